//! The glue made small: short names for what the module imports and for its closures, and nothing
//! that it does not use.
//!
//! wasm-bindgen writes an entry for everything the app might call and names it at length, in the
//! module and in the glue; the optimiser takes half of the calls out of the module again.

use std::collections::{BTreeMap, BTreeSet};

/// How an import's entry begins in the glue, behind eight spaces.
const PREFIX: &str = "__wb";

/// How the line begins by which the glue imports the loader of the parts. The page has a loader of
/// its own (`split`), which stands before the glue.
const LINK: &str = "import * as ";

/// How the functions begin that load a module in every way there is, and the line that hands them
/// out. The page has its own few lines for the one way it goes (`START` in `assemble`).
const LOADERS: [&str; 5] = [
    "async function __wbg_load",
    "function initSync",
    "async function __wbg_init",
    "let __wbg_init_promise",
    "export {",
];

/// How the exports begin by which closures are called. Their names spell out types, and the glue has a
/// function of the same name for each.
const CLOSURE: &str = "wasm_bindgen_";

/// The module that a program imports from, as wasm-bindgen and as the glue in the end has it.
pub(super) const IMPORTED: [&str; 2] = ["./module_bg.js", "m"];

/// Long names to short ones.
pub(crate) type Names = BTreeMap<String, String>;

/// The names in the glue.
pub(crate) struct GlueNames {
    /// Those of imports.
    pub(crate) imports: Names,
    /// Those of closures.
    pub(crate) closures: Names,
}

/// A short name for each import.
pub(crate) fn shorten_imports(names: impl Iterator<Item = String>) -> Names {
    shorten(names, "i")
}

/// A short name for each export by which a closure is called.
pub(crate) fn shorten_closures(names: impl Iterator<Item = String>) -> Names {
    shorten(names.filter(|name| name.starts_with(CLOSURE)), "closure")
}

fn shorten(names: impl Iterator<Item = String>, letter: &str) -> Names {
    let names: BTreeSet<String> = names.collect();
    let short = |(index, name): (usize, String)| (name, format!("{letter}{index}"));
    names.into_iter().enumerate().map(short).collect()
}

/// The glue with short names, without entries that the module does not import (`used` holds the
/// short names it does), without comments and without indentation.
pub(crate) fn prune(glue: &str, names: &GlueNames, used: &BTreeSet<String>) -> String {
    let GlueNames { imports: names, closures } = names;
    let mut out = String::with_capacity(glue.len());
    let mut until: Option<&str> = None;
    for line in glue.lines() {
        until = until.or_else(|| skipped(line, names, used));
        match until {
            Some(end) if ends(line, end) => until = None,
            None if !is_noise(line) => {
                out.push_str(&linked(line).unwrap_or_else(|| renamed(line, names)));
                out.push('\n');
            }
            _ => {}
        }
    }
    let [long, short] = IMPORTED;
    out = out.replace(&format!("\"{long}\":"), &format!("{short}:"));
    // From behind, since a name may begin with another one.
    closures.iter().rev().fold(out, |out, (long, short)| out.replace(long, short))
}

fn ends(line: &str, end: &str) -> bool {
    match end {
        ";" => line.ends_with(end),
        "*/" => line.trim() == end,
        _ => line.starts_with(end), // at this depth, not deeper in
    }
}

/// How the block ends that begins with this line, if it is to be left out.
fn skipped(line: &str, names: &Names, used: &BTreeSet<String>) -> Option<&'static str> {
    if line.trim() == "/**" {
        Some("*/")
    } else if LOADERS.iter().any(|loader| line.starts_with(loader)) {
        Some(if line.ends_with(';') { ";" } else { "}" })
    } else {
        let unused =
            entry(line).is_some_and(|name| names.get(name).is_none_or(|it| !used.contains(it)));
        unused.then_some("        }")
    }
}

/// A line that says nothing to the browser.
fn is_noise(line: &str) -> bool {
    let line = line.trim();
    line.is_empty() || line.starts_with("//")
}

/// The name of the import whose entry begins with this line.
fn entry(line: &str) -> Option<&str> {
    let name = line.strip_prefix("        ")?.split_once(": function(")?.0;
    name.starts_with(PREFIX).then_some(name)
}

/// The line that takes the place of an import of the loader.
fn linked(line: &str) -> Option<String> {
    let (name, _) = line.strip_prefix(LINK)?.split_once(" from ")?;
    Some(format!("const {name} = PART_LOADERS;"))
}

fn renamed(line: &str, names: &Names) -> String {
    let short = entry(line).and_then(|name| Some((name, names.get(name)?)));
    short.map_or(line.trim().to_owned(), |(name, short)| line.trim().replacen(name, short, 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    const GLUE: &str = "\
import * as import1 from \"./__wasm_split.js\"
/**
 * @param {number} a
 */
function imports() {
    const import0 = {
        __proto__: null,
        __wbg_used_1: function(arg0) {
            // told
            return arg0;
        },
        __wbg_unused_2: function(arg0) {
            return { a: arg0 };
        },
        __wbg_unused_3: function() { return handleError(function (arg0) {
            arg0.call();
        }, arguments); },
        __wbg_used_4: function(arg0) {
            return arg0 + 1;
        },
    };
    return { \"./module_bg.js\": import0, \"./__wasm_split.js\": import1 };
}
function wasm_bindgen_a_true_1() { wasm.wasm_bindgen_a_true_1(); }
function wasm_bindgen_a_true_() { wasm.wasm_bindgen_a_true_(); }
function initSync(module) {
    return { module };
}
let __wbg_init_promise;
export { initSync };
";

    #[test]
    fn keeps_what_the_module_imports_under_its_short_name() {
        let long = ["__wbg_unused_2", "__wbg_unused_3", "__wbg_used_1", "__wbg_used_4"];
        let closures = ["wasm_bindgen_a_true_", "wasm_bindgen_a_true_1", "memory"];
        let names = GlueNames {
            imports: shorten_imports(long.map(str::to_owned).into_iter()),
            closures: shorten_closures(closures.map(str::to_owned).into_iter()),
        };
        let used = BTreeSet::from(["i2", "i3"].map(str::to_owned));
        let expected = [
            "const import1 = PART_LOADERS;",
            "function imports() {",
            "const import0 = {",
            "__proto__: null,",
            "i2: function(arg0) {",
            "return arg0;",
            "},",
            "i3: function(arg0) {",
            "return arg0 + 1;",
            "},",
            "};",
            "return { m: import0, \"./__wasm_split.js\": import1 };",
            "}",
            "function closure1() { wasm.closure1(); }",
            "function closure0() { wasm.closure0(); }",
            "",
        ];
        let expected = expected.join("\n");
        assert_eq!(prune(GLUE, &names, &used), expected);
    }
}
