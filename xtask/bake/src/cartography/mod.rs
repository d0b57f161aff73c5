//! From degrees to a drawing in map units: projection, shared arcs, labels, inset, ribbon.
//!
//! The input is a [`MapInput`], the output a [`Drawing`] (integers and path data). Of the plan, the
//! input has only the members of the corridor and the regions of each chain's tiers.

mod anchor;
mod boundary;
mod boxes;
mod clip;
mod compass;
mod compose;
mod corridor;
mod drawing;
mod gaps;
mod heading;
mod input;
mod inset;
mod labels;
mod land;
mod mesh;
mod neighbours;
mod path;
mod polygon;
mod projection;
mod radiate;
mod regions;
mod ring;
mod roster;
mod simplify;
mod source;
mod topology;
mod walk;

pub use crate::draft::Placement;
pub use atlas_model::geometry::{Bounds, Point};
pub(crate) use boxes::{around, cut, within};
pub use drawing::{Drawing, RegionDrawing};
pub use input::{Chain, MapInput, Place, Zone};
pub(crate) use source::source_polygons;

use crate::problem::Problem;
use crate::report::{At, Report};
use boundary::Boundary;

/// The file of the counties' boundaries.
pub(crate) const COUNTIES: &str = "geo/ganzhou-counties.geojson";
/// The file of the neighbouring cities' boundaries.
pub(crate) const CITIES: &str = "geo/neighbour-cities.geojson";

/// Draws the map.
///
/// # Errors
/// Every problem at once: an invalid ring, a gap or overlap between neighbours, a county of the
/// seeds that the boundaries lack or the other way round, a zone outside its host.
pub fn draw(input: &MapInput) -> Result<Drawing, Vec<Problem>> {
    let mut report = Report::default();
    let counties = boundary::read(COUNTIES, &input.counties_geojson, &mut report);
    let cities = boundary::read(CITIES, &input.cities_geojson, &mut report);
    let sound = check(input, &counties, &cities, &mut report);
    let land = sound.then(|| land::lay_out(&counties, &cities)).and_then(|land| {
        land.map_err(|what| report.add(At::file(COUNTIES), "file", what, "give degrees")).ok()
    });
    let drawing = land.and_then(|land| {
        let zones =
            roster::zone_points(&input.zones, &land.counties, &land.projection, &mut report);
        (report.count() == 0).then(|| compose::compose(input, &counties, &land, &zones))
    });
    match drawing {
        Some(drawing) if report.is_clean() => Ok(drawing),
        _ => Err(report.into_problems().0),
    }
}

/// Reports problems of the boundaries; true if they can be drawn.
fn check(
    input: &MapInput,
    counties: &[Boundary],
    cities: &[Boundary],
    report: &mut Report,
) -> bool {
    roster::check(input, counties, cities, report);
    let complete = report.count() == 0 && !counties.is_empty();
    let counties_sound = ring::check_all(counties, report);
    let cities_sound = ring::check_all(cities, report);
    topology::check_overlaps(counties, report);
    if complete && counties_sound {
        gaps::check(counties, report);
    }
    if complete && counties_sound && cities_sound {
        topology::check_surroundings(counties, cities, report);
    }
    counties_sound && cities_sound && !counties.is_empty()
}
