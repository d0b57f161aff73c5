//! Tests that need no browser.

use anyhow::Result;

use crate::project::Project;
use crate::setup;
use crate::{child, say};

/// The page's own, as prerendering compiles it; then every other member's that has any, but the
/// browser tests.
const RUNS: [&[&str]; 2] = [
    &["--package", "ganzhou-atlas", "--no-default-features", "--features", "ssr"],
    &["--workspace", "--exclude=ganzhou-atlas", "--exclude=atlas-prerender", "--exclude=atlas-e2e"],
];

/// Runs them.
pub(crate) fn run(project: &Project) -> Result<()> {
    let ogrinfo = setup::OGRINFO.ensure()?;
    for selection in RUNS {
        say::step(&format!("native tests: {}", selection.join(" ")));
        let mut cargo = child::cargo(project.root());
        child::run(cargo.arg("test").args(selection).env("ATLAS_OGRINFO", &ogrinfo))?;
    }
    Ok(())
}
