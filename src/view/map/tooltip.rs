//! The name and the roles of the region under the pointer or the focus.

use crate::dom;
use crate::plan::Region;
use crate::scene::standing_words;
use crate::view::store::use_store;
use leptos::html::Div;
use leptos::prelude::*;

/// Gap between pointer and tooltip, in CSS pixels.
const GAP: f64 = 16.0;

/// The tooltip. What it says, the region's accessible name says as well.
#[component]
pub(super) fn Tooltip() -> impl IntoView {
    let store = use_store();
    let node = NodeRef::<Div>::new();
    let region = Memo::new(move |_| store.hover.get().map(|hover| hover.region));
    Effect::new(move |_| {
        if let (Some(node), Some(hover)) = (node.get(), store.hover.get()) {
            let (x, y) = dom::beside(&node, hover.at, GAP);
            dom::move_to(&node, x, y);
        }
    });
    view! {
        <div id="tooltip" node_ref=node aria-hidden="true" hidden=move || region.get().is_none()>
            {move || region.get().map(|region| view! { <Words region/> })}
        </div>
    }
}

#[component]
fn Words(region: &'static Region) -> impl IntoView {
    let store = use_store();
    let (plan, text) = (store.plan, store.text);
    let lines = move || {
        let chains = store.view.with(|view| view.chains.clone());
        let mut lines: Vec<(&str, String)> = chains
            .iter()
            .map(|&chain| (chain.name, standing_words(plan, text, chain, region)))
            .collect();
        if chains.is_empty() {
            lines.extend(plan.roles_of(region).map(|(chain, role)| (chain.name, role.term.to_owned())));
        }
        if plan.corridor.member(region).is_some() {
            lines.push((text.corridor, text.corridor_member.to_owned()));
        }
        if plan.core.region == region {
            lines.push((text.core, text.core_institute.to_owned()));
        }
        if lines.is_empty() {
            lines.push((text.chains, text.unmentioned.to_owned()));
        }
        lines
            .into_iter()
            .map(|(what, words)| view! { <p><span>{what}</span><b>{words}</b></p> })
            .collect_view()
    };
    view! {
        <strong>{region.name}</strong>
        {lines}
    }
}
