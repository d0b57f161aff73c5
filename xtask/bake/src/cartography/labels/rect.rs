//! The box of a label or mark, in map units.

use crate::cartography::{Bounds, Point};

/// An upright box, including its sides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Rect {
    /// West side.
    pub(super) west: i32,
    /// North side.
    pub(super) north: i32,
    /// East side.
    pub(super) east: i32,
    /// South side.
    pub(super) south: i32,
}

impl Rect {
    /// The box around a point with a half width and a half height.
    pub(super) fn around(Point { x, y }: Point, half_width: i32, half_height: i32) -> Self {
        Self {
            west: x - half_width,
            north: y - half_height,
            east: x + half_width,
            south: y + half_height,
        }
    }

    /// The box as bounds.
    pub(super) fn from_bounds(Bounds { x, y, width, height }: Bounds) -> Self {
        Self { west: x, north: y, east: x + width, south: y + height }
    }

    /// The box with a margin on each side; smaller for a negative margin.
    pub(super) fn grown(self, margin: i32) -> Self {
        Self {
            west: self.west - margin,
            north: self.north - margin,
            east: self.east + margin,
            south: self.south + margin,
        }
    }

    /// Returns true if the two share any area.
    pub(super) fn overlaps(self, other: Self) -> bool {
        self.west < other.east
            && other.west < self.east
            && self.north < other.south
            && other.north < self.south
    }

    /// Returns true if the other is entirely within.
    pub(super) fn contains_box(self, other: Self) -> bool {
        self.west <= other.west
            && self.north <= other.north
            && self.east >= other.east
            && self.south >= other.south
    }

    /// The point of the box that is nearest to a point.
    pub(super) fn nearest(self, Point { x, y }: Point) -> Point {
        Point { x: x.clamp(self.west, self.east), y: y.clamp(self.north, self.south) }
    }

    /// Returns true if the point is within.
    pub(super) fn contains(self, Point { x, y }: Point) -> bool {
        self.contains_box(Self { west: x, north: y, east: x, south: y })
    }

    /// Returns true if a line between two points crosses the box (Liang–Barsky).
    pub(super) fn meets(self, a: Point, b: Point) -> bool {
        let (dx, dy) = (f64::from(b.x - a.x), f64::from(b.y - a.y));
        let sides = [
            (-dx, a.x - self.west),
            (dx, self.east - a.x),
            (-dy, a.y - self.north),
            (dy, self.south - a.y),
        ];
        let (mut from, mut to) = (0.0_f64, 1.0_f64);
        for (step, room) in sides.map(|(step, room)| (step, f64::from(room))) {
            if step == 0.0 && room < 0.0 {
                return false;
            } else if step < 0.0 {
                from = from.max(room / step);
            } else if step > 0.0 {
                to = to.min(room / step);
            }
        }
        from <= to
    }

    /// Returns true if a ring crosses or surrounds the box.
    pub(super) fn meets_ring(self, ring: &[Point]) -> bool {
        let next = ring.iter().cycle().skip(1);
        ring.iter().zip(next).any(|(a, b)| self.meets(*a, *b))
            || crate::cartography::polygon::contains(
                &crate::cartography::land::polygon(ring),
                (self.west.into(), self.north.into()),
            )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_and_rings() {
        let at = |(x, y)| Point { x, y };
        let rect = Rect { west: 0, north: 0, east: 10, south: 10 };
        let line = |to| rect.meets(at((-5, 5)), at(to));
        assert!(line((15, 6)) && !line((5, -20)));
        let around = [(-9, -9), (19, -9), (19, 19), (-9, 19)].map(at);
        let beside = [(20, 0), (30, 0), (30, 9)].map(at);
        assert!(rect.meets_ring(&around) && !rect.grown(-1).meets_ring(&beside));
    }
}
