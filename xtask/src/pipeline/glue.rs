//! The glue made small: short names for what the module imports, and nothing that it does not use.
//!
//! wasm-bindgen writes an entry for everything the app might call and names it at length, in the
//! module and in the glue; the optimiser takes half of the calls out of the module again.

use std::collections::{BTreeMap, BTreeSet};

/// How an import's entry begins in the glue, behind eight spaces.
const PREFIX: &str = "__wb";

/// How the functions begin that load a module in every way there is, and the line that hands them
/// out. The page has its own few lines for the one way it goes (`START` in `assemble`).
const LOADERS: [&str; 5] = [
    "async function __wbg_load",
    "function initSync",
    "async function __wbg_init",
    "let __wbg_init_promise",
    "export {",
];

/// Long names of imports to short ones.
pub(crate) type Names = BTreeMap<String, String>;

/// A short name for each.
pub(crate) fn shorten(names: impl IntoIterator<Item = String>) -> Names {
    let names: BTreeSet<String> = names.into_iter().collect();
    let short = |(index, name): (usize, String)| (name, format!("i{index}"));
    names.into_iter().enumerate().map(short).collect()
}

/// The glue with short names, without entries that the module does not import (`used` holds the
/// short names it does), without comments and without indentation.
pub(crate) fn prune(glue: &str, names: &Names, used: &BTreeSet<String>) -> String {
    let mut out = String::with_capacity(glue.len());
    let mut until: Option<&str> = None;
    for line in glue.lines() {
        until = until.or_else(|| skipped(line, names, used));
        match until {
            Some(end) if ends(line, end) => until = None,
            None if !is_noise(line) => {
                out.push_str(&renamed(line, names));
                out.push('\n');
            }
            _ => {}
        }
    }
    out
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

fn renamed(line: &str, names: &Names) -> String {
    let short = entry(line).and_then(|name| Some((name, names.get(name)?)));
    short.map_or(line.trim().to_owned(), |(name, short)| line.trim().replacen(name, short, 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    const GLUE: &str = "\
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
}
function initSync(module) {
    return { module };
}
let __wbg_init_promise;
export { initSync };
";

    #[test]
    fn keeps_what_the_module_imports_under_its_short_name() {
        let long = ["__wbg_unused_2", "__wbg_unused_3", "__wbg_used_1", "__wbg_used_4"];
        let names = shorten(long.map(str::to_owned));
        let used = BTreeSet::from(["i2", "i3"].map(str::to_owned));
        let expected = "function imports() {\nconst import0 = {\n__proto__: null,\ni2: function(arg0) {\n\
                        return arg0;\n},\ni3: function(arg0) {\n\
                        return arg0 + 1;\n},\n};\n}\n";
        assert_eq!(prune(GLUE, &names, &used), expected);
    }
}
