//! The legend: a sample and words for every kind of mark on the map, in lines.

use super::area::dots;
use super::ink::Inks;
use super::path::geometry;
use super::units::{PIXEL, Place, frame, type_size};
use crate::drawing::{Ink, Mark, swatch};
use crate::export::lines::width;
use crate::plan::Tier;
use crate::scene::{Entry, LegendSymbol, Paint, sample};
use crate::text::{ZH_SLIDES, fill};
use atlas_ooxml::{Contour, Fill, Geometry, Line, Node, Paragraph, Run, Shape, Stroke, TextBody};

/// The font size, in pixels.
const WORDS: u32 = 24;
/// The height of a line, in pixels.
const LINE: i64 = 36;
/// A sample is 22 by 14 units; so many pixels are a unit.
const UNIT: i64 = 2;
/// From the left edge of a sample to its words, in pixels.
const INDENT: i64 = 54;
/// The gap between two entries, in pixels.
const GAP: i64 = 34;

/// The legend from this corner to the right, in pixels.
pub(super) fn legend(
    entries: &[Entry],
    inks: &Inks,
    (left, top): (i64, i64),
    room: i64,
) -> Vec<Node> {
    let (mut x, mut y) = (left, top);
    let mut nodes = Vec::new();
    for entry in entries {
        let words = i64::from(width(&entry.words)) * i64::from(WORDS) / 10;
        if x > left && x + INDENT + words > left + room {
            (x, y) = (left, y + LINE);
        }
        let corner = (x, y + (LINE - 14 * UNIT) / 2);
        nodes.extend(symbol(entry, inks, corner).map(Node::from));
        nodes.extend(host(entry, inks, corner).map(Node::from));
        let run = Run::new(entry.words.as_str(), type_size(WORDS), inks.get(Ink::Ink));
        let text = TextBody::line(Paragraph::new(vec![run]));
        let at = frame(x + INDENT, y, words, LINE);
        nodes.push(Shape::text(fill(ZH_SLIDES.legend, &[&entry.words]), at, text).into());
        x += INDENT + words + GAP;
    }
    nodes
}

/// The dots on the sample of a host.
fn host(entry: &Entry, inks: &Inks, (x, y): (i64, i64)) -> Option<Shape> {
    let LegendSymbol::Host(hue) = entry.key else { return None };
    let (left, top) = ((x + UNIT) * PIXEL, (y + UNIT) * PIXEL);
    let (right, bottom) = (left + 20 * UNIT * PIXEL, top + 12 * UNIT * PIXEL);
    let points = vec![(left, top), (right, top), (right, bottom), (left, bottom)];
    let area = [Contour { points, is_closed: true }];
    let (at, form) = dots(&area, 8 * PIXEL, 5 * PIXEL / 2)?;
    let mut shape = Shape::new(fill(ZH_SLIDES.sample, &[&entry.words]), at, form);
    shape.fill = Fill::Solid(inks.hue(hue));
    Some(shape)
}

/// The sample of a mark.
fn symbol(entry: &Entry, inks: &Inks, (x, y): (i64, i64)) -> Option<Shape> {
    #[allow(clippy::cast_precision_loss, reason = "a few pixels")]
    let place = Place::new((x * PIXEL, y * PIXEL), (UNIT * PIXEL) as f64);
    let key = entry.key;
    let name = || fill(ZH_SLIDES.sample, &[&entry.words]);
    let area = |fill: Option<(&'static str, Tier)>| {
        let at = frame(x + UNIT, y + UNIT, 20 * UNIT, 12 * UNIT);
        let mut shape = Shape::new(name(), at, Geometry::Rectangle);
        shape.fill = inks.region(&Paint { fill, ..Paint::default() });
        shape.line = Some(Line::solid(inks.get(Ink::Border), PIXEL));
        Some(shape)
    };
    let drawn = |paint: Fill, line: Line| {
        let (at, form) = geometry(sample(key), place)?;
        Some(Shape { fill: paint, line: Some(line), ..Shape::new(name(), at, form) })
    };
    let swatch = swatch(key);
    let part = |part: &Mark<'_>| inks.line(part, Some(&swatch), (place, 1));
    let line = swatch.parts.last().and_then(part);
    let paper = Fill::Solid(inks.get(Ink::Paper));
    match key {
        LegendSymbol::Tier { colour, tier, .. } => area(Some((colour, tier))),
        LegendSymbol::Host(_) | LegendSymbol::Unmentioned => area(None),
        LegendSymbol::Zone => drawn(paper, Line::solid(inks.get(Ink::Ink), 2 * PIXEL)),
        LegendSymbol::Core => drawn(paper, line?),
        LegendSymbol::Arc { colour, stated } => {
            let stroke = if stated { Stroke::Solid } else { Stroke::Dashed };
            drawn(Fill::None, Line { stroke, ..Line::solid(inks.hue(colour), 3 * PIXEL) })
        }
        LegendSymbol::Corridor | LegendSymbol::Ambiguity => drawn(Fill::None, line?),
    }
}
