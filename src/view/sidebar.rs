//! The keys to the map: 一核, 一廊, the ten chains, the layers.

use super::quote::quote;
use super::reactive::{attribute, flag, html, truth};
use super::store::use_store;
use crate::plan::{Chain, Tier};
use crate::state::{Layer, MAX_CHAINS, View};
use crate::text::{Text, fill};
use leptos::prelude::*;

/// The keys to the map.
#[component]
pub(super) fn Sidebar() -> impl IntoView {
    let store = use_store();
    let text = store.text;
    let none = move || store.seen(|view| view.chains.is_empty());
    view! {
        <section class="keys" aria-label=text.keys>
            <Structure/>
            <h2>{text.chains}</h2>
            <button class="plain clear" data-act="clear" hidden=flag(none)>{text.clear_chains}</button>
            <ul class="chain-list">
                {store.plan.chains.iter().map(|chain| view! { <ChainKey chain/> }).collect_view()}
            </ul>
            <h2>{text.layers}</h2>
            <div class="layers">
                {Layer::ALL.map(|layer| view! { <LayerSwitch layer/> }).into_iter().collect_view()}
            </div>
        </section>
    }
}

/// 一核 and 一廊: each with its clause.
#[component]
fn Structure() -> impl IntoView {
    let store = use_store();
    let (plan, text) = (store.plan, store.text);
    view! {
        <h2>{text.structure}</h2>
        <button class="structure core" data-go=plan.core.region.id>
            <b>{text.core}</b>
            <span>{plan.core.region.short}</span>
        </button>
        <details class="structure corridor">
            <summary>
                <b>{text.corridor}</b>
                <span>{plan.corridor.name}</span>
            </summary>
            <div inner_html=quote(text, plan.document.short_title, plan.corridor.clause)></div>
        </details>
    }
}

/// One chain: a button that shows it, and one that compares it.
#[component]
fn ChainKey(chain: &'static Chain) -> impl IntoView {
    let store = use_store();
    let text = store.text;
    let place = move || store.seen(|view| view.chains.iter().position(|&shown| shown == chain));
    let alone = move || store.seen(|view| view.chains.iter().all(|&shown| shown == chain));
    let sign = move || if place().is_some() { "−" } else { "+" }.to_owned();
    view! {
        <li data-place=attribute(move || place().map(|place| (place + 1).to_string()))>
            <button data-chain=chain.id aria-pressed=truth(move || place().is_some())>
                <svg class="dot" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" color=chain.colour>
                    <path d="M0 0h12v12H0z"></path>
                </svg>
                <span class="chain-name">{chain.name}</span>
                <span class="count">{counts(chain, text.tier_core)}</span>
            </button>
            <button
                class="compare"
                data-compare=chain.id
                hidden=flag(alone)
                aria-label=attribute(move || Some(store.seen(|view| compare(text, view, chain))))
                inner_html=html(sign)
            ></button>
        </li>
    }
}

/// What the comparing button does.
fn compare(text: &Text, view: &View, chain: &'static Chain) -> String {
    let words = if view.shows(chain) {
        text.compare_remove
    } else if view.chains.len() < MAX_CHAINS {
        text.compare
    } else {
        text.compare_instead
    };
    fill(words, &[chain.name])
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

/// A switch for what is drawn besides the counties.
#[component]
fn LayerSwitch(layer: Layer) -> impl IntoView {
    let store = use_store();
    view! {
        <button
            role="switch"
            data-layer=layer.id()
            aria-checked=truth(move || store.seen(|view| view.layers.has(layer)))
        >
            {name(store.text, layer)}
        </button>
    }
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
