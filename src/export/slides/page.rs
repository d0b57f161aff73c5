//! A slide: title, text at the left, map at the right, legend, review line and source below.

use super::column::column;
use super::ink::Inks;
use super::legend::legend;
use super::map::Map;
use super::units::{Place, SIZE, frame, type_size};
use super::words::words;
use super::{Page, closing, cover, overview};
use crate::drawing::Ink;
use crate::export::lines::width;
use crate::export::subject;
use crate::plan::{PLAN, Picture, Shows, Slide, Step};
use crate::scene::{Entry, LegendSymbol, RegionMark, Scene, scene_at_reveal, view_of_step};
use crate::state::View;
use crate::text::{ZH, ZH_SLIDES, fill};
use atlas_ooxml::{
    Align, Anchor, Fill, Geometry, Node, Paragraph, Run, Shape, Slide as Written, TextBody,
};

/// The left edge of all text, in pixels.
pub(super) const LEFT: i64 = 72;
/// The left edge of the map's ground.
pub(super) const MAP_LEFT: i64 = 1020;
/// The lower edge of the map's ground.
pub(super) const MAP_BOTTOM: i64 = 944;
/// The width of the column of text.
pub(super) const COLUMN: i64 = MAP_LEFT - LEFT - 36;
/// The radius of zones' marks.
const RADIUS: i64 = 13;

/// The content of a slide's map.
pub(super) struct Content {
    pub(super) view: View,
    pub(super) scene: Scene,
}

/// Writes a slide.
pub(super) fn slide(page: &Page, inks: &Inks, theme: usize) -> Written {
    let slide = page.slide;
    let (size, nodes) = match slide.picture {
        Picture::Cover => (76, cover::nodes(slide, inks)),
        Picture::Overview => (52, overview::nodes(slide, inks)),
        Picture::Close => (52, closing::nodes(inks)),
        _ => (52, with_map(slide, inks)),
    };
    let has_hue = slide.chain().is_some();
    let left = if has_hue { LEFT + 48 } else { LEFT };
    let room = if matches!(slide.picture, Picture::Map) { COLUMN } else { SIZE.0 - 2 * LEFT };
    let height = if slide.picture == Picture::Cover { 120 } else { 76 };
    let run =
        Run::new(slide.title, type_size(fitting(slide.title, size, room)), inks.get(Ink::Ink));
    let title = TextBody::wrapped(vec![Paragraph::new(vec![run.bold().major()])]);
    let marker = slide.chain().map(|chain| {
        let mut shape = Shape::new(
            fill(ZH_SLIDES.colour, &[chain.name]),
            frame(LEFT, 62, 32, 32),
            Geometry::Rectangle,
        );
        shape.fill = Fill::Solid(inks.hue(chain.colour));
        Node::from(shape)
    });
    Written {
        theme,
        title_frame: frame(left, 40, room - (left - LEFT), height),
        title: title.anchored(Anchor::Middle),
        nodes: marker.into_iter().chain(nodes).collect(),
        notes: page.notes.clone(),
    }
}

/// The largest type up to a size in which a title is one line, in pixels.
fn fitting(title: &str, size: u32, room: i64) -> u32 {
    let longest = u32::try_from(room * 10 / i64::from(width(title)).max(1)).unwrap_or(size);
    size.min(longest)
}

fn with_map(slide: &'static Slide, inks: &Inks) -> Vec<Node> {
    let Some(last) = slide.steps.last() else { return Vec::new() };
    let content = content(last);
    let caption = statement(last.caption, inks, (LEFT, 128), COLUMN);
    let notes = reading_notes(&content, inks);
    let text = column(ZH_SLIDES.text, frame(LEFT, 216, COLUMN, 650), &words(slide, inks));
    let mut nodes = map(last, &content, inks);
    nodes.extend(caption);
    nodes.extend([text.into(), notes]);
    let entries = entries(&content.scene, last);
    nodes.extend(legend(&entries, inks, (LEFT, MAP_BOTTOM + 14), SIZE.0 - 2 * LEFT));
    nodes.extend(foot(inks, &source(last)));
    nodes
}

/// The view and the scene of a step.
pub(super) fn content(step: &Step) -> Content {
    let (view, reveal) = view_of_step(step.shows);
    let scene = scene_at_reveal(&PLAN, &view, &ZH, reveal);
    Content { view, scene }
}

