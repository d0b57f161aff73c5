//! Labels: they never touch, stay on the map and are complete. Their boxes are computed here
//! independently of the bake.

use crate::input::{drawing, real};
use crate::shape::{along, contains, ring};
use atlas_bake::cartography::{Bounds, Drawing, Placement, Point};

/// West, north, east, south.
pub(crate) type Box4 = [f64; 4];

/// The box of a label with its halo.
pub(crate) fn room(label: &Placement) -> Box4 {
    let letter = |c: char| if c.is_ascii() || c == '·' { 0.6 } else { 1.0 };
    let width: f64 = label.text.chars().map(letter).sum();
    let (x, y, em) = (f64::from(label.at.x), f64::from(label.at.y), f64::from(label.size));
    let (w, h) = (em * (width / 2.0 + 0.18), em * (0.5 + 0.18));
    [x - w, y - h, x + w, y + h]
}

pub(crate) fn touch(a: Box4, b: Box4) -> bool {
    a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]
}

fn holds(a: Box4, b: Box4) -> bool {
    a[0] <= b[0] && a[1] <= b[1] && a[2] >= b[2] && a[3] >= b[3]
}

pub(crate) fn box_of(Bounds { x, y, width, height }: Bounds) -> Box4 {
    [x, y, x + width, y + height].map(f64::from)
}

/// The box of a zone's mark with a radius in px, at the smallest scale of a class.
pub(crate) fn mark(Point { x, y }: Point, px: f64, scale: i32) -> Box4 {
    let (x, y, r) = (f64::from(x), f64::from(y), px * 10_000.0 / f64::from(scale));
    [x - r, y - r, x + r, y + r]
}

/// Every label of the main map with the id of its place.
fn main_labels(drawing: &Drawing) -> Vec<(&str, &Placement)> {
    let with_id = |id: &'static str, labels| -> Vec<(&str, &Placement)> {
        let labels: &Vec<Placement> = labels;
        labels.iter().map(|label| (id, label)).collect()
    };
    let regions =
        drawing.regions.iter().flat_map(|(id, r)| r.labels.iter().map(move |l| (id.as_str(), l)));
    let cities = drawing.map.cities.iter();
    let cities = cities.flat_map(|city| city.labels.iter().map(|it| (city.id.as_str(), it)));
    regions.chain(cities).chain(with_id("bay", &drawing.map.bay_area.labels)).collect()
}

fn inset_labels(drawing: &Drawing) -> Vec<(&str, &Placement)> {
    let regions = drawing.regions.iter();
    regions.flat_map(|(id, r)| r.inset_labels.iter().map(move |l| (id.as_str(), l))).collect()
}

pub(crate) fn assert_apart(labels: &[(&str, &Placement)], frame: Box4) {
    for (index, (id, label)) in labels.iter().enumerate() {
        assert!(holds(frame, room(label)), "{id} {label:?} leaves the map");
        for (other_id, other) in &labels[index + 1..] {
            let apart = label.class != other.class || !touch(room(label), room(other));
            assert!(apart, "{id} {label:?} touches {other:?}");
            assert!(id != other_id || label.class != other.class, "{id} is named twice");
        }
    }
}

#[test]
fn scales_increase_and_text_is_legible_at_the_smallest_scale_of_each_class() {
    let drawing = drawing();
    assert!(drawing.map.label_scales.windows(2).all(|pair| pair[0] < pair[1]));
    assert!(drawing.map.inset.label_scales.windows(2).all(|pair| pair[0] < pair[1]));
    for (_, label) in main_labels(drawing) {
        let px = f64::from(label.size * drawing.map.label_scales[label.class]) / 10_000.0;
        assert!((10.0..26.0).contains(&px), "{label:?}: {px}");
    }
}

#[test]
fn labels_of_the_main_map_never_touch_nor_leave_it() {
    let drawing = drawing();
    let Bounds { x, y, .. } = drawing.map.extent;
    assert_eq!((x, y), (0, 0));
    assert_apart(&main_labels(drawing), box_of(drawing.map.extent));
}

