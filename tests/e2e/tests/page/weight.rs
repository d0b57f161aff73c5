//! The weight of the first view, held on the built page as a browser loads it.

use std::path::Path;

use anyhow::{Context, Result, ensure};
use atlas_e2e::{Manner, Screen, in_every_engine_as, surroundings};

/// All of it, in bytes.
const PAGE: u64 = 110_000;
/// The module, in bytes.
const MODULE: u64 = 85_000;
/// The page itself among them.
const REQUESTS: usize = 6;

/// What the page asked for. The test server's own script is no part of it, and data in the page is
/// no request.
const LOADED: &str = "return performance.getEntriesByType('resource').map(entry => entry.name)
    .filter(name => !name.startsWith('data:') && !name.endsWith('/__console.js'))
    .map(name => new URL(name).pathname.slice(1) || 'index.html')";

#[tokio::test]
async fn the_first_view_keeps_to_its_budget() -> Result<()> {
    in_every_engine_as(Screen::DESKTOP, Manner::Fresh, async |page| {
        page.open("").await?;
        let mut files: Vec<String> = serde_json::from_value(page.run(LOADED).await?)?;
        files.push("index.html".into());
        ensure!(
            files.len() <= REQUESTS,
            "the first view takes {} requests: {files:?}",
            files.len()
        );
        let dist = surroundings::dist()?;
        let weights = files.iter().map(|name| Ok((name, weight(&dist, name)?)));
        let weights = weights.collect::<Result<Vec<_>>>()?;
        let sum: u64 = weights.iter().map(|(_, weight)| weight).sum();
        ensure!(sum <= PAGE, "the first view weighs {sum} bytes, {PAGE} are allowed: {weights:?}");
        let module = weights.iter().find(|(name, _)| name.ends_with(".wasm"));
        let (_, weight) = module.context("no module was loaded")?;
        ensure!(*weight <= MODULE, "the module weighs {weight} bytes, {MODULE} are allowed");
        Ok(())
    })
    .await
}

/// What a browser that takes brotli gets.
fn weight(dist: &Path, name: &str) -> Result<u64> {
    let copy = dist.join(format!("{name}.br"));
    let file = copy.metadata().with_context(|| format!("{} is missing", copy.display()))?;
    Ok(file.len())
}
