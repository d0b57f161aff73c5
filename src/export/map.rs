//! The main map and its inset, clipped to their frames.

use super::context::{above, below, scale_bar};
use super::drawing::Drawing;
use super::element::{Element, element, text_at};
use super::names::names;
use super::patterns::patterns;
use super::regions::{counties, zones};
use crate::drawing::decimal;
use crate::geometry::{Bounds, Point};
use crate::plan::PLAN;
use crate::text::ZH;

/// The main map with its inset, in map units.
pub(super) fn map(drawing: &Drawing<'_>) -> String {
    let frame = drawing.window();
    let ground = rect(frame).with("fill", drawing.ink.ground);
    let parts = [
        ground.to_string(),
        below(drawing),
        counties(drawing),
        above(drawing),
        zones(drawing),
        names(drawing),
        scale_bar(drawing),
    ];
    let content = clipped(drawing, frame, &parts.concat());
    let edge = rect(frame).line(drawing.ink.line, drawing.px(10));
    [patterns(drawing), content, edge.to_string(), inset(drawing)].concat()
}

/// The dense centre, in the corner of the frame that no county reaches into.
fn inset(main: &Drawing<'_>) -> String {
    let place = place(main);
    let window = PLAN.map.inset.window;
    let larger = place.width * 1000 / window.width;
    let drawing = Drawing { inset: true, scale: main.scale * larger / 1000, ..*main };
    // All that it shows lies in the city, as a test holds: no ground is seen in it.
    let paper = rect(window).with("fill", main.ink.paper);
    let marks = [counties, zones, names].map(|draw| draw(&drawing)).concat();
    let content = clipped(&drawing, window, &[paper.to_string(), marks].concat());
    let at = format!("translate({} {})", place.x, place.y);
    let moved = format!("{at} scale({}) translate({} {})", decimal(larger), -window.x, -window.y);
    let content = element("g").with("transform", moved).holding(content);
    let edge = rect(place).line(main.ink.border, main.px(10));
    [patterns(&drawing), content.to_string(), edge.to_string(), caption(main, place)].concat()
}

/// Where the inset stands: as large as its corner allows, with its caption beneath.
fn place(main: &Drawing<'_>) -> Bounds {
    let (corner, window) = (PLAN.map.inset.frame, PLAN.map.inset.window);
    let (margin, caption) = (main.px(84), main.px(170));
    let height = corner.height - 2 * margin - caption;
    Bounds { x: margin, y: margin, width: height * window.width / window.height, height }
}

fn caption(main: &Drawing<'_>, place: Bounds) -> String {
    let Point { x, .. } = place.centre();
    let words = text_at(x, place.y + place.height + main.px(110), main.px(125));
    let words = words.with("fill", main.ink.quiet).with("text-anchor", "middle");
    words.saying(ZH.inset_label).to_string()
}

fn clipped(drawing: &Drawing<'_>, window: Bounds, content: &str) -> String {
    let clip = element("clipPath").with("id", drawing.id("frame")).holding(rect(window));
    let group = element("g").with("clip-path", drawing.refer("frame")).holding(content);
    format!("{clip}{group}")
}

/// An upright box.
pub(super) fn rect(bounds: Bounds) -> Element {
    let place = element("rect").with("x", bounds.x).with("y", bounds.y);
    place.with("width", bounds.width).with("height", bounds.height)
}
