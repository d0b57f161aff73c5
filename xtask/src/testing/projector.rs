//! Checks the legibility of the show on a projector in a lit room: every scene and step of the built
//! page, in Chromium, by the projector lint in the crate of the end-to-end tests.

use anyhow::{Context, Result, ensure};

use crate::pipeline::{self, Profile};
use crate::project::Project;
use crate::server::{self, Running, Site};
use crate::setup;
use crate::{child, log};

use super::driver::Driver;

/// Builds the page, starts the server and the driver, and runs the lint. A finding is an error.
pub(crate) fn run(project: &Project) -> Result<()> {
    setup::CHINESE_FONT.ensure()?;
    let chromium = setup::CHROMIUM.ensure()?;
    let dist = pipeline::build(project, Profile::Optimised)?;
    let site = Site { dist, records_console: true, allows_custom_headers: false };
    let server = Running::start(site, server::listen(Some(0))?)?;
    let driver = Driver::start("chromedriver", &chromium.driver, |command, port| {
        command.arg(format!("--port={port}"));
    })?;
    log::step("the show on a projector");
    let mut cargo = child::cargo(project.root());
    cargo.args(["run", "--quiet", "--package", "atlas-e2e", "--bin", "projector"]);
    cargo.env("ATLAS_URL", server.url()).env("ATLAS_CHROMEDRIVER", driver.address());
    cargo.env("ATLAS_CHROMIUM", chromium.browser);
    cargo.env("ATLAS_PICTURES", project.target().join("projector"));
    let status = cargo.status().context("cannot start the lint of the show")?;
    ensure!(status.success(), "the show does not survive a projector, or could not be judged");
    Ok(())
}
