//! Tests of each rule on seeds that break it in one place.

#[path = "../common/mod.rs"]
mod common;
mod concerns;
mod duties;
mod ids;
mod marks;
mod measures;
mod names;
mod notes;
mod quotes;
mod roles;
mod scenes;
mod targets;
mod touches;
mod units;
