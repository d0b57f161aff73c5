//! The built page in Chromium, Firefox and WebKit.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use anyhow::{Result, ensure};

use crate::args::Selection;
use crate::pipeline::{self, Profile};
use crate::project::Project;
use crate::server::{self, Running, Site};
use crate::setup;
use crate::{child, log};

use super::again;
use super::driver::{Driver, Screen};
use super::timing::Timings;

/// The number of tests at a time. Each engine runs one case at a time; more tests keep every engine
/// busy.
const THREADS: &str = "6";

/// Builds the page, starts the server and the drivers, runs the chosen tests and prints the slowest.
/// Server and drivers end with this function, whatever the result.
pub(crate) fn run(project: &Project, selection: &Selection) -> Result<()> {
    let chosen = choose(project, selection)?;
    setup::CHINESE_FONT.ensure()?;
    setup::PRINT_FONT.ensure()?;
    let chromium = setup::CHROMIUM.ensure()?;
    let firefox = setup::FIREFOX.ensure()?;
    let geckodriver = setup::GECKODRIVER.ensure()?;
    let webkit = setup::WEBKIT.ensure()?;
    let axe = setup::AXE_CORE.ensure()?;
    let poppler = setup::POPPLER.ensure()?;
    let dist = pipeline::build(project, Profile::Optimised)?;
    let site = Site { dist: dist.clone(), records_console: true, allows_custom_headers: false };
    let server = Running::start(site, server::listen(Some(0))?)?;
    let sites = fresh(&project.target().join("e2e-sites"))?;
    let site = Site { dist: sites.clone(), records_console: false, allows_custom_headers: true };
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
    log::step("end-to-end tests");
    let timings = project.target().join("e2e-timings.tsv");
    let failures = project.target().join("e2e-failures.txt");
    fs::write(&timings, "")?;
    fs::write(&failures, "")?;
    let tests = |chosen: &[String], threads| {
        let mut cargo = cargo_test(project);
        cargo.args(["--no-fail-fast", "--"]).args(chosen).env("RUST_TEST_THREADS", threads);
        cargo.env("RUST_LIB_BACKTRACE", "0"); // errors have their own context
        cargo.env("ATLAS_URL", server.url()).env("ATLAS_DIST", &dist).env("ATLAS_AXE", &axe);
        cargo.env("ATLAS_PDFTOTEXT", &poppler.text).env("ATLAS_PDFTOPPM", &poppler.picture);
        cargo.env("ATLAS_SITES", &sites).env("ATLAS_SITES_URL", sites_server.url());
        cargo.env("ATLAS_CHROMEDRIVER", chrome.address());
        cargo.env("ATLAS_GECKODRIVER", gecko.address());
        cargo.env("ATLAS_WEBKITDRIVER", webkit_driver.address());
        cargo.env("ATLAS_CHROMIUM", &chromium.browser).env("ATLAS_FIREFOX", &firefox);
        cargo.env("ATLAS_WEBKIT", &webkit.browser);
        cargo.env("ATLAS_PICTURES", project.target().join("e2e"));
        cargo.env("ATLAS_TIMINGS", &timings).env("ATLAS_FAILURES", &failures);
        cargo
    };
    let start = Instant::now();
    let result = again::run(|| tests(&chosen, THREADS), |failed| tests(failed, "1"));
    eprint!("{}", Timings::read(&timings)?.table(start.elapsed()));
    // Once more at the end: a log that is cut in the middle still has the reasons.
    eprint!("{}", fs::read_to_string(&failures)?);
    result
}

/// The arguments by which the test programs run the chosen tests; none for all tests.
fn choose(project: &Project, selection: &Selection) -> Result<Vec<String>> {
    if selection.is_everything() {
        return Ok(Vec::new());
    }
    let list = child::output(cargo_test(project).args(["--", "--list", "--format", "terse"]))?;
    let names = list.lines().filter_map(|line| line.strip_suffix(": test"));
    let chosen = selection.apply(names.map(str::to_owned).collect());
    ensure!(
        !chosen.is_empty(),
        "--filter and --shard leave no end-to-end test; \
         `cargo test --package atlas-e2e -- --list` prints the names of all"
    );
    log::step(&format!("{} end-to-end tests are chosen", chosen.len()));
    Ok([vec!["--exact".to_owned()], chosen].concat())
}

fn cargo_test(project: &Project) -> Command {
    let mut cargo = child::cargo(project.root());
    cargo.args(["test", "--package", "atlas-e2e"]);
    cargo
}

/// Makes an empty folder, in which the tests publish their own sites.
fn fresh(folder: &Path) -> Result<PathBuf> {
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    fs::create_dir_all(folder)?;
    Ok(folder.to_path_buf())
}
