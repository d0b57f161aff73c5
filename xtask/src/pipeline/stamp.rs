//! Tells whether anything that the page is made of has changed since it was built.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use anyhow::{Context, Result};
use sha2::{Digest, Sha256};

use crate::project::Project;

use super::{Profile, names};

/// What the page is made of. This program is part of it.
const INPUTS: [&str; 13] = [
    ".cargo",
    "Cargo.lock",
    "Cargo.toml",
    "build.rs",
    "deploy",
    "docs/部署.md",
    "geo",
    "index.html",
    "public",
    "review.toml",
    "seeds",
    "src",
    "xtask",
];

/// A hash over everything that the page is made of.
pub(crate) struct Stamp(String);

impl Stamp {
    /// Reads everything.
    pub(crate) fn of(project: &Project, profile: Profile) -> Result<Self> {
        let mut hasher = Sha256::new();
        hasher.update(profile.cargo());
        for file in inputs(project.root())? {
            let content =
                fs::read(&file).with_context(|| format!("cannot read {}", file.display()))?;
            hasher.update(file.to_string_lossy().as_bytes());
            hasher.update(content.len().to_le_bytes());
            hasher.update(&content);
        }
        Ok(Self(names::hex(&hasher.finalize())))
    }

    /// Whether the page that lies there was built from this.
    pub(crate) fn is_on(&self, dist: &Path) -> bool {
        dist.join("index.html").is_file()
            && fs::read_to_string(file(dist)).is_ok_and(|stamp| stamp == self.0)
    }

    /// Marks the page as built from this.
    pub(crate) fn put_on(&self, dist: &Path) -> Result<()> {
        Ok(fs::write(file(dist), &self.0)?)
    }
}

/// A cheap sign of change: when any input was changed last, and how many there are.
#[derive(PartialEq)]
pub(crate) struct Change {
    last: Option<SystemTime>,
    files: usize,
}

/// Looks at the inputs' times, without reading them.
pub(crate) fn last_change(project: &Project) -> Result<Change> {
    let files = inputs(project.root())?;
    let changed = |file: &PathBuf| fs::metadata(file).and_then(|file| file.modified()).ok();
    Ok(Change { last: files.iter().filter_map(changed).max(), files: files.len() })
}

fn file(dist: &Path) -> PathBuf {
    dist.join(".stamp")
}

/// All files, in an order that does not depend on the file system.
fn inputs(root: &Path) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for name in INPUTS {
        collect(&root.join(name), &mut files)?;
    }
    files.sort();
    Ok(files)
}

fn collect(path: &Path, files: &mut Vec<PathBuf>) -> Result<()> {
    if path.is_file() {
        files.push(path.to_path_buf());
    } else if path.is_dir() {
        for entry in fs::read_dir(path)? {
            collect(&entry?.path(), files)?;
        }
    }
    Ok(())
}
