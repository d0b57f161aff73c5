//! The plan as open data: files for other programs, and the page that says what is in them.
//!
//! Each file is written from records (`record`) that hold the meaning of every field beside the
//! field itself, and the dictionary is drawn from the same records and from the files as they came
//! out: a field can't be there without standing in the dictionary.

mod dictionary;
mod example;
mod plan;
mod record;
mod regions;
mod roles;
mod source;
mod table;
mod targets;

use crate::Problems;
use crate::atlas::Atlas;
use crate::cartography;
use crate::review::Review;
use record::Field;
use serde_json::Value;
use std::path::Path;

pub(crate) use roles::rows as roles;
pub(crate) use table::csv;
pub(crate) use targets::rows as targets;

/// A file of the open data.
#[derive(Clone, Debug)]
pub struct File {
    /// Its name below `data/`, which never changes.
    pub name: &'static str,
    /// What it holds.
    pub content: Vec<u8>,
}

/// Everything the files are written from.
struct Source<'a> {
    atlas: &'a Atlas,
    review: Review,
    counties: String,
}

/// A file as the dictionary describes it.
struct Described {
    file: File,
    /// What it is for.
    about: &'static str,
    /// Its fields.
    fields: Vec<Field>,
    /// What it holds, for examples.
    holds: Value,
}

/// All files of the open data, the dictionary as `index.html` last. `styles` are the tags of its
/// style sheets.
///
/// # Errors
/// Every problem of `seeds/`, `geo/` and `review.toml`.
pub fn open_data(root: &Path, styles: &str) -> Result<Vec<File>, Problems> {
    let atlas = crate::load(root)?;
    let review = Review::new(&atlas);
    // It was read a moment ago; without it there would be no drawing.
    let counties = std::fs::read_to_string(root.join(cartography::COUNTIES));
    let counties = counties.unwrap_or_default();
    let source = Source { atlas: &atlas, review, counties };
    let files = [source.roles(), source.targets(), source.regions(), source.plan()];
    let index = source.dictionary(&files, styles);
    let schema = source.plan_schema();
    let index = File { name: "index.html", content: index.into_bytes() };
    Ok(files.into_iter().map(|it| it.file).chain([schema, index]).collect())
}
