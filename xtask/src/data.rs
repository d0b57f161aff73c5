//! Seeds and boundaries: checked, and printed as tables.

use anyhow::{Result, bail};
use atlas_bake::Problems;

use crate::args::Table;
use crate::project::Project;
use crate::say;

/// Checks `seeds/` and `geo/` and tells every problem at once.
pub(crate) fn check(project: &Project) -> Result<()> {
    told(atlas_bake::check(project.root()))?;
    say::step("seeds/ and geo/ are in order");
    Ok(())
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
            bail!("{} problem(s) in seeds/ and geo/", problems.0.len())
        }
    }
}
