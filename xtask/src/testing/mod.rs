//! `cargo xtask test`: every test there is, from the ones without a browser to the built page in
//! three engines and on a real web server. And `cargo xtask check --projector`, which judges the show in one of them.

mod deploy;
mod driver;
mod e2e;
mod native;
mod projector;
mod wasm;

use anyhow::Result;

pub(crate) use driver::Driver;
pub(crate) use projector::run as projector;

use crate::args::Part;
use crate::project::Project;

/// Runs all parts, or the one asked for; the first that fails ends it.
pub(crate) fn run(project: &Project, only: Option<Part>) -> Result<()> {
    let asked = |part| only.is_none_or(|only| only == part);
    if asked(Part::Native) {
        native::run(project)?;
    }
    if asked(Part::Wasm) {
        wasm::run(project)?;
    }
    if asked(Part::E2e) {
        e2e::run(project)?;
    }
    if asked(Part::Deploy) {
        deploy::run(project)?;
    }
    Ok(())
}
