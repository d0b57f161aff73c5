//! Where the page, its files and its drivers are: `cargo xtask test` says it in the environment.

use std::path::PathBuf;

use anyhow::{Context, Result};

/// The page's address, with a slash at its end.
///
/// # Errors
/// When the tests were not started by `cargo xtask test`.
pub fn url() -> Result<String> {
    said("ATLAS_URL")
}

/// The folder of the built page.
///
/// # Errors
/// When the tests were not started by `cargo xtask test`.
pub fn dist() -> Result<PathBuf> {
    Ok(said("ATLAS_DIST")?.into())
}

/// The folder where tests publish sites of their own, and its address.
///
/// # Errors
/// When the tests were not started by `cargo xtask test`.
pub(crate) fn sites() -> Result<(PathBuf, String)> {
    Ok((said("ATLAS_SITES")?.into(), said("ATLAS_SITES_URL")?))
}

/// The source of axe-core.
///
/// # Errors
/// When it can't be read, or the tests were not started by `cargo xtask test`.
pub fn axe() -> Result<String> {
    let file = said("ATLAS_AXE")?;
    std::fs::read_to_string(&file).with_context(|| format!("cannot read {file}"))
}

/// The folder for pictures: of what failed, or of all that the projector's lint judged.
pub fn pictures() -> Option<PathBuf> {
    std::env::var_os("ATLAS_PICTURES").map(PathBuf::from)
}

/// An address of the page's origin without any script, from which its storage can be cleared.
///
/// # Errors
/// When the tests were not started by `cargo xtask test`.
pub(crate) fn storage_url() -> Result<String> {
    Ok(url()? + "__console.js")
}

/// The file for the times of cases, if they are wanted.
pub(crate) fn timings() -> Option<PathBuf> {
    std::env::var_os("ATLAS_TIMINGS").map(PathBuf::from)
}

/// A variable that `cargo xtask test` sets.
pub(crate) fn said(name: &str) -> Result<String> {
    std::env::var(name).with_context(|| {
        format!("{name} is not set: run these tests with `cargo xtask test --only e2e`")
    })
}
