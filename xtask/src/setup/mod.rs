//! Finds tools, and installs those that are missing.

mod apt;
mod browser;
mod cache;
mod comparison;
mod extras;
mod npm;
mod office;
mod rustc;
mod rustup;
mod toolchain;
mod wasm_opt;
mod web;

use std::path::PathBuf;

use anyhow::{Context, Result, bail};

pub(crate) use browser::{CHROMIUM, FIREFOX, GECKODRIVER, WEBKIT};
use cache::Cache;
pub(crate) use comparison::{COMPARISON_LIBRARIES, ComparisonPaths};
pub(crate) use extras::{AXE_CORE, CHINESE_FONT, OGRINFO, OPENSSL, POPPLER, PRINT_FONT};
pub(crate) use office::{EXIFTOOL, LIBREOFFICE, OOXML_VALIDATOR, PYTHON_PPTX, QPDF};
pub(crate) use rustup::TARGET;
pub(crate) use toolchain::{WasmToolchain, wasm_toolchain, wasm_toolchain_with_source};
pub(crate) use wasm_opt::{Optimiser, WASM_OPT};
pub(crate) use web::{CADDY, WEB_SERVER};

use crate::log;

/// A tool of the build or of the tests.
pub(crate) struct Tool<Found = PathBuf> {
    /// Its name for messages.
    pub(crate) name: &'static str,
    /// How the user can install it if this program can't.
    remedy: &'static str,
    /// Finds it, without any change.
    find: fn() -> Result<Option<Found>>,
    /// Installs it. Called only if it was not found, by one process at a time.
    install: fn() -> Result<()>,
}

impl<Found> Tool<Found> {
    /// Finds the tool, installing it if it is missing.
    pub(crate) fn ensure(&self) -> Result<Found> {
        if let Some(found) = (self.find)()? {
            return Ok(found);
        }
        let missing = || format!("{} is missing. {}", self.name, self.remedy);
        let cache = Cache::open()?;
        let _alone = cache.lock()?;
        if let Some(found) = (self.find)()? {
            return Ok(found); // another process installed it while we waited
        }
        let installing = format!("installing {}", self.name);
        log::timed(&installing, self.install).with_context(missing)?;
        match (self.find)()? {
            Some(found) => Ok(found),
            None => bail!(missing()),
        }
    }
}

/// Looks for a program on the search path.
pub(crate) fn on_path(program: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    let name = format!("{program}{}", std::env::consts::EXE_SUFFIX);
    std::env::split_paths(&path).map(|dir| dir.join(&name)).find(|file| file.is_file())
}
