//! The marks of counties and zones, each with a title that says what the plan says of it.

use super::drawing::Drawing;
use super::element::{Element, element, path};
use super::patterns::hatch_of;
use crate::drawing::decimal;
use crate::plan::{PLAN, Tier};
use crate::scene::{Fill, Paint, RegionMark, symbol};

/// The counties, and what lies over all of them: hatch, outline and selection.
pub(super) fn counties(drawing: &Drawing<'_>) -> String {
    let marks = || seen(drawing, true);
    let group = element("g").with("stroke-linejoin", "round").with("fill", "none");
    let group = group.with("stroke", drawing.ink.border).with("stroke-width", drawing.px(10));
    let shapes = marks().map(|mark| county(drawing, mark));
    let shapes = shapes.fold(group, Element::holding).to_string();
    [shapes].into_iter().chain(marks().map(|mark| overlay(drawing, mark))).collect()
}

/// The zones.
pub(super) fn zones(drawing: &Drawing<'_>) -> String {
    seen(drawing, false).map(|mark| zone(drawing, mark)).collect()
}

/// The marks of a kind that the drawing shows.
fn seen<'a>(drawing: &Drawing<'a>, county: bool) -> impl Iterator<Item = &'a RegionMark> {
    let window = drawing.window();
    let marks = drawing.scene.regions.iter().filter(|mark| mark.shown);
    marks.filter(move |mark| {
        mark.region.is_county() == county && mark.region.bounds.overlaps(window)
    })
}

/// What is painted has borders like paper between it.
fn county(drawing: &Drawing<'_>, mark: &RegionMark) -> Element {
    let border = mark.paint.fill.map(|_| drawing.ink.paper);
    let shape = path(mark.region.outline).maybe("stroke", border);
    said(filled(drawing, shape, mark.paint), mark)
}

/// The first chain's fill: its hue for a core, the tint around it, dots for a host.
fn filled(drawing: &Drawing<'_>, shape: Element, paint: Paint) -> Element {
    match paint.fill {
        Some(Fill::Tier(colour, Tier::Core)) => shape.with("fill", colour),
        Some(Fill::Tier(colour, Tier::Radiating)) => {
            shape.with("fill", colour).with("fill-opacity", drawing.ink.tint)
        }
        Some(Fill::Host(_)) => shape.with("fill", drawing.refer("host")),
        None => shape,
    }
}

/// What a mark is about and how it stands there, for who reads the file, and its title.
fn said(shape: Element, mark: &RegionMark) -> Element {
    let shape = shape.with("data-region", mark.region.id).with("data-role", mark.role_status.id());
    shape.titled(&mark.description)
}

fn overlay(drawing: &Drawing<'_>, mark: &RegionMark) -> String {
    let outline = mark.region.outline;
    let hatch = mark.paint.hatch.map(|tier| path(outline).with("fill", hatch(drawing, tier)));
    let third = mark.paint.outline.map(|(colour, tier)| inner_line(drawing, mark, colour, tier));
    let selection =
        mark.selected.then(|| path(outline).line(drawing.ink.ink, drawing.px(26)).round());
    let parts = [hatch.map(|it| it.to_string()), third, selection.map(|it| it.to_string())];
    parts.into_iter().flatten().collect()
}

fn hatch(drawing: &Drawing<'_>, tier: Tier) -> String {
    drawing.refer(hatch_of(tier))
}

/// The third chain's line, clipped to the county, so that it runs along the inside of its border.
fn inner_line(drawing: &Drawing<'_>, mark: &RegionMark, colour: &str, tier: Tier) -> String {
    let name = ["inside-", mark.region.id].concat();
    let inside = path(mark.region.outline);
    let clip = element("clipPath").with("id", drawing.id(&name)).holding(&inside);
    let line = inside.line(colour, drawing.px(if tier == Tier::Core { 90 } else { 70 }));
    let dashes = format!("{0} {0}", drawing.px(50));
    let line = line.maybe("stroke-dasharray", (tier == Tier::Radiating).then_some(dashes));
    format!("{clip}{}", line.with("clip-path", drawing.refer(&name)))
}

/// A zone's mark: paper under it, the first chain's fill, the second's hatch, the third's outline.
fn zone(drawing: &Drawing<'_>, mark: &RegionMark) -> String {
    let outline = symbol(&PLAN, mark.region);
    let at = mark.region.anchor;
    let scale = decimal(drawing.mark());
    let place = format!("translate({} {}) scale({scale})", at.x, at.y);
    let group = said(element("g").with("transform", place), mark);
    let group = group.with("fill", "none");
    let base = path(outline).with("fill", drawing.ink.paper);
    let group = group.holding(base).holding(shape(drawing, mark));
    let hatched = mark.paint.hatch.map(|tier| path(outline).with("fill", hatch(drawing, tier)));
    let third = mark.paint.outline.map(|(colour, tier)| {
        let line = path(outline).line(colour, in_mark(drawing, 40));
        let dashes = format!("{0} {0}", in_mark(drawing, 30));
        line.maybe("stroke-dasharray", (tier == Tier::Radiating).then_some(dashes))
    });
    let parts = hatched.into_iter().chain(third);
    parts.fold(group, Element::holding).to_string()
}

fn shape(drawing: &Drawing<'_>, mark: &RegionMark) -> Element {
    let (stroke, width) = match mark.paint.fill {
        _ if PLAN.core.region == mark.region => (drawing.ink.vermilion, 35),
        Some(_) => (drawing.ink.ink, 16),
        None => (drawing.ink.edge, 16),
    };
    let outline = path(symbol(&PLAN, mark.region));
    let shape = outline.with("stroke", stroke).with("stroke-width", in_mark(drawing, width));
    filled(drawing, shape, mark.paint)
}

/// Length, in units of a symbol, of so many tenths of a pixel.
const fn in_mark(drawing: &Drawing<'_>, tenths: i32) -> i32 {
    drawing.px(tenths) * 1000 / drawing.mark()
}
