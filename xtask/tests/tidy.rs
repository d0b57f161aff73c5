//! Rules for the source: a `//!` in every file, a limit for the length of files, and the import order of
//! the page's modules.

use std::fs;
use std::path::{Path, PathBuf};

/// The greatest length of a file.
const MOST_LINES: usize = 400;

/// The page's modules in layers. A module may refer to its own layer and those before it.
const LAYERS: [&[&str]; 11] = [
    &["model", "geometry", "ooxml"],
    &["plan"],
    &["text"],
    &["state"],
    &["scene", "chart"],
    &["drawing"],
    &["export", "contract"],
    &["browser", "integrity"],
    &["view", "split"],
    &["pages", "embed"],
    &["app", "prerender"],
];

/// The modules that must not depend on a browser.
const PURE: [&str; 11] = [
    "model", "geometry", "ooxml", "plan", "text", "state", "scene", "chart", "drawing", "export",
    "contract",
];
const BROWSER: [&str; 3] = ["leptos", "web_sys", "js_sys"];

#[test]
fn every_file_begins_with_a_description() {
    let lacks_description = |file: &PathBuf| !read(file).starts_with("//!");
    assert_none(sources(&["src", "xtask", "tests"]).filter(lacks_description), "begin with `//!`");
}

#[test]
fn no_file_is_too_long() {
    let long = |file: &PathBuf| read(file).lines().count() > MOST_LINES;
    assert_none(sources(&["src", "xtask", "tests"]).filter(long), "have at most 400 lines");
}

#[test]
fn modules_refer_only_to_lower_layers() {
    let faults: Vec<String> = page_modules().flat_map(|(file, own)| upward(&file, &own)).collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn pure_modules_do_not_depend_on_a_browser() {
    let pure = page_modules().filter(|(_, own)| PURE.contains(&own.as_str()));
    let named = |(file, _): &(PathBuf, String)| {
        let text = code(&read(file));
        BROWSER.iter().any(|name| text.contains(&format!("{name}::")))
    };
    assert_none(pure.filter(named).map(|(file, _)| file), "name neither leptos nor web-sys");
}

#[test]
fn references_are_found() {
    let text =
        "use crate::{plan::{Chain, Clause}, text};\nlet a = crate::state::View; // crate::view\n";
    assert_eq!(references(&code(text)), ["plan", "text", "state"]);
}

/// The references of a file to higher layers, one per line.
fn upward(file: &Path, own: &str) -> Vec<String> {
    let name = file.display();
    let Some(layer) = layer(own) else {
        return vec![format!("{name}: `{own}` has no place in LAYERS of xtask/tests/tidy.rs")];
    };
    let references = references(&code(&read(file)));
    let higher = |other: &&String| layer_of(other).is_some_and(|other| other > layer);
    let told = |other: &String| format!("{name}: `{own}` must not know `{other}`");
    references.iter().filter(higher).map(told).collect()
}

fn layer(module: &str) -> Option<usize> {
    LAYERS.iter().position(|layer| layer.contains(&module))
}

fn layer_of(module: &&String) -> Option<usize> {
    layer(module)
}

/// The modules named after `crate::`, groups in braces included.
fn references(text: &str) -> Vec<String> {
    text.split("crate::").skip(1).flat_map(first_names).collect()
}

fn first_names(rest: &str) -> Vec<String> {
    let Some(group) = rest.strip_prefix('{') else {
        return vec![name(rest)];
    };
    let mut depth = 0;
    let mut names = vec![name(group)];
    for (at, letter) in group.char_indices() {
        match letter {
            '{' => depth += 1,
            '}' if depth == 0 => break,
            '}' => depth -= 1,
            ',' if depth == 0 => names.push(name(&group[at + 1..])),
            _ => {}
        }
    }
    names.retain(|name| !name.is_empty());
    names
}

fn name(text: &str) -> String {
    let letters = text.trim_start().chars();
    letters.take_while(|letter| letter.is_alphanumeric() || *letter == '_').collect()
}

/// The text without comments.
fn code(text: &str) -> String {
    let lines = text.lines().map(|line| line.split("//").next().unwrap_or_default());
    lines.collect::<Vec<_>>().join("\n")
}

/// The page's files below `src/`, each with the name of its module. The crate's root files are above all
/// modules.
fn page_modules() -> impl Iterator<Item = (PathBuf, String)> {
    let src = root().join("src");
    let own = move |file: &PathBuf| {
        let inside = file.strip_prefix(&src).ok()?.with_extension("");
        let first = inside.components().next()?.as_os_str().to_str()?.to_owned();
        (!["lib", "main", "bin"].contains(&first.as_str())).then_some(first)
    };
    sources(&["src"]).filter_map(move |file| own(&file).map(|own| (file, own)))
}

fn sources(folders: &[&str]) -> impl Iterator<Item = PathBuf> {
    let mut files = Vec::new();
    for folder in folders {
        collect(&root().join(folder), &mut files);
    }
    files.sort();
    files.into_iter()
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            collect(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn read(file: &Path) -> String {
    fs::read_to_string(file).unwrap_or_default()
}

fn assert_none(faulty: impl Iterator<Item = PathBuf>, rule: &str) {
    let list: Vec<String> = faulty.map(|file| file.display().to_string()).collect();
    assert!(list.is_empty(), "these files should {rule}:\n{}", list.join("\n"));
}
