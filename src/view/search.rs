//! Search: counties, zones and chains, by Chinese, full pinyin or initials.

use super::markup::{tag, text as escaped, words};
use super::reactive::{attribute, flag, html, truth};
use super::store::{Store, use_store};
use crate::plan::{Found, find};
use crate::state::Action;
use crate::text::fill;
use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

/// The field.
const FIELD: &str = "#search";

/// A combobox over everything that has a name on the map.
#[component]
pub(super) fn Search() -> impl IntoView {
    let store = use_store();
    let text = store.text;
    let active =
        move || (!found(store).is_empty()).then(|| option_id(store.ui.with(|ui| ui.active)));
    view! {
        <div class="search" role="search">
            <input
                id="search"
                type="search"
                role="combobox"
                autocomplete="off"
                spellcheck="false"
                aria-label=text.search
                aria-controls="search-list"
                aria-autocomplete="list"
                aria-expanded=truth(move || !found(store).is_empty())
                aria-activedescendant=attribute(active)
                placeholder=text.search_hint
                on:input=move |event| typed(store, event_target_value(&event))
                on:blur=move |_| store.ui.update(|ui| ui.words = None)
                on:keydown=move |event| pressed(store, &event)
            />
            <ul
                id="search-list"
                role="listbox"
                aria-label=text.search
                hidden=flag(move || found(store).is_empty())
                inner_html=html(move || options(store))
                // The field keeps the focus, or the list would be gone before the click.
                on:pointerdown=move |event| event.prevent_default()
                on:mousedown=move |event| event.prevent_default()
            ></ul>
            <p class="search-none" role="status" inner_html=html(move || none(store))></p>
        </div>
    }
}

/// Goes to what stands at this place of the list: a region's profile, or a chain alone.
pub(super) fn choose(store: Store, at: usize) {
    let Some(&what) = found(store).get(at) else { return };
    store.embedder.set_value(FIELD, "");
    store.ui.update(|ui| ui.words = None);
    match what {
        Found::Region(region) => {
            store.select(region);
            store.embedder.focus_later("#profile h2");
        }
        Found::Chain(chain) if store.now(|view| view.chains == [chain]) => {}
        Found::Chain(chain) => store.act(Action::ShowChain(chain)),
    }
}

fn typed(store: Store, words: String) {
    store.ui.update(|ui| {
        ui.words = Some(words);
        ui.active = 0;
    });
}

fn pressed(store: Store, event: &KeyboardEvent) {
    let count = untrack(|| found(store)).len();
    let active = store.ui.with_untracked(|ui| ui.active);
    match event.key().as_str() {
        "ArrowDown" if count > 0 => store.ui.update(|ui| ui.active = (active + 1) % count),
        "ArrowUp" if count > 0 => store.ui.update(|ui| ui.active = (active + count - 1) % count),
        "Enter" => untrack(|| choose(store, active)),
        "Escape" => {
            store.embedder.set_value(FIELD, "");
            typed(store, String::new());
        }
        _ => return,
    }
    event.prevent_default();
}

fn found(store: Store) -> Vec<Found> {
    store.ui.with(|ui| find(store.plan, ui.words.as_deref().unwrap_or_default()))
}

fn options(store: Store) -> String {
    let active = store.ui.with(|ui| ui.active);
    let option = |(at, what): (usize, Found)| {
        let selected = if at == active { "true" } else { "false" };
        let content = [words("span", &[], what.name()), words("small", &[], &kind(store, what))];
        let attributes = [
            ("role", "option"),
            ("id", &option_id(at)),
            ("data-found", &at.to_string()),
            ("aria-selected", selected),
        ];
        tag("li", &attributes, &content.concat())
    };
    found(store).into_iter().enumerate().map(option).collect()
}

fn none(store: Store) -> String {
    let words = store.ui.with(|ui| ui.words.clone()).unwrap_or_default();
    let words = words.trim();
    if words.is_empty() || !found(store).is_empty() {
        return String::new();
    }
    escaped(&fill(store.text.search_none, &[words]))
}

fn kind(store: Store, what: Found) -> String {
    match what {
        Found::Chain(_) => store.text.search_chain.to_owned(),
        Found::Region(region) => match region.host() {
            Some(host) => fill(store.text.zone_in, &[host.name]),
            None => store.text.county.to_owned(),
        },
    }
}

fn option_id(at: usize) -> String {
    ["found-", &at.to_string()].concat()
}
