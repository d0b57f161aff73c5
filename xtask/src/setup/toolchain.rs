//! A Rust toolchain that compiles to WebAssembly.
//!
//! In this order: the toolchain that runs xtask; a distribution's toolchain; the target added by
//! rustup; the distribution's packages. Installed toolchains are used unchanged. Failed installations
//! are remembered, so that a machine without access to rustup's server waits for it only once.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Result, bail};

use crate::{child, log};

use super::{Cache, Tool, apt, on_path, rustc, rustup};

/// Debian's toolchain for browsers, which is always recent and has the standard library's source.
const PACKAGES: [&str; 5] = ["rustc-web", "cargo-web", "rust-web-src", "rust-web-llvm", "lld-22"];

/// A toolchain that compiles to WebAssembly: found or installed.
pub(crate) fn wasm_toolchain() -> Result<WasmToolchain> {
    WASM_TOOLCHAIN.ensure()
}

/// Likewise, with the standard library's source if available. The page works without it but is
/// larger.
pub(crate) fn wasm_toolchain_with_source() -> Result<WasmToolchain> {
    let toolchain = wasm_toolchain()?;
    if toolchain.has_source || toolchain.bin.is_some() || on_path("rustup").is_none() {
        return Ok(toolchain);
    }
    add_source_once(&Cache::open()?)?;
    wasm_toolchain()
}

/// Adds the source with rustup, once per toolchain. The cache records failures.
fn add_source_once(cache: &Cache) -> Result<()> {
    let version = child::first_line(rustc::own().arg("--version")).unwrap_or_default();
    let words = version.split_whitespace().take(2).collect::<Vec<_>>();
    let refused = format!("no-source-for-{}", words.join("-"));
    let _alone = cache.lock()?;
    if cache.get(&refused).is_some() || rustc::library(&mut rustc::own()).is_some() {
        return Ok(());
    }
    log::step("asking rustup for the standard library's source");
    match rustup::add_source() {
        Ok(()) => Ok(()),
        Err(error) => {
            log::warn(&format!("{error:#}; the page is larger without it"));
            cache.install(&refused, |_| Ok(()))
        }
    }
}

/// A toolchain.
pub(crate) struct WasmToolchain {
    /// Its folder of programs; `None` for the toolchain that runs xtask.
    bin: Option<PathBuf>,
    /// Whether it has the compiled standard library for the WebAssembly target.
    has_target: bool,
    /// Whether it has the source of the standard library.
    has_source: bool,
}

impl WasmToolchain {
    /// A cargo that can build for the WebAssembly target.
    pub(crate) fn cargo(&self, root: &Path) -> Command {
        let mut cargo = match &self.bin {
            None => child::cargo(root),
            Some(bin) => other_cargo(bin, root),
        };
        if !self.has_target {
            build_std(&mut cargo);
        }
        cargo
    }

    /// Removes panic messages with their formatting, `Debug` and source locations from the page's module,
    /// a third of its size. This compiles the standard library from source with the page.
    pub(crate) fn strip_messages(&self, cargo: &mut Command) {
        if self.has_source {
            build_std(cargo);
            let flags = "-Zunstable-options -Cpanic=immediate-abort -Zfmt-debug=none \
                         -Zlocation-detail=none";
            cargo.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", flags);
        } else {
            log::warn("without the standard library's source (rust-src) the page is larger");
        }
    }
}

/// Makes cargo compile the standard library from its source.
fn build_std(cargo: &mut Command) {
    cargo.env("RUSTC_BOOTSTRAP", "1").env("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort");
    cargo.env("CARGO_UNSTABLE_BUILD_STD_FEATURES", "optimize_for_size");
}

const WASM_TOOLCHAIN: Tool<WasmToolchain> = Tool {
    name: "Rust's wasm32-unknown-unknown target",
    remedy: "With rustup: `rustup target add wasm32-unknown-unknown`. With Debian's packages: \
         `apt-get install rustc-web cargo-web rust-web-src rust-web-llvm lld-22`.",
    find: || {
        if rustc::has_target(&mut rustc::own()) {
            let has_source = rustc::library(&mut rustc::own()).is_some();
            return Ok(Some(WasmToolchain { bin: None, has_target: true, has_source }));
        }
        Ok(distribution())
    },
    install: || {
        if on_path("rustup").is_some() {
            log::step("asking rustup for the wasm32-unknown-unknown target");
            match rustup::add_target() {
                Ok(()) => return Ok(()),
                Err(error) => log::warn(&format!("{error:#}; trying Debian's packages")),
            }
        }
        apt::install(&PACKAGES)?;
        if distribution().is_none() {
            bail!("Debian's rustc-web is older than Rust {}", rustc::needed());
        }
        Ok(())
    },
};

/// A distribution's toolchain besides the one that runs xtask.
fn distribution() -> Option<WasmToolchain> {
    let bin = Path::new("/usr/bin");
    let compiler = || Command::new(bin.join("rustc"));
    let line = child::first_line(compiler().arg("--version"))?;
    if !bin.join("cargo").is_file() || rustc::release(&line)? < rustc::release(rustc::needed())? {
        return None;
    }
    let has_target = rustc::has_target(&mut compiler());
    let has_source = !has_target && rustc::has_source(&mut compiler());
    let bin = Some(bin.to_path_buf());
    (has_target || has_source).then_some(WasmToolchain { bin, has_target, has_source })
}

fn other_cargo(bin: &Path, root: &Path) -> Command {
    let mut cargo = child::command(bin.join("cargo"));
    cargo.current_dir(root).env("RUSTC", bin.join("rustc")).env("RUSTDOC", bin.join("rustdoc"));
    cargo.env_remove("RUSTUP_TOOLCHAIN").env_remove("CARGO");
    let old = std::env::var_os("PATH").unwrap_or_default();
    let path = std::iter::once(bin.to_path_buf()).chain(std::env::split_paths(&old));
    if let Ok(path) = std::env::join_paths(path) {
        cargo.env("PATH", path);
    }
    cargo
}
