//! The finished drawing: integers in map units and path data.

use super::{Bounds, Placement, Point};
use crate::draft::Map;
use std::collections::BTreeMap;

/// The finished drawing, in map units.
#[derive(Debug)]
pub struct Drawing {
    /// The map without its regions: extent, outline, surroundings, inset and arrow.
    pub map: Map,
    /// Counties and zones by id.
    pub regions: BTreeMap<String, RegionDrawing>,
    /// Path data of the neighbouring cities by adcode, as far as a wide screen shows them.
    pub city_outlines: BTreeMap<String, String>,
    /// The arc to each (chain id, region id): the id of the nearest core, and path data.
    pub arcs: BTreeMap<(String, String), (String, String)>,
    /// The corridor's members along the ribbon, from its north-east end.
    pub corridor_order: Vec<String>,
    /// The ribbon's middle line, path data.
    pub ribbon: String,
}

/// A county or zone.
#[derive(Clone, Debug, Default)]
pub struct RegionDrawing {
    /// The end of arcs, and the position of a zone's mark.
    pub anchor: Point,
    /// The box around the region; a point for zones.
    pub bounds: Bounds,
    /// Path data of its boundary; empty for zones.
    pub outline: String,
    /// Ids of the counties that share a border, clockwise from north.
    pub neighbours: Vec<String>,
    /// The targets of the arrow keys: north, east, south, west.
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
