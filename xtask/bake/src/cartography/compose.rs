//! Composes the drawing from valid boundaries.

use super::boundary::Boundary;
use super::boxes::around;
use super::labels::{self, Labels, Names, Scenery};
use super::land::Land;
use super::projection::{self, ProjectedPoint};
use super::regions::regions;
use super::{Bounds, Drawing, MapInput, Point, RegionDrawing};
use super::{anchor, corridor, heading, inset, path, radiate};
use crate::draft::{City, Heading, Inset, Map};
use std::collections::BTreeMap;

/// Draws valid boundaries.
pub(super) fn compose(
    input: &MapInput,
    boundaries: &[Boundary],
    land: &Land,
    zones: &[ProjectedPoint],
) -> Drawing {
    let anchors = anchors(input, land, zones);
    let mut regions = regions(input, boundaries, land, &anchors);
    let window = inset::window(input, land);
    let scenery = Scenery {
        input,
        land,
        anchors: &anchors,
        window,
        inset: inset::frame(land, window),
        arrow: heading::arrow(land, input.heading_at),
    };
    let city_box = around(regions.values().map(|region| region.bounds));
    let mut labels = labels::place(&scenery);
    label_regions(&mut regions, &mut labels);
    let (corridor_order, ribbon) = corridor(input, &anchors);
    let outline = |area: &super::land::Area| (area.id.clone(), path::closed(&area.drawn));
    Drawing {
        map: map(&scenery, city_box, labels),
        regions,
        city_outlines: land.cities.iter().map(outline).collect(),
        arcs: radiate::arcs(&input.chains, &anchors),
        corridor_order,
        ribbon,
    }
}

/// Anchors of counties and zones by id.
fn anchors(input: &MapInput, land: &Land, zones: &[ProjectedPoint]) -> BTreeMap<String, Point> {
    let counties = land.counties.iter();
    let counties = counties
        .map(|area| (area.id.clone(), projection::point(anchor::anchor(&area.exact, zones))));
    let zones = input.zones.iter().zip(zones);
    let zones = zones.map(|(zone, at)| (zone.place.id.clone(), projection::point(*at)));
    counties.chain(zones).collect()
}

/// The order of the corridor's members, and the ribbon through them.
fn corridor(input: &MapInput, anchors: &BTreeMap<String, Point>) -> (Vec<String>, String) {
    let anchor = |id: &String| Some((id.clone(), *anchors.get(id)?));
    let (ids, points): (Vec<String>, Vec<Point>) = input.corridor.iter().filter_map(anchor).unzip();
    let order = corridor::order(&points);
    let ordered = |index: &usize| Some((ids.get(*index)?.clone(), *points.get(*index)?));
    let (ids, points): (Vec<String>, Vec<Point>) = order.iter().filter_map(ordered).unzip();
    (ids, corridor::ribbon(&points))
}

fn label_regions(regions: &mut BTreeMap<String, RegionDrawing>, labels: &mut Labels) {
    for (id, region) in regions {
        region.labels = labels.main.take(id);
        region.inset_labels = labels.inset.take(id);
        region.wall_labels = labels.wall.take(id);
        region.wall_inset_labels = labels.wall_inset.take(id);
    }
}

/// The map without its regions.
fn map(scenery: &Scenery<'_>, city: Bounds, labels: Labels) -> Map {
    let Labels { mut main, inset, wall, wall_inset, bay_area } = labels;
    let (land, (from, to)) = (scenery.land, scenery.arrow);
    Map {
        extent: land.extent,
        outline: path::closed(&land.outline),
        city,
        borders: land.borders.iter().map(|line| path::open(line)).collect(),
        cities: cities(scenery.input, &mut main),
        label_scales: main.scales,
        wall_scales: wall.scales,
        inset: Inset {
            window: scenery.window,
            frame: scenery.inset,
            label_scales: inset.scales,
            wall_scales: wall_inset.scales,
        },
        bay_area: Heading { from, to, labels: bay_area },
    }
}

/// The neighbouring cities with their labels.
fn cities(input: &MapInput, labels: &mut Names) -> Vec<City> {
    let city = |place: &super::Place| City {
        id: place.id.clone(),
        name: place.name.clone(),
        province: place.province.clone(),
        labels: labels.take(&place.id),
    };
    input.cities.iter().map(city).collect()
}
