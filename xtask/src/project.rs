//! Paths of this clone.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

/// A clone of the project.
#[derive(Clone)]
pub(crate) struct Project {
    root: PathBuf,
}

impl Project {
    /// The clone in which this program was started, otherwise the one in which it was compiled.
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

    /// The target directory of the wasm build, which may have another toolchain.
    pub(crate) fn wasm_target(&self) -> PathBuf {
        self.target().join("wasm")
    }

    /// The directory of the built page.
    pub(crate) fn dist(&self) -> PathBuf {
        self.root.join("dist")
    }
}
