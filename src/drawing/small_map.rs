//! A small map: a scene without names.

use super::patterns::dots;
use super::regions::{fill_key, fill_paint, zone_mark};
use super::{Mark, live};
use crate::plan::{PLAN, Region};
use crate::scene::{Fill, RegionMark, Scene, symbol};
use crate::state::Control;
use crate::text::attribute::set;
use crate::text::markup::{Tag, tag};

/// Room around the city, in map units.
const MARGIN: i32 = 60;

/// The effect of a click on a region.
#[derive(Clone, Copy, PartialEq)]
pub enum Click {
    /// It is the map's, not the region's.
    OpensMap,
    /// It selects the region.
    Selects,
}

/// The properties of a small map.
pub struct SmallMap<'a> {
    /// A name that no other small map of the page has, for its patterns.
    pub name: &'a str,
    /// Its accessible name.
    pub label: &'a str,
    /// The effect of a click on a region.
    pub click: Click,
}

impl SmallMap<'_> {
    /// Draws a scene; `describe` gives the text that is shown while a region is pointed at.
    pub fn draw(&self, scene: &Scene, describe: impl Fn(&'static Region) -> String) -> String {
        let marks = |is_county: bool| {
            let marks = scene.regions.iter();
            let marks = marks.filter(move |mark| mark.region.is_county() == is_county);
            marks.map(|mark| self.mark(mark, describe(mark.region))).collect::<Vec<_>>()
        };
        let city = |key| vec![Mark::shape(key, "city")];
        let layers = [city("paper"), marks(true), city("edge"), marks(false)];
        let window = PLAN.map.city.grown(MARGIN);
        let view_box = [window.x, window.y, window.width, window.height];
        let view_box = view_box.map(|value| value.to_string()).join(" ");
        let svg = Tag::new("svg").attr("viewBox", &view_box).attr("role", "img");
        let layers = layers.map(|marks| live::marks(&marks)).concat();
        svg.attr("aria-label", self.label).markup(&(self.patterns(scene) + &layers))
    }

    /// The dots of a county that hosts a zone, in the chain's hue.
    fn patterns(&self, scene: &Scene) -> String {
        let host = scene.regions.iter().find_map(|mark| match mark.paint.fill {
            Some(Fill::Host(hue)) => Some(hue),
            _ => None,
        });
        let draw = |hue| tag("defs", &[], &dots(&self.dots_id(), "rotate(45)", 180, 32, hue));
        host.map(draw).unwrap_or_default()
    }

    fn dots_id(&self) -> String {
        ["dots-", self.name].concat()
    }

    fn mark(&self, mark: &RegionMark, description: String) -> Mark<'static> {
        let fill = mark.paint.fill;
        let paint = fill.map_or("none".to_owned(), |fill| fill_paint(fill, &self.dots_id()));
        let selects = self.click == Click::Selects;
        let facts = [
            set("data-region", mark.region.id),
            set("data-role", mark.role_status.id()),
            set("data-tier", fill.map_or("", fill_key)),
            set("data-says", description),
            ("data-action", selects.then(|| Control::Select(mark.region).text())),
        ];
        if mark.region.is_county() {
            return Mark::shape("county", mark.region.id).with_all(&facts).with(set("fill", paint));
        }
        let path = |key| Mark::path(key, symbol(&PLAN, mark.region));
        let parts = vec![path("base"), path("shape").with(set("fill", paint))];
        zone_mark(&PLAN, mark.region).with_all(&facts).with_parts(parts)
    }
}
