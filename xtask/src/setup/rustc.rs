//! Properties of a rustc: its release, targets, and source of the standard library.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::child;

use super::on_path;
use super::rustup::TARGET;

/// The rustc of the toolchain that runs xtask.
pub(super) fn own() -> Command {
    child::command(std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()))
}

/// Returns true if it has the compiled standard library for the WebAssembly target.
pub(super) fn has_target(rustc: &mut Command) -> bool {
    let dir = child::first_line(rustc.args(["--print", "target-libdir", "--target", TARGET]));
    let files = dir.and_then(|dir| fs::read_dir(dir).ok());
    files.is_some_and(|mut files| {
        files.any(|file| file.is_ok_and(|file| file.file_name().to_string_lossy().contains("std-")))
    })
}

/// The source of the standard library.
pub(super) fn library(rustc: &mut Command) -> Option<PathBuf> {
    let root = child::first_line(rustc.args(["--print", "sysroot"]))?;
    let library = Path::new(&root).join("lib/rustlib/src/rust/library");
    library.join("std/Cargo.toml").is_file().then_some(library)
}

/// Returns true if it can compile and link the standard library.
pub(super) fn has_source(rustc: &mut Command) -> bool {
    library(rustc).is_some() && on_path("wasm-ld-22").is_some()
}

/// The oldest Rust that compiles this project.
pub(super) fn needed() -> &'static str {
    env!("CARGO_PKG_RUST_VERSION")
}

/// `rustc 1.96.0 (…)` or `1.95` → (1, 96).
pub(super) fn release(line: &str) -> Option<(u32, u32)> {
    let mut parts = line.split_whitespace().find(|word| word.contains('.'))?.split('.');
    Some((parts.next()?.parse().ok()?, parts.next()?.parse().ok()?))
}
