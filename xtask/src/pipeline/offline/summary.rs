//! The build summary of the single-file copy.

use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use super::{FILE, integrity};

/// The file, its size and the beginning of its hash, which it shows when it is opened.
pub(crate) struct BuildSummary {
    file: PathBuf,
    size: usize,
    hash: String,
}

impl BuildSummary {
    /// Reads the summary from the file.
    pub(crate) fn read(dist: &Path) -> Result<Self> {
        let file = dist.join(FILE);
        let page = super::super::read(&file)?;
        let size = fs::metadata(&file)?.len();
        let hash = integrity::short(&page).context("the file has no hash")?.to_owned();
        Ok(Self { file, size: usize::try_from(size)?, hash })
    }
}

impl fmt::Display for BuildSummary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { file, size, hash } = self;
        write!(f, "{}: the page in one file, {} kB, {hash}", file.display(), size / 1000)
    }
}
