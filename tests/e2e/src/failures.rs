//! Why cases failed, in a line each, for the end of `cargo xtask test`.

use std::fs::OpenOptions;
use std::io::Write;

use anyhow::Error;

use crate::{surroundings, timing};

/// The longest reason, in characters.
const LONGEST: usize = 400;

/// Appends one line: the test and the reason. A reason that can't be written must not hide the
/// failure itself.
pub(crate) fn record(error: &Error) {
    let Some(path) = surroundings::failures() else {
        return;
    };
    let reason = format!("{error:#}").split_whitespace().collect::<Vec<_>>().join(" ");
    let reason: String = reason.chars().take(LONGEST).collect();
    let line = format!("{}: {reason}\n", timing::test_name());
    let file = OpenOptions::new().create(true).append(true).open(path);
    let _ = file.and_then(|mut file| file.write_all(line.as_bytes()));
}
