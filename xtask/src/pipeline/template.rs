//! Fills the template `index.html`: Trunk's links become hashed links, comments become content.

use anyhow::{Result, bail};

/// The replacements of Trunk's links.
pub(crate) struct Tags {
    /// For `rel="css"`.
    pub(crate) style: String,
    /// For `rel="rust"`.
    pub(crate) module: String,
    /// For the line with `boot.js`.
    pub(crate) boot: String,
    /// The links to deferred files, for the line `<!--parts-->`.
    pub(crate) parts: String,
}

/// The texts for the comments and the head.
pub(crate) struct Texts<'a> {
    /// The content of `#app`: exactly what the app draws first, otherwise hydration fails.
    pub(crate) app: &'a str,
    /// The content of `#text-version`.
    pub(crate) text: &'a str,
    /// The document's title; `None` keeps the template's.
    pub(crate) title: Option<&'a str>,
    /// The document's description, likewise.
    pub(crate) description: Option<&'a str>,
}

/// Fills the template.
pub(crate) fn fill(template: &str, tags: &Tags, texts: &Texts<'_>) -> Result<String> {
    let mut page = String::new();
    for line in template.lines() {
        if let Some(line) = replaced(line, tags)? {
            page.push_str(line.trim());
            page.push('\n');
        }
    }
    let page = between(&page, "<title>", "</title>", texts.title)?;
    let start = "<meta name=\"description\" content=\"";
    let page = between(&page, start, "\">", texts.description)?;
    let page = once(&page, "<!--text-->", texts.text)?;
    once(&page, "<!--app-->", texts.app)
}

/// The line, its replacement, or nothing.
fn replaced<'a>(line: &'a str, tags: &'a Tags) -> Result<Option<&'a str>> {
    if line.contains("src=\"boot.js\"") {
        return Ok(Some(&tags.boot));
    }
    if line.contains("<!--parts-->") {
        return Ok(Some(&tags.parts));
    }
    if !line.contains("data-trunk") {
        return Ok((!line.trim().is_empty()).then_some(line));
    }
    match () {
        () if line.contains("rel=\"css\"") => Ok(Some(&tags.style)),
        () if line.contains("rel=\"rust\"") => Ok(Some(&tags.module)),
        () if line.contains("rel=\"copy-") => Ok(None),
        () => bail!("index.html: what does `{}` mean to our pipeline?", line.trim()),
    }
}

/// Replaces a mark that the page must have.
pub(super) fn once(page: &str, mark: &str, content: &str) -> Result<String> {
    match page.split_once(mark) {
        Some((before, after)) => Ok([before, content, after].concat()),
        None => bail!("the page has no {mark}"),
    }
}

fn between(page: &str, start: &str, end: &str, content: Option<&str>) -> Result<String> {
    let parts = page.split_once(start);
    let parts = parts.and_then(|(before, rest)| Some((before, rest.split_once(end)?)));
    match (parts, content) {
        (None, _) => bail!("index.html has no {start}…{end}"),
        (Some(_), None) => Ok(page.to_owned()),
        (Some((before, (_, after))), Some(content)) => {
            Ok([before, start, &escaped(content), end, after].concat())
        }
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::{Tags, Texts, fill};

    const TEMPLATE: &str = "<title>x</title>\n<meta name=\"description\" content=\"x\">\n\
        <link data-trunk rel=\"css\" href=\"a\">\n<link data-trunk rel=\"copy-file\" href=\"b\">\n\
        <script src=\"boot.js\"></script>\n<!--parts-->\n<i><!--app--></i>\n<b><!--text--></b>";

    fn filled(template: &str) -> anyhow::Result<String> {
        let (style, module) = ("CSS".into(), "JS".into());
        let (boot, parts) = ("BOOT".into(), "PARTS".into());
        let texts = Texts { app: "APP", text: "TEXT", title: Some("a & b"), description: None };
        fill(template, &Tags { style, module, boot, parts }, &texts)
    }

    #[test]
    fn links_and_comments_are_replaced() -> anyhow::Result<()> {
        let expected = "<title>a &amp; b</title>\n<meta name=\"description\" \
            content=\"x\">\nCSS\nBOOT\nPARTS\n<i>APP</i>\n<b>TEXT</b>\n";
        assert_eq!(filled(TEMPLATE)?, expected);
        Ok(())
    }

    #[test]
    fn a_missing_placeholder_is_reported() {
        let told = filled(&TEMPLATE.replace("<!--app-->", "")).map_err(|error| error.to_string());
        assert_eq!(told, Err("the page has no <!--app-->".to_owned()));
    }
}
