//! The column of text beside the map. A slide has no browser that measures text, so its height is
//! estimated, and the text is set as large as fits.

use super::units::PIXEL;
use crate::export::lines::width;
use atlas_ooxml::{EMU_PER_POINT, Frame, Paragraph, Shape, TextBody};

/// The smallest type, in hundredths of a point: 24 pixels of a screen.
const SMALLEST: u32 = 1200;

/// The largest type, in percent of its usual size: larger where there is little to say.
const LARGEST: u32 = 130;

/// The line height of the fonts, in percent of their size.
const FONT_HEIGHT: i64 = 132;

/// The text box of a column, in the largest type that fits.
pub(super) fn column(name: &str, frame: Frame, paragraphs: &[Paragraph]) -> Shape {
    let sizes = (50..=LARGEST).rev().step_by(5).map(|percent| scaled(paragraphs, percent));
    let mut last = paragraphs.to_vec();
    for paragraphs in sizes {
        last = paragraphs;
        if height(&last, frame.width) <= frame.height {
            break;
        }
    }
    Shape::text(name, frame, TextBody::wrapped(last))
}

/// Paragraphs in smaller type; what is legible as it is stays so.
fn scaled(paragraphs: &[Paragraph], percent: u32) -> Vec<Paragraph> {
    let mut paragraphs = paragraphs.to_vec();
    for paragraph in &mut paragraphs {
        paragraph.before = paragraph.before * percent / 100;
        for run in &mut paragraph.runs {
            run.size = (run.size * percent / 100).max(SMALLEST.min(run.size));
        }
    }
    paragraphs
}

/// The estimated height of paragraphs in a column of this width, in EMU.
pub(super) fn height(paragraphs: &[Paragraph], room: i64) -> i64 {
    let of_one = |paragraph: &Paragraph| {
        let largest = paragraph.runs.iter().map(|run| run.size).max().unwrap_or_default();
        let long = |(size, text): (u32, &str)| i64::from(size) * 127 * i64::from(width(text)) / 10;
        let length: i64 = paragraph.runs.iter().map(|run| long((run.size, &run.text))).sum();
        // A line ends a character early where the next one may not begin a line.
        let usable = (room - i64::from(largest) * 127).max(PIXEL);
        let lines = (length + usable - 1) / usable;
        let line = i64::from(largest) * 127 * FONT_HEIGHT / 100;
        lines.max(1) * line * i64::from(paragraph.line_height) / 100
            + i64::from(paragraph.before) * EMU_PER_POINT / 100
    };
    paragraphs.iter().map(of_one).sum()
}
