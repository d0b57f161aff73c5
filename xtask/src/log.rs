//! Progress messages for the terminal, on standard error: standard output is for results.

use std::time::Instant;

/// Prints the step that begins.
pub(crate) fn step(what: &str) {
    eprintln!("· {what}");
}

/// Prints and runs a step, and prints its time if it took two seconds or more.
pub(crate) fn timed<T>(what: &str, work: impl FnOnce() -> anyhow::Result<T>) -> anyhow::Result<T> {
    step(what);
    let start = Instant::now();
    let result = work()?;
    let seconds = start.elapsed().as_secs();
    if seconds >= 2 {
        step(&format!("{what}: done in {seconds} s"));
    }
    Ok(result)
}

/// Prints a warning.
pub(crate) fn warn(what: &str) {
    eprintln!("! {what}");
}
