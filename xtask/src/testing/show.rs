//! Tools that open every step of the show in Chromium: the check of its legibility on a projector in a
//! lit room, and the contact sheet. They are programs in the crate of the end-to-end tests.

use anyhow::{Context, Result, ensure};

use crate::pipeline::{self, Profile};
use crate::project::Project;
use crate::server::{self, Running, Site};
use crate::setup;
use crate::{child, log};

use super::driver::Driver;

/// Runs the projector lint. A finding is an error.
pub(crate) fn check_projector(project: &Project) -> Result<()> {
    log::step("the show on a projector");
    run_tool(project, "projector", "projector")
        .context("the show does not survive a projector, or could not be judged")
}

/// Draws the contact sheet of the show, `target/show/index.html`.
pub(crate) fn draw_contact_sheet(project: &Project) -> Result<()> {
    log::step("the contact sheet of the show");
    run_tool(project, "contact_sheet", "show")
}

/// Builds the page, starts the server and the driver, and runs a program with a folder in `target/`
/// for its pictures.
fn run_tool(project: &Project, program: &str, folder: &str) -> Result<()> {
    setup::CHINESE_FONT.ensure()?;
    let chromium = setup::CHROMIUM.ensure()?;
    let dist = pipeline::build(project, Profile::Optimised)?;
    let site = Site { dist, records_console: true, allows_custom_headers: false };
    let server = Running::start(site, server::listen(Some(0))?)?;
    let driver = Driver::start("chromedriver", &chromium.driver, |command, port| {
        command.arg(format!("--port={port}"));
    })?;
    let mut cargo = child::cargo(project.root());
    cargo.args(["run", "--quiet", "--package", "atlas-e2e", "--bin", program]);
    cargo.env("ATLAS_URL", server.url()).env("ATLAS_CHROMEDRIVER", driver.address());
    cargo.env("ATLAS_CHROMIUM", chromium.browser);
    cargo.env("ATLAS_PICTURES", project.target().join(folder));
    let status = cargo.status().with_context(|| format!("cannot start {program}"))?;
    ensure!(status.success(), "{program} reports an error");
    Ok(())
}
