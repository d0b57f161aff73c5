//! The table of styles: the colours and widths of all marks.

use super::labels::{HALO, SIGN};
use super::palette::Ink;
use super::style::Condition::{Has, Is, Lacks};
use super::style::Value::{Clear, Dashes, Em, Hue, Pixels, Word};
use super::style::{Condition, Property, Rule, Value};

const NONE: Value = Word("none");
const ROUND: Value = Word("round");
const BOLD: Property = ("font-weight", Word("700"));
const CENTRED: Property = ("text-anchor", Word("middle"));
const NOT_FILLED: Property = ("fill", NONE);
const TINTED: Property = ("fill-opacity", Value::Ink(Ink::Tint));
const ROUND_CAP: Property = ("stroke-linecap", ROUND);
const ROUND_JOIN: Property = ("stroke-linejoin", ROUND);
/// A width in the mark's own units.
const SCALED: Property = ("vector-effect", NONE);

const fn fill(ink: Ink) -> Property {
    ("fill", Value::Ink(ink))
}

const fn stroke(ink: Ink) -> Property {
    ("stroke", Value::Ink(ink))
}

/// A width in tenths of a CSS pixel.
const fn width(tenths: i32) -> Property {
    ("stroke-width", Pixels(tenths))
}

/// A width in the mark's own units.
const fn units(width: &'static str) -> Property {
    ("stroke-width", Word(width))
}

const fn dashes(dash: i32, gap: i32) -> Property {
    ("stroke-dasharray", Dashes(dash, gap))
}

const fn all(class: &'static str, set: &'static [Property]) -> Rule {
    Rule { class, when: &[], part: "", set }
}

const fn when(
    class: &'static str,
    when: &'static [Condition],
    part: &'static str,
    set: &'static [Property],
) -> Rule {
    Rule { class, when, part, set }
}

const CORE: Condition = Is("data-tier", "core");
const RADIATING: Condition = Is("data-tier", "radiating");

const fn kind(kind: &'static str) -> Condition {
    Is("data-kind", kind)
}

