//! What belongs together lights up together: a region on every map, in its row and in its clauses.
//!
//! Pointing is not state: it sets `data-lit` and nothing else. What the view has chosen carries
//! `data-chosen`.

use super::Pages;
use crate::browser::Element;
use web_sys::Event;

/// What carries a region or several.
const ABOUT: &str = "[data-region],[data-regions]";

/// Lights what is pointed at or has the focus.
pub(super) fn listen(pages: &Pages) {
    for kind in ["pointerover", "focusin"] {
        let here = pages.clone();
        pages.root.on(kind, move |event: Event| point(&here, &event));
    }
    let here = pages.clone();
    pages.root.on("pointerleave", move |_: Event| light(&here, &[], None, true));
}

/// Marks the chosen region and chains, and sets the lists to them.
pub(super) fn choose(pages: &Pages) {
    let root = &pages.root;
    let (region, chains) = pages.store.now(|view| {
        let region = view.region.map(|region| region.id).unwrap_or_default();
        (region, view.chains.iter().map(|chain| chain.id).collect::<Vec<_>>())
    });
    for part in root.find_all("[data-chosen]") {
        part.toggle_attribute("data-chosen", false);
    }
    mark(root, "data-region", region, "data-chosen");
    mark_listed(root, region, "data-chosen");
    for chain in &chains {
        mark(root, "data-chain", chain, "data-chosen");
    }
    for (what, value) in [("region", region), ("chain", chains.first().copied().unwrap_or(""))] {
        for list in root.find_all(&["select[data-pick='", what, "']"].concat()) {
            list.choose(value);
        }
    }
    describe(pages);
}

fn point(pages: &Pages, event: &Event) {
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
    light(pages, &regions, chain.as_deref(), !listed);
}

fn light(pages: &Pages, regions: &[&str], chain: Option<&str>, clauses: bool) {
    let root = &pages.root;
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
    let pointed = regions.first().filter(|_| clauses).map(|region| (*region).to_owned());
    pages.memory.pointed.replace(pointed);
    describe(pages);
}

/// Marks every element whose attribute has this value.
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
fn describe(pages: &Pages) {
    let pointed = pages.memory.pointed.borrow().clone();
    let chosen = || pages.store.now(|view| view.region.map(|region| region.id.to_owned()));
    let region = pointed.or_else(chosen).unwrap_or_default();
    for line in pages.root.find_all(".says") {
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
