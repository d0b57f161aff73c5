//! What the person at the terminal reads: one line a step, on standard error, so that standard
//! output holds results alone.

use std::time::Instant;

/// Says what is being done now.
pub(crate) fn step(what: &str) {
    eprintln!("· {what}");
}

/// Says what is being done, does it, and says how long it took when that was felt.
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

/// Says something that the person should know, although the work goes on.
pub(crate) fn note(what: &str) {
    eprintln!("! {what}");
}
