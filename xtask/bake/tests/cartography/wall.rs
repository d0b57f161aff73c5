//! Labels in the show: legible from the last row and without overlaps.

use crate::input::{drawing, real};
use crate::labels::{assert_apart, box_of, mark, room, touch};
use crate::shape::{contains, ring};
use atlas_bake::cartography::{Drawing, Placement, RegionDrawing};

/// Radius of a zone's mark, in px.
const MARK: f64 = 12.0;

fn main_labels(drawing: &Drawing) -> Vec<(&str, &Placement)> {
    labels(drawing, |region| &region.wall_labels)
}

fn inset_labels(drawing: &Drawing) -> Vec<(&str, &Placement)> {
    labels(drawing, |region| &region.wall_inset_labels)
}

fn labels(
    drawing: &Drawing,
    labels_of: fn(&RegionDrawing) -> &[Placement],
) -> Vec<(&str, &Placement)> {
    let regions = drawing.regions.iter();
    regions
        .flat_map(|(id, region)| labels_of(region).iter().map(move |it| (id.as_str(), it)))
        .collect()
}

/// The boxes of all zones' marks, at the smallest scale of a class.
fn marks(drawing: &Drawing, scale: i32) -> Vec<[f64; 4]> {
    let zones = drawing.regions.values().filter(|region| region.outline.is_empty());
    zones.map(|zone| mark(zone.anchor, MARK, scale)).collect()
}

#[test]
fn text_is_at_least_24_px_high_at_the_smallest_scale_of_each_class() {
    let drawing = drawing();
    assert!(drawing.map.wall_scales.is_sorted_by(|a, b| a < b));
    let (main, inset) = (&drawing.map.wall_scales, &drawing.map.inset.wall_scales);
    for (labels, scales) in [(main_labels(drawing), main), (inset_labels(drawing), inset)] {
        for (id, label) in labels {
            let px = f64::from(label.size * scales[label.class]) / 10_000.0;
            assert!((24.0..27.0).contains(&px), "{id} {label:?}: {px}");
        }
    }
}

#[test]
fn the_smallest_classes_fit_a_picture_1080_px_high() {
    let drawing = drawing();
    // The whole city, with room for a title; and the inset, 500 px wide.
    assert!(drawing.map.wall_scales[0] * drawing.map.city.height <= 10_000 * 800);
    assert!(drawing.map.inset.wall_scales[0] * drawing.map.inset.window.width <= 10_000 * 500);
}

#[test]
fn labels_never_touch_nor_leave_the_city_s_box() {
    let drawing = drawing();
    assert_apart(&main_labels(drawing), box_of(drawing.map.city));
    assert_apart(&inset_labels(drawing), box_of(drawing.map.inset.window));
}

#[test]
fn labels_cover_no_marks() {
    let drawing = drawing();
    let (main, inset) = (&drawing.map.wall_scales, &drawing.map.inset.wall_scales);
    for (labels, scales) in [(main_labels(drawing), main), (inset_labels(drawing), inset)] {
        for (id, label) in labels {
            let mut marks = marks(drawing, scales[label.class]).into_iter();
            assert!(marks.all(|it| !touch(room(label), it)), "{id} {label:?} covers a mark");
        }
    }
}

#[test]
fn every_county_is_named_in_every_class_and_in_full_where_there_is_room() {
    let drawing = drawing();
    for county in real().counties {
        let region = &drawing.regions[&county.id];
        let classes: Vec<usize> = region.wall_labels.iter().map(|label| label.class).collect();
        assert_eq!(classes, [0, 1, 2, 3], "{}", county.name);
        for label in region.wall_labels.iter().filter(|label| label.class > 0) {
            assert!(contains(&ring(&region.outline), label.at), "{label:?}");
        }
        for label in region.wall_labels.iter().filter(|label| label.class > 1) {
            assert_eq!(label.text, county.name);
        }
    }
    let first = main_labels(drawing).into_iter().filter(|(_, label)| label.class == 0);
    let short = first.filter(|(_, label)| label.text.chars().count() == 2);
    assert!(short.count() <= 3, "章贡, 全南, 龙南");
}

#[test]
fn the_inset_names_its_seven_zones() {
    let drawing = drawing();
    let zones = inset_labels(drawing).into_iter().filter(|(id, _)| id.parse::<u32>().is_err());
    assert_eq!(zones.count(), 7);
}

#[test]
fn the_zone_outside_the_inset_is_named_on_the_main_map() {
    let labels = &drawing().regions["ln-etdz"].wall_labels;
    assert_eq!(labels.iter().map(|label| label.class).collect::<Vec<_>>(), [0, 1, 2, 3]);
}
