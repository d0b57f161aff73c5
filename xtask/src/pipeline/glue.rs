//! Minifies the glue: short names for imports and closures, and no unused entries.
//!
//! wasm-bindgen writes an entry with a long name for every possible import, in the module and in the
//! glue. The optimiser removes half of the imports from the module.

use std::collections::{BTreeMap, BTreeSet};

/// The beginning of an import's entry in the glue, after eight spaces.
const PREFIX: &str = "__wb";

/// The beginning of the line that imports the loader of the parts. The page has its own loader
/// (`split`), which comes before the glue.
const LINK: &str = "import * as ";

/// The beginnings of wasm-bindgen's functions that load a module, and of the line that exports them.
/// The page has its own few lines for this (`START` in `assemble`).
const LOADERS: [&str; 5] = [
    "async function __wbg_load",
    "function initSync",
    "async function __wbg_init",
    "let __wbg_init_promise",
    "export {",
];

/// The beginning of the exports that call closures. Their names contain types, and the glue has a
/// function of the same name for each.
const CLOSURE: &str = "wasm_bindgen_";

/// The module name of imports, in wasm-bindgen's output and in the final glue.
pub(super) const IMPORTED: [&str; 2] = ["./module_bg.js", "m"];

/// Long names to short ones.
pub(crate) type Names = BTreeMap<String, String>;

/// The names in the glue.
pub(crate) struct GlueNames {
    /// The names of imports.
    pub(crate) imports: Names,
    /// The names of closures.
    pub(crate) closures: Names,
}

/// A short name for each import.
pub(crate) fn shorten_imports(names: impl Iterator<Item = String>) -> Names {
    shorten(names, "i")
}

/// A short name for each export that calls a closure.
pub(crate) fn shorten_closures(names: impl Iterator<Item = String>) -> Names {
    shorten(names.filter(|name| name.starts_with(CLOSURE)), "closure")
}

fn shorten(names: impl Iterator<Item = String>, letter: &str) -> Names {
    let names: BTreeSet<String> = names.collect();
    let short = |(index, name): (usize, String)| (name, format!("{letter}{index}"));
    names.into_iter().enumerate().map(short).collect()
}

/// The glue with short names, without unused imports (`used` has the short names of the others),
/// comments and indentation.
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
    // In reverse order, because a name may begin with another one.
    closures.iter().rev().fold(out, |out, (long, short)| out.replace(long, short))
}

fn ends(line: &str, end: &str) -> bool {
    match end {
        ";" => line.ends_with(end),
        "*/" => line.trim() == end,
        _ => line.starts_with(end), // at this indentation only
    }
}

/// The end of the block that begins with this line, if the block is removed.
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

/// Returns true for a comment or an empty line.
fn is_noise(line: &str) -> bool {
    let line = line.trim();
    line.is_empty() || line.starts_with("//")
}

/// The name of the import if its entry begins with this line.
fn entry(line: &str) -> Option<&str> {
    let name = line.strip_prefix("        ")?.split_once(": function(")?.0;
    name.starts_with(PREFIX).then_some(name)
}

/// The replacement of an import of the loader.
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
    fn used_imports_are_kept_under_short_names() {
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
