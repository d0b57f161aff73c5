//! From degrees to a drawing in map units: projection, shared arcs, labels, inset, ribbon.
//!
//! Input is a [`Survey`] (what is to be drawn), output a [`Drawing`] (integers and path data).
//! Nothing here knows what the plan says beyond which regions a chain's tiers hold.

mod anchor;
mod boundary;
mod boxes;
mod clip;
mod compass;
mod compose;
mod corridor;
mod drawing;
mod faults;
mod gaps;
mod heading;
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
mod survey;
mod topology;
mod walk;

pub use crate::draft::Placement;
pub use atlas_model::geometry::{Bounds, Point};
pub(crate) use boxes::{around, cut, within};
pub use drawing::{Drawing, RegionDrawing};
pub(crate) use source::source_polygons;
pub use survey::{Chain, Place, Survey, Zone};

use crate::problem::Problem;
use boundary::Boundary;
use faults::{CITIES, COUNTIES, Faults};

/// Draws the survey, or tells everything that is wrong with the boundaries and positions.
///
/// # Errors
/// Every problem at once: an invalid ring, a gap or overlap between neighbours, a county of the
/// seeds that the boundaries lack or the other way round, a zone outside its host.
pub fn draw(survey: &Survey) -> Result<Drawing, Vec<Problem>> {
    let mut faults = Faults::default();
    let counties = boundary::read(COUNTIES, &survey.counties_geojson, &mut faults);
    let cities = boundary::read(CITIES, &survey.cities_geojson, &mut faults);
    let sound = check(survey, &counties, &cities, &mut faults);
    let land = sound.then(|| land::lay_out(&counties, &cities)).and_then(|land| {
        land.map_err(|what| faults.add(COUNTIES, "file", what, "give degrees")).ok()
    });
    let drawing = land.and_then(|land| {
        let zones =
            roster::zone_points(&survey.zones, &land.counties, &land.projection, &mut faults);
        (faults.count() == 0).then(|| compose::compose(survey, &counties, &land, &zones))
    });
    faults.or(drawing)
}

/// Notes what is wrong with the boundaries; true if they can be laid out.
fn check(survey: &Survey, counties: &[Boundary], cities: &[Boundary], faults: &mut Faults) -> bool {
    roster::check(survey, counties, cities, faults);
    let complete = faults.count() == 0 && !counties.is_empty();
    let counties_sound = ring::check_all(counties, faults);
    let cities_sound = ring::check_all(cities, faults);
    topology::check_overlaps(counties, faults);
    if complete && counties_sound {
        gaps::check(counties, faults);
    }
    if complete && counties_sound && cities_sound {
        topology::check_surroundings(counties, cities, faults);
    }
    counties_sound && cities_sound && !counties.is_empty()
}
