//! Puts the drawing together from sound boundaries.

use super::boundary::Boundary;
use super::labels::{self, Labels, Scenery};
use super::land::{self, Land};
use super::projection::{self, Spot};
use super::{CityDrawing, Drawing, Point, RegionDrawing, Survey, Zone};
use super::{anchor, bay_area, corridor, inset, neighbours, path, radiate, walk};
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
        ..Drawing::default()
    };
    let anchors = anchors(survey, land, zones);
    let at = |id: &String| anchors.get(id).copied().unwrap_or_default();
    add_regions(survey, boundaries, land, &anchors, &mut drawing);
    add_cities(land, &mut drawing);
    drawing.arcs = radiate::arcs(&survey.chains, &anchors);
    let members: Vec<&String> = survey
        .corridor
        .iter()
        .filter(|id| anchors.contains_key(*id))
        .collect();
    let order = corridor::order(&members.iter().map(|id| at(id)).collect::<Vec<_>>());
    drawing.corridor_order = order
        .iter()
        .filter_map(|index| members.get(*index))
        .map(|id| (*id).clone())
        .collect();
    drawing.ribbon = corridor::ribbon(&drawing.corridor_order.iter().map(at).collect::<Vec<_>>());
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
    let counties = counties.map(|area| {
        (
            area.id.clone(),
            projection::point(anchor::anchor(&area.exact, zones)),
        )
    });
    let zones = survey.zones.iter().zip(zones);
    let zones = zones.map(|(zone, spot)| (zone.place.id.clone(), projection::point(*spot)));
    counties.chain(zones).collect()
}

fn add_regions(
    survey: &Survey,
    boundaries: &[Boundary],
    land: &Land,
    anchors: &BTreeMap<String, Point>,
    drawing: &mut Drawing,
) {
    let at = |id: &String| anchors.get(id).copied().unwrap_or_default();
    let points: Vec<Point> = land.counties.iter().map(|county| at(&county.id)).collect();
    let neighbours = neighbours::neighbours(boundaries, &points);
    let zones = survey.zones.iter().map(|zone| &zone.place.id);
    let ids: Vec<&String> = land
        .counties
        .iter()
        .map(|county| &county.id)
        .chain(zones)
        .collect();
    let index_of = |id: &String| ids.iter().position(|other| *other == id);
    let county = |(id, near): (&&String, &Vec<usize>)| walk::Stop {
        at: at(id),
        host: None,
        neighbours: near.clone(),
    };
    let zone = |zone: &Zone| walk::Stop {
        at: at(&zone.place.id),
        host: index_of(&zone.host),
        neighbours: Vec::new(),
    };
    let stops: Vec<walk::Stop> = ids
        .iter()
        .zip(&neighbours)
        .map(county)
        .chain(survey.zones.iter().map(zone))
        .collect();
    let name = |index: usize| ids.get(index).map(|id| (*id).clone());
    for (index, arrows) in walk::walk(&stops).into_iter().enumerate() {
        let Some(id) = name(index) else { continue };
        let area = land.counties.get(index);
        let bounds = area.map_or((at(&id).0, at(&id).1, 0, 0), |area| {
            land::bounds(&area.drawn)
        });
        let region = RegionDrawing {
            anchor: at(&id),
            bounds,
            outline: area
                .map(|area| path::closed(&area.drawn))
                .unwrap_or_default(),
            neighbours: neighbours
                .get(index)
                .into_iter()
                .flatten()
                .filter_map(|index| name(*index))
                .collect(),
            walk: arrows.map(|target| target.and_then(name)),
            ..RegionDrawing::default()
        };
        drawing.regions.insert(id, region);
    }
}

fn add_cities(land: &Land, drawing: &mut Drawing) {
    for city in &land.cities {
        let outline = path::closed(&city.drawn);
        drawing.cities.insert(
            city.id.clone(),
            CityDrawing {
                outline,
                labels: Vec::new(),
            },
        );
    }
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
