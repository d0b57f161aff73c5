//! Labels: they never touch, stay on the map and are complete. Their boxes are computed here
//! independently of the bake.

use crate::input::{drawing, real};
use crate::shape::{along, contains, ring};
use atlas_bake::cartography::{Bounds, Drawing, Placement, Point, RegionDrawing};

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

/// The share of a name, without its halo, that lies in a ring.
fn share_in(outline: &[(i32, i32)], label: &Placement) -> f64 {
    let (width, height) = (label.text.chars().count() as f64, 1.0);
    let at = |step: i32, steps: i32, length: f64| {
        ((f64::from(step) + 0.5) / f64::from(steps) - 0.5) * length * f64::from(label.size)
    };
    let cells = (0..30).flat_map(|x| (0..10).map(move |y| (x, y)));
    let inside = cells.filter(|(x, y)| {
        let (x, y) = (at(*x, 30, width) as i32, at(*y, 10, height) as i32);
        contains(outline, Point { x: label.at.x + x, y: label.at.y + y })
    });
    inside.count() as f64 / 300.0
}

#[test]
fn a_name_lies_in_its_county_or_beside_it_with_a_line_that_leads_there() {
    let (drawing, mut beside) = (drawing(), 0);
    for county in real().counties {
        let region = &drawing.regions[&county.id];
        let outline = ring(&region.outline);
        let main = region.labels.iter().chain(&region.wall_labels);
        for label in main.clone().filter(|label| label.leader.is_empty()) {
            let share = share_in(&outline, label);
            assert!(share >= 0.65, "{label:?}: {share}");
        }
        for label in main.filter(|label| !label.leader.is_empty()) {
            assert_eq!(share_in(&outline, label), 0.0, "{label:?}");
            let ends = ends(&label.leader);
            assert!(contains(&outline, ends[1]), "{label:?} leads elsewhere");
            let (from, [w, n, e, s]) = (ends[0], room(label));
            let (x, y) = (f64::from(from.x), f64::from(from.y));
            assert!(x >= w - 1.0 && x <= e + 1.0 && y >= n - 1.0 && y <= s + 1.0, "{label:?}");
            assert!(county.name == "章贡区" && label.text.starts_with("章贡"), "{label:?}");
            beside += 1;
        }
        let insets = region.inset_labels.iter().chain(&region.wall_inset_labels);
        assert!(insets.clone().all(|label| label.leader.is_empty()));
        assert!(insets.clone().all(|label| share_in(&outline, label) > 0.95), "{}", county.name);
    }
    assert_eq!(beside, 3, "two sizes of the map and one of the wall");
}

/// The labels of a region on one of the maps.
type LabelsOf = fn(&RegionDrawing) -> &[Placement];

#[test]
fn a_zone_s_name_lies_half_in_its_county_or_has_a_line_to_its_mark() {
    let (drawing, mut with_line) = (drawing(), Vec::new());
    for zone in real().zones {
        let region = &drawing.regions[&zone.place.id];
        let host = ring(&drawing.regions[&zone.host].outline);
        let all: [(LabelsOf, _); 4] = [
            (|it| &it.labels, "map"),
            (|it| &it.inset_labels, "inset"),
            (|it| &it.wall_labels, "wall"),
            (|it| &it.wall_inset_labels, "wall inset"),
        ];
        for (labels_of, map) in all {
            let (with, without): (Vec<_>, Vec<_>) =
                labels_of(region).iter().partition(|label| !label.leader.is_empty());
            for label in without {
                let share = share_in(&host, label);
                assert!(share >= 0.5, "{map}: {label:?}: {share}");
            }
            for label in with {
                let [from, to] = ends(&label.leader);
                let length = |a: Point, b: Point| f64::from(a.x - b.x).hypot(f64::from(a.y - b.y));
                let size = f64::from(label.size);
                // It ends at the mark, and is long enough to be seen.
                assert!(length(to, region.anchor) < 0.8 * size, "{map}: {label:?}");
                assert!(length(from, to) > 0.6 * size, "{map}: {label:?}");
                let others = drawing.regions.values().flat_map(labels_of);
                let mut others = others.filter(|it| it.class == label.class && *it != label);
                assert!(
                    others.all(|it| !meets_line(room(it), from, to)),
                    "{map}: the line of {label:?} crosses a name"
                );
                with_line.push((map, label.class, label.text.as_str()));
            }
        }
    }
    assert!(with_line.contains(&("map", 3, "中国科学院赣江创新研究院")), "{with_line:?}");
}

/// Returns true if a line between two points crosses a box.
fn meets_line([w, n, e, s]: Box4, from: Point, to: Point) -> bool {
    (0..=100).any(|step| {
        let at = |from: i32, to: i32| f64::from(from) + f64::from((to - from) * step) / 100.0;
        let (x, y) = (at(from.x, to.x), at(from.y, to.y));
        x > w && x < e && y > n && y < s
    })
}

/// The ends of a line: `M1 2L3 4`.
fn ends(leader: &str) -> [Point; 2] {
    let (from, to) = leader.trim_start_matches('M').split_once('L').unwrap();
    [from, to].map(|point| {
        let (x, y) = point.split_once(' ').unwrap();
        Point { x: x.parse().unwrap(), y: y.parse().unwrap() }
    })
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
