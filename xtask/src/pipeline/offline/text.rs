//! Text inside a `<script>` or a `<style>`, where the browser reads everything up to the end tag.
//!
//! Two strings in it need escaping: the end tag, and `<!--`, after which a `<script` would hide the end
//! tag. Both get a backslash after their `<`.

use anyhow::{Result, ensure};

/// Escapes text that is decoded by the rule that `<\` means `<`. A `<\` in the text is doubled, so nothing
/// is lost.
pub(super) fn escape(text: &str) -> String {
    escape_tags(&text.replace("<\\", "<\\\\"))
}

/// Escapes a script, which does not change its meaning: both strings can only be within string literals,
/// where `\/` is `/` and `\!` is `!`.
pub(super) fn escape_script(text: &str) -> String {
    escape_tags(text)
}

/// Checks a style sheet, which is put into a `<style>` unchanged.
pub(super) fn check_style(css: &str) -> Result<String> {
    ensure!(!css.to_ascii_lowercase().contains("</style"), "a style sheet holds `</style`");
    Ok(css.to_owned())
}

/// Rejects characters that the browser replaces, so that the hash would differ: a carriage return by a
/// line feed, NUL by U+FFFD.
pub(super) fn check_characters(name: &str, text: String) -> Result<String> {
    ensure!(!text.contains(['\r', '\0']), "{name} holds a carriage return or a NUL");
    Ok(text)
}

fn escape_tags(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut parts = text.split('<');
    out.push_str(parts.next().unwrap_or_default());
    for part in parts {
        out.push('<');
        if part.starts_with("!--") || is_end(part) {
            out.push('\\');
        }
        out.push_str(part);
    }
    out
}

/// Returns true if this is the rest of an end tag of a script or a style sheet, after its `<`.
fn is_end(text: &str) -> bool {
    let begins = |tag: &str| text.get(..tag.len()).is_some_and(|it| it.eq_ignore_ascii_case(tag));
    begins("/script") || begins("/style")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Decodes as the page does (`src/browser/files.rs`).
    fn decode(text: &str) -> String {
        text.replace("<\\", "<")
    }

    #[test]
    fn escaped_text_does_not_end_the_element_and_is_decoded_unchanged() {
        for text in [
            "",
            "<p>赣州</p>",
            "a</script>b",
            "</SCRIPT\n>",
            "<!-- <script> --></style>",
            "<\\/script>",
            "<\\\\!--",
            "<<\\<\\\\</script>\\",
            "<",
            "\\<",
        ] {
            let put = escape(text);
            let low = put.to_ascii_lowercase();
            assert!(!low.contains("</script") && !low.contains("<!--"), "{put}");
            assert_eq!(decode(&put), text);
        }
    }

    #[test]
    fn an_escaped_script_has_the_same_meaning() {
        assert_eq!(
            escape_script("a < b; \"<\\n</script><!--\""),
            "a < b; \"<\\n<\\/script><\\!--\""
        );
    }

    #[test]
    fn content_that_the_browser_would_change_is_rejected() {
        assert!(check_style("a {}</STYLE>").is_err());
        assert!(
            check_characters("a", "b\r\n".into()).is_err()
                && check_characters("a", "\0".into()).is_err()
        );
        assert_eq!(check_characters("a", "b\n".into()).ok().as_deref(), Some("b\n"));
    }
}
