//! `cargo xtask deck` and `cargo xtask render`: files, written by a program of its own (`xtask/render`), whose
//! dependencies are compiled for these commands alone.

use std::ffi::OsString;
use std::process::ExitCode;

use anyhow::{Context, Result};

use crate::project::Project;
use crate::{child, log};

/// The package of the program.
pub(crate) const PACKAGE: &str = "atlas-render";

/// Compiles the program if needed and runs it in the user's folder. It prints its own errors; its exit code
/// is returned.
pub(crate) fn run(project: &Project, words: &[OsString]) -> Result<ExitCode> {
    compile(project)?;
    let program = format!("{PACKAGE}{}", std::env::consts::EXE_SUFFIX);
    let program = project.target().join("debug").join(program);
    let status = child::command(&program).args(words).status();
    let status = status.with_context(|| format!("cannot start {}", program.display()))?;
    let code = status.code().and_then(|code| u8::try_from(code).ok());
    Ok(code.map_or(ExitCode::FAILURE, ExitCode::from))
}

fn compile(project: &Project) -> Result<()> {
    let build = || {
        let mut cargo = child::cargo(project.root());
        child::run(cargo.args(["build", "--quiet", "--package", PACKAGE]))
    };
    log::timed("compiling the program that writes files", build)
}
