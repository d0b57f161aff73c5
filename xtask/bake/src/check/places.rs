//! Places: the marks of zones can be told apart. Whether each lies in its host is for the
//! drawing to say, which knows the boundaries.

use crate::report::Report;
use crate::seeds::{Entry, Seeds, Zone};

/// The least distance of two marks in degrees.
const APART: f64 = 0.03;

/// Notes zones whose marks would touch.
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

fn distance(zone: &Entry<Zone>, other: &Entry<Zone>) -> Option<f64> {
    let (east, north) = (zone.lon? - other.lon?, zone.lat? - other.lat?);
    // A degree of longitude is shorter by the latitude's cosine.
    Some((east * zone.lat?.to_radians().cos()).hypot(north))
}