#[test]
fn labels_of_the_inset_never_touch_nor_leave_it() {
    let drawing = drawing();
    assert_apart(&inset_labels(drawing), box_of(drawing.map.inset.window));
}

#[test]
fn counties_and_cities_are_named_in_every_class() {
    let drawing = drawing();
    for class in 0..drawing.map.label_scales.len() {
        let named = |labels: &[Placement]| labels.iter().any(|label| label.class == class);
        for county in real().counties {
            assert!(named(&drawing.regions[&county.id].labels), "{} {class}", county.name);
        }
        assert_eq!(drawing.map.cities.len(), real().cities.len());
        for city in &drawing.map.cities {
            assert!(named(&city.labels), "{} {class}", city.name);
        }
        assert!(named(&drawing.map.bay_area.labels), "{class}");
    }
}

#[test]
fn labels_cover_neither_marks_nor_the_inset() {
    let drawing = drawing();
    let zones = drawing.regions.values().filter(|region| region.outline.is_empty());
    let zones: Vec<_> = zones.map(|zone| zone.anchor).collect();
    for (id, label) in main_labels(drawing) {
        let scale = drawing.map.label_scales[label.class];
        let px = if label.class < 3 { 6.0 } else { 8.0 };
        let clear = |at: &Point| !touch(room(label), mark(*at, px, scale));
        assert!(zones.iter().all(clear), "{id} {label:?} covers a mark");
        assert!(!touch(room(label), box_of(drawing.map.inset.frame)), "{id} {label:?}");
    }
    for (id, label) in inset_labels(drawing) {
        let scale = drawing.map.inset.label_scales[label.class];
        let px = if label.class < 3 { 7.0 } else { 8.0 };
        let clear = |at: &Point| !touch(room(label), mark(*at, px, scale));
        assert!(zones.iter().all(clear), "{id} {label:?} covers a mark");
    }
}

#[test]
fn names_of_cities_and_bay_area_cover_no_county() {
    let drawing = drawing();
    let outline = ring(&drawing.map.outline);
    let line = along(&outline);
    let cities = drawing.map.cities.iter().flat_map(|city| &city.labels);
    for label in cities.chain(&drawing.map.bay_area.labels) {
        let [w, n, e, s] = room(label);
        let inside = |p: &&(i32, i32)| {
            let (x, y) = (f64::from(p.0), f64::from(p.1));
            x > w && x < e && y > n && y < s
        };
        assert!(!contains(&outline, label.at), "{label:?}");
        assert!(line.iter().find(inside).is_none(), "{label:?}");
    }
}

#[test]
fn names_lie_in_their_counties_where_there_is_room() {
    let drawing = drawing();
    for county in real().counties {
        let region = &drawing.regions[&county.id];
        let outline = ring(&region.outline);
        // From the size of a tablet.
        for label in region.labels.iter().filter(|label| label.class >= 2) {
            assert!(contains(&outline, label.at), "{label:?}");
        }
        let whole = |label: &&Placement| label.class >= 5;
        for label in region.labels.iter().filter(whole) {
            assert_eq!(label.text, county.name);
            let [w, n, e, s] = room(label);
            let line = along(&outline);
            let within = |p: &(i32, i32)| {
                let (x, y) = (f64::from(p.0), f64::from(p.1));
                x > w && x < e && y > n && y < s
            };
            assert!(!line.iter().any(within), "{label:?} crosses its border");
        }
    }
}

#[test]
fn the_inset_names_all_its_zones_in_larger_classes() {
    let drawing = drawing();
    for (class, scale) in drawing.map.inset.label_scales.iter().enumerate() {
        let named = inset_labels(drawing);
        let named = named
            .iter()
            .filter(|(id, label)| label.class == class && drawing.regions[*id].outline.is_empty());
        let least = if *scale >= 2700 { 7 } else { 2 };
        assert!(named.count() >= least, "{scale}");
    }
}

#[test]
fn the_core_institute_is_named_from_desktop_size_on() {
    let drawing = drawing();
    let labels = &drawing.regions["ganjiang-institute"].labels;
    // In smaller classes the inset names it.
    for class in 3..drawing.map.label_scales.len() {
        assert!(labels.iter().any(|label| label.class == class), "{class}");
    }
}
