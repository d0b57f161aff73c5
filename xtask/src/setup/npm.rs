//! Installs npm packages into the cache, without running their scripts.

use std::path::PathBuf;

use anyhow::{Result, bail};

use crate::child;

use super::{Cache, apt, on_path};

/// A package at one version.
pub(crate) struct Package {
    /// Its name.
    pub(crate) name: &'static str,
    /// Its exact version.
    pub(crate) version: &'static str,
}

impl Package {
    /// The folder of the installed package.
    pub(crate) fn find(&self) -> Result<Option<PathBuf>> {
        let installed = Cache::open()?.get(&self.label());
        Ok(installed.map(|dir| dir.join("node_modules").join(self.name)))
    }

    /// Installs it, after npm itself if the system has packages for that.
    pub(crate) fn install(&self) -> Result<()> {
        if on_path("npm").is_none() {
            apt::install(&["nodejs", "npm"])?;
        }
        Cache::open()?.install(&self.label(), |dir| {
            let mut npm = child::command("npm");
            npm.args(["install", "--ignore-scripts", "--no-audit", "--no-fund", "--no-save"]);
            npm.arg("--prefix").arg(dir).arg(format!("{}@{}", self.name, self.version));
            child::quiet(&mut npm)?;
            if !dir.join("node_modules").join(self.name).is_dir() {
                bail!("npm installed nothing");
            }
            Ok(())
        })
    }

    fn label(&self) -> String {
        // The name of a scope ends with a slash.
        format!("{}-{}", self.name.replace('/', "-"), self.version)
    }
}
