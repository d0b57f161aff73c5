//! Counties and zones in the drawing: anchors, neighbours, and the targets of the arrow keys.

use super::boundary::Boundary;
use super::land::{self, Land};
use super::neighbours::neighbours;
use super::path;
use super::walk::{Stop, walk};
use super::{Bounds, MapInput, Point, RegionDrawing};
use std::collections::BTreeMap;

/// Every county and zone by id, without its labels.
pub(super) fn regions(
    input: &MapInput,
    boundaries: &[Boundary],
    land: &Land,
    anchors: &BTreeMap<String, Point>,
) -> BTreeMap<String, RegionDrawing> {
    let at = |id: &str| anchors.get(id).copied().unwrap_or_default();
    let points: Vec<Point> = land.counties.iter().map(|county| at(&county.id)).collect();
    let neighbours = neighbours(boundaries, &points);
    let zones = input.zones.iter().map(|zone| zone.place.id.as_str());
    let counties = land.counties.iter().map(|county| county.id.as_str());
    let ids: Vec<&str> = counties.chain(zones).collect();
    let name = |index: usize| ids.get(index).map(|id| (*id).to_owned());
    let walk = walk(&stops(input, &ids, &neighbours, &at));
    let region = |(index, (id, arrows)): (usize, (&&str, [Option<usize>; 4]))| {
        let near = neighbours.get(index).into_iter().flatten();
        let region = RegionDrawing {
            neighbours: near.filter_map(|index| name(*index)).collect(),
            walk: arrows.map(|target| target.and_then(name)),
            ..shape(land.counties.get(index), at(id))
        };
        ((*id).to_owned(), region)
    };
    ids.iter().zip(walk).enumerate().map(region).collect()
}

/// The counties, then the zones, as stops of the arrow keys.
fn stops(
    input: &MapInput,
    ids: &[&str],
    neighbours: &[Vec<usize>],
    at: &dyn Fn(&str) -> Point,
) -> Vec<Stop> {
    let county = |(id, near): (&&str, &Vec<usize>)| Stop {
        at: at(id),
        host: None,
        neighbours: near.clone(),
    };
    let zone = |zone: &super::Zone| Stop {
        at: at(&zone.place.id),
        host: ids.iter().position(|id| *id == zone.host),
        neighbours: Vec::new(),
    };
    let zones = input.zones.iter().map(zone);
    ids.iter().zip(neighbours).map(county).chain(zones).collect()
}

/// A county's shape, or a zone's point.
fn shape(county: Option<&land::Area>, anchor: Point) -> RegionDrawing {
    let point = Bounds { x: anchor.x, y: anchor.y, width: 0, height: 0 };
    RegionDrawing {
        anchor,
        bounds: county.map_or(point, |area| land::bounds(&area.drawn)),
        outline: county.map(|area| path::closed(&area.drawn)).unwrap_or_default(),
        ..RegionDrawing::default()
    }
}
