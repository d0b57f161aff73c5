//! A Rust toolchain that compiles to WebAssembly.
//!
//! In this order: the toolchain that runs us; a distribution's beside it; the target added by
//! rustup; the distribution's packages. What is there already is taken as it is, so a machine
//! whose rustup server can't be reached waits for it once only.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Result, bail};

use crate::{child, say};

use super::{Tool, apt, on_path, rustup};

/// The target.
pub(crate) const TARGET: &str = "wasm32-unknown-unknown";

/// Debian's toolchain for building browsers, always new; it brings the standard library's source.
const PACKAGES: [&str; 5] = [
    "rustc-web",
    "cargo-web",
    "rust-web-src",
    "rust-web-llvm",
    "lld-22",
];

/// The tool to look for.
pub(crate) struct WasmToolchains;

/// A toolchain that was found.
pub(crate) struct WasmToolchain {
    /// `None`: the cargo that runs us.
    bin: Option<PathBuf>,
    /// The standard library is compiled with the page, from its source.
    build_std: bool,
}

impl WasmToolchain {
    /// A cargo that can build for [`TARGET`].
    pub(crate) fn cargo(&self, root: &Path) -> Command {
        let mut cargo = match &self.bin {
            None => child::cargo(root),
            Some(bin) => other_cargo(bin, root),
        };
        if self.build_std {
            cargo
                .env("RUSTC_BOOTSTRAP", "1")
                .env("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort");
        }
        cargo
    }

    /// Leaves out of the page's module what formats the message of a panic, which nobody would
    /// read: a third of its weight. That takes a standard library of our own.
    pub(crate) fn slim(&self, cargo: &mut Command) {
        if self.build_std {
            let flags = "-Zunstable-options -Cpanic=immediate-abort";
            cargo.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", flags);
        } else {
            say::note("without the standard library's source (rust-src) the page is larger");
        }
    }
}

impl Tool for WasmToolchains {
    type Found = WasmToolchain;

    fn name(&self) -> &'static str {
        "Rust's wasm32-unknown-unknown target"
    }

    fn remedy(&self) -> &'static str {
        "With rustup: `rustup target add wasm32-unknown-unknown`. With Debian's packages: \
         `apt-get install rustc-web cargo-web rust-web-src rust-web-llvm lld-22`."
    }

    fn find(&self) -> Result<Option<WasmToolchain>> {
        if has_target(&mut rustc()) {
            // Worth having, and done without where it can't be had.
            if library(&mut rustc()).is_none() && on_path("rustup").is_some() {
                let _ = rustup::add_source();
            }
            return Ok(Some(WasmToolchain {
                bin: None,
                build_std: library(&mut rustc()).is_some(),
            }));
        }
        Ok(distribution())
    }

    fn install(&self) -> Result<()> {
        if on_path("rustup").is_some() {
            say::step("asking rustup for the wasm32-unknown-unknown target");
            match rustup::add_target(TARGET) {
                Ok(()) => return Ok(()),
                Err(error) => say::note(&format!("{error:#}; trying Debian's packages")),
            }
        }
        apt::install(&PACKAGES)?;
        if distribution().is_none() {
            bail!("Debian's rustc-web is older than Rust {}", needed());
        }
        Ok(())
    }
}

/// A distribution's toolchain beside the one that runs us.
fn distribution() -> Option<WasmToolchain> {
    let bin = Path::new("/usr/bin");
    let rustc = || Command::new(bin.join("rustc"));
    let line = child::first_line(rustc().arg("--version"))?;
    if !bin.join("cargo").is_file() || release(&line)? < release(needed())? {
        return None;
    }
    let found = |build_std| WasmToolchain {
        bin: Some(bin.to_path_buf()),
        build_std,
    };
    if has_target(&mut rustc()) {
        return Some(found(false));
    }
    has_source(&mut rustc()).then(|| found(true))
}

fn rustc() -> Command {
    child::command(std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()))
}

fn has_target(rustc: &mut Command) -> bool {
    let dir = child::first_line(rustc.args(["--print", "target-libdir", "--target", TARGET]));
    let files = dir.and_then(|dir| fs::read_dir(dir).ok());
    files.is_some_and(|mut files| {
        files.any(|file| file.is_ok_and(|file| file.file_name().to_string_lossy().contains("std-")))
    })
}

/// The source of the standard library.
fn library(rustc: &mut Command) -> Option<PathBuf> {
    let root = child::first_line(rustc.args(["--print", "sysroot"]))?;
    let library = Path::new(&root).join("lib/rustlib/src/rust/library");
    library.join("std/Cargo.toml").is_file().then_some(library)
}

fn has_source(rustc: &mut Command) -> bool {
    library(rustc).is_some() && on_path("wasm-ld-22").is_some()
}

fn other_cargo(bin: &Path, root: &Path) -> Command {
    let mut cargo = child::command(bin.join("cargo"));
    cargo
        .current_dir(root)
        .env("RUSTC", bin.join("rustc"))
        .env("RUSTDOC", bin.join("rustdoc"));
    cargo.env_remove("RUSTUP_TOOLCHAIN").env_remove("CARGO");
    let old = std::env::var_os("PATH").unwrap_or_default();
    let path = std::iter::once(bin.to_path_buf()).chain(std::env::split_paths(&old));
    if let Ok(path) = std::env::join_paths(path) {
        cargo.env("PATH", path);
    }
    cargo
}

/// The oldest Rust that compiles us.
fn needed() -> &'static str {
    env!("CARGO_PKG_RUST_VERSION")
}

/// `rustc 1.96.0 (…)` or `1.95` → (1, 96).
fn release(line: &str) -> Option<(u32, u32)> {
    let mut parts = line
        .split_whitespace()
        .find(|word| word.contains('.'))?
        .split('.');
    Some((parts.next()?.parse().ok()?, parts.next()?.parse().ok()?))
}
