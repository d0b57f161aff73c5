//! The statics that the build script bakes; see `xtask/bake`.

use super::*;
use crate::geometry::{Bounds, Point};

/// Paths and labels, which only the prerendered markup needs. The module, which adopts that markup,
/// does not contain them.
macro_rules! drawn {
    ($path:literal) => {
        if cfg!(feature = "hydrate") { "" } else { $path }
    };
    ($list:expr) => {
        if cfg!(feature = "hydrate") { &[] } else { $list }
    };
}

include!(concat!(env!("OUT_DIR"), "/baked.rs"));
