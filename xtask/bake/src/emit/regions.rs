//! Counties and zones.

use super::Baked;
use super::layout::pinyin;
use super::literal::{array, bounds, drawn, fields, option, placements, point, text, texts};
use crate::atlas::{Host, Region};
use crate::cartography::RegionDrawing;

impl Baked<'_> {
    pub(super) fn regions(self) -> String {
        let regions: Vec<_> = self.atlas.regions.iter().map(|it| self.region_fields(it)).collect();
        array("REGIONS", "Region", &regions)
    }

    fn region_fields(self, region: &Region) -> String {
        let missing = RegionDrawing::default();
        let drawing = self.drawing.regions.get(&region.id).unwrap_or(&missing);
        fields(&[
            ("id", text(&region.id)),
            ("kind", kind(region.host.as_ref())),
            ("name", text(&region.name)),
            ("short", text(&region.short)),
            ("aliases", texts(&region.aliases)),
            ("pinyin", pinyin(&region.pinyin)),
            ("anchor", point(drawing.anchor)),
            ("bounds", bounds(drawing.bounds)),
            ("outline", drawn(&text(&drawing.outline))),
            ("neighbours", self.region_list(&drawing.neighbours)),
            ("walk", self.walk(drawing)),
            ("labels", drawn(&placements(&drawing.labels))),
            ("inset_labels", drawn(&placements(&drawing.inset_labels))),
            ("wall_labels", drawn(&placements(&drawing.wall_labels))),
            ("wall_inset_labels", drawn(&placements(&drawing.wall_inset_labels))),
        ])
    }

    fn walk(self, drawing: &RegionDrawing) -> String {
        let [north, east, south, west] =
            drawing.walk.each_ref().map(|id| option(id.as_ref().and_then(|id| self.region(id))));
        let fields = fields(&[("north", north), ("east", east), ("south", south), ("west", west)]);
        format!("Walk {fields}")
    }
}

fn kind(host: Option<&Host>) -> String {
    host.map_or_else(
        || "Kind::County".into(),
        |Host { county, basis, .. }| {
            format!("Kind::Zone {{ host: &REGIONS[{county}], basis: {} }}", text(basis))
        },
    )
}
