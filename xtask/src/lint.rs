//! Formatting, clippy and documentation, without a warning.

use anyhow::Result;

use crate::project::Project;
use crate::{child, say};

/// The page natively: what prerendering and the native tests compile.
const SSR: [&str; 5] = ["--package", "ganzhou-atlas", "--no-default-features", "--features", "ssr"];
/// The page as the browser gets it; it type-checks natively as well.
const HYDRATE: [&str; 5] =
    ["--package", "ganzhou-atlas", "--no-default-features", "--features", "hydrate"];
/// Everything beside the page.
const OTHERS: [&str; 3] = ["--workspace", "--exclude", "ganzhou-atlas"];

/// The documentation is for who works on this, so it may link to what is private.
const RUSTDOC: &str = "--deny warnings --allow rustdoc::private_intra_doc_links";

/// Runs all of them; the first that finds something ends it.
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
    say::timed(&words, || {
        let mut cargo = child::cargo(project.root());
        cargo.args(start).args(selection).args(end).env("RUSTDOCFLAGS", RUSTDOC);
        child::run(&mut cargo)
    })
}
