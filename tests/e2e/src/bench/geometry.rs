//! The boundaries for the hand-made page: projected, with a place for each name.

use std::fmt::Write;

use anyhow::{Context, Result};
use serde::Deserialize;

/// Degrees of longitude per degree of latitude, in length: the cosine of the middle latitude, 25.8°.
const STRETCH: f64 = 0.9003;
/// Units of the drawing per degree of latitude.
const SCALE: f64 = 400.0;

/// Longitude and latitude in degrees, or a point of the drawing.
pub(super) type Point = (f64, f64);

/// The published boundaries.
#[derive(Deserialize)]
pub(super) struct Boundaries {
    features: Vec<Feature>,
}

#[derive(Deserialize)]
struct Feature {
    properties: Properties,
    geometry: Geometry,
}

#[derive(Deserialize)]
struct Properties {
    adcode: String,
    name: String,
}

#[derive(Deserialize)]
struct Geometry {
    coordinates: Vec<Vec<Vec<Point>>>,
}

/// A county with its boundary.
pub(super) struct County {
    /// Its adcode.
    pub(super) id: String,
    /// Its name.
    pub(super) name: String,
    /// The middle of its largest ring, in degrees.
    pub(super) centre: Point,
    rings: Vec<Vec<Point>>,
}

/// Reads the counties from GeoJSON.
pub(super) fn read_counties(geojson: &str) -> Result<Vec<County>> {
    let boundaries: Boundaries = serde_json::from_str(geojson)?;
    boundaries.features.into_iter().map(County::from_feature).collect()
}

impl County {
    fn from_feature(feature: Feature) -> Result<Self> {
        let rings: Vec<Vec<Point>> = feature.geometry.coordinates.into_iter().flatten().collect();
        let largest = rings.iter().max_by(|a, b| area(a).abs().total_cmp(&area(b).abs()));
        let centre = centroid(largest.context("a county without a boundary")?);
        let Properties { adcode: id, name } = feature.properties;
        Ok(Self { id, name, centre, rings })
    }
}

/// The drawing that all counties are projected to.
pub(super) struct Projection {
    west: f64,
    north: f64,
    /// Its width and height.
    pub(super) size: Point,
}

impl Projection {
    /// The smallest drawing that contains these counties.
    pub(super) fn around(counties: &[County]) -> Self {
        let (mut low, mut high) = ((f64::MAX, f64::MAX), (f64::MIN, f64::MIN));
        for (x, y) in counties.iter().flat_map(|county| county.rings.iter().flatten()) {
            low = (low.0.min(*x), low.1.min(*y));
            high = (high.0.max(*x), high.1.max(*y));
        }
        let size = ((high.0 - low.0) * STRETCH * SCALE, (high.1 - low.1) * SCALE);
        Self { west: low.0, north: high.1, size }
    }

    /// Projects longitude and latitude to a point of the drawing.
    pub(super) fn project(&self, (x, y): Point) -> Point {
        ((x - self.west) * STRETCH * SCALE, (self.north - y) * SCALE)
    }

    /// The path data of a county, to a tenth of a unit.
    pub(super) fn path_data(&self, county: &County) -> String {
        let mut data = String::new();
        for ring in &county.rings {
            for (index, point) in ring.iter().enumerate() {
                let (x, y) = self.project(*point);
                let command = if index == 0 { 'M' } else { 'L' };
                let _ = write!(data, "{command}{x:.1} {y:.1}"); // writing to a String can't fail
            }
            data.push('Z');
        }
        data
    }
}

/// Each edge of a ring.
fn edges(ring: &[Point]) -> impl Iterator<Item = (Point, Point)> {
    ring.iter().copied().zip(ring.iter().copied().cycle().skip(1))
}

/// The signed area of a ring.
fn area(ring: &[Point]) -> f64 {
    edges(ring).map(|(a, b)| a.0 * b.1 - b.0 * a.1).sum::<f64>() / 2.0
}

fn centroid(ring: &[Point]) -> Point {
    let Some(&origin) = ring.first() else { return (0.0, 0.0) };
    // Relative to its first point, for precision.
    let near: Vec<Point> = ring.iter().map(|(x, y)| (x - origin.0, y - origin.1)).collect();
    let sum = edges(&near).fold((0.0, 0.0), |sum, (a, b)| {
        let cross = a.0 * b.1 - b.0 * a.1;
        (sum.0 + (a.0 + b.0) * cross, sum.1 + (a.1 + b.1) * cross)
    });
    let scale = 6.0 * area(&near);
    (origin.0 + sum.0 / scale, origin.1 + sum.1 / scale)
}

#[cfg(test)]
mod tests {
    use super::*;

    const SQUARE: &str = r#"{ "features": [{ "properties": { "adcode": "1", "name": "甲" },
        "geometry": { "coordinates": [[[[114.0, 25.0], [116.0, 25.0], [116.0, 26.0], [114.0, 26.0]]]] } }] }"#;

    #[test]
    fn a_square_is_projected_with_its_centre() -> Result<()> {
        let counties = read_counties(SQUARE)?;
        let projection = Projection::around(&counties);
        let county = counties.first().context("no county")?;
        assert_eq!(county.centre, (115.0, 25.5));
        assert_eq!(projection.path_data(county), "M0.0 400.0L720.2 400.0L720.2 0.0L0.0 0.0Z");
        Ok(())
    }
}
