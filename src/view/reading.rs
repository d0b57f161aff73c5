//! What the plan says about what was chosen: a region, chains, or the whole layout.

use super::profile::Profile;
use super::quote::Whole;
use super::store::use_store;
use crate::plan::{Chain, Role};
use leptos::either::EitherOf3;
use leptos::prelude::*;

/// The profile of the region, else the chains shown, else the layout as a whole.
#[component]
pub(super) fn Reading() -> impl IntoView {
    let store = use_store();
    let region = Memo::new(move |_| store.view.with(|view| view.region));
    let chains = Memo::new(move |_| store.view.with(|view| view.chains.clone()));
    view! {
        <section class="reading">
            {move || match region.get() {
                Some(region) => EitherOf3::A(view! { <Profile region/> }),
                None if chains.with(Vec::is_empty) => EitherOf3::B(view! { <Overview/> }),
                None => {
                    EitherOf3::C(
                        chains.get().into_iter().map(|chain| view! { <ChainCard chain/> }).collect_view(),
                    )
                }
            }}
        </section>
    }
}

/// The layout as a whole, for who has chosen nothing yet.
#[component]
fn Overview() -> impl IntoView {
    let store = use_store();
    let (plan, text) = (store.plan, store.text);
    view! {
        <h2>{text.intro}</h2>
        <p>{text.intro_how}</p>
        <h3>{text.core}{text.colon}{plan.core.region.name}</h3>
        <Whole clause=plan.core.mention.clause/>
        <h3>{text.corridor}{text.colon}{plan.corridor.name}</h3>
        <Whole clause=plan.corridor.clause/>
    }
}

/// A chain: its clause, and every region it names under the plan's own word.
#[component]
fn ChainCard(chain: &'static Chain) -> impl IntoView {
    let text = use_store().text;
    let mut terms: Vec<&'static str> = chain.roles.iter().map(|role| role.term).collect();
    terms.dedup();
    let groups = terms
        .into_iter()
        .map(|term| view! { <Group term roles=with_term(chain, term)/> })
        .collect_view();
    let ahead = (!chain.ahead.is_empty()).then(|| {
        view! {
            <h3>{text.ahead}</h3>
            <p>{chain.ahead.join(text.list_separator)}</p>
        }
    });
    view! {
        <article class="chain-card">
            <h2>{chain.name}</h2>
            {groups}
            {ahead}
            <Whole clause=chain.clause/>
        </article>
    }
}

fn with_term(chain: &'static Chain, term: &str) -> Vec<&'static Role> {
    chain.roles.iter().filter(|role| role.term == term).collect()
}

/// The regions under one of the plan's words, as buttons.
#[component]
fn Group(term: &'static str, roles: Vec<&'static Role>) -> impl IntoView {
    let store = use_store();
    let buttons = roles
        .into_iter()
        .map(|role| {
            let region = role.region;
            view! { <button class="chip" on:click=move |_| store.select(region)>{region.name}</button> }
        })
        .collect_view();
    view! {
        <h3>{term}</h3>
        <p class="chips">{buttons}</p>
    }
}
