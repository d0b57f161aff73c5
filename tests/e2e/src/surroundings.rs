//! The environment of the tests: addresses and paths that `cargo xtask test` sets as variables.

use std::path::PathBuf;

use anyhow::{Context, Result};

/// The page's address, with a slash at its end.
///
/// # Errors
/// When the tests were not started by `cargo xtask test`.
pub fn url() -> Result<String> {
    variable("ATLAS_URL")
}

/// The folder of the built page.
///
/// # Errors
/// When the tests were not started by `cargo xtask test`.
pub fn dist() -> Result<PathBuf> {
    Ok(variable("ATLAS_DIST")?.into())
}

/// The folder in which tests publish their own sites, and its address.
///
/// # Errors
/// When the tests were not started by `cargo xtask test`.
pub(crate) fn sites() -> Result<(PathBuf, String)> {
    Ok((variable("ATLAS_SITES")?.into(), variable("ATLAS_SITES_URL")?))
}

/// The source of axe-core.
///
/// # Errors
/// When it can't be read, or the tests were not started by `cargo xtask test`.
pub fn axe() -> Result<String> {
    let file = variable("ATLAS_AXE")?;
    std::fs::read_to_string(&file).with_context(|| format!("cannot read {file}"))
}

/// The folder for pictures: of failed cases, or of all slides in the projector lint.
pub fn pictures() -> Option<PathBuf> {
    std::env::var_os("ATLAS_PICTURES").map(PathBuf::from)
}

/// An address of the page's origin without scripts, for clearing its storage.
///
/// # Errors
/// When the tests were not started by `cargo xtask test`.
pub(crate) fn storage_url() -> Result<String> {
    Ok(url()? + "__console.js")
}

/// The file for the times of cases, if set.
pub(crate) fn timings() -> Option<PathBuf> {
    std::env::var_os("ATLAS_TIMINGS").map(PathBuf::from)
}

/// The file for the reasons of failures, if set.
pub(crate) fn failures() -> Option<PathBuf> {
    std::env::var_os("ATLAS_FAILURES").map(PathBuf::from)
}

/// A variable that `cargo xtask test` sets.
pub(crate) fn variable(name: &str) -> Result<String> {
    std::env::var(name).with_context(|| {
        format!("{name} is not set: run these tests with `cargo xtask test --only e2e`")
    })
}
