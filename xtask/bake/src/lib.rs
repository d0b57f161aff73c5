//! Reads and checks `seeds/` and `geo/`, and bakes them into the Rust statics that the atlas is
//! built with. Reading, checking, drawing and emitting are separate steps, each with one home.

pub mod cartography;
mod problem;

pub use problem::{Problem, Problems};
