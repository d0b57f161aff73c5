//! Bakes `seeds/`, `geo/` and `review.toml` into Rust statics. Any problem in them stops the build,
//! and all of them are told at once. Links what the feature `split` needs.

use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    println!("cargo::rerun-if-changed=seeds");
    println!("cargo::rerun-if-changed=review.toml");
    println!("cargo::rerun-if-changed=geo");
    if std::env::var_os("CARGO_FEATURE_SPLIT").is_some() {
        println!("cargo::rustc-link-arg-bins=--emit-relocs"); // read when the parts are split off
    }
    let out = std::env::var_os("OUT_DIR").unwrap_or_default();
    match atlas_bake::bake(Path::new(".")) {
        Ok(source) => match std::fs::write(Path::new(&out).join("baked.rs"), source) {
            Ok(()) => ExitCode::SUCCESS,
            Err(error) => fail(&error.to_string()),
        },
        Err(problems) => fail(&problems.to_string()),
    }
}

fn fail(message: &str) -> ExitCode {
    for line in message.lines() {
        println!("cargo::error={line}");
    }
    ExitCode::FAILURE
}
