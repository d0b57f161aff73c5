//! Seeds and boundaries: checked, and printed as tables.

use anyhow::{Result, bail};
use atlas_bake::{Problems, Review};

use crate::args::Table;
use crate::project::Project;
use crate::{review, say};

/// Checks `seeds/`, `geo/` and `review.toml` and tells every problem at once. An approval that has
/// lapsed is no problem: it is said, and the map counts as not approved.
pub(crate) fn check(project: &Project) -> Result<()> {
    let review = checked(project)?;
    say::step("seeds/, geo/ and review.toml are in order");
    if let Some(lapse) = review::lapse(&review) {
        say::note(&lapse);
    }
    Ok(())
}

/// The checked data's review; every problem is told at once.
pub(crate) fn checked(project: &Project) -> Result<Review> {
    told(atlas_bake::check(project.root()))
}

/// Prints a table as CSV on standard output.
pub(crate) fn print(project: &Project, table: Table) -> Result<()> {
    let read = match table {
        Table::Roles => atlas_bake::data::roles,
        Table::Corridor => atlas_bake::data::corridor,
        Table::Regions => atlas_bake::data::regions,
        Table::Measures => atlas_bake::data::measures,
        Table::Targets => atlas_bake::data::targets,
        Table::Units => atlas_bake::data::units,
    };
    print!("{}", told(read(project.root()))?);
    Ok(())
}

/// Problems are listed a line each before the error.
fn told<T>(result: Result<T, Problems>) -> Result<T> {
    match result {
        Ok(value) => Ok(value),
        Err(problems) => {
            for problem in &problems.0 {
                eprintln!("{problem}");
            }
            bail!("{} problem(s) in seeds/, geo/ and review.toml", problems.0.len())
        }
    }
}
