//! Names on the map. Every label class is in the markup, and the style sheet shows the one that
//! fits the map's size, so that the names stand right before any script runs.

use super::Extent;
use crate::plan::{Placement, Plan, find_ambiguities};
use crate::scene::{AMBIGUITY_SIGN, RegionMark, Scene};
use crate::text::attribute::{Attribute, flag, set, truth};
use crate::text::markup::{Tag, tag, text as escaped, words};

/// The names of the regions, in the plan's order.
pub fn labels(plan: &'static Plan, scene: &Scene, extent: Extent) -> String {
    let marks = extent.regions(plan).filter_map(|region| scene.mark(region));
    marks.map(|mark| label(mark, extent)).collect()
}

/// The names of the cities around and of the way to the Greater Bay Area.
pub(super) fn place_names(plan: &Plan) -> String {
    let cities = plan.map.cities.iter().map(|city| city.labels);
    cities.chain([plan.map.bay_area.labels]).map(|labels| texts(labels, "")).collect()
}

/// The attributes of a region's name that follow the scene.
pub fn label_attributes(mark: &RegionMark) -> [Attribute; 5] {
    // Its halo has the county's hue where the name stands on the full hue of a core.
    let on_dark = mark.region.is_county() && mark.paint.is_dark() && mark.paint.hatch.is_none();
    let halo = mark.paint.fill.filter(|_| on_dark).map(|fill| fill.colour().to_owned());
    [
        flag("data-on-dark", on_dark),
        flag("data-doubt", mark.ambiguous),
        flag("data-selected", mark.selected),
        truth("data-shown", mark.shown),
        ("stroke", halo),
    ]
}

fn label(mark: &RegionMark, extent: Extent) -> String {
    let region = mark.region;
    let placements = match extent {
        Extent::Whole => region.labels,
        Extent::Inset => region.inset_labels,
    };
    // The sign of an ambiguity stands behind the names that one is about, and is shown when needed.
    let sign = match find_ambiguities(region).next() {
        Some(_) => words("tspan", &[("class", "doubt")], AMBIGUITY_SIGN),
        None => String::new(),
    };
    let kind = if region.is_county() { "county" } else { "zone" };
    let own = [set("class", "label"), set("data-kind", kind)];
    let tag = Tag::new("g").attributes(&own).attributes(&label_attributes(mark));
    tag.markup(&texts(placements, &sign))
}

/// A name's text in every label class.
pub(crate) fn texts(placements: &[Placement], sign: &str) -> String {
    let text = |label: &Placement| {
        let [x, y, size] = [label.at.x, label.at.y, label.size].map(|value| value.to_string());
        let class = ["c", &label.class.to_string()].concat();
        let attributes = [("class", class.as_str()), ("x", &x), ("y", &y), ("font-size", &size)];
        tag("text", &attributes, &[&escaped(label.text), sign].concat())
    };
    placements.iter().map(text).collect()
}
