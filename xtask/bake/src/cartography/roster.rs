//! Checks that boundaries and seeds have the same places, and that every zone is in its host.

use super::boundary::Boundary;
use super::land::Area;
use super::polygon::contains;
use super::projection::{ProjectedPoint, Projection};
use super::{CITIES, COUNTIES, MapInput, Place, Zone};
use crate::report::{At, Report};
use crate::seeds::REGIONS;
use std::collections::BTreeSet;

/// Reports duplicate ids, and places that are missing in the boundaries or the seeds.
pub(super) fn check(
    input: &MapInput,
    counties: &[Boundary],
    cities: &[Boundary],
    report: &mut Report,
) {
    let zones = input.zones.iter().map(|zone| &zone.place);
    let places = input.counties.iter().chain(zones).chain(&input.cities);
    let mut seen = BTreeSet::new();
    for place in places.filter(|place| !seen.insert(place.id.as_str())) {
        report.add(
            At::file(REGIONS),
            entry(place),
            "has an id that is taken",
            "give each place its own id",
        );
    }
    match_up(COUNTIES, &input.counties, counties, report);
    match_up(CITIES, &input.cities, cities, report);
}

fn entry(place: &Place) -> String {
    format!("{} {}", place.id, place.name)
}

fn match_up(file: &'static str, places: &[Place], boundaries: &[Boundary], report: &mut Report) {
    let mut seen = BTreeSet::new();
    for boundary in boundaries {
        if !seen.insert(boundary.id.as_str()) {
            boundary.fault(report, "is there twice", "keep one of the two");
        }
        match places.iter().find(|place| place.id == boundary.id) {
            None => {
                let what = format!("is not in {REGIONS}");
                boundary.fault(report, what, "add it there or take it out here");
            }
            Some(place) if place.name != boundary.name => {
                let what = format!("is called {} in {REGIONS}", place.name);
                boundary.fault(report, what, "give it one name");
            }
            Some(_) => {}
        }
    }
    if boundaries.is_empty() {
        return; // the file could not be read, which is reported already
    }
    for place in places.iter().filter(|place| !seen.contains(place.id.as_str())) {
        let mend = "add its boundary from the source, or mend its id";
        report.add(At::file(file), entry(place), "has no boundary", mend);
    }
}

/// The positions of the zones. Reports every zone that is not inside its host.
pub(super) fn zone_points(
    zones: &[Zone],
    counties: &[Area],
    projection: &Projection,
    report: &mut Report,
) -> Vec<ProjectedPoint> {
    let mut points = Vec::new();
    for zone in zones {
        let host = counties.iter().find(|county| county.id == zone.host);
        let at = projection.project(zone.at.0, zone.at.1);
        let inside = host.zip(at).is_some_and(|(host, at)| contains(&host.exact, at));
        if host.is_none() {
            let what = format!("lies in {}, which is no county", zone.host);
            report.add(
                At::file(REGIONS),
                entry(&zone.place),
                what,
                "name the county that hosts it",
            );
        } else if !inside {
            let (longitude, latitude) = zone.at;
            let what = format!("{longitude}, {latitude} is not inside its host {}", zone.host);
            let mend = "mend the position (longitude, latitude) or the host";
            report.add(At::file(REGIONS), entry(&zone.place), what, mend);
        }
        points.push(at.unwrap_or_default());
    }
    points
}
