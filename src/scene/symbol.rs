//! The symbols of marks, shared by the page and all pictures.

use super::LegendSymbol;
use crate::plan::{Heading, Plan, Region, Tier};

/// A hexagon of radius 100 around the origin.
pub(crate) const HEXAGON: &str = "M100 0 50 87H-50L-100 0-50-87H50z";

/// A circle of radius 100 around the origin.
pub(crate) const CIRCLE: &str = "M100 0A100 100 0 1 1-100 0 100 100 0 1 1 100 0z";

/// The sign of an ambiguity after a name.
pub(crate) const AMBIGUITY_SIGN: &str = "※";

/// The symbol of a zone: the core institute has its own. Radius 100 around the origin.
pub(crate) fn symbol(plan: &Plan, zone: &Region) -> &'static str {
    if plan.core.region == zone { CIRCLE } else { HEXAGON }
}

/// The sample of a mark in the legend, as path data in a box of 22 by 14.
pub(crate) const fn sample(key: LegendSymbol) -> &'static str {
    match key {
        LegendSymbol::Zone => "M6 7 8.5 2.7h5L16 7l-2.5 4.3h-5z",
        LegendSymbol::Core => "M15 7a4 4 0 1 1-8 0a4 4 0 1 1 8 0z",
        LegendSymbol::Corridor | LegendSymbol::Arc { .. } => "M1 9q10-6 20 0",
        LegendSymbol::Tier { place: 1, tier: Tier::Core, .. } => {
            "M1 13 13 1M4 13 16 1M7 13 19 1M10 13 21 2M1 10 10 1M1 7 7 1M1 4 4 1M13 13l8-8M16 13l5-5"
        }
        LegendSymbol::Tier { place: 1, .. } => "M1 13 13 1M7 13 19 1M1 7 7 1M13 13l8-8",
        LegendSymbol::Host(_) => {
            "M5 4h.01M11 4h.01M17 4h.01M8 7h.01M14 7h.01M5 10h.01M11 10h.01M17 10h.01"
        }
        // ※, as after names.
        LegendSymbol::Ambiguity => "M7 3l8 8M15 3l-8 8M11 3h.01M11 11h.01M7 7h.01M15 7h.01",
        LegendSymbol::Tier { .. } | LegendSymbol::Unmentioned => "M1.5 1.5h19v11h-19z",
    }
}

/// The arrow of a heading, as path data in map units: its shaft, and a head a quarter of it long.
pub(crate) fn arrow(heading: &Heading) -> String {
    let (from, to) = (heading.from, heading.to);
    let (dx, dy) = (to.x - from.x, to.y - from.y);
    let (back_x, back_y) = (to.x - dx / 4, to.y - dy / 4);
    let (wing_x, wing_y) = (-dy / 7, dx / 7);
    let at = |x: i32, y: i32| [x.to_string(), y.to_string()].join(" ");
    let (foot, tip) = (at(from.x, from.y), at(to.x, to.y));
    let (left, right) =
        (at(back_x + wing_x, back_y + wing_y), at(back_x - wing_x, back_y - wing_y));
    ["M", &foot, "L", &tip, "M", &left, "L", &tip, "L", &right].concat()
}
