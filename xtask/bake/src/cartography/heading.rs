//! The arrow at the lower edge of the map, which points to a place far outside.

use super::Point;
use super::land::Land;
use super::polygon::{Polygon, edges};
use super::projection::{ProjectedPoint, point};
use super::simplify::distance_to_segment;

/// Length of the arrow, in map units.
const LENGTH: f64 = 260.0;
/// The least distance of the arrow from the counties and the frame's edge, in map units.
const CLEAR: f64 = 90.0;
/// The step of the search along the lower edge, in map units.
const STEP: f64 = 20.0;

/// The foot and the tip of the arrow: where the line from the city's centre to a longitude and latitude
/// leaves the map, or at the nearest place without a county in the way.
pub(super) fn arrow(land: &Land, (lon, lat): (f64, f64)) -> (Point, Point) {
    let (width, height) = (f64::from(land.extent.width), f64::from(land.extent.height));
    let middle = (width / 2.0, height / 2.0);
    let target = land.projection.project(lon, lat).unwrap_or((0.0, height * 2.0));
    let (dx, dy) = (target.0 - middle.0, target.1 - middle.1);
    let way = dx.hypot(dy).max(1.0);
    let (ux, uy) = (dx / way, dy / way);
    let foot_y = height - CLEAR - LENGTH * uy;
    let foot_x = middle.0 + (foot_y - middle.1) * ux / uy.max(0.1);
    let at = |shift: f64| {
        let foot = (foot_x + shift, foot_y);
        (foot, (foot.0 + LENGTH * ux, foot.1 + LENGTH * uy))
    };
    let places = (0..200u8).flat_map(|step| {
        let shift = f64::from(step) * STEP;
        [at(-shift), at(shift)]
    });
    let within = |point: ProjectedPoint| point.0 > CLEAR && point.0 < width - CLEAR;
    let mut places = places.filter(|(foot, tip)| within(*foot) && within(*tip));
    let (foot, tip) = places.find(|place| is_free(land, *place)).unwrap_or(at(0.0));
    (point(foot), point(tip))
}

/// Returns true if the arrow keeps its distance from every county.
fn is_free(land: &Land, (foot, tip): (ProjectedPoint, ProjectedPoint)) -> bool {
    let clear = |polygon: &Polygon| {
        let near = |(a, b): (ProjectedPoint, ProjectedPoint)| {
            let ends = [distance_to_segment(foot, a, b), distance_to_segment(tip, a, b)];
            let corners = [distance_to_segment(a, foot, tip), distance_to_segment(b, foot, tip)];
            ends.into_iter().chain(corners).any(|distance| distance < CLEAR)
        };
        !edges(polygon).any(near) && !super::polygon::contains(polygon, foot)
    };
    land.counties.iter().all(|county| clear(&county.exact))
}
