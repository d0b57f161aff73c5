//! Pictures, tables and pages without script, below `plain/`, under stable names for links. They are
//! not part of the first view and do not count in its size.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use super::compress::{self, Effort};
use super::prerender::Fragments;

/// The style sheet of these pages, which use nothing of the atlas.
const STYLE: &str = include_str!("plain.css");

/// Writes the files with their compressed copies.
pub(super) fn put(fragments: &Fragments, dist: &Path, effort: Effort) -> Result<()> {
    let dir = dist.join("plain");
    fs::create_dir_all(&dir)?;
    let style = ("plain.css", STYLE);
    for (name, content) in fragments.plain().chain([style]) {
        let file = dir.join(name);
        compress::write(&file, content.as_bytes(), effort)
            .with_context(|| format!("cannot write {}", file.display()))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pipeline::prerender::sections;

    #[test]
    fn every_file_is_written_with_its_copies() -> Result<()> {
        let dist = tempfile::tempdir()?;
        let printed = "=== app\n<i>\n=== plain nev.svg\n<svg/>\n=== plain nev.html\n<p>\n";
        put(&sections(printed), dist.path(), Effort::Quick)?;
        for name in ["nev.svg", "nev.html", "plain.css"] {
            for copy in ["", ".br", ".gz"] {
                let file = dist.path().join(format!("plain/{name}{copy}"));
                assert!(file.is_file(), "{}", file.display());
            }
        }
        assert_eq!(fs::read_to_string(dist.path().join("plain/nev.svg"))?, "<svg/>");
        Ok(())
    }
}
