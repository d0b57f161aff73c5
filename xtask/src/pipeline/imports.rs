//! Style sheets that are kept in several files: `@import` lines are replaced by the files.

use std::path::Path;

use anyhow::{Context, Result};

use super::{minify, read};

/// Reads a style sheet and the files that it imports, in their order. A line `@import "show/pen.css";`
/// stands alone; the path is relative to the sheet.
pub(super) fn read_sheet(file: &Path) -> Result<String> {
    read(file)?.lines().map(|line| read_line(file, line)).collect()
}

fn read_line(sheet: &Path, line: &str) -> Result<String> {
    let Some(path) = imported(line) else { return Ok([line, "\n"].concat()) };
    let file = sheet.with_file_name(path);
    let content = read(&file)?;
    // Each file is parsed alone, so that an error has its name and the line in it.
    minify::css(&content).with_context(|| file.display().to_string())?;
    Ok(content)
}

/// The path in an `@import` line.
fn imported(line: &str) -> Option<&str> {
    line.strip_prefix("@import \"")?.strip_suffix("\";")
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use super::{imported, read_sheet};
    use crate::pipeline::deferred::SHEETS;

    /// A sheet in a folder, and the file that it imports.
    fn sheet(imported: &str) -> anyhow::Result<(tempfile::TempDir, std::path::PathBuf)> {
        let folder = tempfile::tempdir()?;
        fs::create_dir(folder.path().join("show"))?;
        fs::write(folder.path().join("show/pen.css"), imported)?;
        let sheet = folder.path().join("show.css");
        fs::write(&sheet, "a {}\n@import \"show/pen.css\";\nc {}\n")?;
        Ok((folder, sheet))
    }

    #[test]
    fn imported_files_stand_where_they_are_imported() -> anyhow::Result<()> {
        let (_folder, sheet) = sheet("b {}\n")?;
        assert_eq!(read_sheet(&sheet)?, "a {}\nb {}\nc {}\n");
        Ok(())
    }

    #[test]
    fn a_syntax_error_is_reported_with_the_imported_file() -> anyhow::Result<()> {
        let (_folder, sheet) = sheet("b {}\nc { top 0 }\n")?;
        let error =
            format!("{:#}", read_sheet(&sheet).err().unwrap_or_else(|| anyhow::anyhow!("")));
        assert!(error.contains("pen.css") && error.contains("line 2,"), "{error}");
        Ok(())
    }

    /// A file that no sheet imports would be left out silently.
    #[test]
    fn every_file_beside_a_sheet_is_imported() -> anyhow::Result<()> {
        let public = Path::new(env!("CARGO_MANIFEST_DIR")).join("../public");
        for stem in SHEETS {
            let sheet = fs::read_to_string(public.join(stem).with_extension("css"))?;
            let mut paths: Vec<&str> = sheet.lines().filter_map(imported).collect();
            paths.sort_unstable();
            let files = fs::read_dir(public.join(stem)).into_iter().flatten().flatten();
            let mut files: Vec<String> = files
                .map(|file| format!("{stem}/{}", file.file_name().to_string_lossy()))
                .collect();
            files.sort_unstable();
            assert_eq!(paths, files);
        }
        Ok(())
    }
}
