//! The names on the map.

use super::{Extent, Geometry, Mark};
use crate::plan::Plan;
use crate::scene::{RegionMark, Scene};
use crate::text::attribute::{Attribute, flag, set, truth};

/// The width of a name's halo, in hundredths of the name's size.
pub(crate) const HALO: i32 = 24;

/// The size of an ambiguity's sign, likewise: no larger, or names of the centre touch on a 4K screen.
pub(crate) const SIGN: i32 = 54;

/// The names of the regions, in the plan's order.
pub(super) fn labels<'a>(plan: &'static Plan, scene: &'a Scene, extent: Extent) -> Vec<Mark<'a>> {
    let marks = extent.regions(plan).filter_map(|region| scene.mark(region));
    marks.map(|mark| label(mark, extent)).collect()
}

/// The names of the cities around and of the way to the Greater Bay Area.
pub(super) fn place_names(plan: &Plan, scene: &Scene) -> Mark<'static> {
    let cities = plan.map.cities.iter().map(|city| city.labels);
    let names = cities.chain([plan.map.bay_area.labels]).collect();
    let mark = Mark::new("label around", Geometry::Names(names));
    mark.with(truth("data-shown", scene.context))
}

/// The attributes of a region's name that follow the scene.
pub fn label_attributes(mark: &RegionMark) -> [Attribute; 5] {
    // The halo of a name on a core has the core's hue.
    let on_dark = mark.region.is_county() && mark.paint.is_dark() && mark.paint.hatch.is_none();
    let halo = mark.paint.fill_hue().filter(|_| on_dark).map(str::to_owned);
    [
        flag("data-on-dark", on_dark),
        flag("data-doubt", mark.ambiguous),
        flag("data-selected", mark.selected),
        truth("data-shown", mark.shown),
        ("stroke", halo),
    ]
}

fn label(mark: &RegionMark, extent: Extent) -> Mark<'_> {
    let region = mark.region;
    let placements = match extent {
        Extent::Whole => region.labels,
        Extent::Inset => region.inset_labels,
    };
    let kind = if region.is_county() { "county" } else { "zone" };
    let label = Mark::new("label", Geometry::Names(vec![placements]));
    label.with(set("data-kind", kind)).with_all(&label_attributes(mark)).about(mark)
}
