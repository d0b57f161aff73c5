//! The SHA-256 of every crate's archive, from `Cargo.lock`.

use std::collections::BTreeMap;

use anyhow::Result;

use crate::pipeline::read;
use crate::project::Project;

use super::graph::Crate;

/// The checksums, by name and version.
pub(super) struct Checksums(BTreeMap<(String, String), String>);

impl Checksums {
    /// Reads the checksums of the project.
    pub(super) fn read(project: &Project) -> Result<Self> {
        Ok(Self::parse(&read(&project.root().join("Cargo.lock"))?))
    }

    /// Parses a lock file. Cargo always writes the fields of a package on separate lines.
    pub(super) fn parse(lock: &str) -> Self {
        let packages = lock.split("[[package]]").skip(1);
        Self(packages.filter_map(package).collect())
    }

    /// The checksum of a crate; `None` for crates of this project.
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
