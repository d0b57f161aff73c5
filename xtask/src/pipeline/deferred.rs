//! The files that the page loads only when they are needed: further modules with their style sheets,
//! and the pages beside the map.

use std::path::Path;

use anyhow::Result;

use super::module::{Module, Modules};
use super::prerender::Fragments;
use super::{minify, read};

/// A deferred file, and the id of the link to it.
pub(super) struct Deferred<'a> {
    /// `part-…` for a module, `style-…` for its style sheet, `page-…` for a page.
    pub(super) id: String,
    /// The first part of its name: `reader`, `matrix`.
    pub(super) stem: &'a str,
    /// What it is.
    pub(super) what: What<'a>,
}

/// The kinds of deferred files.
pub(super) enum What<'a> {
    /// A module with its glue.
    Module(&'a Module),
    /// A style sheet.
    Style(String),
    /// A page's markup.
    Page(&'a str),
}

/// All of them, in the order in which they stand on the page.
pub(super) fn all<'a>(
    public: &Path,
    modules: &'a Modules,
    fragments: &'a Fragments,
) -> Result<Vec<Deferred<'a>>> {
    let mut all = Vec::new();
    for (stem, module) in &modules.deferred {
        let css = minify::css(&read(&public.join(stem).with_extension("css"))?);
        all.push(Deferred { id: format!("part-{stem}"), stem, what: What::Module(module) });
        all.push(Deferred { id: format!("style-{stem}"), stem, what: What::Style(css) });
    }
    let page =
        |(stem, markup)| Deferred { id: format!("page-{stem}"), stem, what: What::Page(markup) };
    all.extend(fragments.pages().map(page));
    Ok(all)
}
