//! `cargo xtask test`: all tests, from those without a browser to the built page in three engines and
//! on real web servers; and `cargo xtask check --projector`, which checks the show in one engine.

mod deploy;
mod driver;
mod e2e;
mod native;
mod projector;
mod timing;
mod wasm;

use anyhow::Result;

pub(crate) use driver::Driver;
pub(crate) use projector::run as projector;

use crate::args::{TestGroup, TestOptions};
use crate::project::Project;

/// Runs all groups, or the requested one; the first failure ends the run.
pub(crate) fn run(project: &Project, options: &TestOptions) -> Result<()> {
    let wanted = |group| options.only.is_none_or(|only| only == group);
    if wanted(TestGroup::Native) {
        native::run(project)?;
    }
    if wanted(TestGroup::Wasm) {
        wasm::run(project)?;
    }
    if wanted(TestGroup::E2e) {
        e2e::run(project, &options.selection)?;
    }
    if wanted(TestGroup::Deploy) {
        deploy::run(project)?;
    }
    Ok(())
}
