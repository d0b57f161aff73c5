//! The sample of a mark, for keys and lists.

use super::markup::tag;
use crate::drawing::tier_id;
use crate::plan::Tier;
use crate::scene::{LegendSymbol, sample};

/// The sample of a mark, 22 by 14 pixels.
pub(crate) fn swatch(key: LegendSymbol) -> String {
    let (kind, colour, tier) = match key {
        LegendSymbol::Tier { place: 0, colour, tier } => ("fill", colour, tier_id(tier)),
        LegendSymbol::Tier { place: 1, colour, tier } => ("hatch", colour, tier_id(tier)),
        LegendSymbol::Tier { colour, tier, .. } => ("outline", colour, tier_id(tier)),
        LegendSymbol::Host(colour) => ("host", colour, ""),
        LegendSymbol::Unmentioned => ("unmentioned", "", ""),
        LegendSymbol::Zone => ("zone", "", ""),
        LegendSymbol::Core => ("institute", "", ""),
        LegendSymbol::Corridor => ("corridor", "", ""),
        LegendSymbol::Ambiguity => ("doubt", "", ""),
        LegendSymbol::Arc { colour, stated: true } => ("arc", colour, "stated"),
        LegendSymbol::Arc { colour, stated: false } => ("arc", colour, "inferred"),
    };
    let attributes = [
        ("class", "swatch"),
        ("data-kind", kind),
        ("data-tier", tier),
        ("viewBox", "0 0 22 14"),
        ("width", "22"),
        ("height", "14"),
        ("aria-hidden", "true"),
        ("color", colour),
    ];
    let ground = tag("path", &[("class", "ground"), ("d", "M1 1h20v12h-20z")], "");
    let mark = tag("path", &[("class", "sample"), ("d", sample(key))], "");
    tag("svg", &attributes, &[ground, mark].concat())
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
