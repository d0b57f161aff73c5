//! Text inside a `<script>` or a `<style>`, where the browser reads everything up to the end tag.
//!
//! Two things in it would be taken for the page's own: the end tag, and `<!--`, behind which a
//! `<script` would hide the end tag. Both get a backslash behind their `<`.

use anyhow::{Result, ensure};

/// Text for whoever takes it out again by [`plain`]'s rule: `<\` means `<`. Every `<\` that was
/// there before is doubled, so nothing is lost.
pub(super) fn plain(text: &str) -> String {
    guarded(&text.replace("<\\", "<\\\\"))
}

/// A script, which means the same with the backslash: both can stand in strings only, where `\/`
/// is `/` and `\!` is `!`.
pub(super) fn script(text: &str) -> String {
    guarded(text)
}

/// A style sheet that stands in a `<style>` as it is.
pub(super) fn style(css: &str) -> Result<String> {
    ensure!(!css.to_ascii_lowercase().contains("</style"), "a style sheet holds `</style`");
    Ok(css.to_owned())
}

/// Refuses what the browser would read otherwise than it is written: it makes line feeds of
/// carriage returns and U+FFFD of NUL, and the hash would not be right.
pub(super) fn checked(name: &str, text: String) -> Result<String> {
    ensure!(!text.contains(['\r', '\0']), "{name} holds a carriage return or a NUL");
    Ok(text)
}

fn guarded(text: &str) -> String {
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

/// Whether the end tag of a script or a style sheet begins here, behind its `<`.
fn is_end(text: &str) -> bool {
    let begins = |tag: &str| text.get(..tag.len()).is_some_and(|it| it.eq_ignore_ascii_case(tag));
    begins("/script") || begins("/style")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The same as the part of the pages does with it (`src/view/pages`).
    fn taken_out(text: &str) -> String {
        text.replace("<\\", "<")
    }

    #[test]
    fn nothing_in_it_ends_the_element_and_nothing_is_lost() {
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
            let put = plain(text);
            let low = put.to_ascii_lowercase();
            assert!(!low.contains("</script") && !low.contains("<!--"), "{put}");
            assert_eq!(taken_out(&put), text);
        }
    }

    #[test]
    fn a_script_says_the_same() {
        assert_eq!(script("a < b; \"<\\n</script><!--\""), "a < b; \"<\\n<\\/script><\\!--\"");
    }

    #[test]
    fn what_would_be_read_otherwise_is_refused() {
        assert!(style("a {}</STYLE>").is_err());
        assert!(checked("a", "b\r\n".into()).is_err() && checked("a", "\0".into()).is_err());
        assert_eq!(checked("a", "b\n".into()).ok().as_deref(), Some("b\n"));
    }
}
