//! The finished drawing: integers in map units and path data.

use super::{Bounds, Point};
use std::collections::BTreeMap;

/// The finished drawing, in map units.
#[derive(Clone, Debug, Default)]
pub struct Drawing {
    /// Width and height of the frame.
    pub frame: (i32, i32),
    /// The city's outer line, path data.
    pub outline: String,
    /// The box around the city.
    pub city: Bounds,
    /// The lines between the cities around, path data.
    pub borders: String,
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
    /// Likewise for the main map on a wall, where the text is larger.
    pub wall_scales: Vec<i32>,
    /// Likewise for the inset on a wall.
    pub wall_inset_scales: Vec<i32>,
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
    /// Its labels on the main map of a wall.
    pub wall_labels: Vec<Placement>,
    /// Its labels on the inset of a wall.
    pub wall_inset_labels: Vec<Placement>,
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
