//! The weight of the first view, held on the built page: what `index.html` loads, as a browser
//! that takes brotli gets it.

use std::path::Path;

use anyhow::{Context, Result, ensure};
use atlas_e2e::surroundings;

/// All of it, in bytes.
const PAGE: u64 = 110_000;
/// The module, in bytes.
const MODULE: u64 = 85_000;
/// The page itself among them.
const REQUESTS: usize = 6;

#[test]
fn the_first_view_keeps_to_its_budget() -> Result<()> {
    let dist = surroundings::dist()?;
    let files = loaded(&dist)?;
    let weights = files.iter().map(|name| Ok((name, weight(&dist, name)?)));
    let weights = weights.collect::<Result<Vec<_>>>()?;
    let sum: u64 = weights.iter().map(|(_, weight)| weight).sum();
    ensure!(
        sum <= PAGE,
        "the first view weighs {sum} bytes, {PAGE} are allowed: {weights:?}"
    );
    ensure!(
        files.len() <= REQUESTS,
        "the first view takes {} requests: {files:?}",
        files.len()
    );
    Ok(())
}

#[test]
fn the_module_keeps_to_its_budget() -> Result<()> {
    let dist = surroundings::dist()?;
    let files = loaded(&dist)?;
    let module = files
        .iter()
        .find(|name| name.ends_with(".wasm"))
        .context("no module")?;
    let weight = weight(&dist, module)?;
    ensure!(
        weight <= MODULE,
        "the module weighs {weight} bytes, {MODULE} are allowed"
    );
    Ok(())
}

/// The page, and each file that it names in its head.
fn loaded(dist: &Path) -> Result<Vec<String>> {
    let page = std::fs::read_to_string(dist.join("index.html"))?;
    let (head, _) = page.split_once("</head>").context("the page has no head")?;
    let names = head
        .split(['"', '\''])
        .filter(|name| dist.join(name).is_file());
    let mut files: Vec<String> = std::iter::once("index.html")
        .chain(names)
        .map(str::to_owned)
        .collect();
    files.sort();
    files.dedup();
    Ok(files)
}

fn weight(dist: &Path, name: &str) -> Result<u64> {
    let copy = dist.join(format!("{name}.br"));
    let file = copy
        .metadata()
        .with_context(|| format!("{} is missing", copy.display()))?;
    Ok(file.len())
}
