//! The programs and their glue: cargo, then the parts split off, then wasm-bindgen, then wasm-opt.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::thread::{self, ScopedJoinHandle};

use anyhow::{Context, Result, anyhow, bail};
use wasm_bindgen_cli_support::Bindgen;

use crate::project::Project;
use crate::setup::{Optimiser, TARGET, WasmToolchain};
use crate::{child, log};

use super::Profile;
use super::glue::{self, GlueNames, IMPORTED};
use super::split::{Needs, Split};

/// The package of all bins.
const PACKAGE: &str = "ganzhou-atlas";

/// The bin that starts the app.
const APP: &str = "ganzhou-atlas";

/// The bin of the custom element.
const EMBED: &str = "embed";

/// The stem of wasm-bindgen's files. Each module has its own directory.
const NAME: &str = "module";

/// The WebAssembly features that rustc and wasm-bindgen use.
const FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
];

/// A program that is ready for the page.
pub(crate) struct Module {
    /// The WebAssembly of its main module.
    pub(crate) wasm: Vec<u8>,
    /// The JavaScript that loads it.
    pub(crate) glue: String,
    /// The WebAssembly that was split off, by name.
    pub(crate) files: BTreeMap<String, Vec<u8>>,
    /// The files that each part needs.
    pub(crate) parts: Needs,
}

/// All modules, compiled for the browser.
pub(crate) struct Compiled {
    app: PathBuf,
    embed: PathBuf,
}

/// All modules, ready for the page.
pub(crate) struct Modules {
    /// The page's.
    pub(crate) app: Module,
    /// The custom element's.
    pub(crate) embed: Module,
}

/// Compiles all modules for the browser.
pub(crate) fn compile(
    project: &Project,
    toolchain: &WasmToolchain,
    profile: Profile,
) -> Result<Compiled> {
    log::timed("compiling the app to WebAssembly", || {
        let mut cargo = cargo(project, toolchain, profile);
        cargo.args(["--package", PACKAGE, "--bin", APP, "--bin", EMBED]);
        let features = if profile.splits() { "hydrate,split" } else { "hydrate" };
        child::run(cargo.args(["--no-default-features", "--features", features]))
    })?;
    let dir = project.wasm_target().join(TARGET).join(profile.cargo());
    let wasm = |bin| dir.join(bin).with_extension("wasm");
    Ok(Compiled { app: wasm(APP), embed: wasm(EMBED) })
}

/// The common command of all `cargo build` calls, so that the browser's modules and the prerendering
/// share macros and build scripts.
pub(super) fn cargo(project: &Project, toolchain: &WasmToolchain, profile: Profile) -> Command {
    let mut cargo = toolchain.cargo(project.root());
    cargo.args(["build", "--target", TARGET, "--profile", profile.cargo()]);
    cargo.env("CARGO_TARGET_DIR", project.wasm_target());
    if profile == Profile::Optimised {
        toolchain.strip_messages(&mut cargo);
    }
    cargo
}

/// Makes the glue of all modules and optimises them if there is an optimiser, in parallel.
pub(crate) fn bind(
    compiled: &Compiled,
    profile: Profile,
    optimiser: Option<&Optimiser>,
) -> Result<Modules> {
    thread::scope(|scope| {
        let start = |wasm| scope.spawn(move || bind_one(wasm, profile, optimiser));
        let (app, embed) = (start(&compiled.app), start(&compiled.embed));
        Ok(Modules { app: finish(app)?, embed: finish(embed)? })
    })
}

/// Waits for another thread's result.
pub(super) fn finish<T>(work: ScopedJoinHandle<'_, Result<T>>) -> Result<T> {
    work.join().map_err(|_| anyhow!("a step of the build panicked"))?
}

fn bind_one(compiled: &Path, profile: Profile, optimiser: Option<&Optimiser>) -> Result<Module> {
    let split =
        if profile.splits() { Split::split_parts(compiled)? } else { Split::whole(compiled) };
    let dir = compiled.with_extension("bound");
    let names = bindgen(&split.main, &dir)?;
    let bound = dir.join(format!("{NAME}_bg.wasm"));
    let optimised = |file: &Path| match optimiser {
        Some(optimiser) => optimise(optimiser, file),
        None => Ok(file.to_owned()),
    };
    let wasm = log::timed("optimising the module", || optimised(&bound))?;
    let read = |(name, file): (&String, &PathBuf)| Ok((name.clone(), fs::read(optimised(file)?)?));
    let files = split.files.iter().map(read).collect::<Result<_>>()?;
    let used = walrus::Module::from_file(&wasm)?.imports.iter().map(|it| it.name.clone()).collect();
    let glue = fs::read_to_string(dir.join(format!("{NAME}.js")))?;
    let glue = glue::prune(&glue, &names, &used);
    Ok(Module { wasm: fs::read(wasm)?, glue, files, parts: split.parts })
}

/// Runs wasm-bindgen, and returns the short names of the module's imports and closures.
fn bindgen(compiled: &Path, dir: &Path) -> Result<GlueNames> {
    if dir.exists() {
        fs::remove_dir_all(dir)?;
    }
    let mut bindgen = Bindgen::new();
    bindgen.input_path(compiled).out_name(NAME).typescript(false).remove_producers_section(true);
    bindgen.keep_lld_exports(true); // the parts share memory, table and stack with the main module
    let mut output = bindgen.web(true)?.generate_output().context("wasm-bindgen failed")?;
    let names = shorten(output.wasm_mut());
    output.emit(dir)?;
    if dir.join("snippets").exists() {
        bail!("the app brings JavaScript snippets of its own; the page has one script only");
    }
    Ok(names)
}

/// Gives a module's imports and closures short names. The imports of the parts' loader keep theirs.
fn shorten(module: &mut walrus::Module) -> GlueNames {
    let [long_module, short_module] = IMPORTED;
    let own = |import: &&walrus::Import| import.module == long_module;
    let imports = module.imports.iter().filter(own).map(|import| import.name.clone());
    let imports = glue::shorten_imports(imports);
    for import in module.imports.iter_mut().filter(|import| import.module == long_module) {
        import.module = short_module.to_owned();
        if let Some(short) = imports.get(&import.name) {
            import.name.clone_from(short);
        }
    }
    let exports = module.exports.iter().map(|export| export.name.clone());
    let closures = glue::shorten_closures(exports);
    for export in module.exports.iter_mut() {
        if let Some(short) = closures.get(&export.name) {
            export.name.clone_from(short);
        }
    }
    GlueNames { imports, closures }
}

fn optimise(optimiser: &Optimiser, bound: &Path) -> Result<PathBuf> {
    let out = bound.with_extension("opt.wasm");
    let mut command = optimiser.command();
    command
        .arg(bound)
        .arg("-o")
        .arg(&out)
        // Below 1 kB there is only the end of the stack, which has a megabyte.
        .args(["--low-memory-unused", "-Oz", "--flatten", "--rereloop"])
        .args(["--generate-global-effects", "-Oz", "--generate-global-effects", "-Oz"])
        .arg("--converge")
        .args(FEATURES);
    command.args(["--strip-debug", "--strip-producers", "--strip-target-features"]);
    child::quiet(&mut command)?;
    Ok(out)
}
