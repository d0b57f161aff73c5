//! A small map: a scene without names.

use super::regions::{fill_key, zone_mark};
use super::texture::{Area, Clip, Texture, clip_id, clips, dots};
use super::{Mark, live};
use crate::geometry::Bounds;
use crate::plan::{Inset, PLAN, Region};
use crate::scene::{RegionMark, Scene, symbol};
use crate::state::Control;
use crate::text::attribute::set;
use crate::text::markup::{Tag, tag};

/// Room around the city, in map units.
const MARGIN: i32 = 60;

/// Dots that are still distinguishable on a small map.
const DOTS: Texture = dots(25_456, 64);

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
    /// A name that no other small map of the page has, for its clip paths.
    pub name: &'a str,
    /// Its accessible name.
    pub label: &'a str,
    /// The effect of a click on a region.
    pub click: Click,
    /// Whether the dense centre is drawn larger in the corner that the city leaves free.
    pub inset: bool,
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
        let layers = [city("paper"), marks(true), self.dots(scene), city("edge"), marks(false)];
        let window = PLAN.map.city.grown(MARGIN);
        let view_box = [window.x, window.y, window.width, window.height];
        let view_box = view_box.map(|value| value.to_string()).join(" ");
        let svg = Tag::new("svg").attr("viewBox", &view_box).attr("role", "img");
        let layers = layers.map(|marks| live::marks(&marks)).concat();
        let inset = if self.inset { inset(window, &layers) } else { String::new() };
        let content = [self.clips(scene), layers, inset].concat();
        svg.attr("aria-label", self.label).markup(&content)
    }

    /// The dots of the counties that host a zone, in the chain's hue.
    fn dots(&self, scene: &Scene) -> Vec<Mark<'static>> {
        let dots = |(county, hue): (&'static Region, &'static str)| {
            let clip = self.id() + &clip_id(county.id);
            let area = Area { bounds: county.bounds, clip, zoom: 100 };
            DOTS.mark(&area).with(set("color", hue))
        };
        hosts(scene).map(dots).collect()
    }

    /// The clip paths of these counties.
    fn clips(&self, scene: &Scene) -> String {
        let is_used = |clip: &&Clip| hosts(scene).any(|(county, _)| clip.id == clip_id(county.id));
        tag("defs", &[], &live::clips(clips(&PLAN).iter().filter(is_used), &self.id()))
    }

    /// The beginning of its ids.
    fn id(&self) -> String {
        [self.name, "-"].concat()
    }

    fn mark(&self, mark: &RegionMark, description: String) -> Mark<'static> {
        let paint = mark.paint.fill_hue().unwrap_or("none");
        let selects = self.click == Click::Selects;
        let facts = [
            set("data-region", mark.region.id),
            set("data-role", mark.role_status.id()),
            set("data-tier", fill_key(&mark.paint).unwrap_or_default()),
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

/// The counties that only host a zone of a chain, with its hue.
fn hosts(scene: &Scene) -> impl Iterator<Item = (&'static Region, &'static str)> {
    scene.regions.iter().filter_map(|mark| Some((mark.region, mark.paint.dots[0]?)))
}

/// The dense centre, larger, in the free corner of a map.
fn inset(map: Bounds, layers: &str) -> String {
    let Inset { window, frame, .. } = &PLAN.map.inset;
    let side = (frame.x + frame.width - map.x).min(frame.y + frame.height - map.y) - MARGIN;
    let view_box = [window.x, window.y, window.width, window.height];
    let view_box = view_box.map(|value| value.to_string()).join(" ");
    let [x, y, side] = [map.x, map.y, side].map(|value| value.to_string());
    let place = [("x", x.as_str()), ("y", &y), ("width", &side), ("height", &side)];
    let ground = tag("rect", &[&place[..], &[("class", "inset-ground")]].concat(), "");
    let centre = Tag::new("svg").attrs(&place).attr("viewBox", &view_box).markup(layers);
    let frame = tag("rect", &[&place[..], &[("class", "inset-frame")]].concat(), "");
    [ground, centre, frame].concat()
}
