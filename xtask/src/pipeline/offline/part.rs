//! A part of the one-file copy: what is a file of its own on the site stands in an element here.

use anyhow::Result;
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use sha2::{Digest, Sha256};

use super::super::{hex, names};
use super::text;

/// A part, with its text as it stands in the file.
pub(super) struct Part {
    /// `atlas.css`, `show.wasm`, `matrix.html`.
    pub(super) name: String,
    text: String,
    /// The element's start tag up to the attributes that all parts have.
    start: String,
    end: &'static str,
    /// What the browser may run or apply of it.
    pub(super) allowed: Option<Allowed>,
}

/// What the policy of the page allows, each by its hash.
pub(super) enum Allowed {
    /// A script.
    Script(String),
    /// A style sheet.
    Style(String),
}

impl Part {
    /// A style sheet that applies at once.
    pub(super) fn style(name: &str, css: &str) -> Result<Self> {
        let allowed = Allowed::Style(integrity(css));
        Self::new(name, text::style(css)?, "<style".into(), "</style>", Some(allowed))
    }

    /// A script that runs at once, or as a module when the page has been read.
    pub(super) fn script(name: &str, js: &str, module: bool) -> Result<Self> {
        let start = if module { "<script type=\"module\"" } else { "<script" };
        Self::running(name, js, start.into())
    }

    /// A style sheet that waits.
    pub(super) fn later_style(name: &str, id: &str, css: &str) -> Result<Self> {
        let allowed = Allowed::Style(integrity(css));
        Self::new(name, text::plain(css), waiting(id), "</script>", Some(allowed))
    }

    /// Markup that waits.
    pub(super) fn markup(name: &str, id: &str, markup: &str) -> Result<Self> {
        Self::new(name, text::plain(markup), waiting(id), "</script>", None)
    }

    /// Bytes, in letters.
    pub(super) fn bytes(name: &str, id: &str, bytes: &[u8]) -> Result<Self> {
        Self::new(name, BASE64_STANDARD.encode(bytes), waiting(id), "</script>", None)
    }

    fn running(name: &str, js: &str, start: String) -> Result<Self> {
        let js = text::script(js);
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
        Ok(Self { name: name.into(), text: text::checked(name, text)?, start, end, allowed })
    }

    /// The hash of its text as it stands.
    pub(super) fn hash(&self) -> String {
        hex(&Sha256::digest(&self.text))
    }

    /// It as markup.
    pub(super) fn element(&self) -> String {
        let Self { name, text, start, end, .. } = self;
        format!("{start} data-part=\"{name}\" data-sha256=\"{}\">{text}{end}", self.hash())
    }
}

/// A script that no browser runs, since it does not know its type.
fn waiting(id: &str) -> String {
    format!("<script type=\"text/plain\" id=\"{id}\"")
}

fn integrity(text: &str) -> String {
    names::integrity(text.as_bytes())
}
