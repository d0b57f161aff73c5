//! Sets up what the machine lacks: look for it, install it once, look again.

mod apt;
mod browser;
mod cache;
mod comparison;
mod extras;
mod npm;
mod rustc;
mod rustup;
mod toolchain;
mod wasm_opt;
mod web;

use anyhow::{Context, Result, bail};

pub(crate) use browser::{Chromium, Firefox, Geckodriver, WebKit};
use cache::Cache;
pub(crate) use comparison::{ComparisonLibraries, ComparisonPaths};
pub(crate) use extras::{AxeCore, ChineseFont, Ogrinfo, Poppler};
pub(crate) use rustup::TARGET;
pub(crate) use toolchain::{WasmToolchain, wasm_toolchain};
pub(crate) use wasm_opt::{Optimiser, WasmOpt};
pub(crate) use web::{Caddy, WebServer};

use crate::say;

/// Something that the build or the tests need.
pub(crate) trait Tool {
    /// What is found: usually a path.
    type Found;

    /// Its name, as a person reads it.
    fn name(&self) -> &'static str;

    /// How a person can get it where we can't.
    fn remedy(&self) -> &'static str;

    /// Looks for it; nothing is changed.
    fn find(&self) -> Result<Option<Self::Found>>;

    /// Installs it. Only called when it was not found, and by one process at a time.
    fn install(&self) -> Result<()>;
}

/// Finds the tool, installing it if it is missing.
pub(crate) fn ensure<T: Tool>(tool: &T) -> Result<T::Found> {
    if let Some(found) = tool.find()? {
        return Ok(found);
    }
    let missing = || format!("{} is missing. {}", tool.name(), tool.remedy());
    let cache = Cache::open()?;
    let _alone = cache.lock()?;
    if let Some(found) = tool.find()? {
        return Ok(found); // another process installed it while we waited
    }
    say::timed(&format!("installing {}", tool.name()), || tool.install()).with_context(missing)?;
    match tool.find()? {
        Some(found) => Ok(found),
        None => bail!(missing()),
    }
}

/// Looks for a program on the search path.
pub(crate) fn on_path(program: &str) -> Option<std::path::PathBuf> {
    let path = std::env::var_os("PATH")?;
    let name = format!("{program}{}", std::env::consts::EXE_SUFFIX);
    std::env::split_paths(&path).map(|dir| dir.join(&name)).find(|file| file.is_file())
}
