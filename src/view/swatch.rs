//! The sample of a mark, for keys and lists.

use super::markup::{Tag, tag};
use crate::drawing::{self, tier_id};
use crate::plan::Tier;
use crate::scene::LegendSymbol;

/// The sample of a mark, 22 by 14 pixels.
pub(crate) fn swatch(key: LegendSymbol) -> String {
    let swatch = drawing::swatch(key);
    let attributes = [
        ("class", "swatch"),
        ("viewBox", "0 0 22 14"),
        ("width", "22"),
        ("height", "14"),
        ("aria-hidden", "true"),
    ];
    let tag = Tag::new("svg").attrs(&attributes).attributes(&swatch.attributes);
    tag.markup(&drawing::markup(&swatch.parts))
}

/// A round dot in a chain's hue: full for a core, open around it.
pub(crate) fn dot(colour: &str, tier: Tier) -> String {
    let attributes = [
        ("class", "dot"),
        ("data-tier", tier_id(tier)),
        ("viewBox", "0 0 12 12"),
        ("width", "12"),
        ("height", "12"),
        ("aria-hidden", "true"),
        ("color", colour),
    ];
    tag("svg", &attributes, "<circle cx=\"6\" cy=\"6\" r=\"4.5\"></circle>")
}
