//! Puts the drawing together from sound boundaries.

use super::boundary::Boundary;
use super::boxes::around;
use super::labels::{self, Labels, Scenery};
use super::land::{self, Land};
use super::projection::{self, Spot};
use super::regions::regions;
use super::{CityDrawing, Drawing, Point, Survey};
use super::{anchor, bay_area, corridor, inset, path, radiate};
use std::collections::BTreeMap;

/// Draws sound boundaries.
pub(super) fn compose(
    survey: &Survey,
    boundaries: &[Boundary],
    land: &Land,
    zones: &[Spot],
) -> Drawing {
    let mut drawing = Drawing {
        frame: land.frame,
        outline: path::closed(&land.outline),
        borders: land.borders.iter().map(|line| path::open(line)).collect(),
        ..Drawing::default()
    };
    let anchors = anchors(survey, land, zones);
    drawing.regions = regions(survey, boundaries, land, &anchors);
    drawing.city = around(drawing.regions.values().map(|region| region.bounds));
    drawing.cities = land.cities.iter().map(city).collect();
    add_corridor(survey, &anchors, &mut drawing);
    drawing.arcs = radiate::arcs(&survey.chains, &anchors);
    drawing.inset_window = inset::window(land);
    drawing.inset_frame = inset::frame(land, drawing.inset_window);
    drawing.bay_area = bay_area::arrow(land);
    let scenery = Scenery {
        survey,
        land,
        anchors: &anchors,
        window: drawing.inset_window,
        inset: drawing.inset_frame,
        arrow: drawing.bay_area,
    };
    add_labels(labels::place(&scenery), &mut drawing);
    drawing
}

/// Anchors of counties and zones by id.
fn anchors(survey: &Survey, land: &Land, zones: &[Spot]) -> BTreeMap<String, Point> {
    let counties = land.counties.iter();
    let counties = counties
        .map(|area| (area.id.clone(), projection::point(anchor::anchor(&area.exact, zones))));
    let zones = survey.zones.iter().zip(zones);
    let zones = zones.map(|(zone, spot)| (zone.place.id.clone(), projection::point(*spot)));
    counties.chain(zones).collect()
}

/// The order of the corridor's members, and the ribbon through them.
fn add_corridor(survey: &Survey, anchors: &BTreeMap<String, Point>, drawing: &mut Drawing) {
    let anchor = |id: &String| Some((id.clone(), *anchors.get(id)?));
    let (ids, points): (Vec<String>, Vec<Point>) =
        survey.corridor.iter().filter_map(anchor).unzip();
    let order = corridor::order(&points);
    let ordered = |index: &usize| Some((ids.get(*index)?.clone(), *points.get(*index)?));
    let (ids, points): (Vec<String>, Vec<Point>) = order.iter().filter_map(ordered).unzip();
    drawing.ribbon = corridor::ribbon(&points);
    drawing.corridor_order = ids;
}

fn city(area: &land::Area) -> (String, CityDrawing) {
    (area.id.clone(), CityDrawing { outline: path::closed(&area.drawn), labels: Vec::new() })
}

fn add_labels(labels: Labels, drawing: &mut Drawing) {
    let Labels { mut main, mut inset, mut wall, mut wall_inset, bay_area } = labels;
    for (id, region) in &mut drawing.regions {
        region.labels = main.take(id);
        region.inset_labels = inset.take(id);
        region.wall_labels = wall.take(id);
        region.wall_inset_labels = wall_inset.take(id);
    }
    for (id, city) in &mut drawing.cities {
        city.labels = main.take(id);
    }
    drawing.label_scales = main.scales;
    drawing.inset_scales = inset.scales;
    drawing.wall_scales = wall.scales;
    drawing.wall_inset_scales = wall_inset.scales;
    drawing.bay_area_labels = bay_area;
}
