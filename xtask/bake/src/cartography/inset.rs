//! The inset of the dense centre: what it shows, and where on the frame it may stand.

use super::land::Land;
use super::projection::point;
use super::{Bounds, Point, Survey};

/// How far it stays off every county, in map units.
const CLEAR: i32 = 60;

/// The window in map units: the box around its corners.
pub(super) fn window(survey: &Survey, land: &Land) -> Bounds {
    let (west, south, east, north) = survey.inset;
    let corners = [(west, south), (west, north), (east, south), (east, north)];
    let points: Vec<Point> = corners
        .iter()
        .filter_map(|(longitude, latitude)| land.projection.project(*longitude, *latitude))
        .map(point)
        .collect();
    super::land::bounds(&points)
}

/// The largest box of the window's shape in the upper left corner of the frame that no county
/// comes near.
pub(super) fn frame(land: &Land, window: Bounds) -> Bounds {
    let (width, height) = (f64::from(window.width), f64::from(window.height));
    // A point of the outline at (x, y) bounds the box to the larger of the two widths at which
    // it would touch it.
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
