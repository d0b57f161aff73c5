//! Unit tests of the page in a browser.

use anyhow::Result;

use crate::project::Project;
use crate::setup;
use crate::{child, log};

/// wasm-bindgen's test runner, in the version of our lock file.
const RUNNER: &str = "atlas-wasm-test-runner";

/// Runs the tests in Chromium.
pub(crate) fn run(project: &Project) -> Result<()> {
    let toolchain = setup::wasm_toolchain()?;
    let chromium = setup::CHROMIUM.ensure()?;
    log::timed("compiling the runner for the in-browser tests", || {
        let mut cargo = child::cargo(project.root());
        cargo.env("CARGO_FUTURE_INCOMPAT_REPORT_FREQUENCY", "never"); // a report about dependencies
        child::run(cargo.args(["build", "--package", RUNNER]))
    })?;
    log::step("in-browser tests");
    let runner = project.target().join("debug").join(RUNNER);
    let mut cargo = toolchain.cargo(project.root());
    cargo.args(["test", "--package", "ganzhou-atlas", "--test", "wasm"]);
    cargo.args(["--no-default-features", "--features", "hydrate"]);
    cargo.args(["--target", "wasm32-unknown-unknown"]);
    cargo.env("CARGO_TARGET_DIR", project.wasm_target());
    cargo.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", runner);
    cargo.env("CHROMEDRIVER", chromium.driver);
    child::run(&mut cargo)
}
