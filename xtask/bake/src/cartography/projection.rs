//! A conformal projection for this city: transverse Mercator on the ellipsoid of CGCS2000.
//!
//! The central meridian runs through the city's centre. Its scale is a little below 1, so that the
//! error there equals the error at the eastern and western ends.

use super::Point;
use super::boundary::round;
use proj4rs::Proj;
use proj4rs::transform::transform;

/// An unrounded point in map units: x to the east, y to the south.
pub(super) type ProjectedPoint = (f64, f64);

/// Metres on the ground per map unit.
pub(super) const METRES_PER_UNIT: f64 = 50.0;

/// West, south, east, north in degrees.
pub(super) type Extent = (f64, f64, f64, f64);

/// From degrees to map units.
pub(super) struct Projection {
    degrees: Proj,
    plane: Proj,
    /// The frame's upper left corner, in units from the projection's own origin.
    origin: ProjectedPoint,
}

impl Projection {
    /// The projection for an extent, with its origin in the extent's centre.
    ///
    /// # Errors
    /// If the library rejects the definition: an extent beyond Earth.
    pub(super) fn new((west, south, east, north): Extent) -> Result<Self, String> {
        let middle = ((west + east) / 2.0, (south + north) / 2.0);
        let half_width = ((east - west) / 2.0).to_radians() * middle.1.to_radians().cos();
        // The scale grows by half the square of the distance from the meridian, in radii.
        let scale = 1.0 - half_width * half_width / 4.0;
        let definition = format!(
            "+proj=etmerc +lon_0={} +lat_0={} +k={scale} +x_0=0 +y_0=0 +ellps=GRS80 +units=m",
            middle.0, middle.1
        );
        let read = |text: &str| Proj::from_proj_string(text).map_err(|error| error.to_string());
        let degrees = read("+proj=longlat +ellps=GRS80")?;
        Ok(Self { degrees, plane: read(&definition)?, origin: (0.0, 0.0) })
    }

    /// The same projection with its origin moved to this point (in its present units).
    pub(super) fn with_origin(self, (x, y): ProjectedPoint) -> Self {
        let origin = (self.origin.0 + x, self.origin.1 + y);
        Self { origin, ..self }
    }

    /// Projects a longitude and latitude in degrees; `None` on the far side of Earth.
    pub(super) fn project(&self, longitude: f64, latitude: f64) -> Option<ProjectedPoint> {
        let mut point = (longitude.to_radians(), latitude.to_radians(), 0.0);
        transform(&self.degrees, &self.plane, &mut point).ok()?;
        let x = point.0 / METRES_PER_UNIT - self.origin.0;
        let y = -point.1 / METRES_PER_UNIT - self.origin.1;
        (x.is_finite() && y.is_finite()).then_some((x, y))
    }
}

/// The nearest map point.
pub(super) fn point((x, y): ProjectedPoint) -> Point {
    Point { x: round(x), y: round(y) }
}

/// A map point as an unrounded one.
pub(super) fn unrounded(Point { x, y }: Point) -> ProjectedPoint {
    (x.into(), y.into())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cartography::simplify::distance;
    use geographiclib_rs::{DirectGeodesic, Geodesic, InverseGeodesic};

    const EXTENT: Extent = (113.91188, 24.487042, 116.632172, 27.146788);

    fn projection() -> Projection {
        Projection::new(EXTENT).expect("the city is on Earth")
    }

    /// GRS80 in place of CGCS2000: the flattening differs in the eleventh digit.
    fn ellipsoid() -> Geodesic {
        Geodesic::new(6_378_137.0, 1.0 / 298.257_222_101)
    }

    #[test]
    fn distances_are_right_within_a_thousandth() {
        let (w, s, e, n) = EXTENT;
        let (x, y) = ((w + e) / 2.0, (s + n) / 2.0);
        let pairs = [
            ((w, s), (w, n)),
            ((e, s), (e, n)),
            ((w, s), (e, n)),
            ((w, n), (e, s)),
            ((x, s), (x, n)),
            ((w, y), (e, y)),
            ((w, n), (w + 0.1, n)),
            ((e, s), (e, s + 0.1)),
            ((x, y), (x + 0.01, y + 0.01)),
            // 章贡区 to 龙南市, 信丰县 to 宁都县, roughly.
            ((114.94, 25.86), (114.79, 24.91)),
            ((114.92, 25.39), (116.01, 26.47)),
        ];
        for (a, b) in pairs {
            let geodesic: f64 = ellipsoid().inverse(a.1, a.0, b.1, b.0);
            let project = |(x, y): (f64, f64)| projection().project(x, y).expect("is on Earth");
            let drawn = distance(project(a), project(b)) * METRES_PER_UNIT;
            assert!((drawn / geodesic - 1.0).abs() < 1e-3, "{a:?} {b:?} {drawn} {geodesic}");
        }
    }

    #[test]
    fn angles_are_kept() {
        let places = [(114.0, 24.6), (116.6, 27.1), (115.2, 25.8), (116.6, 24.5)];
        for (longitude, latitude) in places {
            let bearing = |azimuth: f64| {
                let (lat, lon, _) = ellipsoid().direct(latitude, longitude, azimuth, 10.0);
                let from = projection().project(longitude, latitude).expect("is on Earth");
                let to = projection().project(lon, lat).expect("is on Earth");
                (to.0 - from.0).atan2(from.1 - to.1).to_degrees()
            };
            for azimuth in [30.0, 90.0, 145.0, 180.0] {
                let angle = (bearing(azimuth) - bearing(0.0)).rem_euclid(360.0);
                assert!((angle - azimuth).abs() < 0.01, "{longitude} {latitude}: {angle}");
            }
        }
    }

    #[test]
    fn coordinates_that_are_not_numbers_are_not_projected() {
        assert!(projection().project(f64::NAN, 25.0).is_none());
        assert!(projection().project(115.0, f64::INFINITY).is_none());
    }
}
