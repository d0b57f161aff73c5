//! Where things lie in this clone.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

/// The clone that is worked on.
#[derive(Clone)]
pub(crate) struct Project {
    root: PathBuf,
}

impl Project {
    /// The clone this program was started from, else the one it was compiled in.
    pub(crate) fn find() -> Result<Self> {
        let started = std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
        let package = started.unwrap_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")));
        let root = package.parent().map(Path::to_path_buf);
        Ok(Self { root: root.context("xtask lies in no workspace")? })
    }

    /// The workspace's root.
    pub(crate) fn root(&self) -> &Path {
        &self.root
    }

    /// Cargo's target directory.
    pub(crate) fn target(&self) -> PathBuf {
        std::env::var_os("CARGO_TARGET_DIR")
            .map_or_else(|| self.root.join("target"), |dir| self.root.join(dir))
    }

    /// Where the wasm build keeps its own target directory: its toolchain may be another one.
    pub(crate) fn wasm_target(&self) -> PathBuf {
        self.target().join("wasm")
    }

    /// Where the built page lands.
    pub(crate) fn dist(&self) -> PathBuf {
        self.root.join("dist")
    }
}
