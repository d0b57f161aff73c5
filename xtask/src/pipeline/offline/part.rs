//! A part of the single-file copy: an element with the content of a file of the site.

use anyhow::Result;
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use sha2::{Digest, Sha256};

use super::super::{hex, names};
use super::text;

/// A part, with its text as it is in the file.
pub(super) struct Part {
    /// `atlas.css`, `show.wasm`, `matrix.html`.
    pub(super) name: String,
    text: String,
    /// The element's start tag up to the attributes that all parts have.
    start: String,
    end: &'static str,
    /// The permission for the browser to run or apply it.
    pub(super) allowed: Option<Allowed>,
}

/// A permission in the policy of the page, by the hash of the content.
pub(super) enum Allowed {
    /// A script.
    Script(String),
    /// A style sheet.
    Style(String),
}

impl Part {
    /// A style sheet that is applied at once.
    pub(super) fn style(name: &str, css: &str) -> Result<Self> {
        let allowed = Allowed::Style(integrity(css));
        Self::new(name, text::check_style(css)?, "<style".into(), "</style>", Some(allowed))
    }

    /// A script that runs at once, or as a module after the page has been parsed.
    pub(super) fn script(name: &str, js: &str, module: bool) -> Result<Self> {
        let start = if module { "<script type=\"module\"" } else { "<script" };
        Self::running(name, js, start.into())
    }

    /// A deferred style sheet.
    pub(super) fn deferred_style(name: &str, id: &str, css: &str) -> Result<Self> {
        let allowed = Allowed::Style(integrity(css));
        Self::new(name, text::escape(css), inert_script(id), "</script>", Some(allowed))
    }

    /// Deferred markup.
    pub(super) fn markup(name: &str, id: &str, markup: &str) -> Result<Self> {
        Self::new(name, text::escape(markup), inert_script(id), "</script>", None)
    }

    /// Bytes, in base64.
    pub(super) fn bytes(name: &str, id: &str, bytes: &[u8]) -> Result<Self> {
        Self::new(name, BASE64_STANDARD.encode(bytes), inert_script(id), "</script>", None)
    }

    fn running(name: &str, js: &str, start: String) -> Result<Self> {
        let js = text::escape_script(js);
        let allowed = Allowed::Script(integrity(&js));
        Self::new(name, js, start, "</script>", Some(allowed))
    }

    fn new(
        name: &str,
        text: String,
        start: String,
        end: &'static str,
        allowed: Option<Allowed>,
    ) -> Result<Self> {
        Ok(Self {
            name: name.into(),
            text: text::check_characters(name, text)?,
            start,
            end,
            allowed,
        })
    }

    /// The hash of its text as it is in the file.
    pub(super) fn hash(&self) -> String {
        hex(&Sha256::digest(&self.text))
    }

    /// The element as markup.
    pub(super) fn element(&self) -> String {
        let Self { name, text, start, end, .. } = self;
        format!("{start} data-part=\"{name}\" data-sha256=\"{}\">{text}{end}", self.hash())
    }
}

/// The start tag of an inert script: no browser runs this type.
fn inert_script(id: &str) -> String {
    format!("<script type=\"text/plain\" id=\"{id}\"")
}

fn integrity(text: &str) -> String {
    names::integrity(text.as_bytes())
}
