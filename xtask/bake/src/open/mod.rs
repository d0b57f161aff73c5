//! The plan as open data: files for other programs, and a data dictionary.
//!
//! Each file is written from records (`record`), which describe every field. The dictionary is written
//! from the same records, so it has every field, with examples from the finished files.

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
    /// Its content.
    pub content: Vec<u8>,
}

/// The input of all files.
struct Source<'a> {
    atlas: &'a Atlas,
    review: Review,
    counties: String,
}

/// A file as the dictionary describes it.
struct Described {
    file: File,
    /// Its purpose.
    about: &'static str,
    /// Its fields.
    fields: Vec<Field>,
    /// Its content as JSON, for examples.
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
    // `load` has read it, so it exists.
    let counties = std::fs::read_to_string(root.join(cartography::COUNTIES));
    let counties = counties.unwrap_or_default();
    let source = Source { atlas: &atlas, review, counties };
    let regions = source.regions();
    let short = source.regions_for_shapefiles();
    let files = [source.roles(), source.targets(), regions, short, source.plan()];
    let index = source.dictionary(&files, styles);
    let schema = source.plan_schema();
    let index = File { name: "index.html", content: index.into_bytes() };
    Ok(files.into_iter().map(|it| it.file).chain([schema, index]).collect())
}
