//! Clips a polygon to a box (Sutherland–Hodgman).

use super::projection::point;
use super::{Bounds, Point};

/// The part of the ring within the box. Points on the sides of the box are rounded.
pub(super) fn clip(ring: &[Point], Bounds { x, y, width, height }: Bounds) -> Vec<Point> {
    let west = cut(ring, &|p| p.x - x);
    let east = cut(&west, &|p| x + width - p.x);
    let north = cut(&east, &|p| p.y - y);
    cut(&north, &|p| y + height - p.y)
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
    point((mix(a.x, b.x), mix(a.y, b.y)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_the_part_within() {
        let square = [(-10, -10), (30, -10), (30, 30), (-10, 30)].map(|(x, y)| Point { x, y });
        let part = clip(&square, Bounds { x: 0, y: 0, width: 20, height: 10 });
        let mut part: Vec<_> = part.into_iter().map(|Point { x, y }| (x, y)).collect();
        part.sort_unstable();
        assert_eq!(part, [(0, 0), (0, 10), (20, 0), (20, 10)]);
        assert!(clip(&square, Bounds { x: 50, y: 50, width: 9, height: 9 }).is_empty());
    }
}
