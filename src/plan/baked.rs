//! The statics that the build script bakes; see `xtask/bake`.

use super::*;
use crate::geometry::{Bounds, Point};

include!(concat!(env!("OUT_DIR"), "/baked.rs"));
