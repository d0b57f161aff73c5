//! The files that the program writes, read by other programs: Microsoft's validator, python-pptx,
//! LibreOffice, exiftool, qpdf and poppler. `cargo xtask test --only files` gives their paths.
#![allow(
    missing_docs,
    clippy::panic,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

mod brief;
#[path = "../../../../tests/e2e/src/facts.rs"]
#[allow(dead_code, unreachable_pub, reason = "the browser's tests use the rest")]
mod facts;
mod faults;
mod metadata;
mod paper;
mod pictures;
mod program;
mod reading;
mod tables;
mod validity;
