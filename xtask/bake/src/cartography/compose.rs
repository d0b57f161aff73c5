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
    drawing.label_scales = labels.scales;
    drawing.inset_scales = labels.inset_scales;
    drawing.bay_area_labels = labels.bay_area;
    for (id, placements) in labels.main {
        if let Some(region) = drawing.regions.get_mut(&id) {
            region.labels = placements;
        } else if let Some(city) = drawing.cities.get_mut(&id) {
            city.labels = placements;
        }
    }
    for (id, placements) in labels.inset {
        if let Some(region) = drawing.regions.get_mut(&id) {
            region.inset_labels = placements;
        }
    }
}
