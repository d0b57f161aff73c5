//! The legend: the scene's own lines, in columns under the map.

use super::lines::width;
use super::plain::Plain;
use super::text::text_at;
use crate::drawing::{Ink, decimal, swatch};
use crate::scene::{Entry, LegendSymbol};
use crate::text::ZH_EXPORT;
use crate::text::markup::Tag;

/// The height of a line, in tenths of a pixel.
const LINE: i32 = 250;
/// The font size, in tenths of a pixel.
const WORDS: i32 = 140;
/// From the left edge of a sample, which is 22 pixels wide, to its words, in tenths of a pixel.
const INDENT: i32 = 300;
/// The gap between two columns, in tenths of a pixel.
const GAP: i32 = 140;

/// The legend with its upper edge at `top`, and its height, in map units; it is as wide as `room`.
pub(super) fn legend(map: &Plain<'_>, top: i32, room: i32) -> (String, i32) {
    let legend = &map.scene.legend;
    let columns = columns(map, legend, room);
    let step = room / columns;
    let line = map.px(LINE);
    let entry = |(at, entry): (i32, &Entry)| {
        line_of(map, entry, (at % columns * step, top + at / columns * line))
    };
    let entries: String = (0..).zip(legend).map(entry).collect();
    let rows = (i32::try_from(legend.len()).unwrap_or_default() + columns - 1) / columns;
    (entries, rows * line)
}

/// The number of columns that are wide enough for the longest line.
fn columns(map: &Plain<'_>, legend: &[Entry], room: i32) -> i32 {
    let widest = legend.iter().map(|entry| width(words(entry))).max().unwrap_or_default();
    let widest = map.px(INDENT + GAP + widest * WORDS / 10);
    (room / widest.max(1)).clamp(1, 4)
}

fn line_of(map: &Plain<'_>, entry: &Entry, (x, y): (i32, i32)) -> String {
    let pixel = decimal(map.px(1000) * 10);
    let top = y + map.px((LINE - 140) / 2);
    let place = ["translate(", &x.to_string(), " ", &top.to_string(), ") scale(", &pixel, ")"];
    let swatch = swatch(entry.key);
    let marks: String = swatch.parts.iter().map(|part| map.part(part, &swatch)).collect();
    let swatch = Tag::new("g").attr("transform", &place.concat()).markup(&marks);
    let words = text_at(x + map.px(INDENT), y + map.px(LINE / 2), map.px(WORDS));
    swatch + &words.attr("fill", map.palette.get(Ink::Ink)).text(self::words(entry))
}

/// The words of a line. Nothing can be clicked here.
fn words(entry: &Entry) -> &str {
    match entry.key {
        LegendSymbol::Ambiguity => ZH_EXPORT.legend_doubt,
        _ => &entry.words,
    }
}
