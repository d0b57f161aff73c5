//! The drawing of the real city, and what is told about broken boundaries.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod broken;
mod labels;
mod land;
mod shape;
mod survey;
mod walk;
mod wall;
