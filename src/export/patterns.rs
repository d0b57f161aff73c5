//! Patterns: hatches for the second chain, dots for the counties that host a zone of the first.

use super::drawing::Drawing;
use super::element::{Element, element, path};
use crate::plan::Tier;
use crate::scene::{Fill, LegendSymbol};

/// The patterns that the drawing needs, and no others.
pub(super) fn patterns(drawing: &Drawing<'_>) -> String {
    let host = host_colour(drawing).map(|colour| dots(drawing, colour));
    let hatches = second_colour(drawing).map(|colour| {
        [
            hatch(drawing, ("hatch-core", 90), "M25 0V90M70 0V90", (colour, 26)),
            hatch(drawing, ("hatch-radiating", 130), "M65 0V130", (colour, 22)),
        ]
    });
    let parts: Vec<Element> = host.into_iter().chain(hatches.into_iter().flatten()).collect();
    if parts.is_empty() {
        return String::new();
    }
    parts.into_iter().fold(element("defs"), Element::holding).to_string()
}

fn host_colour(drawing: &Drawing<'_>) -> Option<&'static str> {
    drawing.scene.regions.iter().find_map(|mark| match mark.paint.fill {
        Some(Fill::Host(colour)) => Some(colour),
        _ => None,
    })
}

/// The hue of the second chain: the key names it.
fn second_colour(drawing: &Drawing<'_>) -> Option<&'static str> {
    drawing.scene.legend.iter().find_map(|entry| match entry.key {
        LegendSymbol::Tier { place: 1, colour, .. } => Some(colour),
        _ => None,
    })
}

fn dots(drawing: &Drawing<'_>, colour: &str) -> Element {
    let dot = element("circle").with("cx", 55).with("cy", 55).with("r", 15).with("fill", colour);
    pattern(drawing, "host", 110).holding(dot)
}

/// Lines of a colour and width, in map units.
fn hatch(
    drawing: &Drawing<'_>,
    (name, size): (&str, i32),
    lines: &str,
    (colour, width): (&str, i32),
) -> Element {
    pattern(drawing, name, size).holding(path(lines).line(colour, width))
}

fn pattern(drawing: &Drawing<'_>, name: &str, size: i32) -> Element {
    let pattern = element("pattern").with("id", drawing.id(name)).with("width", size);
    let pattern = pattern.with("height", size).with("patternUnits", "userSpaceOnUse");
    // As fine on the inset as on the main map.
    pattern
        .with("patternTransform", if drawing.inset { "scale(.5) rotate(45)" } else { "rotate(45)" })
}

/// The pattern for the second chain.
pub(super) const fn hatch_of(tier: Tier) -> &'static str {
    match tier {
        Tier::Core => "hatch-core",
        Tier::Radiating => "hatch-radiating",
    }
}
