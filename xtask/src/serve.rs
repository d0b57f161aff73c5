//! `cargo xtask serve`: builds the page and serves it; with `--watch`, builds it again on change.

use std::path::Path;
use std::thread;
use std::time::Duration;

use anyhow::Result;

use crate::args::ServeOptions;
use crate::pipeline::{self, Change, Profile};
use crate::project::Project;
use crate::say;
use crate::server::{self, Running, Site};

/// How often `--watch` looks.
const LOOK: Duration = Duration::from_millis(500);

/// Serves until it is interrupted.
pub(crate) fn run(project: &Project, options: &ServeOptions) -> Result<()> {
    let profile = if options.watch { Profile::Watch } else { Profile::Optimised };
    let seen = pipeline::last_change(project)?;
    let dist = pipeline::build(project, profile)?;
    let site = Site { dist, listen_to_console: false, may_alter: false };
    let running = Running::start(site, server::listen(options.port)?)?;
    println!("{}", running.url());
    if options.watch {
        watch(project, seen)?;
    }
    running.wait()
}

/// Serves what the end-to-end tests publish, each site as it asks to be.
pub(crate) fn sites(folder: &Path, port: Option<u16>) -> Result<()> {
    let site = Site { dist: folder.to_path_buf(), listen_to_console: false, may_alter: true };
    let running = Running::start(site, server::listen(port)?)?;
    println!("{}", running.url());
    running.wait()
}

/// Builds again whenever something was changed. A mistake in the source is told, and the page
/// stays as it was.
fn watch(project: &Project, mut seen: Change) -> Result<()> {
    loop {
        thread::sleep(LOOK);
        let now = pipeline::last_change(project)?;
        if now != seen {
            seen = now;
            match pipeline::build(project, Profile::Watch) {
                Ok(_) => say::step("built again: reload the page"),
                Err(error) => say::note(&format!("{error:#}")),
            }
        }
    }
}
