//! The legend: an entry for everything on the map, and nothing else.

use super::mark::has_areas_around;
use super::{ArcMark, RoleStatus};
use crate::plan::{Chain, Plan, Region, Reveal, Tier};
use crate::state::{Layer, View};
use crate::text::Text;

/// A line of the legend.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// The sample of the mark.
    pub key: LegendSymbol,
    /// Its meaning.
    pub words: String,
}

/// The sample of a mark.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum LegendSymbol {
    /// A county or zone painted for the chain at this place of the comparison (0, 1 or 2).
    Tier {
        /// Place in the comparison.
        place: usize,
        /// The chain's hue.
        colour: &'static str,
        /// Core or radiating.
        tier: Tier,
    },
    /// A county that hosts a zone the first chain names.
    Host(&'static str),
    /// A county that the plan does not mention here.
    Unmentioned,
    /// A functional zone.
    Zone,
    /// The core institute.
    Core,
    /// The corridor.
    Corridor,
    /// The sign of an ambiguity.
    Ambiguity,
    /// An arc; derived or stated.
    Arc {
        /// The first arc's hue.
        colour: &'static str,
        /// Whether the plan states the relation.
        stated: bool,
    },
}

/// The entries for a map.
pub(super) fn legend(
    plan: &'static Plan,
    view: &View,
    text: &Text,
    arcs: &[ArcMark],
    doubts: bool,
    reveal: Reveal,
) -> Vec<Entry> {
    let mut entries = Vec::new();
    for (place, &chain) in view.chains.iter().enumerate() {
        entries.extend(tiers(view, text, place, chain, reveal));
        entries.extend(host(plan, view, text, chain, reveal));
    }
    entries.extend(unmentioned(plan, view, text, reveal));
    for stated in [true, false] {
        if let Some(mark) = arcs.iter().find(|mark| mark.arc.stated == stated) {
            let words = if stated { text.legend_arc_stated } else { text.legend_arc_inferred };
            entries.push(entry(LegendSymbol::Arc { colour: mark.colour, stated }, words));
        }
    }
    for (layer, key, words) in [
        (Layer::Core, LegendSymbol::Core, text.legend_institute),
        (Layer::Corridor, LegendSymbol::Corridor, text.legend_corridor),
        (Layer::Zones, LegendSymbol::Zone, text.legend_zone),
    ] {
        if view.layers.has(layer) {
            entries.push(entry(key, words));
        }
    }
    if doubts {
        entries.push(entry(LegendSymbol::Ambiguity, text.legend_doubt));
    }
    entries
}

/// The plan's own words of a chain, grouped by tier; with the chain's name when compared.
fn tiers(
    view: &View,
    text: &Text,
    place: usize,
    chain: &'static Chain,
    reveal: Reveal,
) -> Vec<Entry> {
    let mut entries = Vec::new();
    let tiers = [Tier::Core, Tier::Radiating];
    for tier in tiers.into_iter().take(if reveal == Reveal::Cores { 1 } else { 2 }) {
        let mut terms: Vec<&str> = chain.tier(tier).map(|role| role.term).collect();
        terms.dedup();
        if terms.is_empty() {
            continue;
        }
        let words = of_chain(view, chain, &terms.join(text.list_separator));
        entries
            .push(Entry { key: LegendSymbol::Tier { place, colour: chain.colour, tier }, words });
    }
    entries
}

/// The entry for counties that the chain does not name, but a zone in them.
fn host(
    plan: &'static Plan,
    view: &View,
    text: &Text,
    chain: &'static Chain,
    reveal: Reveal,
) -> Option<Entry> {
    let all_revealed = is_all_revealed(chain, reveal);
    let is_core = |zone| chain.role_of(zone).is_some_and(|role| role.tier == Tier::Core);
    let is_drawn = |county: &'static Region| {
        RoleStatus::in_chain(plan, chain, county) == RoleStatus::HostsNamedZone
            && (all_revealed || plan.zones_in(county).any(is_core))
    };
    let words = of_chain(view, chain, text.host);
    let is_any = counties(plan).any(is_drawn);
    is_any.then_some(Entry { key: LegendSymbol::Host(chain.colour), words })
}

/// The entry for counties that no chain shown mentions.
fn unmentioned(plan: &'static Plan, view: &View, text: &Text, reveal: Reveal) -> Option<Entry> {
    let is_blank = |county: &'static Region| {
        view.chains.iter().all(|chain| {
            is_all_revealed(chain, reveal)
                && RoleStatus::in_chain(plan, chain, county) == RoleStatus::NotMentioned
        })
    };
    let is_any = !view.chains.is_empty() && counties(plan).any(is_blank);
    is_any.then(|| entry(LegendSymbol::Unmentioned, text.unmentioned))
}

fn is_all_revealed(chain: &'static Chain, reveal: Reveal) -> bool {
    reveal > Reveal::Cores || !has_areas_around(chain)
}

fn counties(plan: &'static Plan) -> impl Iterator<Item = &'static Region> {
    plan.regions.iter().filter(|region| region.is_county())
}

/// Words about a chain, with its name when chains are compared.
fn of_chain(view: &View, chain: &Chain, words: &str) -> String {
    if view.chains.len() > 1 { [chain.name, words].join(" ") } else { words.to_owned() }
}

fn entry(key: LegendSymbol, words: &str) -> Entry {
    Entry { key, words: words.to_owned() }
}
