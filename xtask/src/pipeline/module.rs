//! The modules and their glue: cargo, then wasm-bindgen, then wasm-opt.

use std::fs;
use std::path::{Path, PathBuf};
use std::thread::{self, ScopedJoinHandle};

use anyhow::{Context, Result, anyhow, bail};
use wasm_bindgen_cli_support::Bindgen;

use crate::project::Project;
use crate::setup::{Optimiser, WasmToolchain};
use crate::{child, say};

use super::Profile;
use super::glue::{self, Names};

/// The package of all bins.
const PACKAGE: &str = "ganzhou-atlas";

/// The bin that starts the app.
const APP: &str = "ganzhou-atlas";

/// The bins that the first view does without. Each has a style sheet of its name in `public/`, and
/// is found on the page by its name (`later`).
pub(crate) const LATER: [&str; 2] = ["reader", "show"];

/// The bin that answers in elements of other people's pages.
const EMBED: &str = "embed";

/// What wasm-bindgen calls its files, each module's in a directory of its own.
const NAME: &str = "module";

/// What rustc turns on for wasm32-unknown-unknown, and what wasm-bindgen adds.
const FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
];

/// A module that is ready for the page.
pub(crate) struct Module {
    /// The WebAssembly.
    pub(crate) wasm: Vec<u8>,
    /// The JavaScript that loads it.
    pub(crate) glue: String,
}

/// All modules, compiled for the browser.
pub(crate) struct Compiled {
    app: PathBuf,
    deferred: Vec<(&'static str, PathBuf)>,
    embed: PathBuf,
}

/// All modules, ready for the page.
pub(crate) struct Modules {
    /// The first view's.
    pub(crate) app: Module,
    /// The deferred modules, each with its name.
    pub(crate) deferred: Vec<(&'static str, Module)>,
    /// The one of the element.
    pub(crate) embed: Module,
}

/// Compiles all modules for the browser.
pub(crate) fn compile(
    project: &Project,
    toolchain: &WasmToolchain,
    profile: Profile,
) -> Result<Compiled> {
    let target = project.wasm_target();
    say::timed("compiling the app to WebAssembly", || {
        let mut cargo = toolchain.cargo(project.root());
        cargo.args(["build", "--package", PACKAGE, "--bin", APP, "--bin", EMBED]);
        cargo.args(LATER.iter().flat_map(|bin| ["--bin", bin]));
        cargo.args([
            "--no-default-features",
            "--features",
            "hydrate",
            "--target",
            "wasm32-unknown-unknown",
        ]);
        cargo.args(["--profile", profile.cargo()]).env("CARGO_TARGET_DIR", &target);
        if matches!(profile, Profile::Optimised) {
            toolchain.slim(&mut cargo);
        }
        child::run(&mut cargo)
    })?;
    let dir = target.join("wasm32-unknown-unknown").join(profile.cargo());
    let wasm = |bin| dir.join(bin).with_extension("wasm");
    let deferred = LATER.map(|bin| (bin, wasm(bin))).into();
    Ok(Compiled { app: wasm(APP), deferred, embed: wasm(EMBED) })
}

/// Makes the glue of all modules, and optimises them if there is an optimiser: side by side, for
/// each takes one processor.
pub(crate) fn bind(compiled: &Compiled, optimiser: Option<&Optimiser>) -> Result<Modules> {
    thread::scope(|scope| {
        let start = |wasm| scope.spawn(move || bind_one(wasm, optimiser));
        let (app, embed) = (start(&compiled.app), start(&compiled.embed));
        let deferred: Vec<_> =
            compiled.deferred.iter().map(|(name, wasm)| (*name, start(wasm))).collect();
        let deferred = deferred.into_iter().map(|(name, work)| Ok((name, finish(work)?)));
        let deferred = deferred.collect::<Result<_>>()?;
        Ok(Modules { app: finish(app)?, deferred, embed: finish(embed)? })
    })
}

/// Waits for work of another thread.
pub(super) fn finish<T>(work: ScopedJoinHandle<'_, Result<T>>) -> Result<T> {
    work.join().map_err(|_| anyhow!("a step of the build panicked"))?
}

fn bind_one(compiled: &Path, optimiser: Option<&Optimiser>) -> Result<Module> {
    let dir = compiled.with_extension("bound");
    let names = bindgen(compiled, &dir)?;
    let bound = dir.join(format!("{NAME}_bg.wasm"));
    let wasm = match optimiser {
        Some(optimiser) => say::timed("optimising the module", || optimise(optimiser, &bound))?,
        None => bound,
    };
    let used = walrus::Module::from_file(&wasm)?.imports.iter().map(|it| it.name.clone()).collect();
    let glue = fs::read_to_string(dir.join(format!("{NAME}.js")))?;
    Ok(Module { wasm: fs::read(wasm)?, glue: glue::prune(&glue, &names, &used) })
}

/// Runs wasm-bindgen, and tells the short names that it gave to the module's imports.
fn bindgen(compiled: &Path, dir: &Path) -> Result<Names> {
    if dir.exists() {
        fs::remove_dir_all(dir)?;
    }
    let mut bindgen = Bindgen::new();
    bindgen.input_path(compiled).out_name(NAME).typescript(false).remove_producers_section(true);
    let mut output = bindgen.web(true)?.generate_output().context("wasm-bindgen failed")?;
    let module = output.wasm_mut();
    let names = glue::shorten(module.imports.iter().map(|import| import.name.clone()));
    for import in module.imports.iter_mut() {
        if let Some(short) = names.get(&import.name) {
            import.name.clone_from(short);
        }
    }
    output.emit(dir)?;
    if dir.join("snippets").exists() {
        bail!("the app brings JavaScript snippets of its own; the page has one script only");
    }
    Ok(names)
}

fn optimise(optimiser: &Optimiser, bound: &Path) -> Result<PathBuf> {
    let out = bound.with_extension("opt.wasm");
    let mut command = optimiser.command();
    command
        .arg(bound)
        .arg("-o")
        .arg(&out)
        // Nothing lies below 1 kB but the last of a stack of a megabyte.
        .args(["--low-memory-unused", "-Oz", "--flatten", "--rereloop"])
        .args(["--generate-global-effects", "-Oz", "--generate-global-effects", "-Oz"])
        .arg("--converge")
        .args(FEATURES);
    command.args(["--strip-debug", "--strip-producers", "--strip-target-features"]);
    child::quiet(&mut command)?;
    Ok(out)
}
