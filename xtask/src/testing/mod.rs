//! `cargo xtask test`: all tests, from those without a browser to the built page in three engines and
//! on real web servers, and files in the programs that they are for; and two tools that open the show in
//! one engine: `cargo xtask check --projector` and `cargo xtask contact-sheet`.

mod again;
mod deploy;
mod driver;
mod e2e;
mod files;
mod native;
mod show;
mod timing;
mod wasm;

use anyhow::Result;

pub(crate) use driver::Driver;
pub(crate) use show::{check_projector, draw_contact_sheet};

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
    if wanted(TestGroup::Files) {
        files::run(project)?;
    }
    Ok(())
}
