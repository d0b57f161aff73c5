//! Problems of the boundaries are in the same report as those of the seeds. `cartography/broken.rs`
//! tests all kinds of them.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod common;

use common::Fixture;
use std::path::Path;

const COUNTIES: &str = "geo/ganzhou-counties.geojson";
const REGIONS: &str = "seeds/regions.toml";

/// The first point of 石城县's ring, which is on the city's outer line.
const POINT: &str = "[[[[116.538069,26.566198],";

#[test]
fn a_zone_outside_its_host_is_reported_at_the_line_of_its_position() {
    let broken = Fixture::with(REGIONS, "lon = 114.85\n", "lon = 114.80\n");
    let entry = "nev-city 赣州新能源汽车科技城";
    broken.reports_only(REGIONS, "lon = 114.80", entry, "is not inside its host 360702");
}

#[test]
fn a_position_just_outside_the_host_is_reported() {
    let broken =
        Fixture::with(REGIONS, "lon = 115.07\nlat = 25.865", "lon = 115.045\nlat = 25.845");
    let entry = "ganjiang-institute 中国科学院赣江创新研究院";
    broken.reports_only(REGIONS, "lon = 115.045", entry, "is not inside its host 360704");
}

#[test]
fn a_county_missing_from_the_boundaries_is_reported() {
    assert!(is_reported(&Fixture::with(COUNTIES, "\"360735\"", "\"360739\""), "360735 石城县"));
    let extra = "[[zone]]\nid = \"gz-hidz\"";
    let county = format!("[[county]]\nid = \"360799\"\nname = \"新县\"\nshort = \"新\"\n\n{extra}");
    assert!(is_reported(&Fixture::with(REGIONS, extra, &county), "360799 新县"));
}

#[test]
fn a_city_missing_from_the_boundaries_is_reported() {
    let file = "geo/neighbour-cities.geojson";
    let broken = Fixture::with(file, "\"360800\"", "\"360899\"");
    let problems = broken.problems();
    assert!(problems.iter().any(|it| it.file == Path::new(file) && it.entry.contains("360800")));
}

#[test]
fn an_invalid_ring_is_reported() {
    let moved = "[[[[116.538069,26.566198],[116.2,26.2],";
    assert!(is_reported(&Fixture::with(COUNTIES, POINT, moved), "石城县"));
}

#[test]
fn a_boundary_that_is_not_a_number_is_reported() {
    assert!(!Fixture::with(COUNTIES, POINT, "[[[[\"x\",26.566198],").problems().is_empty());
}

/// Returns true if a problem of the counties' boundaries is reported for this entry.
fn is_reported(broken: &Fixture, entry: &str) -> bool {
    let problems = broken.problems();
    problems.iter().any(|it| it.file == Path::new(COUNTIES) && it.entry.contains(entry))
}
