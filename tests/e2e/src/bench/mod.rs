//! Measures the atlas against comparison pages with the same content, in one interleaved run of
//! Chromium. `cargo xtask bench` starts it.
//!
//! - [`pages`]: makes the comparison pages from the boundaries: hand-made, D3 and ECharts.
//! - [`Subject`] and [`Pace`]: the measured pages, and the speed of machine and network.
//! - [`visit()`]: one visit to one page in a new browser.
//! - [`Samples`]: all figures of all visits, and their medians.
//! - [`targets`] and [`table`]: the targets, and the printed result.

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
