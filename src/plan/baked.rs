//! The statics that the build script bakes; see `xtask/bake`.

use super::*;
use crate::geometry::{Bounds, Point};

/// What only the prerendered markup needs, paths and labels: the browser takes it over as it
/// stands in the page, and its module does not carry it a second time.
macro_rules! drawn {
    ($path:literal) => {
        if cfg!(feature = "hydrate") { "" } else { $path }
    };
    ($list:expr) => {
        if cfg!(feature = "hydrate") { &[] } else { $list }
    };
}

include!(concat!(env!("OUT_DIR"), "/baked.rs"));
