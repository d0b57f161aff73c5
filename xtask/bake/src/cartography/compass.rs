//! Bearings between points of the map: degrees clockwise from north, which is up.

use super::Point;

/// The bearing from one point to another, 0 to 360.
pub(super) fn bearing(from: Point, to: Point) -> f64 {
    let (dx, dy) = way(from, to);
    dx.atan2(-dy).to_degrees().rem_euclid(360.0)
}

/// The angle between two bearings, 0 to 180.
pub(super) fn apart(one: f64, other: f64) -> f64 {
    let turn = (one - other).rem_euclid(360.0);
    turn.min(360.0 - turn)
}

/// Distance in map units.
pub(super) fn distance(from: Point, to: Point) -> f64 {
    let (dx, dy) = way(from, to);
    dx.hypot(dy)
}

fn way(from: Point, to: Point) -> (f64, f64) {
    (f64::from(to.x) - f64::from(from.x), f64::from(to.y) - f64::from(from.y))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bearings_are_clockwise_from_north() {
        let to = |x, y| bearing(Point::default(), Point { x, y });
        assert_eq!(to(0, -5), 0.0);
        assert_eq!(to(5, 0), 90.0);
        assert_eq!(to(-5, 0), 270.0);
        assert_eq!(apart(350.0, 20.0), 30.0);
    }
}
