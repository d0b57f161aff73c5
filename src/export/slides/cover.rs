//! The cover: what the presentation is drawn from, and the plan's structure beside the map.

use super::ink::Inks;
use super::legend::legend;
use super::page::{COLUMN, LEFT, MAP_BOTTOM, content, entries, foot, map, statement};
use super::units::{SIZE, frame, type_size};
use super::words::Words;
use crate::drawing::Ink;
use crate::plan::{Chain, PLAN, Slide};
use crate::text::{ZH, ZH_SHOW, ZH_SLIDES, fill};
use atlas_ooxml::{Node, Paragraph, Run, Shape, TextBody};

/// The upper edges of the parts of the structure, in pixels, and of the names of the chains.
const PARTS: [i64; 3] = [408, 520, 632];
const CHAINS: i64 = 684;
/// The chains stand in columns of so many.
const CHAINS_A_COLUMN: usize = 5;

/// The content of the cover.
pub(super) fn nodes(slide: &'static Slide, inks: &Inks) -> Vec<Node> {
    let (Some(first), Some(last)) = (slide.steps.first(), slide.steps.last()) else {
        return Vec::new();
    };
    let content = content(last);
    let mut nodes = map(last, &content, inks);
    nodes.extend(statement(first.caption, inks, (LEFT, 176), COLUMN));
    nodes.push(origin(inks));
    let parts = [
        (ZH_SHOW.core, PLAN.core.region.name),
        (ZH_SHOW.corridor, PLAN.corridor.name),
        (ZH_SHOW.chains, ""),
    ];
    nodes.extend(parts.into_iter().zip(PARTS).map(|(part, y)| structure(part, inks, y)));
    let wide = COLUMN / 2;
    let columns = PLAN.chains.chunks(CHAINS_A_COLUMN).zip(0..);
    nodes.extend(columns.map(|(chains, at)| names(chains, inks, (LEFT + at * wide, wide))));
    let entries = entries(&content.scene, last);
    nodes.extend(legend(&entries, inks, (LEFT, MAP_BOTTOM + 14), SIZE.0 - 2 * LEFT));
    nodes.extend(foot(inks, ""));
    nodes
}

/// The document.
fn origin(inks: &Inks) -> Node {
    let document = &PLAN.document;
    // A title within a title has the inner marks.
    let title = document.title.replace('《', "〈").replace('》', "〉");
    let from = fill(ZH_SHOW.drawn_from, &[&title, document.issuer, document.published]);
    let line = Paragraph::new(vec![Words { inks }.run(&from, 28, Ink::Quiet)]).lines(110);
    let text = TextBody::wrapped(vec![line]);
    Shape::text(ZH_SLIDES.source, frame(LEFT, 262, COLUMN, 110), text).into()
}

/// A part of the structure: the plan's word for it, and its name.
fn structure((word, name): (&str, &str), inks: &Inks, y: i64) -> Node {
    let words = Words { inks };
    let mut lines = vec![Paragraph::new(vec![words.run(word, 26, Ink::Vermilion).bold()])];
    if !name.is_empty() {
        lines.push(Paragraph::new(vec![words.run(name, 36, Ink::Ink).bold()]));
    }
    let name = fill(ZH_SLIDES.outline, &[word]);
    Shape::text(name, frame(LEFT, y, COLUMN, 100), TextBody::wrapped(lines)).into()
}

/// The names of chains, each after a square of its colour.
fn names(chains: &'static [Chain], inks: &Inks, (x, wide): (i64, i64)) -> Node {
    let line = |chain: &Chain| {
        let square = Run::new("■ ", type_size(30), inks.hue(chain.colour));
        let name = Run::new(chain.name, type_size(30), inks.get(Ink::Ink));
        Paragraph::new(vec![square, name]).lines(110)
    };
    let text = TextBody::wrapped(chains.iter().map(line).collect());
    let name = fill(ZH_SLIDES.outline, &[ZH.chains]);
    Shape::text(name, frame(x, CHAINS, wide, MAP_BOTTOM - CHAINS), text).into()
}
