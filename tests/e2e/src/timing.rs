//! How long each case occupied a browser, for the table at the end of `cargo xtask test`.

use std::fs::OpenOptions;
use std::io::Write;
use std::time::Duration;

use crate::{Engine, surroundings};

/// The name of the running test: libtest gives it to the thread.
pub(crate) fn test_name() -> String {
    std::thread::current().name().unwrap_or("test").to_owned()
}

/// Appends one line: test, engine and milliseconds, with tabs between. A time that can't be written
/// must not fail the test.
pub(crate) fn record(engine: Engine, time: Duration) {
    let Some(path) = surroundings::timings() else {
        return;
    };
    let line = format!("{}\t{engine}\t{}\n", test_name(), time.as_millis());
    let file = OpenOptions::new().create(true).append(true).open(path);
    let _ = file.and_then(|mut file| file.write_all(line.as_bytes()));
}
