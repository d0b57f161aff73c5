//! Geometry in map units. Integers throughout, so that native and wasm results are equal.
//!
//! One map unit is 50 m on the ground (20 units a kilometre). x grows to the east, y to the
//! south; the origin is the upper left corner of the map's frame. The bake does the projection and all
//! trigonometry.

mod bounds;
mod point;

pub use bounds::Bounds;
pub use point::Point;

/// Map units per kilometre on the ground.
pub const UNITS_PER_KM: i32 = 20;
