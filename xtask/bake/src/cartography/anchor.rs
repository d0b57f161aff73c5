//! Where a county's mark stands: its visual middle, raised a little so that its name has room
//! beneath, and clear of the marks of zones, so that no arc to the county seems to reach a zone.

use super::polygon::{Polygon, centroid, depth, extent, pole};
use super::projection::ProjectedPoint;
use super::simplify::distance;

/// How far the mark is raised over the visual middle, in map units.
const RAISED: f64 = 60.0;
/// How deep a point must lie to serve, as a share of the depth of the deepest one.
const DEEP: f64 = 0.7;
/// How far a county's mark stands off those of zones, in map units.
const CLEAR: f64 = 160.0;
/// Steps of the search along the wider side of a county.
const STEPS: u8 = 40;

/// The anchor of a county: always inside it, well inside and clear of the zones wherever its
/// shape allows.
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

/// Points all over the polygon's box.
fn grid(polygon: &Polygon) -> Vec<ProjectedPoint> {
    let (west, north, east, south) = extent(polygon);
    let step = (east - west).max(south - north) / f64::from(STEPS);
    let point =
        |(column, row): (u8, u8)| (west + f64::from(column) * step, north + f64::from(row) * step);
    (0..STEPS).flat_map(|row| (0..STEPS).map(move |column| (column, row))).map(point).collect()
}
