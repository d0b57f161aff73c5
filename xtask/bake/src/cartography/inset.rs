//! The inset of the dense centre: what it shows, and where on the frame it may stand.

use super::land::Land;
use super::projection::{Spot, point};
use super::{Bounds, Point};

/// What it shows: west, south, east, north in degrees.
const WINDOW: (f64, f64, f64, f64) = (114.72, 25.70, 115.20, 26.14);
/// How far it stays off every county, in map units.
const CLEAR: i32 = 60;

/// The window in map units: the box around its corners.
pub(super) fn window(land: &Land) -> Bounds {
    let (west, south, east, north) = WINDOW;
    let corners = [(west, south), (west, north), (east, south), (east, north)];
    let spots: Vec<Point> = corners
        .iter()
        .filter_map(|(longitude, latitude)| land.projection.spot(*longitude, *latitude))
        .map(|spot: Spot| point(spot))
        .collect();
    super::land::bounds(&spots)
}

/// The largest box of the window's shape in the upper left corner of the frame that no county
/// comes near.
pub(super) fn frame(land: &Land, window: Bounds) -> Bounds {
    let (width, height) = (f64::from(window.2), f64::from(window.3));
    // A point of the outline at (x, y) bounds the box to the larger of the two widths at which
    // it would touch it.
    let room = |(x, y): &Point| {
        let (x, y) = (f64::from(x - CLEAR), f64::from(y - CLEAR) * width / height.max(1.0));
        x.max(y)
    };
    let points = edge_points(&land.outline);
    let limit = points.iter().map(room).fold(f64::from(land.frame.0), f64::min).max(0.0).floor();
    let (w, h) = point((limit, (limit * height / width.max(1.0)).floor()));
    (0, 0, w, h)
}

/// The ring's points, and points between them at most a few units apart.
fn edge_points(ring: &[Point]) -> Vec<Point> {
    let mut points = Vec::new();
    for (&(ax, ay), &(bx, by)) in ring.iter().zip(ring.iter().cycle().skip(1)) {
        let steps = ((bx - ax).abs().max((by - ay).abs()) / 4).max(1);
        points.extend(
            (0..steps).map(|step| (ax + (bx - ax) * step / steps, ay + (by - ay) * step / steps)),
        );
    }
    points
}
