//! Style sheets and markup that the page loads when they are needed.

use std::path::Path;

use anyhow::{Result, ensure};

use super::prerender::Fragments;
use super::{imports, minify};

/// The deferred style sheets of `public/`. The files that one imports are in the folder of its name.
pub(super) const SHEETS: [&str; 2] = ["pages", "show"];

/// The line of a style sheet that is replaced by generated rules.
const GENERATED: &str = "@map;\n";

/// A deferred file, and the id of the link to it.
pub(super) struct Deferred<'a> {
    /// `style-…` for a style sheet, `page-…` for a page.
    pub(super) id: String,
    /// The first part of its name: `pages`, `matrix`.
    pub(super) stem: &'a str,
    /// Its content.
    pub(super) what: What<'a>,
}

/// The kinds of deferred files.
pub(super) enum What<'a> {
    /// A style sheet.
    Style(String),
    /// A page's markup.
    Page(&'a str),
}

/// All deferred files, in the order of their links.
pub(super) fn all<'a>(public: &Path, fragments: &'a Fragments) -> Result<Vec<Deferred<'a>>> {
    let mut all = Vec::new();
    for stem in SHEETS {
        let sheet = imports::read_sheet(&public.join(stem).with_extension("css"))?;
        ensure!(sheet.contains(GENERATED), "public/{stem}.css has no line `{}`", GENERATED.trim());
        let rules = [fragments.get(&format!("{stem} style"))?, "\n"].concat();
        let css = minify::css(&sheet.replace(GENERATED, &rules))?;
        all.push(Deferred { id: format!("style-{stem}"), stem, what: What::Style(css) });
    }
    let page =
        |(stem, markup)| Deferred { id: format!("page-{stem}"), stem, what: What::Page(markup) };
    all.extend(fragments.pages().map(page));
    Ok(all)
}
