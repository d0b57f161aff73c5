//! Highlights: the region under the pointer or the focus on every map, in its row and in its clauses
//! (`data-lit`), and the chosen region and chains (`data-chosen`). Pointing is no part of the view.

use super::Pages;
use crate::browser::Element;
use web_sys::Event;

/// The elements with one region or several.
const WITH_REGIONS: &str = "[data-region],[data-regions]";

/// Listens to pointer and focus.
pub(super) fn listen(pages: &Pages) {
    for kind in ["pointerover", "focusin"] {
        let here = pages.clone();
        pages.root.on(kind, move |event: Event| highlight_target(&here, &event));
    }
    let here = pages.clone();
    pages.root.on("pointerleave", move |_: Event| highlight(&here, &[], None, true));
}

/// Marks the chosen region and chains, and selects them in the lists.
pub(super) fn mark_chosen(pages: &Pages) {
    let root = &pages.root;
    let (region, chains) = pages.store.read_view(|view| {
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
    for (pick, value) in [("region", region), ("chain", chains.first().copied().unwrap_or(""))] {
        for list in root.find_all(&["select[data-pick='", pick, "']"].concat()) {
            list.choose(value);
        }
    }
    describe(pages);
}

fn highlight_target(pages: &Pages, event: &Event) {
    let target = Element::closest_to_event(event, WITH_REGIONS);
    let chain = Element::closest_to_event(event, "[data-chain]")
        .map(|part| part.attribute_or_default("data-chain"));
    let one = target.as_ref().and_then(|part| part.attribute("data-region"));
    let listed = one.is_none();
    let list = one
        .or_else(|| target.map(|part| part.attribute_or_default("data-regions")))
        .unwrap_or_default();
    let regions: Vec<&str> = list.split_whitespace().collect();
    // A clause highlights its regions, but not the other clauses about them.
    highlight(pages, &regions, chain.as_deref(), !listed);
}

fn highlight(pages: &Pages, regions: &[&str], chain: Option<&str>, clauses: bool) {
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

/// Sets a flag on every element with this value of an attribute.
fn mark(root: &Element, attribute: &str, value: &str, flag: &str) {
    if !value.is_empty() {
        for part in root.find_all(&["[", attribute, "='", value, "']"].concat()) {
            part.toggle_attribute(flag, true);
        }
    }
}

/// Sets a flag on every clause about this region.
fn mark_listed(root: &Element, region: &str, flag: &str) {
    if !region.is_empty() {
        for part in root.find_all(&["[data-regions~='", region, "']"].concat()) {
            part.toggle_attribute(flag, true);
        }
    }
}

/// Writes the line of each small map: the role of the region under the pointer, otherwise of the chosen
/// one, otherwise the counts of roles.
fn describe(pages: &Pages) {
    let pointed = pages.memory.pointed.borrow().clone();
    let chosen = || pages.store.read_view(|view| view.region.map(|region| region.id.to_owned()));
    let region = pointed.or_else(chosen).unwrap_or_default();
    for line in pages.root.find_all(".says") {
        let mark = line.closest("[data-map]").filter(|_| !region.is_empty());
        let mark = mark.and_then(|map| map.find(&["[data-region='", &region, "']"].concat()));
        let text = mark.map_or_else(
            || line.attribute_or_default("data-else"),
            |mark| mark.attribute_or_default("data-says"),
        );
        line.set_text(&text);
        line.toggle_attribute("data-about", !region.is_empty());
    }
}
