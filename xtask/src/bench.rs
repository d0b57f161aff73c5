//! Benchmark of the atlas against comparison pages in Chromium. The pages and the measurement are in
//! the crate of the end-to-end tests; here the pages are bundled, compressed and served as the atlas
//! is.

use std::env::join_paths;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::args::BenchOptions;
use crate::pipeline::{self, Effort, Profile};
use crate::project::Project;
use crate::server::{self, Running, Site};
use crate::setup::{self, ComparisonPaths};
use crate::testing::Driver;
use crate::{child, log};

/// The exit code of the benchmark for a missed target.
const MISSED: i32 = 1;

/// Builds, serves and measures all pages. A missed target is an error only on request.
pub(crate) fn run(project: &Project, options: &BenchOptions) -> Result<()> {
    setup::CHINESE_FONT.ensure()?;
    let chromium = setup::CHROMIUM.ensure()?;
    let libraries = setup::COMPARISON_LIBRARIES.ensure()?;
    let dist = match &options.dist {
        Some(folder) => folder.clone(),
        None => pipeline::build(project, Profile::Optimised)?,
    };
    let comparisons = make_comparisons(project, &libraries)?;
    let [atlas, comparisons] = [serve_folder(dist)?, serve_folder(comparisons)?];
    let driver = Driver::start("chromedriver", &chromium.driver, |command, port| {
        command.arg(format!("--port={port}"));
    })?;
    log::step("measuring; other work on this machine makes the figures worse");
    let mut measure = bench_command(project);
    measure.args(["measure", &options.rounds.to_string()]);
    measure.env("ATLAS_URL", atlas.url()).env("ATLAS_COMPARISONS_URL", comparisons.url());
    measure.env("ATLAS_CHROMEDRIVER", driver.address()).env("ATLAS_CHROMIUM", chromium.browser);
    let status = measure.status().context("cannot start the benchmark")?;
    match status.code() {
        Some(0) => Ok(()),
        Some(MISSED) if options.check => bail!("the atlas misses a target"),
        Some(MISSED) => Ok(()),
        _ => bail!("the benchmark failed ({status})"),
    }
}

fn serve_folder(dist: PathBuf) -> Result<Running> {
    let site = Site { dist, records_console: false, allows_custom_headers: false };
    Running::start(site, server::listen(Some(0))?)
}

/// The benchmark's program, without arguments.
fn bench_command(project: &Project) -> Command {
    let mut cargo = child::cargo(project.root());
    cargo.args(["run", "--quiet", "--package", "atlas-e2e", "--bin", "bench", "--"]);
    cargo
}

/// Makes the folder of the comparison pages, each in its own folder.
fn make_comparisons(project: &Project, libraries: &ComparisonPaths) -> Result<PathBuf> {
    let folder = project.target().join("bench");
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    log::timed("making the comparison pages", || {
        child::run(bench_command(project).arg("pages").arg(&folder))?;
        for page in fs::read_dir(folder.join("scripts"))? {
            bundle_script(&page?.path(), &folder, libraries)?;
        }
        for page in fs::read_dir(folder.join("site"))? {
            compress_files(&page?.path())?;
        }
        Ok(folder.join("site"))
    })
}

/// Bundles a page's modules and the used parts of its library into one minified script.
fn bundle_script(modules: &Path, folder: &Path, libraries: &ComparisonPaths) -> Result<()> {
    let name = modules.file_name().context("a page without a name")?;
    let script = folder.join("site").join(name).join("script.js");
    let mut esbuild = child::command(&libraries.esbuild);
    esbuild.arg(modules.join("script.js")).args(["--bundle", "--minify", "--log-level=warning"]);
    esbuild.arg(format!("--outfile={}", script.display()));
    esbuild.env("NODE_PATH", join_paths(&libraries.node_modules)?);
    child::quiet(&mut esbuild)
}

/// Adds compressed copies to all files of a page.
fn compress_files(page: &Path) -> Result<()> {
    let files: Vec<_> = fs::read_dir(page)?.collect::<std::io::Result<_>>()?;
    for file in files {
        let content = fs::read(file.path())?;
        pipeline::compress(&file.path(), &content, Effort::Best)?;
    }
    Ok(())
}
