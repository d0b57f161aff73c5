//! Checks the seeds and boundaries, and prints them as tables.

use anyhow::{Result, bail};
use atlas_bake::{Problems, Review};

use crate::args::Table;
use crate::project::Project;
use crate::{log, review};

/// Checks `seeds/`, `geo/` and `review.toml`, and prints all problems. A lapsed approval is a warning:
/// the map then counts as not approved.
pub(crate) fn check(project: &Project) -> Result<()> {
    let review = check_review(project)?;
    log::step("seeds/, geo/ and review.toml are in order");
    if let Some(lapse) = review::explain_lapse(&review) {
        log::warn(&lapse);
    }
    Ok(())
}

/// Checks the data and returns the map's review; prints all problems.
pub(crate) fn check_review(project: &Project) -> Result<Review> {
    report_problems(atlas_bake::check(project.root()))
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
    print!("{}", report_problems(read(project.root()))?);
    Ok(())
}

/// Prints each problem on a line, and turns them into one error.
fn report_problems<T>(result: Result<T, Problems>) -> Result<T> {
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
