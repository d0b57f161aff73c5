//! Measures the atlas against comparison pages with the same content, in one interleaved run of
//! Chromium. `cargo xtask bench` starts it.
//!
//! - [`pages`]: makes the comparison pages from the boundaries: hand-made, D3 and ECharts.
//! - [`Subject`] and [`Pace`]: what is measured, and on which machine and line.
//! - [`visit()`]: one visit to one page in a browser of its own.
//! - [`Samples`]: all figures of all visits, and their medians.
//! - [`targets`] and [`table`]: what is to be reached, and the printed result.

mod geometry;
mod memory;
pub mod pages;
mod samples;
mod subject;
pub mod table;
pub mod targets;
mod visit;

pub use samples::{Figure, Samples};
pub use subject::{Pace, Subject};
pub use visit::visit;
