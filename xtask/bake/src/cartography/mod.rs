//! From degrees to a drawing in map units: projection, shared arcs, labels, inset, ribbon.
//!
//! Input is a [`Survey`] (what is to be drawn), output a [`Drawing`] (integers and path data).
//! Nothing here knows what the plan says beyond which regions a chain's tiers hold.

use crate::problem::Problem;
use std::collections::BTreeMap;

/// A place in map units: 50 m each, x to the east, y to the south, origin at the frame's corner.
pub type Point = (i32, i32);

/// x, y, width, height in map units.
pub type Bounds = (i32, i32, i32, i32);

/// What is to be drawn.
#[derive(Clone, Debug, Default)]
pub struct Survey {
    /// `geo/ganzhou-counties.geojson`: CGCS2000 degrees, property `adcode`.
    pub counties_geojson: String,
    /// `geo/neighbour-cities.geojson`, likewise.
    pub cities_geojson: String,
    /// The counties the seeds know, in the order of the seeds.
    pub counties: Vec<Place>,
    /// The zones, likewise.
    pub zones: Vec<Zone>,
    /// The cities around, likewise.
    pub cities: Vec<Place>,
    /// Ids of the corridor's members.
    pub corridor: Vec<String>,
    /// The chains, to draw arcs.
    pub chains: Vec<Chain>,
}

/// Something with a name on the map.
#[derive(Clone, Debug, Default)]
pub struct Place {
    /// Adcode or zone id.
    pub id: String,
    /// Full name.
    pub name: String,
    /// Short name.
    pub short: String,
}

/// A zone and its schematic position.
#[derive(Clone, Debug, Default)]
pub struct Zone {
    /// Its names.
    pub place: Place,
    /// Adcode of the county it lies in.
    pub host: String,
    /// Longitude and latitude in degrees.
    pub at: (f64, f64),
}

/// The regions of a chain.
#[derive(Clone, Debug, Default)]
pub struct Chain {
    /// Its id.
    pub id: String,
    /// Ids of its core regions.
    pub cores: Vec<String>,
    /// Ids of the regions around them.
    pub radiating: Vec<String>,
}

/// The finished drawing, in map units.
#[derive(Clone, Debug, Default)]
pub struct Drawing {
    /// Width and height of the frame.
    pub frame: (i32, i32),
    /// The city's outer line, path data.
    pub outline: String,
    /// Counties and zones by id.
    pub regions: BTreeMap<String, RegionDrawing>,
    /// Cities by adcode.
    pub cities: BTreeMap<String, CityDrawing>,
    /// (chain id, region id) to the arc that reaches it: nearest core's id, path data.
    pub arcs: BTreeMap<(String, String), (String, String)>,
    /// The corridor's members along the ribbon, from its north-east end.
    pub corridor_order: Vec<String>,
    /// The ribbon's middle line, path data.
    pub ribbon: String,
    /// Smallest scale of each label class, in 1/10,000 CSS px a unit.
    pub label_scales: Vec<i32>,
    /// Likewise for the inset.
    pub inset_scales: Vec<i32>,
    /// What the inset shows.
    pub inset_window: Bounds,
    /// Where on the frame it may stand.
    pub inset_frame: Bounds,
    /// Arrow towards the Greater Bay Area: foot and tip.
    pub bay_area: (Point, Point),
    /// Its label.
    pub bay_area_labels: Vec<Placement>,
}

/// A county or zone.
#[derive(Clone, Debug, Default)]
pub struct RegionDrawing {
    /// Where arcs end and a zone's mark stands.
    pub anchor: Point,
    /// The box around it; a point for zones.
    pub bounds: Bounds,
    /// Path data of its boundary; empty for zones.
    pub outline: String,
    /// Ids of the counties that share a border, clockwise from north.
    pub neighbours: Vec<String>,
    /// Ids where the arrows lead: north, east, south, west.
    pub walk: [Option<String>; 4],
    /// Its labels on the main map.
    pub labels: Vec<Placement>,
    /// Its labels on the inset.
    pub inset_labels: Vec<Placement>,
}

/// A city around.
#[derive(Clone, Debug, Default)]
pub struct CityDrawing {
    /// Path data.
    pub outline: String,
    /// Its labels.
    pub labels: Vec<Placement>,
}

/// A label's place in one label class.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Placement {
    /// Index into the label scales.
    pub class: usize,
    /// What it says.
    pub text: String,
    /// Middle of the text.
    pub at: Point,
    /// Height of an em.
    pub size: i32,
}

/// Draws the survey, or tells everything that is wrong with the boundaries and positions.
///
/// # Errors
/// Every problem at once: an invalid ring, a gap or overlap between neighbours, a county of the
/// seeds that the boundaries lack or the other way round, a zone outside its host.
pub fn draw(_survey: &Survey) -> Result<Drawing, Vec<Problem>> {
    Ok(Drawing::default())
}
