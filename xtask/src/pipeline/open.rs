//! The open data below `data/`, under stable names for links. It is not part of the first view and does
//! not count in its size.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use crate::project::Project;

use super::compress::{self, Effort};

/// The style sheet of the dictionary, besides the page's. It is separate so that the first view does
/// not contain it.
const STYLE: &str = include_str!("open.css");

/// Writes the files with their compressed copies. `style` is the tag of the page's style sheet.
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

    const NAMES: [&str; 8] = [
        "index.html",
        "data.css",
        "plan.json",
        "plan.schema.json",
        "regions.geojson",
        "regions-short-names.geojson",
        "roles.csv",
        "targets.csv",
    ];

    #[test]
    fn every_file_is_written_with_its_copies() -> Result<()> {
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
