//! 十链总览: a small map for every chain.

use super::ink::Inks;
use super::legend::legend;
use super::map::Map;
use super::page::{LEFT, MAP_BOTTOM, foot, statement};
use super::units::{Place, SIZE, frame, type_size};
use crate::drawing::Ink;
use crate::plan::{Chain, PLAN, Slide, Tier};
use crate::scene::{Entry, LegendSymbol, RegionMark, scene};
use crate::state::{Layer, View};
use crate::text::{ZH, ZH_SHOW, ZH_SLIDES, fill};
use atlas_ooxml::{Align, Frame, Node, Paragraph, Run, Shape, TextBody};

const COLUMNS: i64 = 5;
const TOP: i64 = 200;
const HEAD: i64 = 36;

/// The content of the overview.
pub(super) fn nodes(slide: &'static Slide, inks: &Inks) -> Vec<Node> {
    let caption = slide.steps.first().map_or("", |step| step.caption);
    let mut nodes = statement(caption, inks, (LEFT, 124), SIZE.0 - 2 * LEFT);
    nodes.extend((0..).zip(PLAN.chains).flat_map(|(at, chain)| small(at, chain, inks)));
    nodes.extend(legend(&forms(), inks, (LEFT, MAP_BOTTOM + 26), SIZE.0 - 2 * LEFT));
    nodes.extend(foot(inks, &source()));
    nodes
}

/// The small map of a chain, with its name above it.
fn small(at: i64, chain: &'static Chain, inks: &Inks) -> Vec<Node> {
    let (wide, high) = ((SIZE.0 - 2 * LEFT) / COLUMNS, (MAP_BOTTOM + 10 - TOP) / 2);
    let (x, y) = (LEFT + at % COLUMNS * wide, TOP + at / COLUMNS * high);
    let square = Run::new("■ ", type_size(26), inks.hue(chain.colour));
    let name = Run::new(chain.name, type_size(26), inks.get(Ink::Ink)).bold();
    let line = Paragraph::new(vec![square, name]).aligned(Align::Centre);
    let title = Shape::text(chain.name, frame(x, y, wide, HEAD), TextBody::line(line));
    vec![title.into(), map(chain, inks, frame(x, y + HEAD + 4, wide, high - HEAD - 14))]
}

fn map(chain: &'static Chain, inks: &Inks, frame: Frame) -> Node {
    let layers = [Layer::Zones].into_iter().collect();
    let view = View { chains: vec![chain], layers, ..View::new() };
    let scene = scene(&PLAN, &view, &ZH);
    let map = Map {
        scene: &scene,
        inks,
        place: Place::within(PLAN.map.city, frame),
        corner: (0, 0), // it has no names
        radius: 6,
        is_large: false,
        highlighted: &[],
        // A zone without a role would cover one that has one.
        is_quiet: &|mark: &RegionMark| mark.role_status.tier().is_none(),
    };
    map.group(&fill(ZH_SLIDES.map_of, &[chain.name]))
}

/// The colour of the legend's samples, which is no chain's: that of text, as on the stage.
const NEUTRAL: &str = "currentColor";

/// The legend explains the forms, since each chain has its own colour.
fn forms() -> Vec<Entry> {
    let tier = |tier| LegendSymbol::Tier { place: 0, colour: NEUTRAL, tier };
    let forms = [
        (tier(Tier::Core), ZH.tier_core),
        (tier(Tier::Radiating), ZH_SHOW.radiating),
        (LegendSymbol::Host(NEUTRAL), ZH.host),
        (LegendSymbol::Unmentioned, ZH.unmentioned),
        (LegendSymbol::Zone, ZH.legend_zone),
    ];
    forms.map(|(key, words)| Entry { key, words: words.to_owned() }).to_vec()
}

fn source() -> String {
    let document = PLAN.document.short_title;
    let clause = PLAN.chains.first().map(|chain| chain.clause);
    clause.map_or_else(String::new, |clause| {
        fill(ZH.clause_of, &[document, clause.section, clause.measure, clause.title])
    })
}
