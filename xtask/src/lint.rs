//! Checks formatting, clippy and documentation; a warning is an error.

use anyhow::Result;

use crate::project::Project;
use crate::{child, log};

/// The page as the native tests compile it: what prerendering needs, and the writer of presentations.
const SSR: [&str; 5] =
    ["--package", "ganzhou-atlas", "--no-default-features", "--features", "slides"];
/// The page as the browser runs it; it type-checks natively as well.
const HYDRATE: [&str; 5] =
    ["--package", "ganzhou-atlas", "--no-default-features", "--features", "hydrate"];
/// Everything but the page.
const OTHERS: [&str; 3] = ["--workspace", "--exclude", "ganzhou-atlas"];

/// The documentation is for developers of this project, so it may link to private items.
const RUSTDOC: &str = "--deny warnings --allow rustdoc::private_intra_doc_links";

/// Runs all checks; the first failure ends the run.
pub(crate) fn run(project: &Project) -> Result<()> {
    cargo(project, "formatting", &["fmt", "--all", "--check"], &[], &[])?;
    for selection in [&SSR[..], &HYDRATE, &OTHERS] {
        clippy(project, selection)?;
    }
    for selection in [&SSR[..], &OTHERS] {
        let options = ["doc", "--no-deps", "--document-private-items"];
        cargo(project, "documentation", &options, selection, &[])?;
    }
    Ok(())
}

fn clippy(project: &Project, selection: &[&str]) -> Result<()> {
    let warnings = ["--", "--deny", "warnings"];
    cargo(project, "clippy", &["clippy", "--all-targets"], selection, &warnings)
}

fn cargo(
    project: &Project,
    what: &str,
    start: &[&str],
    selection: &[&str],
    end: &[&str],
) -> Result<()> {
    let words = [&[what], selection].concat().join(" ");
    log::timed(&words, || {
        let mut cargo = child::cargo(project.root());
        cargo.args(start).args(selection).args(end).env("RUSTDOCFLAGS", RUSTDOC);
        child::run(&mut cargo)
    })
}
