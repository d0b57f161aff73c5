//! The drawing of the real city, and problems of broken boundaries.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod broken;
mod input;
mod labels;
mod land;
mod shape;
mod walk;
mod wall;
