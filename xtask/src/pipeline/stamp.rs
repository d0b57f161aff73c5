//! Detects changes of the page's sources since the last build.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use anyhow::{Context, Result};
use sha2::{Digest, Sha256};

use crate::project::Project;

use super::{Profile, names};

/// The sources of the page, including this program.
const INPUTS: [&str; 14] = [
    ".cargo",
    "Cargo.lock",
    "Cargo.toml",
    "build.rs",
    "deploy",
    "docs/embedding.md",
    "docs/部署.md",
    "geo",
    "index.html",
    "public",
    "review.toml",
    "seeds",
    "src",
    "xtask",
];

/// A hash of all sources of the page. It is kept in the target folder: nothing of it is
/// handed out with the page.
pub(crate) struct Stamp {
    hash: String,
    file: PathBuf,
}

impl Stamp {
    /// Hashes all sources.
    pub(crate) fn new(project: &Project, profile: Profile) -> Result<Self> {
        let mut hasher = Sha256::new();
        hasher.update(profile.cargo());
        for file in inputs(project.root())? {
            let content =
                fs::read(&file).with_context(|| format!("cannot read {}", file.display()))?;
            hasher.update(file.to_string_lossy().as_bytes());
            hasher.update(content.len().to_le_bytes());
            hasher.update(&content);
        }
        let file = project.target().join(format!("{}.stamp", profile.cargo()));
        Ok(Self { hash: names::hex(&hasher.finalize()), file })
    }

    /// Returns true if the page in `dist` was built from these sources.
    pub(crate) fn is_on(&self, dist: &Path) -> bool {
        let now = self.text(dist);
        now.is_some() && fs::read_to_string(&self.file).ok() == now
    }

    /// Marks the page in `dist` as built from these sources.
    pub(crate) fn put_on(&self, dist: &Path) -> Result<()> {
        Ok(fs::write(&self.file, self.text(dist).unwrap_or_default())?)
    }

    /// The hash, and that of the page, which names all its files; none without a page.
    fn text(&self, dist: &Path) -> Option<String> {
        let page = fs::read(dist.join("index.html")).ok()?;
        Some(format!("{} {}", self.hash, names::hex(&Sha256::digest(page))))
    }
}

/// A cheap indication of changes: the last change of any source, and the number of sources.
#[derive(PartialEq)]
pub(crate) struct Change {
    last: Option<SystemTime>,
    files: usize,
}

/// Reads the modification times of the sources, not their content.
pub(crate) fn last_change(project: &Project) -> Result<Change> {
    let files = inputs(project.root())?;
    let changed = |file: &PathBuf| fs::metadata(file).and_then(|file| file.modified()).ok();
    Ok(Change { last: files.iter().filter_map(changed).max(), files: files.len() })
}

/// All source files, in an order that does not depend on the file system.
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
