//! Everything the plan says about one region.

use super::quote::Quote;
use super::store::use_store;
use super::swatch::tier_id;
use crate::dom;
use crate::plan::{Chain, Kind, Region, Role};
use crate::scene::{Standing, standing_words};
use crate::state::Action;
use crate::text::fill;
use leptos::prelude::*;

/// Everything the plan says about one region, each statement with its clause.
#[component]
pub(super) fn Profile(region: &'static Region) -> impl IntoView {
    let store = use_store();
    let text = store.text;
    let close = move || {
        store.act(Action::Select(None));
        dom::focus(&["#map [data-region='", region.id, "']"].concat());
    };
    view! {
        <article
            id="profile"
            data-region-id=region.id
            aria-label=region.name
            on:keydown=move |event| {
                if event.key() == "Escape" {
                    close();
                }
            }
        >
            <header>
                <h2 tabindex="-1">{region.name}</h2>
                <button class="close" aria-label=text.close on:click=move |_| close()>"×"</button>
                <p class="facts">{region.pinyin.marked}" · "{what_it_is(region)}</p>
            </header>
            <Layout region/>
            <Roles region/>
            <Unmentioned region/>
            <Around region/>
        </article>
    }
}

/// `县级行政区 360722`, `功能区，位于赣县区`.
fn what_it_is(region: &'static Region) -> String {
    let text = use_store().text;
    match region.kind {
        Kind::County => [text.county, " ", region.id].concat(),
        Kind::Zone { host, .. } => {
            [&fill(text.zone_in, &[host.name]), text.separator, text.schematic_position].concat()
        }
    }
}

/// 一核 and 一廊, as far as the region is part of them.
#[component]
fn Layout(region: &'static Region) -> impl IntoView {
    let store = use_store();
    let (plan, text) = (store.plan, store.text);
    let core = (plan.core.region == region).then_some((text.core_institute, plan.core.mention));
    let corridor = plan.corridor.member(region).map(|member| (text.corridor_member, member.mention));
    let row = |(words, mention)| {
        view! {
            <details class="role layout">
                <summary>
                    <b>{words}</b>
                </summary>
                <Quote mention/>
            </details>
        }
    };
    [core, corridor].map(|said| said.map(row))
}

/// Every chain that names the region, in the plan's own word; those shown are open.
#[component]
fn Roles(region: &'static Region) -> impl IntoView {
    let store = use_store();
    let roles: Vec<_> = store.plan.roles_of(region).collect();
    let words = if roles.is_empty() {
        store.text.no_chain_role.to_owned()
    } else {
        fill(store.text.chain_count, &[&roles.len().to_string()])
    };
    view! {
        <h3>{words}</h3>
        {roles.into_iter().map(|(chain, role)| view! { <RoleRow chain role/> }).collect_view()}
    }
}

#[component]
fn RoleRow(chain: &'static Chain, role: &'static Role) -> impl IntoView {
    let store = use_store();
    let first = move || store.view.with(|view| view.chains.first() == Some(&chain));
    let show = move |_| {
        if !store.view.with_untracked(|view| view.shows(chain)) {
            store.act(Action::ShowChain(chain));
        }
    };
    view! {
        <details class="role" open=first>
            <summary>
                <svg
                    class="dot"
                    data-tier=tier_id(role.tier)
                    viewBox="0 0 12 12"
                    width="12"
                    height="12"
                    aria-hidden="true"
                    color=chain.colour
                >
                    <circle cx="6" cy="6" r="4.5"></circle>
                </svg>
                <b>{chain.name}</b>
                <span class="term">{role.term}</span>
            </summary>
            <Quote mention=role.mention/>
            <button class="plain" on:click=show>{store.text.show_on_map}</button>
        </details>
    }
}

/// What the plan does not say of the region for the chains shown.
#[component]
fn Unmentioned(region: &'static Region) -> impl IntoView {
    let store = use_store();
    let (plan, text) = (store.plan, store.text);
    move || {
        store
            .view
            .with(|view| view.chains.clone())
            .into_iter()
            .filter(|chain| Standing::of(plan, chain, region).tier().is_none())
            .map(|chain| {
                let words = standing_words(plan, text, chain, region);
                view! { <p class="unmentioned"><b>{chain.name}</b>{text.colon}{words}</p> }
            })
            .collect_view()
    }
}

/// The zones it hosts, its host, its neighbours.
#[component]
fn Around(region: &'static Region) -> impl IntoView {
    let store = use_store();
    let text = store.text;
    let zones: Vec<_> = store.plan.zones_in(region).collect();
    let group = move |words: &'static str, regions: Vec<&'static Region>| {
        (!regions.is_empty()).then(|| {
            let buttons = regions
                .into_iter()
                .map(|region| {
                    view! { <button class="chip" on:click=move |_| store.select(region)>{region.name}</button> }
                })
                .collect_view();
            view! {
                <h3>{words}</h3>
                <p class="chips">{buttons}</p>
            }
        })
    };
    let basis = match region.kind {
        Kind::Zone { basis, .. } => Some(view! { <p class="facts">{text.basis}{text.colon}{basis}</p> }),
        Kind::County => None,
    };
    view! {
        {group(text.host, region.host().into_iter().collect())}
        {basis}
        {group(text.zones_hosted, zones)}
        {group(text.neighbours, region.neighbours.to_vec())}
    }
}
