//! Everything the plan says about one region, each statement with its clause.

use super::markup::{Tag, tag, words};
use super::quote;
use super::store::Store;
use super::swatch::dot;
use crate::plan::{Chain, Citation, Kind, MapAmbiguity, Region, find_ambiguities};
use crate::scene::{Fact, RoleStatus, describe_role_status, facts};
use crate::state::{Control, Page, Press};
use crate::text::fill;

/// Everything the plan says about one region.
pub(super) fn profile(store: Store, region: &'static Region) -> String {
    let parts = [
        head(store, region),
        statements(store, region),
        unmentioned(store, region),
        doubts(store, region),
        around(store, region),
    ];
    let attributes =
        [("id", "profile"), ("data-region-id", region.id), ("aria-label", region.name)];
    tag("article", &attributes, &parts.concat())
}

/// Regions as buttons under a title; nothing where there are none.
pub(super) fn chips(title: &str, regions: &[&'static Region]) -> String {
    if regions.is_empty() {
        return String::new();
    }
    let chip = |region: &&'static Region| {
        let action = Control::Select(region).attributes();
        Tag::new("button").attr("class", "chip").attributes(&action).text(region.name)
    };
    let chips: String = regions.iter().map(chip).collect();
    [words("h3", &[], title), tag("p", &[("class", "chips")], &chips)].concat()
}

fn head(store: Store, region: &'static Region) -> String {
    let text = store.text;
    let what = match region.kind {
        Kind::County => [text.county, " ", region.id].concat(),
        Kind::Zone { host, .. } => {
            [&fill(text.zone_in, &[host.name]), text.separator, text.schematic_position].concat()
        }
    };
    let facts = [region.pinyin.marked, " · ", &what].concat();
    let close =
        [("class", "close"), ("data-action", Press::Close.id()), ("aria-label", text.close)];
    let parts = [
        words("h2", &[("tabindex", "-1")], region.name),
        words("button", &close, "×"),
        words("p", &[("class", "facts")], &facts),
    ];
    tag("header", &[], &parts.concat())
}

/// 一核 and 一廊, then every chain that names the region, in the plan's own word.
fn statements(store: Store, region: &'static Region) -> String {
    let facts = facts(store.plan, store.text, region);
    let (roles, structure): (Vec<Fact>, Vec<Fact>) =
        facts.into_iter().partition(|fact| fact.role().is_some());
    let title = if roles.is_empty() {
        store.text.no_chain_role.to_owned()
    } else {
        fill(store.text.chain_count, &[&roles.len().to_string()])
    };
    let rows = |facts: Vec<Fact>| facts.into_iter().map(|fact| row(store, fact)).collect();
    let (structure, roles): (String, String) = (rows(structure), rows(roles));
    [structure, words("h3", &[], &title), roles].concat()
}

/// A statement with its clause; that of the first chain shown is open.
fn row(store: Store, fact: Fact) -> String {
    let quotation = quoted(store, fact.citation);
    let Some((chain, role)) = fact.role() else {
        return details("role layout", false, &words("b", &[], fact.term), &quotation);
    };
    let summary = [
        dot(chain.colour, role.tier),
        words("b", &[], chain.name),
        words("span", &[("class", "term")], role.term),
    ];
    let is_shown = store.track_view(|view| view.shows(chain));
    let show = if is_shown { String::new() } else { show_button(store, chain) };
    let open = store.track_view(|view| view.chains.first() == Some(&chain));
    details("role", open, &summary.concat(), &(quotation + &show))
}

fn show_button(store: Store, chain: &'static Chain) -> String {
    let action = Control::KeepChain(chain).text();
    let attributes = [("class", "plain"), ("data-action", action.as_str())];
    words("button", &attributes, store.text.show_on_map)
}

/// What the plan does not say of the region for the chains shown.
fn unmentioned(store: Store, region: &'static Region) -> String {
    let (plan, text) = (store.plan, store.text);
    let line = |&chain: &&'static Chain| {
        let said = describe_role_status(plan, text, chain, region);
        words("p", &[("class", "unmentioned")], &[chain.name, text.colon, &said].concat())
    };
    store.track_view(|view| {
        let chains = view.chains.iter();
        chains
            .filter(|chain| RoleStatus::in_chain(plan, chain, region).tier().is_none())
            .map(line)
            .collect()
    })
}

/// The number of ambiguities about it, which the ledger lists.
fn doubts(store: Store, region: &'static Region) -> String {
    let link = |doubt: &MapAmbiguity| {
        let action = Control::Turn(Page::Ambiguities).attributes();
        Tag::new("a").attr("class", "chip").attributes(&action).text(doubt.title)
    };
    let links: String = find_ambiguities(region).map(link).collect();
    if links.is_empty() {
        return links;
    }
    let title = words("h3", &[], store.text.page_ambiguities);
    [title, tag("p", &[("class", "chips")], &links)].concat()
}

/// The zones it hosts, its host, its neighbours.
fn around(store: Store, region: &'static Region) -> String {
    let text = store.text;
    let zones: Vec<_> = store.plan.zones_in(region).collect();
    let host: Vec<_> = region.host().into_iter().collect();
    let basis = match region.kind {
        Kind::Zone { basis, .. } => {
            words("p", &[("class", "facts")], &[text.basis, text.colon, basis].concat())
        }
        Kind::County => String::new(),
    };
    [
        chips(text.host, &host),
        basis,
        chips(text.zones_hosted, &zones),
        chips(text.neighbours, region.neighbours),
    ]
    .concat()
}

fn quoted(store: Store, citation: Citation) -> String {
    quote::citation(store.text, store.plan.document.short_title, citation)
}

fn details(class: &str, open: bool, summary: &str, content: &str) -> String {
    let content = [tag("summary", &[], summary), content.to_owned()].concat();
    Tag::new("details").attr("class", class).flag("open", open).markup(&content)
}
