//! Tests without a browser.

use anyhow::Result;

use crate::project::Project;
use crate::setup;
use crate::{child, log};

/// The tests of the page, as prerendering compiles it and with the writer of presentations, and of every
/// other member except those with a group of their own.
const RUNS: [&[&str]; 2] = [
    &["--package", "ganzhou-atlas", "--no-default-features", "--features", "slides"],
    &[
        "--workspace",
        "--exclude=ganzhou-atlas",
        "--exclude=atlas-prerender",
        "--exclude=atlas-render",
        "--exclude=atlas-e2e",
    ],
];

/// Runs the tests.
pub(crate) fn run(project: &Project) -> Result<()> {
    let ogrinfo = setup::OGRINFO.ensure()?;
    for selection in RUNS {
        log::step(&format!("native tests: {}", selection.join(" ")));
        let mut cargo = child::cargo(project.root());
        child::run(cargo.arg("test").args(selection).env("ATLAS_OGRINFO", &ogrinfo))?;
    }
    Ok(())
}
