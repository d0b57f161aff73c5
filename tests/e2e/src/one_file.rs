//! The single-file copy, as a user may save it.

use std::fs;
use std::path::PathBuf;
use std::sync::atomic::{AtomicU32, Ordering};

use anyhow::{Context, Result, ensure};
use url::Url;

use crate::surroundings;

/// The file's name in `dist/`.
const FILE: &str = "ganzhou-atlas-offline.html";
/// Records console messages, as the tests' server does.
const CONSOLE: &str = include_str!("../../../xtask/src/server/console.js");

/// A copy on disk, which is removed when this value is dropped.
pub struct OneFile {
    folder: PathBuf,
    /// The content.
    pub page: String,
}

impl OneFile {
    /// A complete copy. The script that records the console is inserted before the copy's policy, which
    /// would forbid it.
    ///
    /// # Errors
    /// When the file was not built, or can't be copied.
    pub fn complete() -> Result<Self> {
        Self::with_change(|page| page)
    }

    /// A copy that ends after the first occurrence of `mark`.
    ///
    /// # Errors
    /// As for [`OneFile::complete`], and when there is no such place.
    pub fn truncated_after(mark: &str) -> Result<Self> {
        let mut found = false;
        let copy = Self::with_change(|mut page| {
            if let Some(at) = page.find(mark) {
                page.truncate(at + mark.len());
                found = true;
            }
            page
        })?;
        ensure!(found, "the file has no {mark}");
        Ok(copy)
    }

    /// A changed copy.
    ///
    /// # Errors
    /// As for [`OneFile::complete`].
    pub fn with_change(change: impl FnOnce(String) -> String) -> Result<Self> {
        static COPIES: AtomicU32 = AtomicU32::new(0);
        let original = surroundings::dist()?.join(FILE);
        let page = fs::read_to_string(&original)
            .with_context(|| format!("cannot read {}", original.display()))?;
        let head = format!("<head><script>{CONSOLE}</script>");
        let page = change(page).replacen("<head>", &head, 1);
        let own = COPIES.fetch_add(1, Ordering::Relaxed);
        // A name with a space and characters beyond ASCII.
        let folder = format!("赣州 图谱 {}-{own}", std::process::id());
        let folder = std::env::temp_dir().join(folder);
        fs::create_dir_all(&folder)?;
        fs::write(folder.join(FILE), &page)?;
        Ok(Self { folder, page })
    }

    /// The address of the file.
    ///
    /// # Errors
    /// When the path can't be written as a URL.
    pub fn url(&self) -> Result<String> {
        let url = Url::from_file_path(self.folder.join(FILE)).ok().context("no absolute path")?;
        Ok(url.into())
    }
}

impl Drop for OneFile {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.folder);
    }
}
