//! From source to page: cargo for wasm32 → wasm-bindgen → wasm-opt → prerender → hashed names,
//! integrity and compressed copies in `dist/`.

mod assemble;
mod compress;
mod deferred;
mod embed;
mod extras;
mod glue;
mod imports;
mod minify;
mod module;
mod names;
mod offline;
mod open;
mod plain;
mod prerender;
mod sbom;
mod site;
mod source;
mod split;
mod stamp;
mod template;
mod worker;

use std::fs;
use std::path::{Path, PathBuf};
use std::thread;

use anyhow::{Context, Result};

use crate::log;
use crate::project::Project;
use crate::setup::{self, Optimiser, WASM_OPT};

pub(crate) use compress::{Effort, write as compress};
pub(crate) use names::hex;
pub(crate) use offline::{BuildSummary, FILE as ONE_FILE};
pub(crate) use stamp::{Change, last_change};

/// The build profile.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Profile {
    /// For publication: as small as possible.
    Optimised,
    /// For development: compiled in seconds.
    Watch,
}

impl Profile {
    /// The name of cargo's profile.
    pub(crate) fn cargo(self) -> &'static str {
        match self {
            Self::Optimised => "release",
            Self::Watch => "watch",
        }
    }

    /// Returns true if the parts of a program are split off.
    fn splits(self) -> bool {
        self == Self::Optimised
    }

    fn effort(self) -> Effort {
        match self {
            Self::Optimised => Effort::Best,
            Self::Watch => Effort::Quick,
        }
    }

    fn dist(self, project: &Project) -> PathBuf {
        match self {
            Self::Optimised => project.dist(),
            Self::Watch => project.target().join("watch-dist"),
        }
    }
}

/// Builds the page if anything has changed, and returns its directory.
pub(crate) fn build(project: &Project, profile: Profile) -> Result<PathBuf> {
    let dist = profile.dist(project);
    let stamp = stamp::Stamp::new(project, profile)?;
    if stamp.is_on(&dist) {
        log::step("the page is up to date");
        return Ok(dist);
    }
    if !project.wasm_target().exists() {
        log::step(
            "the first build compiles all that the page needs: about four minutes on two processors",
        );
    }
    let toolchain = match profile {
        Profile::Optimised => setup::wasm_toolchain_with_source()?,
        Profile::Watch => setup::wasm_toolchain()?,
    };
    let optimiser = optimiser(profile);
    let compiled = module::compile(project, &toolchain, profile)?;
    let (modules, fragments) = thread::scope(|scope| {
        let fragments = scope.spawn(|| prerender::run(project, &toolchain, profile));
        let modules = module::bind(&compiled, profile, optimiser.as_ref())?;
        anyhow::Ok((modules, module::finish(fragments)?))
    })?;
    let fresh = fresh_dir(project)?;
    let report = log::timed("putting the page together", || {
        assemble::page(project, &modules, &fragments, &fresh, profile.effort())
    })?;
    swap(&fresh, &dist)?;
    if profile == Profile::Watch || optimiser.is_some() {
        stamp.put_on(&dist)?;
    }
    log::step(&report);
    Ok(dist)
}

/// wasm-opt, if the profile needs it and it is available. The page works without it.
fn optimiser(profile: Profile) -> Option<Optimiser> {
    if profile == Profile::Watch {
        return None;
    }
    match setup::WASM_OPT.ensure() {
        Ok(optimiser) => Some(optimiser),
        Err(error) => {
            log::warn(&format!("{error:#}"));
            log::warn(&format!("without {} the page is about twice as large", WASM_OPT.name));
            None
        }
    }
}

fn fresh_dir(project: &Project) -> Result<PathBuf> {
    let dir = project.target().join("dist.incomplete");
    if dir.exists() {
        fs::remove_dir_all(&dir)?;
    }
    fs::create_dir_all(&dir).with_context(|| format!("cannot create {}", dir.display()))?;
    Ok(dir)
}

/// Replaces the old page with the complete new one.
fn swap(fresh: &PathBuf, dist: &PathBuf) -> Result<()> {
    if dist.exists() {
        fs::remove_dir_all(dist)?;
    }
    if fs::rename(fresh, dist).is_ok() {
        return Ok(());
    }
    copy_all(fresh, dist) // the target directory is on another disk
}

/// Copies a folder recursively.
pub(crate) fn copy_all(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let (source, target) = (entry.path(), to.join(entry.file_name()));
        if source.is_dir() {
            copy_all(&source, &target)?;
        } else {
            fs::copy(&source, &target)?;
        }
    }
    Ok(())
}

fn read(file: &Path) -> Result<String> {
    fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()))
}
