//! Whether boundaries and seeds speak of the same places, and every zone lies in its host.

use super::boundary::Boundary;
use super::faults::{CITIES, COUNTIES, Faults, REGIONS};
use super::land::Area;
use super::polygon::contains;
use super::projection::{ProjectedPoint, Projection};
use super::{Place, Survey, Zone};
use std::collections::BTreeSet;

/// Notes every id that is given twice, and every place that either side lacks.
pub(super) fn check(
    survey: &Survey,
    counties: &[Boundary],
    cities: &[Boundary],
    faults: &mut Faults,
) {
    let zones = survey.zones.iter().map(|zone| &zone.place);
    let places = survey.counties.iter().chain(zones).chain(&survey.cities);
    let mut seen = BTreeSet::new();
    for place in places.filter(|place| !seen.insert(place.id.as_str())) {
        faults.add(REGIONS, entry(place), "has an id that is taken", "give each place its own id");
    }
    match_up(COUNTIES, &survey.counties, counties, faults);
    match_up(CITIES, &survey.cities, cities, faults);
}

fn entry(place: &Place) -> String {
    format!("{} {}", place.id, place.name)
}

fn match_up(file: &str, places: &[Place], boundaries: &[Boundary], faults: &mut Faults) {
    let mut seen = BTreeSet::new();
    for boundary in boundaries {
        if !seen.insert(boundary.id.as_str()) {
            boundary.fault(faults, "is there twice", "keep one of the two");
        }
        match places.iter().find(|place| place.id == boundary.id) {
            None => {
                let what = format!("is not in {REGIONS}");
                boundary.fault(faults, what, "add it there or take it out here");
            }
            Some(place) if place.name != boundary.name => {
                let what = format!("is called {} in {REGIONS}", place.name);
                boundary.fault(faults, what, "give it one name");
            }
            Some(_) => {}
        }
    }
    if boundaries.is_empty() {
        return; // the file could not be read, which is told once
    }
    for place in places.iter().filter(|place| !seen.contains(place.id.as_str())) {
        let mend = "add its boundary from the source, or mend its id";
        faults.add(file, entry(place), "has no boundary", mend);
    }
}

/// Where the zones stand; every zone that is not inside its host is noted.
pub(super) fn zone_points(
    zones: &[Zone],
    counties: &[Area],
    projection: &Projection,
    faults: &mut Faults,
) -> Vec<ProjectedPoint> {
    let mut spots = Vec::new();
    for zone in zones {
        let host = counties.iter().find(|county| county.id == zone.host);
        let spot = projection.spot(zone.at.0, zone.at.1);
        let inside = host.zip(spot).is_some_and(|(host, spot)| contains(&host.exact, spot));
        if host.is_none() {
            let what = format!("lies in {}, which is no county", zone.host);
            faults.add(REGIONS, entry(&zone.place), what, "name the county that hosts it");
        } else if !inside {
            let (longitude, latitude) = zone.at;
            let what = format!("{longitude}, {latitude} is not inside its host {}", zone.host);
            let mend = "mend the position (longitude, latitude) or the host";
            faults.add(REGIONS, entry(&zone.place), what, mend);
        }
        spots.push(spot.unwrap_or_default());
    }
    spots
}
