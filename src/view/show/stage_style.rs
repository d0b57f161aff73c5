//! The style rules of the stage that follow from the baked map: which label class fits, how large
//! the marks of zones are in it, and the size of the close-up.

use crate::plan::PLAN;

/// The radius of a zone's mark on a slide 1080 pixels high, in pixels.
const MARK_RADIUS: i32 = 12;

/// The radius of a zone's mark in the units of its symbol.
const SYMBOL_RADIUS: i32 = 100;

/// The rules, a declaration a line.
pub fn stage_style() -> String {
    let map = &PLAN.map;
    let class = |(class, &scale): (usize, &i32)| {
        class_rules(&format!(".show-map [data-class=\"{class}\"]"), class, scale)
    };
    let classes: String = map.wall_scales.iter().enumerate().map(class).collect();
    let scale = map.inset.wall_scales.first().copied().unwrap_or_default();
    let turns: String = (1..=PLAN.chains.len()).map(turn).collect();
    [slide(scale), classes, class_rules(".slide .closeup", 0, scale), turns].concat()
}

/// Shows the names of a class, and sets the size of marks; the scale is in 1/10,000 pixels a map unit.
fn class_rules(map: &str, class: usize, scale: i32) -> String {
    let thousandths = MARK_RADIUS * 10_000 * 1000 / SYMBOL_RADIUS / scale.max(1);
    format!(
        "{map} .c{class} {{\ndisplay: block;\n}}\n\
         {map} .zone .mark {{\ntransform: scale(0.{thousandths:03});\n}}\n"
    )
}

/// The turn of a chain where chains appear one after the other.
fn turn(place: usize) -> String {
    let nth = |parent| format!("{parent}:nth-child({place})");
    let [dots, name] = ["cores > g", "outline ol > li"].map(nth);
    format!(".slide .{dots},\n.slide .{name} {{\n--turn: {place};\n}}\n")
}

/// The lengths that the rest of the style sheet refers to, in pixels of a slide 1080 pixels high.
fn slide(inset_scale: i32) -> String {
    let window = PLAN.map.inset.window;
    let length = |units: i32| units * inset_scale / 10_000;
    let columns = PLAN.chains.len().div_ceil(2);
    format!(
        ".slide {{\n--closeup-width: {};\n--closeup-height: {};\n--columns: {columns};\n}}\n",
        length(window.width),
        length(window.height),
    )
}
