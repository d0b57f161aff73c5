//! The map as a table: the same facts from the same scene, for who reads rather than looks.

use super::store::use_store;
use crate::plan::{Chain, Region};
use crate::scene::standing_words;
use leptos::prelude::*;

/// A row a region, a column a chain shown; all ten chains if none is shown.
#[component]
pub(super) fn Table() -> impl IntoView {
    let store = use_store();
    let (plan, text) = (store.plan, store.text);
    let chains = Memo::new(move |_| {
        store.view.with(|view| {
            if view.chains.is_empty() { plan.chains.iter().collect() } else { view.chains.clone() }
        })
    });
    let heads = move || {
        chains.get().into_iter().map(|chain| view! { <th scope="col">{chain.name}</th> }).collect_view()
    };
    let rows = move || {
        let chains = chains.get();
        plan.regions.iter().map(|region| view! { <Row region chains=chains.clone()/> }).collect_view()
    };
    view! {
        <details class="table">
            <summary>{text.table}</summary>
            <div class="scroll" tabindex="0" role="region" aria-label=text.table>
                <table>
                    <caption>{move || store.scene.with(|scene| scene.summary.clone())}</caption>
                    <thead>
                        <tr>
                            <th scope="col">{text.table_region}</th>
                            {heads}
                            <th scope="col">{text.core}</th>
                            <th scope="col">{text.corridor}</th>
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        </details>
    }
}

#[component]
fn Row(region: &'static Region, chains: Vec<&'static Chain>) -> impl IntoView {
    let store = use_store();
    let (plan, text) = (store.plan, store.text);
    let cells = chains
        .into_iter()
        .map(|chain| view! { <td>{standing_words(plan, text, chain, region)}</td> })
        .collect_view();
    let said = |is: bool, words| if is { words } else { text.unmentioned };
    view! {
        <tr data-row=region.id>
            <th scope="row">
                <button class="link" on:click=move |_| store.select(region)>{region.name}</button>
            </th>
            {cells}
            <td>{said(plan.core.region == region, text.core_institute)}</td>
            <td>{said(plan.corridor.member(region).is_some(), text.corridor_member)}</td>
        </tr>
    }
}
