//! Positions: of the zones' marks, the inset and the arrow. Whether a zone lies in its host is checked
//! by the drawing, which has the boundaries.

use crate::report::Report;
use crate::seeds::{Entry, Seeds, Zone};

/// The least distance of two marks, in degrees.
const APART: f64 = 0.03;

/// Reports zones whose marks would touch.
pub(super) fn zones(seeds: &Seeds, report: &mut Report) {
    for (index, zone) in seeds.zones.iter().enumerate() {
        for other in seeds.zones.iter().take(index) {
            if distance(zone, other).is_some_and(|distance| distance < APART) {
                let what = format!("its mark is less than {APART} degrees from {}", other.label());
                let mend = "move one of them; positions are schematic";
                report.add(zone.at("lon"), zone.label(), what, mend);
            }
        }
    }
}

/// Reports an inset without a valid extent, and an arrow without a valid target.
pub(super) fn map(seeds: &Seeds, report: &mut Report) {
    let (inset, heading) = (&seeds.inset, &seeds.heading);
    let given = [inset.west, inset.south, inset.east, inset.north].iter().all(Option::is_some);
    if given && inset.window().is_none() {
        let what = "its sides are no box";
        report.add(inset.at("west"), inset.label(), what, "give west < east and south < north");
    }
    let on_earth = |(lon, lat): (f64, f64)| lon.abs() <= 180.0 && lat.abs() <= 90.0;
    if heading.lon.zip(heading.lat).is_some_and(|at| !on_earth(at)) {
        let what = "its `lon` and `lat` are no point on Earth";
        report.add(heading.at("lon"), heading.label(), what, "give them in degrees");
    }
}

fn distance(zone: &Entry<Zone>, other: &Entry<Zone>) -> Option<f64> {
    let (east, north) = (zone.lon? - other.lon?, zone.lat? - other.lat?);
    // A degree of longitude is shorter by the latitude's cosine.
    Some((east * zone.lat?.to_radians().cos()).hypot(north))
}
