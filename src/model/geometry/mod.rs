//! Geometry in map units, integers throughout, so that native and wasm cannot disagree.
//!
//! One map unit is 50 m on the ground (20 units a kilometre). x grows to the east, y to the
//! south; the origin is the upper left corner of the map's frame. Projection and everything
//! that needs trigonometry happens in the bake.

mod bounds;
mod point;

pub use bounds::Bounds;
pub use point::Point;

/// Map units to one kilometre on the ground.
pub const UNITS_PER_KM: i32 = 20;
