//! The per-user cache, shared by all clones. Its entries are complete.

use std::fs::{self, File, TryLockError};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::log;

/// The cache's directory.
pub(crate) struct Cache {
    dir: PathBuf,
}

impl Cache {
    /// Opens the cache in the system's cache directory, and creates it if needed.
    pub(crate) fn open() -> Result<Self> {
        let dir = base().context("no home directory: set XDG_CACHE_HOME")?.join("ganzhou-atlas");
        fs::create_dir_all(&dir).with_context(|| format!("cannot create {}", dir.display()))?;
        Ok(Self { dir })
    }

    /// Waits until no other process installs anything. The lock is held until the file is dropped.
    pub(crate) fn lock(&self) -> Result<File> {
        let file = File::create(self.dir.join("lock"))?;
        if let Err(TryLockError::WouldBlock) = file.try_lock() {
            log::step("waiting for another set-up to end");
            file.lock()?;
        }
        Ok(file)
    }

    /// The directory that was installed under a name.
    pub(crate) fn get(&self, name: &str) -> Option<PathBuf> {
        let dir = self.dir.join(name);
        dir.is_dir().then_some(dir)
    }

    /// Installs into a temporary directory, which gets its name when it is complete.
    pub(crate) fn install(&self, name: &str, make: impl FnOnce(&Path) -> Result<()>) -> Result<()> {
        let fresh = self.dir.join(format!(".{name}.incomplete"));
        remove(&fresh)?;
        fs::create_dir_all(&fresh)?;
        let made = make(&fresh);
        if made.is_err() {
            remove(&fresh)?;
            return made;
        }
        let place = self.dir.join(name);
        remove(&place)?;
        fs::rename(&fresh, &place).with_context(|| format!("cannot create {}", place.display()))
    }
}

fn remove(dir: &Path) -> Result<()> {
    if dir.exists() {
        fs::remove_dir_all(dir).with_context(|| format!("cannot remove {}", dir.display()))?;
    }
    Ok(())
}

fn base() -> Option<PathBuf> {
    let set = |name: &str| std::env::var_os(name).filter(|dir| !dir.is_empty()).map(PathBuf::from);
    set("XDG_CACHE_HOME")
        .or_else(|| set("LOCALAPPDATA"))
        .or_else(|| std::env::home_dir().map(|home| home.join(".cache")))
}
