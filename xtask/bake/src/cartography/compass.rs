//! Bearings between points of the map: degrees clockwise from north, which is up.

use super::Point;

/// Bearing of `to` as seen from `from`, 0 to 360.
pub(super) fn bearing(from: Point, to: Point) -> f64 {
    let (dx, dy) = (f64::from(to.0) - f64::from(from.0), f64::from(to.1) - f64::from(from.1));
    dx.atan2(-dy).to_degrees().rem_euclid(360.0)
}

/// The angle between two bearings, 0 to 180.
pub(super) fn apart(one: f64, other: f64) -> f64 {
    let turn = (one - other).rem_euclid(360.0);
    turn.min(360.0 - turn)
}

/// Distance in map units.
pub(super) fn distance(from: Point, to: Point) -> f64 {
    (f64::from(to.0) - f64::from(from.0)).hypot(f64::from(to.1) - f64::from(from.1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn clockwise_from_north() {
        assert_eq!(bearing((0, 0), (0, -5)), 0.0);
        assert_eq!(bearing((0, 0), (5, 0)), 90.0);
        assert_eq!(bearing((0, 0), (-5, 0)), 270.0);
        assert_eq!(apart(350.0, 20.0), 30.0);
    }
}
