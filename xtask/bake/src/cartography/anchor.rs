//! The anchor of a county: its visual centre, raised a little so that the name has room beneath, and
//! away from the marks of zones, so that no arc to the county seems to reach a zone.

use super::polygon::{Polygon, centroid, depth, extent, pole};
use super::projection::ProjectedPoint;
use super::simplify::distance;

/// The distance from the visual centre up to the anchor, in map units.
const RAISED: f64 = 60.0;
/// The least distance of the anchor from the border, as a share of the greatest such distance.
const DEEP: f64 = 0.7;
/// The least distance of the anchor from the marks of zones, in map units.
const CLEAR: f64 = 160.0;
/// Steps of the search along the wider side of a county.
const STEPS: u8 = 40;

/// The anchor of a county: always inside it; well inside and away from the zones if possible.
pub(super) fn anchor(polygon: &Polygon, zones: &[ProjectedPoint]) -> ProjectedPoint {
    let (pole, mass) = (pole(polygon), centroid(polygon));
    let middle = ((pole.0 + mass.0) / 2.0, (pole.1 + mass.1) / 2.0);
    let raised = |(x, y): ProjectedPoint| (x, y - RAISED);
    let enough = depth(polygon, pole) * DEEP;
    let serves = |point: &ProjectedPoint| {
        zones.iter().all(|zone| distance(*zone, *point) >= CLEAR)
            && depth(polygon, *point) >= enough
    };
    let best = [raised(middle), raised(pole), middle].into_iter().find(serves);
    let away = |point: &ProjectedPoint| distance(*point, raised(middle));
    let near = || {
        let points = grid(polygon).into_iter().filter(serves);
        points.min_by(|a, b| away(a).total_cmp(&away(b)))
    };
    best.or_else(near).unwrap_or(pole)
}

/// A grid of points over the polygon's box.
fn grid(polygon: &Polygon) -> Vec<ProjectedPoint> {
    let (west, north, east, south) = extent(polygon);
    let step = (east - west).max(south - north) / f64::from(STEPS);
    let point =
        |(column, row): (u8, u8)| (west + f64::from(column) * step, north + f64::from(row) * step);
    (0..STEPS).flat_map(|row| (0..STEPS).map(move |column| (column, row))).map(point).collect()
}
