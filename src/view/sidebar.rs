//! The sidebar: 一核, 一廊, the ten chains and the layers. It is drawn once and edited from then on.

use super::edits::{ElementEdit, attribute, attributes, content, follow_edits, selector};
use super::quote::quote;
use super::reactive::once;
use super::store::{Store, use_store};
use crate::plan::{Chain, Tier};
use crate::state::{Control, Layer, MAX_CHAINS, Press, View};
use crate::text::attribute::{Attribute, flag, set, truth};
use crate::text::markup::{Tag, tag, text as escaped, words};
use crate::text::{Text, fill};
use leptos::prelude::*;

/// The sidebar.
#[component]
pub(super) fn Sidebar() -> impl IntoView {
    let store = use_store();
    let markup = once(|| draw(store, &View::new()));
    follow_edits(store, move || store.track_view(|view| edits(store, view)));
    view! { <section class="keys" aria-label=store.text.keys inner_html=markup></section> }
}

/// The markup of the sidebar.
fn draw(store: Store, view: &View) -> String {
    let text = store.text;
    let chains: String =
        store.plan.chains.iter().map(|chain| draw_chain(text, view, chain)).collect();
    let layers: String = Layer::ALL.map(|layer| draw_layer(text, view, layer)).concat();
    let clear = Tag::new("button")
        .attr("class", "plain clear")
        .attr("data-action", Press::ClearChains.id());
    [
        draw_structure(store),
        words("h2", &[], text.chains),
        clear.attributes(&[clear_attribute(view)]).text(text.clear_chains),
        tag("ul", &[("class", "chain-list")], &chains),
        words("h2", &[], text.layers),
        tag("div", &[("class", "layers")], &layers),
    ]
    .concat()
}

/// 一核 and 一廊, each with its clause.
fn draw_structure(store: Store) -> String {
    let (plan, text) = (store.plan, store.text);
    let label = |word, name| [words("b", &[], word), words("span", &[], name)].concat();
    let action = Control::Select(plan.core.region).text();
    let core = [("class", "structure core"), ("data-action", action.as_str())];
    let clause = quote(text, plan.document.short_title, plan.corridor.clause);
    let corridor =
        [tag("summary", &[], &label(text.corridor, plan.corridor.name)), tag("div", &[], &clause)];
    [
        words("h2", &[], text.structure),
        tag("button", &core, &label(text.core, plan.core.region.short)),
        tag("details", &[("class", "structure corridor")], &corridor.concat()),
    ]
    .concat()
}

/// A chain: a button that shows it, and one that compares it.
fn draw_chain(text: &Text, view: &View, chain: &'static Chain) -> String {
    let hue = [
        ("class", "dot"),
        ("viewBox", "0 0 12 12"),
        ("width", "12"),
        ("height", "12"),
        ("aria-hidden", "true"),
        ("color", chain.colour),
    ];
    let label = [
        tag("svg", &hue, &tag("path", &[("d", "M0 0h12v12H0z")], "")),
        words("span", &[("class", "chain-name")], chain.name),
        words("span", &[("class", "count")], &counts(chain, text.tier_core)),
    ];
    let action = Control::ShowChain(chain).text();
    let show = Tag::new("button").attr("data-chain", chain.id).attr("data-action", &action);
    let action = Control::CompareChain(chain).text();
    let compare = Tag::new("button").attr("class", "compare").attr("data-action", &action);
    let buttons = [
        show.attributes(&[show_attribute(view, chain)]).markup(&label.concat()),
        compare.attributes(&compare_attributes(text, view, chain)).text(compare_sign(view, chain)),
    ];
    Tag::new("li").attributes(&[item_attribute(view, chain)]).markup(&buttons.concat())
}

/// A switch of a layer.
fn draw_layer(text: &Text, view: &View, layer: Layer) -> String {
    let action = Control::Toggle(layer).text();
    let switch = Tag::new("button").attr("role", "switch").attr("data-action", &action);
    switch.attributes(&[layer_attribute(view, layer)]).text(name(text, layer))
}

/// Everything in the sidebar that depends on the view.
fn edits(store: Store, view: &View) -> Vec<ElementEdit> {
    let mut edits = vec![attribute(".keys .clear", clear_attribute(view))];
    for (place, chain) in store.plan.chains.iter().enumerate() {
        let item = [".chain-list li:nth-child(", &(place + 1).to_string(), ")"].concat();
        let (show, compare) = ([&item, " [data-chain]"].concat(), [&item, " .compare"].concat());
        edits.push(attribute(&item, item_attribute(view, chain)));
        edits.push(attribute(&show, show_attribute(view, chain)));
        edits.extend(attributes(&compare, compare_attributes(store.text, view, chain)));
        edits.push(content(&compare, escaped(compare_sign(view, chain))));
    }
    for layer in Layer::ALL {
        let switch = selector(".layers", Control::Toggle(layer));
        edits.push(attribute(&switch, layer_attribute(view, layer)));
    }
    edits
}

fn clear_attribute(view: &View) -> Attribute {
    flag("hidden", view.chains.is_empty())
}

/// The chain's place in the comparison, from 1.
fn item_attribute(view: &View, chain: &'static Chain) -> Attribute {
    let place = view.chains.iter().position(|&shown| shown == chain);
    ("data-place", place.map(|place| (place + 1).to_string()))
}

fn show_attribute(view: &View, chain: &'static Chain) -> Attribute {
    truth("aria-pressed", view.shows(chain))
}

fn compare_attributes(text: &Text, view: &View, chain: &'static Chain) -> [Attribute; 2] {
    let is_alone = view.chains.iter().all(|&shown| shown == chain);
    [flag("hidden", is_alone), set("aria-label", compare_label(text, view, chain))]
}

fn compare_sign(view: &View, chain: &'static Chain) -> &'static str {
    if view.shows(chain) { "−" } else { "+" }
}

/// What the comparing button does.
fn compare_label(text: &Text, view: &View, chain: &'static Chain) -> String {
    let words = if view.shows(chain) {
        text.compare_remove
    } else if view.chains.len() < MAX_CHAINS {
        text.compare
    } else {
        text.compare_instead
    };
    fill(words, &[chain.name])
}

fn layer_attribute(view: &View, layer: Layer) -> Attribute {
    truth("aria-checked", view.layers.has(layer))
}

/// `核心 3 · 辐射区域 6`, in the plan's own words.
fn counts(chain: &'static Chain, core: &str) -> String {
    let mut parts = vec![[core, " ", &chain.tier(Tier::Core).count().to_string()].concat()];
    let mut terms: Vec<&str> = chain.tier(Tier::Radiating).map(|role| role.term).collect();
    terms.dedup();
    for term in terms {
        let count = chain.roles.iter().filter(|role| role.term == term).count();
        parts.push([term, " ", &count.to_string()].concat());
    }
    parts.join(" · ")
}

const fn name(text: &Text, layer: Layer) -> &'static str {
    match layer {
        Layer::Core => text.core,
        Layer::Corridor => text.corridor,
        Layer::Zones => text.layer_zones,
        Layer::Arcs => text.layer_arcs,
        Layer::Inferred => text.layer_inferred,
        Layer::Context => text.layer_context,
    }
}
