//! Minifies style sheets and lowers them for older browsers; removes comments and indentation of
//! scripts.

use anyhow::{Result, anyhow};
use lightningcss::printer::PrinterOptions;
use lightningcss::stylesheet::{MinifyOptions, ParserOptions, StyleSheet};
use lightningcss::targets::{Browsers, Features, Targets};

/// The oldest browsers for which style sheets are lowered. Container queries, for example, can't be
/// lowered.
const FLOOR: Browsers = Browsers {
    chrome: Some(86 << 16),
    edge: Some(86 << 16),
    firefox: Some(91 << 16),
    safari: Some(14 << 16),
    ios_saf: Some(14 << 16),
    android: None,
    ie: None,
    opera: None,
    samsung: None,
};

/// Logical properties stay: lowering them needs a rule for each writing direction. `light-dark()` stays
/// too: the style sheets switch themes by their own variables.
const TARGETS: Targets = Targets {
    browsers: Some(FLOOR),
    include: Features::empty(),
    exclude: Features::LogicalProperties.union(Features::LightDark),
};

/// Minifies a style sheet. A syntax error is reported with its line and column.
pub(crate) fn css(sheet: &str) -> Result<String> {
    css_with(sheet, |_| Ok(()))
}

/// Minifies a style sheet after a change.
pub(crate) fn css_with(
    sheet: &str,
    change: impl FnOnce(&mut StyleSheet<'_>) -> Result<()>,
) -> Result<String> {
    let mut sheet = StyleSheet::parse(sheet, ParserOptions::default()).map_err(|error| {
        let place = error.loc.map(|at| format!("line {}, column {}: ", at.line + 1, at.column));
        anyhow!("the style sheet: {}{}", place.unwrap_or_default(), error.kind)
    })?;
    sheet.minify(MinifyOptions { targets: TARGETS, ..MinifyOptions::default() })?;
    change(&mut sheet)?;
    let options = PrinterOptions { minify: true, targets: TARGETS, ..PrinterOptions::default() };
    Ok(sheet.to_css(options)?.code)
}

/// A script without comment lines, indentation and empty lines.
pub(crate) fn js(script: &str) -> String {
    lines(script.lines().map(str::trim).filter(|line| !line.starts_with("//")))
}

fn lines<'a>(lines: impl Iterator<Item = &'a str>) -> String {
    lines.filter(|line| !line.is_empty()).flat_map(|line| [line, "\n"]).collect()
}

#[cfg(test)]
mod tests {
    use super::css;
    use anyhow::Result;

    #[test]
    fn style_sheets_are_minified_and_keep_their_order() -> Result<()> {
        let sheet = "/* a\n b */\na {\n  color: red; /* why */\n}\n\nb {\n top: 0.50rem }\n";
        assert_eq!(css(sheet)?, "a{color:red}b{top:.5rem}");
        Ok(())
    }

    #[test]
    fn a_syntax_error_in_a_style_sheet_is_reported_with_its_line() {
        let error = css("a { top: 0 }\nb { top 0 }").map_err(|error| error.to_string());
        assert!(error.as_ref().is_err_and(|it| it.contains("line 2,")), "{error:?}");
    }

    #[test]
    fn comments_and_indentation_of_scripts_are_removed() {
        let script = "// a\nif (b) {\n  // c\n  d(\"//\");\n}\n";
        assert_eq!(super::js(script), "if (b) {\nd(\"//\");\n}\n");
    }
}
