//! The boundaries of the source, unprojected.

use super::boundary::{features, only_ring};
use geojson::Position;
use std::collections::BTreeMap;

/// The rings by adcode, closed and counterclockwise as RFC 7946 requires. The source's rings are
/// clockwise; coordinates are unchanged.
pub(crate) fn source_polygons(text: &str) -> BTreeMap<String, Vec<Position>> {
    let features = features(text).unwrap_or_default();
    let polygon = |feature: &geojson::Feature| {
        let id = feature.property("adcode")?.as_str()?.to_owned();
        let mut ring = only_ring(feature).ok()?.to_vec();
        if doubled_area(&ring) < 0.0 {
            ring.reverse();
        }
        Some((id, ring))
    };
    features.iter().filter_map(polygon).collect()
}

/// Twice the area in square degrees; negative for a clockwise ring.
fn doubled_area(ring: &[Position]) -> f64 {
    let pairs = ring.iter().zip(ring.iter().skip(1));
    let cross = |(one, next): (&Position, &Position)| match (one.as_slice(), next.as_slice()) {
        ([x1, y1, ..], [x2, y2, ..]) => x1 * y2 - x2 * y1,
        _ => 0.0,
    };
    pairs.map(cross).sum()
}
