//! The inset of the dense centre: its extent, and the room for it in the frame.

use super::land::Land;
use super::projection::point;
use super::{Bounds, MapInput, Point};

/// The least distance from every county, in map units.
const CLEAR: i32 = 60;

/// The extent of the inset, in map units.
pub(super) fn window(input: &MapInput, land: &Land) -> Bounds {
    let (west, south, east, north) = input.inset;
    let corners = [(west, south), (west, north), (east, south), (east, north)];
    let points: Vec<Point> = corners
        .iter()
        .filter_map(|(longitude, latitude)| land.projection.project(*longitude, *latitude))
        .map(point)
        .collect();
    super::land::bounds(&points)
}

/// The largest box of the extent's shape in the upper left corner of the frame that keeps its distance
/// from every county.
pub(super) fn frame(land: &Land, window: Bounds) -> Bounds {
    let (width, height) = (f64::from(window.width), f64::from(window.height));
    // A point of the outline at (x, y) limits the box to the larger of the two widths at which the
    // box would touch it.
    let room = |Point { x, y }: &Point| {
        let (x, y) = (f64::from(x - CLEAR), f64::from(y - CLEAR) * width / height.max(1.0));
        x.max(y)
    };
    let points = edge_points(&land.outline);
    let limit =
        points.iter().map(room).fold(f64::from(land.extent.width), f64::min).max(0.0).floor();
    let corner = point((limit, (limit * height / width.max(1.0)).floor()));
    Bounds { x: 0, y: 0, width: corner.x, height: corner.y }
}

/// The ring's points, and points between them at most a few units apart.
fn edge_points(ring: &[Point]) -> Vec<Point> {
    let mut points = Vec::new();
    for (a, b) in ring.iter().zip(ring.iter().cycle().skip(1)) {
        let (dx, dy) = (b.x - a.x, b.y - a.y);
        let steps = (dx.abs().max(dy.abs()) / 4).max(1);
        let between = |step| Point { x: a.x + dx * step / steps, y: a.y + dy * step / steps };
        points.extend((0..steps).map(between));
    }
    points
}
