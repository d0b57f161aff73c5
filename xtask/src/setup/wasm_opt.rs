//! wasm-opt, which halves the module. Old versions silently make a broken module, so the version is
//! checked.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Result, bail};

use crate::child;

use super::npm::Package;
use super::{Tool, on_path};

/// The oldest binaryen that supports the output of today's rustc.
const OLDEST: u32 = 120;

const BINARYEN: Package = Package { name: "binaryen", version: "132.0.0" };

/// An installed wasm-opt.
pub(crate) struct Optimiser {
    path: PathBuf,
    through_node: bool,
}

impl Optimiser {
    /// The command that runs it.
    pub(crate) fn command(&self) -> Command {
        if !self.through_node {
            return Command::new(&self.path);
        }
        let mut node = Command::new("node");
        node.arg(&self.path);
        node
    }

    fn new_enough(self) -> Option<Self> {
        let line = child::first_line(self.command().arg("--version"))?;
        (version(&line)? >= OLDEST).then_some(self)
    }
}

/// wasm-opt, new enough.
pub(crate) const WASM_OPT: Tool<Optimiser> = Tool {
    name: "wasm-opt",
    remedy: "Install binaryen 120 or newer (npm has it: binaryen) and put wasm-opt on the PATH.",
    find,
    install: || {
        BINARYEN.install()?;
        if find()?.is_none() {
            bail!("binaryen {} was installed but does not run", BINARYEN.version);
        }
        Ok(())
    },
};

fn find() -> Result<Option<Optimiser>> {
    let installed = on_path("wasm-opt").map(|path| Optimiser { path, through_node: false });
    if let Some(found) = installed.and_then(Optimiser::new_enough) {
        return Ok(Some(found));
    }
    Ok(BINARYEN.find()?.map(|dir| cached(&dir)).and_then(Optimiser::new_enough))
}

fn cached(dir: &Path) -> Optimiser {
    Optimiser { path: dir.join("bin/wasm-opt"), through_node: true }
}

/// `wasm-opt version 132 (version_132)` → 132.
fn version(line: &str) -> Option<u32> {
    line.split_whitespace().find_map(|word| word.parse().ok())
}

#[cfg(test)]
mod tests {
    use super::version;

    #[test]
    fn both_forms_of_version_are_parsed() {
        assert_eq!(version("wasm-opt version 132 (version_132)"), Some(132));
        assert_eq!(version("wasm-opt version 108"), Some(108));
        assert_eq!(version("command not found"), None);
    }
}
