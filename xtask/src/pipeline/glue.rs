//! The glue made small: short names for what the module imports, and nothing that it does not use.
//!
//! wasm-bindgen writes an entry for everything the app might call and names it at length, in the
//! module and in the glue; the optimiser takes half of the calls out of the module again.

use std::collections::{BTreeMap, BTreeSet};

/// How an import's entry begins in the glue, behind eight spaces.
const PREFIX: &str = "__wb";

/// A part of the names of leptos's streaming from servers. There is no server here, and nothing
/// calls it, but what is exported is kept until it is taken out.
pub(crate) const STREAMS: &str = "intounderlying";

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
pub(crate) fn slim(glue: &str, names: &Names, used: &BTreeSet<String>) -> String {
    let mut out = String::with_capacity(glue.len());
    let mut until: Option<&str> = None;
    for line in glue.lines() {
        if let Some(end) = until {
            if ends(line, end) {
                until = None;
            }
            continue;
        }
        until = skipped(line, names, used);
        if until.is_none() && !is_noise(line) {
            out.push_str(&renamed(line, names));
            out.push('\n');
        }
    }
    out
}

fn ends(line: &str, end: &str) -> bool {
    match end {
        ";" => line.ends_with(end),
        "*/" => line.trim() == end,
        _ => line == end, // at this depth, not deeper in
    }
}

/// How the block ends that begins with this line, if it is to be left out.
fn skipped(line: &str, names: &Names, used: &BTreeSet<String>) -> Option<&'static str> {
    let lower = line.to_ascii_lowercase();
    if line.trim() == "/**" {
        Some("*/")
    } else if lower.starts_with(&format!("export class {STREAMS}")) {
        Some("}")
    } else if lower.starts_with(&format!("const {STREAMS}")) {
        Some(";")
    } else {
        let unused =
            entry(line).is_some_and(|name| names.get(name).is_none_or(|it| !used.contains(it)));
        unused.then_some("        },")
    }
}

/// A line that says nothing to the browser.
fn is_noise(line: &str) -> bool {
    let line = line.trim();
    line.is_empty()
        || line.starts_with("//")
        || line.to_ascii_lowercase().starts_with(&format!("if (symbol.dispose) {STREAMS}"))
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
export class IntoUnderlyingSink {
    free() {
    }
}
if (Symbol.dispose) IntoUnderlyingSink.prototype[Symbol.dispose] = IntoUnderlyingSink.prototype.free;

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
    };
}
const IntoUnderlyingSinkFinalization = (typeof FinalizationRegistry === 'undefined')
    ? { register: () => {} }
    : new FinalizationRegistry(ptr => wasm.__wbg_intounderlyingsink_free(ptr, 1));
export { imports };
";

    #[test]
    fn keeps_what_the_module_imports_under_its_short_name() {
        let names = shorten(["__wbg_used_1".to_owned(), "__wbg_unused_2".to_owned()]);
        let used = BTreeSet::from([names["__wbg_used_1"].clone()]);
        let expected = "function imports() {\nconst import0 = {\n__proto__: null,\ni1: function(arg0) {\n\
                        return arg0;\n},\n};\n}\nexport { imports };\n";
        assert_eq!(slim(GLUE, &names, &used), expected);
    }
}
