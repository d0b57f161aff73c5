//! A place on the map.

/// A place on the map, in map units.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Point {
    /// Units east of the frame's left edge.
    pub x: i32,
    /// Units south of the frame's upper edge.
    pub y: i32,
}
