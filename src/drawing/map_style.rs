//! The style rules that follow from the baked map: which label class fits the map's size, how large
//! names and zones' marks are at that size, and the position of the inset.
//!
//! They are container queries, so that they work without script. A magnified map has its class in
//! `data-scale`.

use super::decimal::{decimal, tenths};
use crate::geometry::Bounds;
use crate::plan::{Placement, Plan};
use std::collections::BTreeMap;

/// The radius of a zone's mark in each label class of the whole map, in thousandths of its symbol's.
pub const MARK_RADII: [i32; 9] = [1250, 882, 632, 602, 484, 423, 357, 255, 183];

/// Likewise in the inset.
pub const INSET_MARK_RADII: [i32; 6] = [700, 500, 359, 296, 211, 151];

/// The size of marks in the smallest class of the whole map, in tenths of their radius there.
pub(super) const SMALLEST_MARKS: i32 = 6;

/// The label classes that a screen shows without magnifying the map.
const UNMAGNIFIED: usize = 8;

/// The rules, a declaration a line.
pub fn map_style(plan: &Plan) -> String {
    let map = &plan.map;
    let whole = ClassRules {
        container: "canvas",
        drawing: "#map:not([data-scale])",
        extent: map.extent,
        scales: map.label_scales,
        radii: &MARK_RADII,
    };
    let inset = ClassRules {
        container: "inset",
        drawing: "#inset",
        extent: map.inset.window,
        scales: map.inset.label_scales,
        radii: &INSET_MARK_RADII,
    };
    [
        smallest_marks(&whole),
        font_sizes(plan),
        whole.rules(),
        inset.rules(),
        magnified(),
        inset_place(plan),
    ]
    .concat()
}

/// The label classes of a drawing.
struct ClassRules<'a> {
    /// The name of the container that it fills.
    container: &'a str,
    /// Its selector.
    drawing: &'a str,
    /// Its bounds, in map units.
    extent: Bounds,
    /// The smallest scale of each class, in 1/10,000 CSS pixels a map unit.
    scales: &'a [i32],
    /// The radius of marks in each class, in thousandths.
    radii: &'a [i32],
}

impl ClassRules<'_> {
    /// Shows the names of the class that fits, and sets the size of marks.
    fn rules(&self) -> String {
        let drawing = self.drawing;
        let classes = self.scales.iter().zip(self.radii).enumerate().take(UNMAGNIFIED);
        let rules = classes.map(|(class, (&scale, &radius))| {
            let own = [mark_rule(drawing, radius), shown(drawing, class, true)].concat();
            let Some(smaller) = class.checked_sub(1) else { return own };
            let (width, height) = self.size(scale);
            let (width, height) = (tenths(width), tenths(height));
            let query = format!("(min-width: {width}px) and (min-height: {height}px)");
            let rules = [&own, &*shown(drawing, smaller, false)].concat();
            format!("@container {} {query} {{\n{rules}}}\n", self.container)
        });
        rules.collect()
    }

    /// The size at a scale, in tenths of a CSS pixel, rounded up: no text is smaller than its class
    /// allows.
    fn size(&self, scale: i32) -> (i64, i64) {
        let tenths = |length: i32| (i64::from(scale) * i64::from(length) + 999) / 1000;
        (tenths(self.extent.width), tenths(self.extent.height))
    }
}

/// In the smallest class the marks of the centre would cover each other. The inset shows them larger.
fn smallest_marks(whole: &ClassRules<'_>) -> String {
    let (width, height) = whole.size(whole.scales.get(1).copied().unwrap_or_default());
    let (width, height) = (tenths(width - 1), tenths(height - 1));
    format!(
        "@container {} (max-width: {width}px) or (max-height: {height}px) {{\n\
         {} .zone path {{\ntransform: scale(calc(var(--mark) * 0.{SMALLEST_MARKS}));\n}}\n}}\n",
        whole.container, whole.drawing
    )
}

/// The font size of names in each label class, in map units: those of counties and all others.
fn font_sizes(plan: &Plan) -> String {
    let map = &plan.map;
    let regions =
        |is_county: bool| plan.regions.iter().filter(move |region| region.is_county() == is_county);
    let counties = regions(true).flat_map(|county| county.labels);
    let zones = regions(false).flat_map(|zone| zone.labels);
    let around = map.cities.iter().map(|city| city.labels).chain([map.bay_area.labels]).flatten();
    let inset = |is_county| regions(is_county).flat_map(|region| region.inset_labels);
    [
        sizes(".label", zones.chain(around)),
        sizes(".label[data-kind=\"county\"]", counties),
        sizes("#inset .label", inset(false)),
        sizes("#inset .label[data-kind=\"county\"]", inset(true)),
    ]
    .concat()
}

/// The font size of each class of these names.
fn sizes<'a>(names: &str, placements: impl Iterator<Item = &'a Placement>) -> String {
    let sizes: BTreeMap<usize, i32> =
        placements.map(|placement| (placement.class, placement.size)).collect();
    let rule = |(class, size)| format!("{names} .c{class} {{\nfont-size: {size}px;\n}}\n");
    sizes.into_iter().map(rule).collect()
}

/// The classes of a magnified map.
fn magnified() -> String {
    let class = |(class, &radius): (usize, &i32)| {
        let drawing = format!("#map[data-scale=\"{class}\"]");
        [mark_rule(&drawing, radius), shown(&drawing, class, true)].concat()
    };
    MARK_RADII.iter().enumerate().map(class).collect()
}

/// The inset is in the upper left corner of the frame, which no county reaches into.
fn inset_place(plan: &Plan) -> String {
    let (frame, inset) = (plan.map.extent, plan.map.inset.frame);
    let half = |length: i32| tenths(i64::from(length) * 5);
    format!(
        ".inset {{\n--unit: min(100cqw / {}, 100cqh / {});\n\
         inset-block-start: calc(50cqh - {} * var(--unit));\n\
         inset-inline-start: calc(50cqw - {} * var(--unit));\n\
         width: calc({} * var(--unit));\nheight: calc({} * var(--unit));\n}}\n",
        frame.width,
        frame.height,
        half(frame.height),
        half(frame.width),
        inset.width,
        inset.height
    )
}

fn mark_rule(drawing: &str, radius: i32) -> String {
    format!("{drawing} {{\n--mark: {};\n}}\n", decimal(radius))
}

fn shown(drawing: &str, class: usize, is_shown: bool) -> String {
    let display = if is_shown { "block" } else { "none" };
    format!("{drawing} .c{class} {{\ndisplay: {display};\n}}\n")
}
