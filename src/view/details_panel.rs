//! The plan's statements about the selection: a region, chains, or the whole layout.

use super::clicks;
use super::edits::{self, follow_edits};
use super::markup::{tag, words};
use super::profile::{chips, profile};
use super::quote::quote;
use super::reactive::once;
use super::store::{Store, use_store};
use crate::plan::{Chain, Region};
use leptos::prelude::*;

/// The profile of the region, else the chains shown, else the layout as a whole.
#[component]
pub(super) fn DetailsPanel() -> impl IntoView {
    let store = use_store();
    follow_edits(store, move || vec![edits::content(".sheet .reading", content(store))]);
    view! {
        <section
            class="reading"
            aria-label=store.text.reading
            inner_html=once(|| content(store))
            on:keydown=move |event| {
                if event.key() == "Escape" && store.read_view(|view| view.region.is_some()) {
                    clicks::close(store);
                }
            }
        ></section>
    }
}

/// A profile is the answer to a click; to a click on a chain the map is, and its text follows.
fn content(store: Store) -> String {
    if let Some(region) = store.track_view(|view| view.region) {
        return profile(store, region);
    }
    let chains = store.track_described_view(|view| view.chains.clone());
    if chains.is_empty() {
        return overview(store);
    }
    chains.into_iter().map(|chain| card(store, chain)).collect()
}

/// The layout as a whole, while nothing is selected.
fn overview(store: Store) -> String {
    let (plan, text) = (store.plan, store.text);
    let document = plan.document.short_title;
    let title = |part: &str, name: &str| words("h3", &[], &[part, text.colon, name].concat());
    [
        words("h2", &[], text.intro),
        words("p", &[], text.intro_how),
        title(text.core, plan.core.region.name),
        quote(text, document, plan.core.citation.clause),
        title(text.corridor, plan.corridor.name),
        quote(text, document, plan.corridor.clause),
    ]
    .concat()
}

/// A chain: its clause, and every region it names under the plan's own word.
fn card(store: Store, chain: &'static Chain) -> String {
    let text = store.text;
    let mut parts = vec![words("h2", &[], chain.name)];
    let mut terms: Vec<&str> = chain.roles.iter().map(|role| role.term).collect();
    terms.dedup();
    for term in terms {
        let named = chain.roles.iter().filter(|role| role.term == term);
        let regions: Vec<&'static Region> = named.map(|role| role.region).collect();
        parts.push(chips(term, &regions));
    }
    if !chain.ahead.is_empty() {
        parts.push(words("h3", &[], text.ahead));
        parts.push(words("p", &[], &chain.ahead.join(text.list_separator)));
    }
    parts.push(quote(text, store.plan.document.short_title, chain.clause));
    tag("article", &[("class", "chain-card")], &parts.concat())
}
