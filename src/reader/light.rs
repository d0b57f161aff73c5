//! What belongs together lights up together: a region on every map, in its row and in its clauses.
//!
//! Pointing is not state: it sets `data-lit` and nothing else. What the view has chosen carries
//! `data-chosen`.

use crate::part::Part;
use std::cell::RefCell;
use web_sys::Event;

thread_local! {
    /// The region that is pointed at: a page that is fetched meanwhile must not unsay it.
    static POINTED: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// What carries a region or several.
const ABOUT: &str = "[data-region],[data-regions]";

/// Lights what is pointed at or has the focus.
pub(super) fn listen(root: &Part) {
    for kind in ["pointerover", "focusin"] {
        let here = root.clone();
        root.on(kind, move |event: Event| point(&here, &event));
    }
    let here = root.clone();
    root.on("pointerleave", move |_: Event| light(&here, &[], None, true));
}

/// Marks what the view has chosen, and lets the lists say it.
pub(super) fn choose(root: &Part) {
    let region = root.says("data-at-region");
    let chains = root.says("data-at-chains");
    for part in root.all("[data-chosen]") {
        part.flag("data-chosen", false);
    }
    mark(root, "data-region", &region, "data-chosen");
    mark_listed(root, &region, "data-chosen");
    for chain in chains.split_whitespace() {
        mark(root, "data-chain", chain, "data-chosen");
    }
    for (what, value) in [("region", &*region), ("chain", chains.split(' ').next().unwrap_or(""))] {
        for list in root.all(&["select[data-pick='", what, "']"].concat()) {
            list.choose(value);
        }
    }
    say(root);
}

fn point(root: &Part, event: &Event) {
    let about = Part::around(event, ABOUT);
    let chain = Part::around(event, "[data-chain]").map(|part| part.says("data-chain"));
    let one = about.as_ref().and_then(|part| part.get("data-region"));
    let listed = one.is_none();
    let list = one.or_else(|| about.map(|part| part.says("data-regions"))).unwrap_or_default();
    let regions: Vec<&str> = list.split_whitespace().collect();
    // A clause lights its regions, not the other clauses about them.
    light(root, &regions, chain.as_deref(), !listed);
}

fn light(root: &Part, regions: &[&str], chain: Option<&str>, clauses: bool) {
    for part in root.all("[data-lit],[data-lit-chain]") {
        part.flag("data-lit", false);
        part.flag("data-lit-chain", false);
    }
    for region in regions {
        mark(root, "data-region", region, "data-lit");
        if clauses {
            mark_listed(root, region, "data-lit");
        }
    }
    mark(root, "data-chain", chain.unwrap_or_default(), "data-lit-chain");
    POINTED.set(regions.first().filter(|_| clauses).map(|region| (*region).to_owned()));
    say(root);
}

/// Marks everything whose attribute says this.
fn mark(root: &Part, attribute: &str, value: &str, flag: &str) {
    if !value.is_empty() {
        for part in root.all(&["[", attribute, "='", value, "']"].concat()) {
            part.flag(flag, true);
        }
    }
}

/// Marks every clause that names this region among others.
fn mark_listed(root: &Part, region: &str, flag: &str) {
    if !region.is_empty() {
        for part in root.all(&["[data-regions~='", region, "']"].concat()) {
            part.flag(flag, true);
        }
    }
}

/// Under each small map: what the plan says of the region that is pointed at, else of the one
/// that is chosen, else how many there are.
fn say(root: &Part) {
    let pointed = POINTED.with_borrow(Clone::clone);
    let region = pointed.unwrap_or_else(|| root.says("data-at-region"));
    for line in root.all(".says") {
        let mark = line.closest("[data-map]").filter(|_| !region.is_empty());
        let mark = mark.and_then(|map| map.first(&["[data-region='", &region, "']"].concat()));
        let said = mark.map_or_else(|| line.says("data-else"), |mark| mark.says("data-says"));
        line.set_text(&said);
        line.flag("data-about", !region.is_empty());
    }
}
