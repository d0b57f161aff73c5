//! `cargo xtask serve`: builds the page and serves it; with `--watch`, builds it again on change.

use std::path::Path;
use std::thread;
use std::time::Duration;

use anyhow::Result;

use crate::args::ServeOptions;
use crate::log;
use crate::pipeline::{self, Change, Profile};
use crate::project::Project;
use crate::server::{self, Running, Site};

/// The interval at which `--watch` checks for changes.
const WATCH_INTERVAL: Duration = Duration::from_millis(500);

/// Builds the page and serves it until interrupted.
pub(crate) fn run(project: &Project, options: &ServeOptions) -> Result<()> {
    let profile = if options.watch { Profile::Watch } else { Profile::Optimised };
    let seen = pipeline::last_change(project)?;
    let dist = pipeline::build(project, profile)?;
    let site = Site { dist, records_console: false, allows_custom_headers: false };
    let running = Running::start(site, server::listen(options.port)?)?;
    println!("{}", running.url());
    if options.watch {
        watch(project, seen)?;
    }
    running.wait()
}

/// Serves the sites that the end-to-end tests publish, each with its own headers.
pub(crate) fn sites(folder: &Path, port: Option<u16>) -> Result<()> {
    let site =
        Site { dist: folder.to_path_buf(), records_console: false, allows_custom_headers: true };
    let running = Running::start(site, server::listen(port)?)?;
    println!("{}", running.url());
    running.wait()
}

/// Builds again after each change. If the build fails, the error is printed and the page stays as it
/// was.
fn watch(project: &Project, mut seen: Change) -> Result<()> {
    loop {
        thread::sleep(WATCH_INTERVAL);
        let now = pipeline::last_change(project)?;
        if now != seen {
            seen = now;
            match pipeline::build(project, Profile::Watch) {
                Ok(_) => log::step("built again: reload the page"),
                Err(error) => log::warn(&format!("{error:#}")),
            }
        }
    }
}
