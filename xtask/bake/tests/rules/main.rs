//! Each rule of the seeds, proven on seeds that break it in one place.

#[path = "../common/mod.rs"]
mod common;
mod ids;
mod marks;
mod names;
mod quotes;
mod roles;
