//! The parts of a program: split off after compilation, and listed in the loader.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, anyhow};
use serde_json::{Value, json};
use wasm_split_cli_support::{Options, transform};

use super::minify;

/// The script that loads parts.
const LOADER: &str = include_str!("loader.js");

/// The module of the loader's functions, as the program imports them.
const LINK: &str = "./__wasm_split.js";

/// A program after splitting, as files.
pub(super) struct Split {
    /// The main module.
    pub(super) main: PathBuf,
    /// The files that were split off, by name.
    pub(super) files: BTreeMap<String, PathBuf>,
    /// The names of the files that each part needs.
    pub(super) parts: Needs,
}

/// The parts of a program, each with the names of the files that it needs.
pub(super) type Needs = BTreeMap<String, Vec<String>>;

impl Split {
    /// A program without parts.
    pub(super) fn whole(compiled: &Path) -> Self {
        Self { main: compiled.to_owned(), files: BTreeMap::new(), parts: BTreeMap::new() }
    }

    /// Splits the parts off a compiled program.
    pub(super) fn split_parts(compiled: &Path) -> Result<Self> {
        let dir = compiled.with_extension("split");
        if dir.exists() {
            fs::remove_dir_all(&dir)?;
        }
        fs::create_dir_all(&dir)?;
        let main = dir.join("main.wasm");
        let input = fs::read(compiled)?;
        let mut options = Options::new(&input);
        (options.output_dir, options.main_out_path, options.link_name) = (&dir, &main, LINK);
        let split = transform(options).map_err(|error| anyhow!("{error:#}"));
        let split = split.with_context(|| format!("cannot split {}", compiled.display()))?;
        let stem =
            |path: &PathBuf| path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let files = split.split_modules.into_iter();
        let files = files.map(|path| (file_name(&stem(&path)), path)).collect();
        let parts = split.prefetch_map.into_iter();
        let parts =
            parts.map(|(part, stems)| (part, stems.iter().map(|it| file_name(it)).collect()));
        Ok(Self { main, files, parts: parts.collect() })
    }
}

/// `split_show` → `show`; `chunk_2`, which several parts share, → `shared-2`.
fn file_name(stem: &str) -> String {
    match stem.strip_prefix("split_") {
        Some(part) => part.to_owned(),
        None => stem.replace("chunk_", "shared-"),
    }
}

/// The loader for these parts. It calls `fetchPart`, which `fetch_part` defines, with the result of
/// `locate` for a file. Empty for a program without parts.
pub(super) fn loader(
    parts: &Needs,
    fetch_part: &str,
    mut locate: impl FnMut(&str) -> Result<Value>,
) -> Result<String> {
    if parts.is_empty() {
        return Ok(String::new());
    }
    let mut table = BTreeMap::new();
    for (part, files) in parts {
        let files = files.iter().map(|file| locate(file)).collect::<Result<Vec<_>>>()?;
        table.insert(part, files);
    }
    let loader = minify::js(LOADER).replace("{parts}", &json!(table).to_string());
    Ok(loader.replace("{fetch_part}", fetch_part.trim()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_loader_lists_the_files_of_every_part() -> Result<()> {
        let parts = Needs::from([
            ("pages".into(), vec!["shared-1".into(), "pages".into()]),
            ("show".into(), vec!["show".into()]),
        ]);
        let script = loader(&parts, "const fetchPart = fetch;\n", |file| Ok(json!([file])))?;
        let table = r#"const PARTS = {"pages":[["shared-1"],["pages"]],"show":[["show"]]};"#;
        assert!(
            script.contains(table) && script.contains("const fetchPart = fetch;\n"),
            "{script}"
        );
        assert_eq!(loader(&Needs::new(), "", |_| Ok(Value::Null))?, "");
        Ok(())
    }

    #[test]
    fn files_are_named_after_their_part() {
        assert_eq!([file_name("split_show"), file_name("chunk_2")], ["show", "shared-2"]);
    }
}