/// The ground of the map, and the map.
pub(super) fn map(step: &'static Step, content: &Content, inks: &Inks) -> Vec<Node> {
    let around = frame(MAP_LEFT, 0, SIZE.0 - MAP_LEFT, MAP_BOTTOM);
    let mut ground = Shape::new(ZH_SLIDES.ground, around, Geometry::Rectangle);
    ground.fill = Fill::Solid(inks.get(Ink::Page));
    let inside = frame(MAP_LEFT + 24, 28, SIZE.0 - MAP_LEFT - 48, MAP_BOTTOM - 56);
    let is_quiet = |mark: &RegionMark| is_quiet(step, &content.scene, mark);
    let map = Map {
        scene: &content.scene,
        inks,
        place: Place::within(PLAN.map.city, inside),
        corner: (MAP_LEFT + 28, 330),
        radius: RADIUS,
        is_large: true,
        highlighted: step.highlight,
        is_quiet: &is_quiet,
    };
    vec![ground.into(), map.group(ZH_SLIDES.map)]
}

/// Returns true if a zone has nothing to do with a step: it is not drawn.
fn is_quiet(step: &Step, scene: &Scene, mark: &RegionMark) -> bool {
    let is_core = scene.core && mark.region == PLAN.core.region;
    !is_core && !step.highlight.contains(&mark.region) && mark.role_status.tier().is_none()
}

/// The legend of what is on the slide: its names carry no ※.
pub(super) fn entries(scene: &Scene, step: &Step) -> Vec<Entry> {
    let is_zone = |mark: &&RegionMark| !mark.region.is_county() && mark.region != PLAN.core.region;
    let mut zones = scene.regions.iter().filter(is_zone);
    let has_zones = zones.any(|mark| mark.shown && !is_quiet(step, scene, mark));
    let is_drawn = |entry: &&Entry| match entry.key {
        LegendSymbol::Ambiguity => false,
        LegendSymbol::Zone => has_zones,
        _ => true,
    };
    scene.legend.iter().filter(is_drawn).cloned().collect()
}

/// The source of a slide's text.
fn source(step: &Step) -> String {
    let clause = match step.shows {
        Shows::Core => PLAN.core.citation.clause,
        Shows::Corridor => PLAN.corridor.clause,
        Shows::Chain(chain, _) => chain.clause,
        Shows::Whole | Shows::Structure(_) | Shows::Targets(_) => return String::new(),
    };
    let document = PLAN.document.short_title;
    fill(ZH.clause_of, &[document, clause.section, clause.measure, clause.title])
}

/// The one-line statement below a slide's title; nothing for an empty text.
pub(super) fn statement(text: &str, inks: &Inks, (x, y): (i64, i64), room: i64) -> Vec<Node> {
    if text.is_empty() {
        return Vec::new();
    }
    let mut bar = Shape::new(ZH_SLIDES.statement, frame(x, y, 6, 56), Geometry::Rectangle);
    bar.fill = Fill::Solid(inks.accent());
    let size = type_size(fitting(text, 32, room - 30));
    let run = Run::new(text, size, inks.get(Ink::Ink)).bold();
    let text = TextBody::wrapped(vec![Paragraph::new(vec![run])]).anchored(Anchor::Middle);
    let text = Shape::text(ZH_SLIDES.statement, frame(x + 24, y, room - 24, 56), text);
    vec![bar.into(), text.into()]
}

/// How to read what the map has beyond the plan: schematic places and courses, derived arcs, 文件未提及.
fn reading_notes(content: &Content, inks: &Inks) -> Node {
    let notes = subject::notes(&content.view, &content.scene);
    let run = Run::new(notes, type_size(20), inks.get(Ink::Quiet));
    let text = TextBody::wrapped(vec![Paragraph::new(vec![run])]).anchored(Anchor::Bottom);
    Shape::text(ZH_SLIDES.notes, frame(LEFT, MAP_BOTTOM - 70, COLUMN, 62), text).into()
}

/// The review line and the source. The review's state stands at the lower left of every map.
pub(super) fn foot(inks: &Inks, source: &str) -> Vec<Node> {
    let line = |name, x, room, text: &str, align| {
        let run = Run::new(text, type_size(22), inks.get(Ink::Quiet));
        let text = TextBody::line(Paragraph::new(vec![run]).aligned(align));
        Node::from(Shape::text(name, frame(x, 1034, room, 30), text))
    };
    let review = line(ZH_SLIDES.review, LEFT, 700, &subject::review(), Align::Left);
    let source =
        (!source.is_empty()).then(|| line(ZH_SLIDES.source, 900, 840, source, Align::Right));
    [review].into_iter().chain(source).collect()
}
