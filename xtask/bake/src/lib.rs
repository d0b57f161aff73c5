//! Reads and checks `seeds/` and `geo/`, and bakes them into the Rust statics that the atlas is
//! built with. Reading, checking, drawing and emitting are separate steps, each with one home:
//!
//! - `seeds`: the TOML as plain structs with their line numbers.
//! - `show`: the subjects of the show's scenes, and their derived steps.
//! - `check`: the rules, each of which reports every breach.
//! - [`cartography`]: from degrees to a drawing in map units.
//! - `atlas`: the checked plan, every id resolved.
//! - `review`: the hash of the map's content, and whether that content was approved.
//! - `emit`: Rust source; [`data`]: tables; `open`: the open data of the site and its dictionary.

pub mod cartography;
pub mod data;
pub mod draft;

mod atlas;
mod check;
mod citation;
mod colour;
mod drawing;
mod emit;
mod extent;
mod figure;
mod open;
mod passage;
mod pinyin;
mod problem;
mod report;
mod review;
mod seeds;
mod show;
mod term;

pub use atlas_model::ReviewState;
pub use open::{File, open_data};
pub use problem::{Problem, Problems};
pub use review::Review;

use atlas::Atlas;
use report::{At, Report};
use seeds::Seeds;
use std::path::Path;

/// The Rust source of the plan's statics, from the `seeds/` and `geo/` below the project's root.
///
/// # Errors
/// Every problem of `seeds/` and `geo/`, all at once.
pub fn bake(root: &Path) -> Result<String, Problems> {
    load(root).map(|atlas| emit::source(&atlas))
}

/// Checks `seeds/`, `geo/` and `review.toml`, and returns the state of the map's review.
///
/// # Errors
/// Every problem, all at once.
pub fn check(root: &Path) -> Result<Review, Problems> {
    load(root).map(|atlas| Review::new(&atlas))
}

/// The checked plan with its drawing.
fn load(root: &Path) -> Result<Atlas, Problems> {
    let mut report = Report::default();
    let loaded = try_load(root, &mut report);
    match loaded {
        Some(loaded) if report.is_clean() => Ok(loaded),
        _ => Err(report.into_problems()),
    }
}

fn try_load(root: &Path, report: &mut Report) -> Option<Atlas> {
    let seeds = Seeds::read(root, report)?;
    check::all(&seeds, report);
    let drawing = drawing::draw(root, &seeds, report);
    if !report.is_clean() {
        return None;
    }
    let atlas = Atlas::resolve(&seeds, drawing?);
    if atlas.is_none() {
        let what = "passes the rules and can't be resolved";
        report.add(At::file("seeds"), "plan", what, "add the rule that is missing to the bake");
    }
    atlas
}
