//! What belongs together lights up together: a region on every map, in its row and in its clauses.
//!
//! Pointing is not state: it sets `data-lit` and nothing else. What the view has chosen carries
//! `data-chosen`.

use crate::browser::Element;
use std::cell::RefCell;
use web_sys::Event;

thread_local! {
    /// The region that is pointed at: a page that is fetched meanwhile must not unsay it.
    static POINTED: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// What carries a region or several.
const ABOUT: &str = "[data-region],[data-regions]";

/// Lights what is pointed at or has the focus.
pub(super) fn listen(root: &Element) {
    for kind in ["pointerover", "focusin"] {
        let here = root.clone();
        root.on(kind, move |event: Event| point(&here, &event));
    }
    let here = root.clone();
    root.on("pointerleave", move |_: Event| light(&here, &[], None, true));
}

/// Marks what the view has chosen, and lets the lists say it.
pub(super) fn choose(root: &Element) {
    let region = root.attribute_or_default("data-at-region");
    let chains = root.attribute_or_default("data-at-chains");
    for part in root.find_all("[data-chosen]") {
        part.toggle_attribute("data-chosen", false);
    }
    mark(root, "data-region", &region, "data-chosen");
    mark_listed(root, &region, "data-chosen");
    for chain in chains.split_whitespace() {
        mark(root, "data-chain", chain, "data-chosen");
    }
    for (what, value) in [("region", &*region), ("chain", chains.split(' ').next().unwrap_or(""))] {
        for list in root.find_all(&["select[data-pick='", what, "']"].concat()) {
            list.choose(value);
        }
    }
    say(root);
}

fn point(root: &Element, event: &Event) {
    let about = Element::closest_to_event(event, ABOUT);
    let chain = Element::closest_to_event(event, "[data-chain]")
        .map(|part| part.attribute_or_default("data-chain"));
    let one = about.as_ref().and_then(|part| part.attribute("data-region"));
    let listed = one.is_none();
    let list = one
        .or_else(|| about.map(|part| part.attribute_or_default("data-regions")))
        .unwrap_or_default();
    let regions: Vec<&str> = list.split_whitespace().collect();
    // A clause lights its regions, not the other clauses about them.
    light(root, &regions, chain.as_deref(), !listed);
}

fn light(root: &Element, regions: &[&str], chain: Option<&str>, clauses: bool) {
    for part in root.find_all("[data-lit],[data-lit-chain]") {
        part.toggle_attribute("data-lit", false);
        part.toggle_attribute("data-lit-chain", false);
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
fn mark(root: &Element, attribute: &str, value: &str, flag: &str) {
    if !value.is_empty() {
        for part in root.find_all(&["[", attribute, "='", value, "']"].concat()) {
            part.toggle_attribute(flag, true);
        }
    }
}

/// Marks every clause that names this region among others.
fn mark_listed(root: &Element, region: &str, flag: &str) {
    if !region.is_empty() {
        for part in root.find_all(&["[data-regions~='", region, "']"].concat()) {
            part.toggle_attribute(flag, true);
        }
    }
}

/// Under each small map: what the plan says of the region that is pointed at, else of the one
/// that is chosen, else how many there are.
fn say(root: &Element) {
    let pointed = POINTED.with_borrow(Clone::clone);
    let region = pointed.unwrap_or_else(|| root.attribute_or_default("data-at-region"));
    for line in root.find_all(".says") {
        let mark = line.closest("[data-map]").filter(|_| !region.is_empty());
        let mark = mark.and_then(|map| map.find(&["[data-region='", &region, "']"].concat()));
        let said = mark.map_or_else(
            || line.attribute_or_default("data-else"),
            |mark| mark.attribute_or_default("data-says"),
        );
        line.set_text(&said);
        line.toggle_attribute("data-about", !region.is_empty());
    }
}
