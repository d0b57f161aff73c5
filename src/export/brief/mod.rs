//! A brief of one page about a chain or a region, for a meeting: map, roles in the plan's words, clauses, tasks
//! with the units in charge, targets. Its type follows GB/T 9704, but it has no head, number or seal that an
//! official document has, and calls itself self-made.
//!
//! `content` has the words, `fit` chooses sizes with which everything is on one page.

mod content;
mod fit;

use crate::drawing::Ink;
use crate::export::properties::properties;
use crate::export::{Metadata, subject};
use crate::plan::{Chain, Region};
use crate::text::{ZH, ZH_BRIEF};
use atlas_ooxml::word::{Block, Document, Image, Paragraph, Run, Typeface};
use atlas_ooxml::{Align, Error};
use content::Section;
use fit::Sizes;

/// The subject of a brief.
#[derive(Clone, Copy, Debug)]
pub enum About {
    /// A chain.
    Chain(&'static Chain),
    /// A county or zone.
    Region(&'static Region),
}

/// The map of a brief.
#[derive(Clone, Debug)]
pub struct MapImage {
    /// The picture as PNG.
    pub png: Vec<u8>,
    /// Its width and height, in pixels.
    pub size: (i64, i64),
    /// Its content in words, as alternative text.
    pub description: String,
}

/// EMU a twentieth of a point.
const EMU: i64 = 635;

/// Writes a brief for Word and WPS.
pub fn docx(about: About, map: MapImage, metadata: &Metadata) -> Result<Vec<u8>, Error> {
    let sections = content::sections(about);
    let sizes = Sizes::fitting(&sections, map.size);
    let mut blocks = head(metadata);
    blocks.push(Block::Image(image(map, sizes, &metadata.title)));
    for (at, section) in sections.iter().enumerate() {
        blocks.extend(section_blocks(at, section, sizes));
    }
    let properties = properties(metadata);
    Document { properties, margins: fit::MARGINS, blocks, footer: footer() }.write()
}

/// The title, and the line that says what this is.
fn head(metadata: &Metadata) -> Vec<Block> {
    let line = |run, level, before| {
        let line = Paragraph::new(vec![run]);
        Block::Paragraph(Paragraph { align: Align::Centre, level, before, ..line })
    };
    let title = Run::new(metadata.title.as_str(), Typeface::Song, fit::TITLE).bold();
    let below = Run::new(ZH_BRIEF.below, Typeface::Kai, fit::SMALL);
    vec![line(title, 1, 0), line(below, 0, 60)]
}

fn image(map: MapImage, sizes: Sizes, title: &str) -> Image {
    let height = i64::from(sizes.map) * EMU;
    let (wide, high) = map.size;
    Image {
        png: map.png,
        size: (height * wide / high.max(1), height),
        name: crate::text::fill(ZH_BRIEF.map_of, &[title]),
        description: map.description,
    }
}

/// The numerals of the sections.
const NUMERALS: [&str; 6] = ["一", "二", "三", "四", "五", "六"];

fn section_blocks(at: usize, section: &Section, sizes: Sizes) -> Vec<Block> {
    let numeral = NUMERALS.get(at).copied().unwrap_or_default();
    let head = [numeral, ZH.list_separator, section.title].concat();
    let run = Run::new(head, Typeface::Hei, sizes.body);
    let head = Paragraph { level: 2, ..indented(run, sizes) };
    let paragraph = |text: &String| {
        let run = Run::new(text.as_str(), Typeface::FangSong, sizes.body);
        let text = Paragraph { is_justified: true, ..indented(run, sizes) };
        Block::Paragraph(text)
    };
    let mut blocks = vec![Block::Paragraph(head)];
    blocks.extend(section.table.as_ref().map(|rows| Block::Table(sizes.table(rows))));
    blocks.extend(section.paragraphs.iter().map(paragraph));
    blocks
}

fn indented(run: Run, sizes: Sizes) -> Paragraph {
    Paragraph { indent: 200, line: sizes.line(), ..Paragraph::new(vec![run]) }
}

/// The review line and the remark that nobody may take this for an official document.
fn footer() -> Vec<Paragraph> {
    let quiet = crate::drawing::Paper::Light.palette().get(Ink::Quiet).to_owned();
    let line = |text: String| {
        Paragraph::new(vec![Run::new(text, Typeface::FangSong, fit::FOOT).coloured(&quiet)])
    };
    vec![line(subject::review()), line([&subject::source(), ZH.space, ZH_BRIEF.footer].concat())]
}
