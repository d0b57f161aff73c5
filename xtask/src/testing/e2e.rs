//! The built page in Chromium, Firefox and WebKit.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Result;

use crate::pipeline::{self, Profile};
use crate::project::Project;
use crate::server::{self, Running, Site};
use crate::setup::{self, AxeCore, ChineseFont, Chromium, Firefox, Geckodriver, Poppler, WebKit};
use crate::{child, say};

use super::driver::{Driver, Screen};

/// Builds the page, starts the server and the drivers, and runs the tests against them. All of
/// these end with this function, whatever the tests say.
pub(crate) fn run(project: &Project) -> Result<()> {
    setup::ensure(&ChineseFont)?;
    let chromium = setup::ensure(&Chromium)?;
    let firefox = setup::ensure(&Firefox)?;
    let geckodriver = setup::ensure(&Geckodriver)?;
    let webkit = setup::ensure(&WebKit)?;
    let axe = setup::ensure(&AxeCore)?;
    let poppler = setup::ensure(&Poppler)?;
    let dist = pipeline::build(project, Profile::Optimised)?;
    let site = Site { dist: dist.clone(), listen_to_console: true, may_alter: false };
    let server = Running::start(site, server::listen(Some(0))?)?;
    let sites = fresh(&project.target().join("e2e-sites"))?;
    let site = Site { dist: sites.clone(), listen_to_console: false, may_alter: true };
    let sites_server = Running::start(site, server::listen(Some(0))?)?;
    let screen = Screen::start(&webkit.screen)?;
    let chrome = Driver::start("chromedriver", &chromium.driver, |command, port| {
        command.arg(format!("--port={port}"));
    })?;
    let gecko = Driver::start("geckodriver", &geckodriver, |command, port| {
        command.args(["--port", &port.to_string()]);
    })?;
    let webkit_driver = Driver::start("WebKitWebDriver", &webkit.driver, |command, port| {
        command.arg(format!("--port={port}")).env("DISPLAY", &screen.display);
        command.env_remove("WAYLAND_DISPLAY");
    })?;
    say::step("end-to-end tests");
    let mut cargo = child::cargo(project.root());
    cargo.args(["test", "--package", "atlas-e2e", "--no-fail-fast"]);
    cargo.env("RUST_TEST_THREADS", "1"); // each test runs in three browsers at once already
    cargo.env("RUST_LIB_BACKTRACE", "0"); // an error says where it comes from
    cargo.env("ATLAS_URL", server.url()).env("ATLAS_DIST", &dist).env("ATLAS_AXE", axe);
    cargo.env("ATLAS_PDFTOTEXT", poppler.text).env("ATLAS_PDFTOPPM", poppler.picture);
    cargo.env("ATLAS_SITES", &sites).env("ATLAS_SITES_URL", sites_server.url());
    cargo.env("ATLAS_CHROMEDRIVER", chrome.address());
    cargo.env("ATLAS_GECKODRIVER", gecko.address());
    cargo.env("ATLAS_WEBKITDRIVER", webkit_driver.address());
    cargo.env("ATLAS_CHROMIUM", chromium.browser).env("ATLAS_FIREFOX", firefox);
    cargo.env("ATLAS_WEBKIT", webkit.browser);
    cargo.env("ATLAS_PICTURES", project.target().join("e2e"));
    child::run(&mut cargo)
}

/// An empty folder, where the tests publish sites of their own, as they are for everyone.
fn fresh(folder: &Path) -> Result<PathBuf> {
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    fs::create_dir_all(folder)?;
    Ok(folder.to_path_buf())
}
