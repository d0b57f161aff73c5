//! The patterns that fills refer to.

use super::decimal::decimal;
use super::{Mark, live};
use crate::state::{Camera, View};
use crate::text::attribute::{Attribute, set};
use crate::text::markup::Tag;

/// A pattern.
pub struct Pattern {
    /// Its id.
    pub id: &'static str,
    /// The place, in the comparison, of the chain whose hue it has.
    pub(crate) chain: usize,
    /// The side of its square, in pattern units.
    pub(crate) side: &'static str,
    /// The style key of what is drawn in it.
    key: &'static str,
    /// Its path.
    path: &'static str,
    /// The width of its lines, in pattern units; empty where the path is filled.
    width: &'static str,
}

/// Hatches of the two tiers for the second chain, dots for hosts.
pub const PATTERNS: [Pattern; 3] = [
    Pattern {
        id: "hatch-core",
        chain: 1,
        side: "90",
        key: "hatch-line",
        path: "M25 0V90M70 0V90",
        width: "26",
    },
    Pattern {
        id: "hatch-radiating",
        chain: 1,
        side: "130",
        key: "hatch-line",
        path: "M65 0V130",
        width: "22",
    },
    Pattern {
        id: "host-dots",
        chain: 0,
        side: "110",
        key: "host-dot",
        path: "M70 55A15 15 0 1 1 40 55 15 15 0 1 1 70 55z",
        width: "",
    },
];

impl Pattern {
    /// The mark that the pattern repeats.
    pub(crate) fn mark(&self) -> Mark<'static> {
        let width = (!self.width.is_empty()).then(|| self.width.to_owned());
        Mark::path(self.key, self.path).with(("stroke-width", width))
    }

    /// Its start tag, with another id if it stands on a page that has several.
    pub(crate) fn start(&self, id: &str) -> Tag<'static> {
        start(id, self.side)
    }
}

/// The patterns of a view.
pub(super) fn patterns(view: &View) -> String {
    PATTERNS.iter().map(|pattern| draw(pattern, view)).collect()
}

/// The attributes of a pattern that follow the view. It keeps its size on the screen while the map is
/// magnified.
pub fn pattern_attributes(pattern: &Pattern, view: &View, camera: Camera) -> [Attribute; 2] {
    let scale = decimal(100_000 / camera.zoom.max(1));
    let hue = view.chains.get(pattern.chain).map(|chain| chain.colour.to_owned());
    [set("patternTransform", ["scale(", &scale, ") rotate(45)"].concat()), ("color", hue)]
}

/// Dots in a hue, for a county that hosts a zone: in squares of this side, with dots of this radius,
/// in pattern units.
pub(crate) fn dots(id: &str, transform: &str, side: i32, radius: i32, hue: &str) -> String {
    let (middle, radius) = ((side / 2).to_string(), radius.to_string());
    let dot = Tag::new("circle").attr("cx", &middle).attr("cy", &middle).attr("r", &radius);
    let pattern = start(id, &side.to_string()).attr("patternTransform", transform);
    pattern.markup(&dot.attr("fill", hue).markup(""))
}

/// The start of a pattern that repeats in squares of this side.
fn start(id: &str, side: &str) -> Tag<'static> {
    let tag = Tag::new("pattern").attr("id", id).attr("width", side).attr("height", side);
    tag.attr("patternUnits", "userSpaceOnUse")
}

fn draw(pattern: &Pattern, view: &View) -> String {
    let tag = pattern.start(pattern.id);
    let tag = tag.attributes(&pattern_attributes(pattern, view, view.camera));
    tag.markup(&live::marks(&[pattern.mark()]))
}
