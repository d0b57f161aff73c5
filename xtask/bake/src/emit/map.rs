//! The map under the plan.

use super::Baked;
use super::literal::{bounds, drawn, fields, list, numbers, placements, point, text};
use crate::cartography::CityDrawing;
use crate::seeds::City;

impl Baked<'_> {
    pub(super) fn map(self) -> String {
        let drawing = self.drawing;
        let (width, height) = drawing.frame;
        let fields = fields(&[
            ("frame", bounds((0, 0, width, height))),
            ("outline", drawn(&text(&drawing.outline))),
            ("city", bounds(drawing.city)),
            ("borders", drawn(&text(&drawing.borders))),
            ("cities", list(self.atlas.cities.iter().map(|it| self.city(it)))),
            ("label_scales", numbers(&drawing.label_scales)),
            ("wall_scales", numbers(&drawing.wall_scales)),
            ("inset", self.inset()),
            ("bay_area", self.bay_area()),
        ]);
        format!("Map {fields}")
    }

    fn city(self, city: &City) -> String {
        let missing = CityDrawing::default();
        let drawing = self.drawing.cities.get(&city.id).unwrap_or(&missing);
        let fields = fields(&[
            ("id", text(&city.id)),
            ("name", text(&city.name)),
            ("province", text(&city.province)),
            ("labels", drawn(&placements(&drawing.labels))),
        ]);
        format!("City {fields}")
    }

    fn inset(self) -> String {
        let fields = fields(&[
            ("window", bounds(self.drawing.inset_window)),
            ("frame", bounds(self.drawing.inset_frame)),
            ("label_scales", numbers(&self.drawing.inset_scales)),
            ("wall_scales", numbers(&self.drawing.wall_inset_scales)),
        ]);
        format!("Inset {fields}")
    }

    fn bay_area(self) -> String {
        let (from, to) = self.drawing.bay_area;
        let labels = drawn(&placements(&self.drawing.bay_area_labels));
        let fields = fields(&[("from", point(from)), ("to", point(to)), ("labels", labels)]);
        format!("Heading {fields}")
    }
}
