//! The sample of a mark, for keys and lists.

use super::markup::tag;
use crate::plan::Tier;
use crate::scene::Key;

/// The sample of a mark, 22 by 14 pixels.
pub(crate) fn swatch(key: Key) -> String {
    let (kind, colour, tier) = match key {
        Key::Tier { place: 0, colour, tier } => ("fill", colour, tier_id(tier)),
        Key::Tier { place: 1, colour, tier } => ("hatch", colour, tier_id(tier)),
        Key::Tier { colour, tier, .. } => ("outline", colour, tier_id(tier)),
        Key::Host(colour) => ("host", colour, ""),
        Key::Unmentioned => ("unmentioned", "", ""),
        Key::Zone => ("zone", "", ""),
        Key::Core => ("institute", "", ""),
        Key::Corridor => ("corridor", "", ""),
        Key::Doubt => ("doubt", "", ""),
        Key::Arc { colour, stated: true } => ("arc", colour, "stated"),
        Key::Arc { colour, stated: false } => ("arc", colour, "inferred"),
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
    let sample = tag("path", &[("class", "sample"), ("d", shape(key))], "");
    tag("svg", &attributes, &[ground, sample].concat())
}

const fn shape(key: Key) -> &'static str {
    match key {
        Key::Zone => "M6 7 8.5 2.7h5L16 7l-2.5 4.3h-5z",
        Key::Core => "M15 7a4 4 0 1 1-8 0a4 4 0 1 1 8 0z",
        Key::Corridor | Key::Arc { .. } => "M1 9q10-6 20 0",
        Key::Tier { place: 1, tier: Tier::Core, .. } => {
            "M1 13 13 1M4 13 16 1M7 13 19 1M10 13 21 2M1 10 10 1M1 7 7 1M1 4 4 1M13 13l8-8M16 13l5-5"
        }
        Key::Tier { place: 1, .. } => "M1 13 13 1M7 13 19 1M1 7 7 1M13 13l8-8",
        Key::Host(_) => "M5 4h.01M11 4h.01M17 4h.01M8 7h.01M14 7h.01M5 10h.01M11 10h.01M17 10h.01",
        // ※, as the names carry it.
        Key::Doubt => "M7 3l8 8M15 3l-8 8M11 3h.01M11 11h.01M7 7h.01M15 7h.01",
        Key::Tier { .. } | Key::Unmentioned => "M1.5 1.5h19v11h-19z",
    }
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

/// A tier's word in the style sheet.
pub(crate) const fn tier_id(tier: Tier) -> &'static str {
    match tier {
        Tier::Core => "core",
        Tier::Radiating => "radiating",
    }
}
