//! The open data beside the page, below `data/`: names that never change, as others link to them.
//! No part of the first view, so it does not count in the page's weight.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use crate::project::Project;

use super::compress::{self, Effort};

/// What the dictionary needs beside the page's own style sheet. It stands by itself, so that the
/// first view does not carry it.
const STYLE: &str = include_str!("open.css");

/// Writes the files with their compressed copies. `style` is the page's own style sheet's tag.
pub(super) fn put(project: &Project, style: &str, dist: &Path, effort: Effort) -> Result<()> {
    let styles = format!(
        "{}\n<link rel=\"stylesheet\" href=\"data.css\">",
        style.replace("href=\"", "href=\"../")
    );
    let files = atlas_bake::open_data(project.root(), &styles).context("the open data")?;
    let dir = dist.join("data");
    fs::create_dir_all(&dir)?;
    for file in files {
        compress::write(&dir.join(file.name), &file.content, effort)?;
    }
    compress::write(&dir.join("data.css"), STYLE.as_bytes(), effort)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    const NAMES: [&str; 7] = [
        "index.html",
        "data.css",
        "plan.json",
        "plan.schema.json",
        "regions.geojson",
        "roles.csv",
        "targets.csv",
    ];

    #[test]
    fn every_file_lies_there_with_its_copies() -> Result<()> {
        let dist = tempfile::tempdir()?;
        let style = "<link rel=\"stylesheet\" href=\"atlas-0.css\" integrity=\"sha384-0\">";
        put(&Project::find()?, style, dist.path(), Effort::Quick)?;
        for name in NAMES {
            for copy in ["", ".br", ".gz"] {
                let file = dist.path().join(format!("data/{name}{copy}"));
                assert!(file.is_file(), "{}", file.display());
            }
        }
        let page = fs::read_to_string(dist.path().join("data/index.html"))?;
        assert!(page.contains("href=\"../atlas-0.css\" integrity=\"sha384-0\""), "{page}");
        Ok(())
    }
}
