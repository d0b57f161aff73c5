//! Reads boundaries from GeoJSON: one ring for each feature, snapped to 1e-7 degrees (1 cm).

use crate::report::{At, Report};
use geojson::{Feature, GeoJson, GeometryValue, Position};

/// Longitude and latitude in 1e-7 degrees: exact, so that shared vertices compare equal.
pub(super) type Vertex = (i32, i32);

/// Vertex units per degree.
pub(super) const PER_DEGREE: f64 = 1e7;

/// The boundary of a county or city.
#[derive(Clone, Debug)]
pub(super) struct Boundary {
    /// The file.
    pub(super) file: &'static str,
    /// Adcode.
    pub(super) id: String,
    /// Name.
    pub(super) name: String,
    /// The line of the file that holds its adcode.
    pub(super) line: Option<usize>,
    /// The ring; the closing vertex is not repeated.
    pub(super) ring: Vec<Vertex>,
}

impl Boundary {
    /// The entry in problems.
    pub(super) fn entry(&self) -> String {
        format!("{} {}", self.id, self.name)
    }

    /// Reports a problem of this boundary.
    pub(super) fn fault(
        &self,
        report: &mut Report,
        what: impl Into<String>,
        mend: impl Into<String>,
    ) {
        report.add(At { file: self.file, line: self.line }, self.entry(), what, mend);
    }

    /// The directed edges, the closing one included.
    pub(super) fn edges(&self) -> impl Iterator<Item = (Vertex, Vertex)> {
        let next = self.ring.iter().cycle().skip(1);
        self.ring.iter().copied().zip(next.copied())
    }

    /// West, south, east, north.
    pub(super) fn extent(&self) -> (i32, i32, i32, i32) {
        let none = (i32::MAX, i32::MAX, i32::MIN, i32::MIN);
        self.ring
            .iter()
            .fold(none, |(w, s, e, n), &(x, y)| (w.min(x), s.min(y), e.max(x), n.max(y)))
    }
}

/// Reads the boundaries of a file, and reports those that can't be read and a file without any.
pub(super) fn read(file: &'static str, text: &str, report: &mut Report) -> Vec<Boundary> {
    let features = match features(text) {
        Ok(features) => features,
        Err(what) => {
            report.add(At::file(file), "file", what, "restore the file from its source");
            Vec::new()
        }
    };
    let read_one = |(index, feature)| read_feature(file, text, index, feature, report);
    features.iter().enumerate().filter_map(read_one).collect()
}

/// The features of a file; an error if it has none.
pub(super) fn features(text: &str) -> Result<Vec<Feature>, String> {
    match text.parse::<GeoJson>() {
        Ok(GeoJson::FeatureCollection(all)) if all.features.is_empty() => {
            Err("holds no feature".to_owned())
        }
        Ok(GeoJson::FeatureCollection(all)) => Ok(all.features),
        Ok(_) => Err("is not a FeatureCollection".to_owned()),
        Err(error) => Err(format!("is not GeoJSON: {error}")),
    }
}

fn read_feature(
    file: &'static str,
    text: &str,
    index: usize,
    feature: &Feature,
    report: &mut Report,
) -> Option<Boundary> {
    let property = |key| feature.property(key).and_then(|value| value.as_str()).map(str::to_owned);
    let Some(id) = property("adcode") else {
        let mend = "give it its six-digit code as text";
        report.add(
            At::file(file),
            format!("feature {}", index + 1),
            "has no property adcode",
            mend,
        );
        return None;
    };
    let line = text.lines().position(|line| line.contains(&format!("\"{id}\""))).map(|at| at + 1);
    let name = property("name").unwrap_or_default();
    let mut boundary = Boundary { file, id, name, line, ring: Vec::new() };
    match ring_of(feature) {
        Ok(ring) => boundary.ring = ring,
        Err((what, mend)) => {
            boundary.fault(report, what, mend);
        }
    }
    Some(boundary)
}

/// The only ring of the feature, without its closing vertex.
fn ring_of(feature: &Feature) -> Result<Vec<Vertex>, (String, String)> {
    let positions = only_ring(feature)?;
    let vertices: Option<Vec<Vertex>> = positions.iter().map(vertex).collect();
    let Some(mut vertices) = vertices else {
        return fault("has a coordinate that is no longitude and latitude in degrees", "mend it");
    };
    if vertices.len() < 4 {
        return fault("has a ring of fewer than 4 points", "restore it from its source");
    }
    if vertices.first() != vertices.last() {
        return fault("has a ring that is not closed", "end it with the point it starts with");
    }
    vertices.pop();
    Ok(vertices)
}

/// The only ring of the feature, with its closing vertex.
pub(super) fn only_ring(feature: &Feature) -> Result<&[Position], (String, String)> {
    let rings = match feature.geometry.as_ref().map(|geometry| &geometry.value) {
        Some(GeometryValue::Polygon { coordinates }) => coordinates,
        Some(GeometryValue::MultiPolygon { coordinates }) => match coordinates.as_slice() {
            [one] => one,
            many => {
                let what = format!("has {} polygons where one is expected", many.len());
                return fault(&what, "keep its one polygon");
            }
        },
        Some(other) => {
            return fault(&format!("is a {}", other.type_name()), "give it as a Polygon");
        }
        None => return fault("has no geometry", "give its boundary as a Polygon"),
    };
    match rings.as_slice() {
        [ring] => Ok(ring),
        many => {
            let what = format!("has {} rings where one is expected", many.len());
            fault(&what, "keep its outer ring; a hole would be no one's land")
        }
    }
}

fn fault<T>(what: &str, mend: &str) -> Result<T, (String, String)> {
    Err((what.to_owned(), mend.to_owned()))
}

/// The position in vertex units; `None` if it is not on Earth.
fn vertex(position: &Position) -> Option<Vertex> {
    let [longitude, latitude, ..] = position.as_slice() else {
        return None;
    };
    let on_earth = longitude.abs() <= 180.0 && latitude.abs() <= 90.0; // false for NaN
    on_earth.then(|| (round(longitude * PER_DEGREE), round(latitude * PER_DEGREE)))
}

/// The nearest integer, clamped to the range of an i32.
pub(super) fn round(value: f64) -> i32 {
    #[allow(clippy::cast_possible_truncation, reason = "`as` saturates, and NaN becomes 0")]
    let rounded = value.round() as i32;
    rounded
}
