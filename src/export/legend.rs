//! The legend: the scene's own lines, in columns under the map.

use super::drawing::Drawing;
use super::element::{Element, element, path, text_at};
use super::lines::width;
use crate::plan::{PLAN, Tier};
use crate::scene::{Entry, LegendSymbol, sample};
use crate::text::ZH_EXPORT;

/// Height of a line, in tenths of a pixel.
const LINE: i32 = 250;
/// Size of the words, in tenths of a pixel.
const WORDS: i32 = 140;
/// From the left edge of a sample, which is 22 pixels wide, to its words, in tenths of a pixel.
const INDENT: i32 = 300;
/// Room between two columns, in tenths of a pixel.
const GAP: i32 = 140;

/// The legend with its upper edge there, and its height, in map units.
pub(super) fn key(drawing: &Drawing<'_>, top: i32) -> (String, i32) {
    let legend = &drawing.scene.legend;
    let columns = columns(drawing, legend);
    let step = PLAN.map.extent.width / columns;
    let line = drawing.px(LINE);
    let entry = |(at, entry): (i32, &Entry)| {
        line_of(drawing, entry, (at % columns * step, top + at / columns * line))
    };
    let entries: String = (0..).zip(legend).map(entry).collect();
    let rows = (i32::try_from(legend.len()).unwrap_or_default() + columns - 1) / columns;
    (entries, rows * line)
}

/// How many columns hold the longest line.
fn columns(drawing: &Drawing<'_>, legend: &[Entry]) -> i32 {
    let widest = legend.iter().map(|entry| width(words(entry))).max().unwrap_or_default();
    let widest = drawing.px(INDENT + GAP + widest * WORDS / 10);
    (PLAN.map.extent.width / widest.max(1)).clamp(1, 4)
}

fn line_of(drawing: &Drawing<'_>, entry: &Entry, (x, y): (i32, i32)) -> String {
    let pixel = format!("{}.{:02}", drawing.px(1000) / 100, drawing.px(1000) % 100);
    let place = format!("translate({x} {}) scale({pixel})", y + drawing.px((LINE - 140) / 2));
    let (ground, mark) = swatch(drawing, entry.key);
    let swatch = element("g").with("transform", place);
    let swatch = ground.into_iter().fold(swatch, Element::holding).holding(mark);
    let words = text_at(x + drawing.px(INDENT), y + drawing.px(LINE / 2), drawing.px(WORDS));
    format!("{swatch}{}", words.with("fill", drawing.ink.ink).saying(self::words(entry)))
}

/// What a line says. Nothing can be clicked here.
fn words(entry: &Entry) -> &str {
    match entry.key {
        LegendSymbol::Ambiguity => ZH_EXPORT.legend_doubt,
        _ => &entry.words,
    }
}

/// The sample of a mark in its box of 22 by 14 pixels, and the paper under it.
fn swatch(drawing: &Drawing<'_>, key: LegendSymbol) -> (Option<Element>, Element) {
    let ink = drawing.ink;
    let paper = path("M1 1h20v12h-20z").with("fill", ink.paper).with("stroke", ink.border);
    let mark = path(sample(key));
    let line = |colour, width| {
        mark.clone().with("fill", "none").with("stroke", colour).with("stroke-width", width)
    };
    let broken = |line: Element, is: bool| line.maybe("stroke-dasharray", is.then_some("3 2.5"));
    let outer = |colour, width| {
        mark.clone().with("fill", ink.paper).with("stroke", colour).with("stroke-width", width)
    };
    match key {
        LegendSymbol::Tier { place: 0, colour, tier: Tier::Core } => {
            (None, mark.with("fill", colour))
        }
        LegendSymbol::Tier { place: 0, colour, .. } => {
            (Some(paper), mark.with("fill", colour).with("fill-opacity", ink.tint))
        }
        LegendSymbol::Tier { place: 1, colour, tier } => {
            (Some(paper), line(colour, if tier == Tier::Core { "1.3" } else { "1" }))
        }
        LegendSymbol::Tier { colour, tier, .. } => {
            (Some(paper), broken(line(colour, "3"), tier == Tier::Radiating))
        }
        LegendSymbol::Host(colour) => (Some(paper), line(colour, "2.2").round()),
        LegendSymbol::Unmentioned => (Some(paper), mark.with("fill", "none")),
        LegendSymbol::Zone => (None, outer(ink.edge, "1.5")),
        LegendSymbol::Core => (None, outer(ink.vermilion, "2.4")),
        LegendSymbol::Corridor => (None, line(ink.band, "5").with("stroke-opacity", "0.4")),
        LegendSymbol::Ambiguity => (None, line(ink.ink, "1.3").round()),
        LegendSymbol::Arc { colour, stated } => (None, broken(line(colour, "1.5"), !stated)),
    }
}
