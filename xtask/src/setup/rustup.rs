//! `rustup target add` and `component add`, cancelled when the download stalls.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::thread::sleep;
use std::time::{Duration, Instant};

use anyhow::{Result, bail};

use crate::child::{self, Background};

/// The longest pause of a download.
const STALL_TIMEOUT: Duration = Duration::from_secs(10);

/// The name of the WebAssembly target.
pub(crate) const TARGET: &str = "wasm32-unknown-unknown";

/// Adds the WebAssembly target to the toolchain in use.
pub(crate) fn add_target() -> Result<()> {
    run(&["target", "add", TARGET])
}

/// Adds the standard library's source to the toolchain in use.
pub(crate) fn add_source() -> Result<()> {
    run(&["component", "add", "rust-src"])
}

fn run(arguments: &[&str]) -> Result<()> {
    let mut command = child::command("rustup");
    command.args(arguments).stdout(Stdio::null()).stderr(Stdio::null());
    let mut rustup = Background::start(&mut command)?;
    let mut arrived = downloaded();
    let mut last = Instant::now();
    loop {
        if let Some(status) = rustup.child().try_wait()? {
            return if status.success() { Ok(()) } else { bail!("rustup could not get it") };
        }
        let now = downloaded();
        if now != arrived {
            (arrived, last) = (now, Instant::now());
        }
        if last.elapsed() > STALL_TIMEOUT {
            bail!("rustup's server does not answer");
        }
        sleep(Duration::from_millis(200));
    }
}

/// The size in bytes of rustup's downloads and unpacked files.
fn downloaded() -> u64 {
    let Some(home) = home() else { return 0 };
    ["downloads", "tmp"].iter().map(|dir| size(&home.join(dir))).sum()
}

fn home() -> Option<PathBuf> {
    let set = std::env::var_os("RUSTUP_HOME").map(PathBuf::from);
    set.or_else(|| std::env::home_dir().map(|home| home.join(".rustup")))
}

fn size(path: &Path) -> u64 {
    let Ok(entries) = fs::read_dir(path) else {
        return fs::metadata(path).map_or(0, |file| file.len());
    };
    entries.flatten().map(|entry| size(&entry.path())).sum()
}
