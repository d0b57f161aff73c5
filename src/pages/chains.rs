//! 十链总览: a small map for every chain, with one legend.

use super::{region_picker, sources};
use crate::drawing::{Click, SmallMap};
use crate::plan::{Chain, PLAN, Tier};
use crate::scene::{LegendSymbol, describe_role_status, scene};
use crate::state::{Control, Layer, View};
use crate::text::markup::{Tag, tag, text as escaped, words};
use crate::text::{ZH, ZH_PAGES, fill};
use crate::view::swatch;

/// The page.
pub(super) fn page() -> String {
    let maps: String = PLAN.chains.iter().map(map).collect();
    [
        words("h2", &[], ZH.page_chains),
        words("p", &[("class", "how")], ZH_PAGES.chains_how),
        tag("div", &[("class", "tools")], &region_picker()),
        legend(),
        tag("ol", &[("class", "small-maps")], &maps),
        sources(),
    ]
    .concat()
}

fn map(chain: &'static Chain) -> String {
    let layers = [Layer::Zones, Layer::Core].into_iter().collect();
    let view = View { chains: vec![chain], layers, ..View::new() };
    let scene = scene(&PLAN, &view, &ZH);
    let label = fill(ZH.map_label, &[&scene.summary]);
    let says = |region| describe_role_status(&PLAN, &ZH, chain, region);
    let map = SmallMap { name: chain.id, label: &label, click: Click::OpensMap, inset: false };
    let drawing = map.draw(&scene, says);
    let action = Control::ShowOnMap(chain);
    let link = Tag::new("a").attributes(&action.attributes()).text(chain.name);
    let parts = [
        tag("h3", &[], &link),
        tag("div", &[("class", "drawing"), ("data-action", &action.text())], &drawing),
        line(chain),
        ahead(chain),
    ];
    tag("li", &[("data-chain", chain.id), ("data-map", "")], &parts.concat())
}

/// The line with the role of the region under the pointer or the chosen one, otherwise with the counts
/// of roles. It has room for its longest text, so that the maps below do not move.
fn line(chain: &'static Chain) -> String {
    let texts = PLAN.regions.iter().map(|region| describe_role_status(&PLAN, &ZH, chain, region));
    let longest = texts.max_by_key(|text| text.chars().count()).unwrap_or_default();
    let counts = counts(chain);
    let line = words("p", &[("class", "says"), ("data-else", &counts)], &counts);
    tag("div", &[("class", "room"), ("data-longest", &longest)], &line)
}

/// `核心 3 · 外围 6`.
fn counts(chain: &Chain) -> String {
    let count = |tier, word: &str| match chain.tier(tier).count() {
        0 => None,
        count => Some([word, " ", &count.to_string()].concat()),
    };
    let counts = [count(Tier::Core, ZH.tier_core), count(Tier::Radiating, ZH.tier_radiating)];
    counts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// The industries that the clause plans ahead, without a place.
fn ahead(chain: &Chain) -> String {
    if chain.ahead.is_empty() {
        return String::new();
    }
    let text = [ZH.ahead, ZH.colon, &chain.ahead.join(ZH.list_separator)].concat();
    words("p", &[("class", "ahead")], &text)
}

/// One legend for all maps: they differ in colour alone.
fn legend() -> String {
    let tier = |tier| LegendSymbol::Tier { place: 0, colour: "currentColor", tier };
    let lines = [
        (tier(Tier::Core), ZH.tier_core),
        (tier(Tier::Radiating), ZH_PAGES.legend_radiating),
        (LegendSymbol::Host("currentColor"), ZH.host),
        (LegendSymbol::Unmentioned, ZH.unmentioned),
        (LegendSymbol::Zone, ZH.legend_zone),
        (LegendSymbol::Core, ZH.legend_institute),
    ];
    let line = |(key, name)| tag("li", &[], &[swatch(key), escaped(name)].concat());
    tag("ul", &[("class", "legend"), ("aria-label", ZH.legend)], &lines.map(line).concat())
}