/// The rules; of rules about the same marks those with fewer conditions come first.
pub(super) const STYLES: &[Rule] = &[
    // The surroundings and the city.
    all("borders", &[NOT_FILLED, stroke(Ink::Border), width(10)]),
    all("heading", &[NOT_FILLED, stroke(Ink::Quiet), width(16), ROUND_CAP, ROUND_JOIN]),
    all("edge-glow", &[NOT_FILLED, stroke(Ink::Glow), width(90), ROUND_JOIN]),
    all("paper", &[fill(Ink::Paper)]),
    all("edge", &[NOT_FILLED, stroke(Ink::Edge), width(16), ROUND_JOIN]),
    // Counties: borders like paper between those that are painted.
    all("county", &[stroke(Ink::Border), width(10), ROUND_JOIN]),
    when("county", &[Lacks("fill")], "", &[("fill", Clear)]),
    when("county", &[Has("data-tier")], "", &[stroke(Ink::Paper)]),
    when("county", &[RADIATING], "", &[TINTED]),
    all("selection", &[NOT_FILLED, stroke(Ink::Ink), width(26), ROUND_JOIN]),
    all("outline", &[NOT_FILLED, width(90)]),
    when("outline", &[RADIATING], "", &[width(70), dashes(50, 50)]),
    all("hatch", &[NOT_FILLED, ("stroke", Hue), SCALED]),
    all("dots", &[NOT_FILLED, ("stroke", Hue), SCALED, ROUND_CAP]),
    // The corridor, broad and soft with a dotted middle, for its course is schematic; the arcs.
    all(
        "band",
        &[
            NOT_FILLED,
            stroke(Ink::Band),
            ("stroke-opacity", Word("0.16")),
            // In map units: if wider, it would cover counties that are not members.
            units("190"),
            SCALED,
            ROUND_CAP,
            ROUND_JOIN,
        ],
    ),
    all(
        "middle",
        &[NOT_FILLED, stroke(Ink::Band), width(20), dashes(1, 60), ROUND_CAP, ROUND_JOIN],
    ),
    all("arc", &[NOT_FILLED, ("stroke", Hue), width(16), ROUND_CAP]),
    when("arc", &[Is("data-stated", "false")], "", &[dashes(50, 50)]),
    // Zones.
    all("base", &[fill(Ink::Paper)]),
    all("shape", &[stroke(Ink::Edge), width(16)]),
    when("shape", &[Lacks("fill")], "", &[NOT_FILLED]),
    when("zone", &[CORE], ".shape", &[stroke(Ink::Ink)]),
    when("zone", &[RADIATING], ".shape", &[TINTED, stroke(Ink::Ink)]),
    all("shape-outline", &[NOT_FILLED, width(40)]),
    when("shape-outline", &[RADIATING], "", &[dashes(30, 30)]),
    when("zone", &[Has("data-institute")], ".shape", &[stroke(Ink::Vermilion), width(35)]),
    when("zone", &[Is("aria-pressed", "true")], ".shape", &[stroke(Ink::Ink), width(30)]),
    // Names.
    all("label", &[fill(Ink::Ink), ROUND_JOIN, CENTRED, ("paint-order", Word("stroke"))]),
    when("label", &[], "text", &[("stroke-width", Em(HALO))]),
    when("label", &[], ".leader", &[stroke(Ink::Ink), width(12)]),
    when("label", &[Lacks("data-on-dark")], "", &[stroke(Ink::Paper)]),
    when("label", &[Has("data-on-dark")], "", &[("fill", Word("#fff")), BOLD]),
    when("label", &[Has("data-selected")], "", &[BOLD]),
    all("label.around", &[fill(Ink::Quiet), stroke(Ink::Ground)]),
    all("doubt", &[("font-size", Em(SIGN))]),
    when("scale-bar", &[], "path", &[NOT_FILLED, stroke(Ink::Quiet), width(15)]),
    when("scale-bar", &[], "text", &[fill(Ink::Quiet), CENTRED]),
    // The samples of the legend, in a box of 22 by 14.
    when("swatch", &[], ".ground", &[fill(Ink::Paper), stroke(Ink::Border)]),
    when("swatch", &[], ".sample", &[NOT_FILLED, ("stroke", Hue), units("1.5")]),
    when("swatch", &[kind("fill")], ".sample", &[("fill", Hue)]),
    when("swatch", &[kind("fill"), RADIATING], ".sample", &[TINTED, ("stroke", NONE)]),
    when("swatch", &[kind("hatch")], ".sample", &[units("1")]),
    when("swatch", &[kind("hatch"), CORE], ".sample", &[units("1.3")]),
    when("swatch", &[kind("outline")], ".sample", &[units("3")]),
    when("swatch", &[kind("outline"), RADIATING], ".sample", &[BROKEN_SAMPLE]),
    when("swatch", &[kind("host")], ".sample", &[units("2.2"), ROUND_CAP]),
    when("swatch", &[kind("unmentioned")], ".sample", &[("stroke", NONE)]),
    when("swatch", &[kind("zone")], ".sample", &[fill(Ink::Paper), stroke(Ink::Edge)]),
    when(
        "swatch",
        &[kind("institute")],
        ".sample",
        &[fill(Ink::Paper), stroke(Ink::Vermilion), units("2.4")],
    ),
    when("swatch", &[kind("doubt")], ".sample", &[stroke(Ink::Ink), units("1.3"), ROUND_CAP]),
    when(
        "swatch",
        &[kind("corridor")],
        ".sample",
        &[stroke(Ink::Band), ("stroke-opacity", Word("0.4")), units("5")],
    ),
    when("swatch", &[kind("arc"), Is("data-tier", "inferred")], ".sample", &[BROKEN_SAMPLE]),
];

const BROKEN_SAMPLE: Property = ("stroke-dasharray", Word("3 2.5"));
