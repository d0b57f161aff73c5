//! The SHA-256 of every crate's archive, as `Cargo.lock` has it.

use std::collections::BTreeMap;

use anyhow::Result;

use crate::pipeline::read;
use crate::project::Project;

use super::graph::Crate;

/// The checksums, by name and version.
pub(super) struct Checksums(BTreeMap<(String, String), String>);

impl Checksums {
    /// Reads them.
    pub(super) fn of(project: &Project) -> Result<Self> {
        Ok(Self::parse(&read(&project.root().join("Cargo.lock"))?))
    }

    /// Cargo writes every entry of a package on a line of its own, always in the same manner.
    pub(super) fn parse(lock: &str) -> Self {
        let packages = lock.split("[[package]]").skip(1);
        Self(packages.filter_map(package).collect())
    }

    /// A crate's; what is ours has none.
    pub(super) fn get(&self, part: &Crate) -> Option<&str> {
        self.find(&part.name, &part.version)
    }

    pub(super) fn find(&self, name: &str, version: &str) -> Option<&str> {
        self.0.get(&(name.to_owned(), version.to_owned())).map(String::as_str)
    }
}

fn package(entry: &str) -> Option<((String, String), String)> {
    let field = |name: &str| {
        let start = format!("{name} = \"");
        let value = entry.lines().find_map(|line| line.strip_prefix(&start)?.strip_suffix('"'));
        value.map(str::to_owned)
    };
    Some(((field("name")?, field("version")?), field("checksum")?))
}
