//! The samples of marks, for legends and lists.

use super::{Geometry, Mark, tier_id};
use crate::scene::{LegendSymbol, sample};
use crate::text::attribute::set;

/// The sample of a mark in a box of 22 by 14, with paper behind it if the mark is drawn on paper.
pub(crate) fn swatch(key: LegendSymbol) -> Mark<'static> {
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
    let paper = matches!(kind, "fill" | "hatch" | "outline" | "host" | "unmentioned");
    let swatch = Mark::new("swatch", Geometry::Group).with(set("data-kind", kind));
    let mut swatch = swatch.with(set("data-tier", tier)).with(set("color", colour));
    if paper {
        swatch.parts.push(Mark::path("ground", "M1 1h20v12h-20z"));
    }
    swatch.parts.push(Mark::path("sample", sample(key)));
    swatch
}
