//! Cuts a polygon to a box, by Sutherland and Hodgman: side by side.

use super::projection::{Spot, point};
use super::{Bounds, Point};

/// The part of the ring within the box. Points on the sides of the box are rounded.
pub(super) fn clip(ring: &[Point], (x, y, width, height): Bounds) -> Vec<Point> {
    let west = cut(ring, &|p| p.0 - x);
    let east = cut(&west, &|p| x + width - p.0);
    let north = cut(&east, &|p| p.1 - y);
    cut(&north, &|p| y + height - p.1)
}

/// The part of the ring where `inside` is not negative; it must be linear.
fn cut(ring: &[Point], inside: &dyn Fn(Point) -> i32) -> Vec<Point> {
    let mut out: Vec<Point> = Vec::new();
    let mut push = |point| {
        if out.last() != Some(&point) {
            out.push(point);
        }
    };
    for (&a, &b) in ring.iter().zip(ring.iter().cycle().skip(1)) {
        let (da, db) = (inside(a), inside(b));
        if da >= 0 {
            push(a);
        }
        if (da >= 0) != (db >= 0) && da != 0 && db != 0 {
            push(between(a, b, f64::from(da) / (f64::from(da) - f64::from(db))));
        }
    }
    if out.len() > 1 && out.first() == out.last() {
        out.pop();
    }
    out
}

fn between(a: Point, b: Point, share: f64) -> Point {
    let mix = |a: i32, b: i32| f64::from(a) + (f64::from(b) - f64::from(a)) * share;
    let spot: Spot = (mix(a.0, b.0), mix(a.1, b.1));
    point(spot)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_the_part_within() {
        let square = [(-10, -10), (30, -10), (30, 30), (-10, 30)];
        let mut part = clip(&square, (0, 0, 20, 10));
        part.sort_unstable();
        assert_eq!(part, [(0, 0), (0, 10), (20, 0), (20, 10)]);
        assert!(clip(&square, (50, 50, 9, 9)).is_empty());
    }
}
