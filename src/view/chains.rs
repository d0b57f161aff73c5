//! The keys to the map: 一核, 一廊, the ten chains, the layers.

use super::layers::LayerSwitches;
use super::quote::Whole;
use super::store::use_store;
use crate::dom;
use crate::plan::{Chain, Tier};
use crate::state::{Action, MAX_CHAINS};
use crate::text::fill;
use leptos::prelude::*;

/// The keys to the map.
#[component]
pub(super) fn Chains() -> impl IntoView {
    let store = use_store();
    let text = store.text;
    view! {
        <section class="keys" aria-label=text.chains>
            <Structure/>
            <h2>{text.chains}</h2>
            <ul class="chain-list">
                {store.plan.chains.iter().map(|chain| view! { <ChainKey chain/> }).collect_view()}
            </ul>
            <button
                class="plain clear"
                hidden=move || store.view.with(|view| view.chains.is_empty())
                on:click=move |_| {
                    store.act(Action::ClearChains);
                    dom::focus("button[data-chain]");
                }
            >
                {text.clear_chains}
            </button>
            <LayerSwitches/>
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
        <button class="structure core" on:click=move |_| store.select(plan.core.region)>
            <b>{text.core}</b>
            {plan.core.region.short}
        </button>
        <details class="structure corridor">
            <summary>
                <b>{text.corridor}</b>
                {plan.corridor.name}
            </summary>
            <Whole clause=plan.corridor.clause/>
        </details>
    }
}

/// One chain: a button that shows it, and one that compares it.
#[component]
fn ChainKey(chain: &'static Chain) -> impl IntoView {
    let store = use_store();
    let text = store.text;
    let place = move || store.view.with(|view| view.chains.iter().position(|&shown| shown == chain));
    let shown = move || place().is_some();
    let others = move || store.view.with(|view| view.chains.iter().any(|&shown| shown != chain));
    let compare = move || {
        let words = if shown() { text.compare_remove } else { text.compare };
        fill(words, &[chain.name])
    };
    view! {
        <li data-place=move || place().map(|place| (place + 1).to_string())>
            <button
                data-chain=chain.id
                aria-pressed=move || shown().to_string()
                on:click=move |event| {
                    let add = event.ctrl_key() || event.meta_key() || event.shift_key();
                    store.act(if add { Action::CompareChain(chain) } else { Action::ShowChain(chain) });
                }
            >
                <svg class="dot" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" color=chain.colour>
                    <path d="M0 0h12v12H0z"></path>
                </svg>
                <span class="chain-name">{chain.name}</span>
                <span class="count">{counts(chain, text.tier_core)}</span>
            </button>
            <button
                class="compare"
                data-compare=chain.id
                hidden=move || !others()
                aria-label=compare
                title=move || {
                    let full = store.view.with(|view| view.chains.len() >= MAX_CHAINS);
                    if full && !shown() { text.compare_full.to_owned() } else { compare() }
                }
                on:click=move |_| store.act(Action::CompareChain(chain))
            >
                {move || if shown() { "−" } else { "+" }}
            </button>
        </li>
    }
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
