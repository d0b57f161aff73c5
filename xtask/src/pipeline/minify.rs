//! Style sheets and scripts as the browser needs them: without comments and without indentation.

/// A style sheet without comments, indentation and empty lines.
pub(crate) fn css(sheet: &str) -> String {
    let mut parts = sheet.split("/*");
    let first = parts.next().unwrap_or_default();
    let after = |part: &'_ str| part.split_once("*/").map_or("", |(_, after)| after).to_owned();
    let sheet: String = [first.to_owned()].into_iter().chain(parts.map(after)).collect();
    lines(sheet.lines().map(str::trim))
}

/// A script without the lines that are comments, indentation and empty lines.
pub(crate) fn js(script: &str) -> String {
    lines(script.lines().map(str::trim).filter(|line| !line.starts_with("//")))
}

fn lines<'a>(lines: impl Iterator<Item = &'a str>) -> String {
    lines.filter(|line| !line.is_empty()).flat_map(|line| [line, "\n"]).collect()
}

#[cfg(test)]
mod tests {
    #[test]
    fn comments_and_indentation_go() {
        let sheet = "/* a\n b */\na {\n  color: red; /* why */\n}\n\nb {\n}\n";
        assert_eq!(super::css(sheet), "a {\ncolor: red;\n}\nb {\n}\n");
        let script = "// a\nif (b) {\n  // c\n  d(\"//\");\n}\n";
        assert_eq!(super::js(script), "if (b) {\nd(\"//\");\n}\n");
    }
}
