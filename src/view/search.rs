//! Search: counties, zones and chains, by Chinese, full pinyin or initials.

use super::edits::{ElementEdit, attribute, content, follow_edits};
use super::markup::{Tag, tag, text as escaped, words};
use super::reactive::once;
use super::store::{Store, use_store};
use crate::browser;
use crate::plan::{Found, find};
use crate::state::{Action, Control};
use crate::text::attribute::{flag, truth};
use crate::text::{Text, fill};
use leptos::ev::{KeyboardEvent, MouseEvent};
use leptos::prelude::*;

/// The field.
const FIELD: &str = "#search";

/// A combobox over everything that has a name on the map. Its listeners are its container's, since
/// the events of field and list bubble.
#[component]
pub(super) fn Search() -> impl IntoView {
    let store = use_store();
    follow_edits(store, move || edits(store));
    view! {
        <div
            class="search"
            role="search"
            inner_html=once(|| draw(store.text))
            on:input=move |event| typed(store, event_target_value(&event))
            on:focusout=move |_| store.ui.update(|ui| ui.words = None)
            on:keydown=move |event| pressed(store, &event)
            on:pointerdown=move |event| keep_focus(&event)
            on:mousedown=move |event| keep_focus(&event)
        ></div>
    }
}

/// The markup while nothing is searched for.
fn draw(text: &Text) -> String {
    let field = Tag::new("input").attrs(&[
        ("id", "search"),
        ("type", "search"),
        ("role", "combobox"),
        ("autocomplete", "off"),
        ("spellcheck", "false"),
        ("aria-label", text.search),
        ("aria-controls", "search-list"),
        ("aria-autocomplete", "list"),
        ("aria-expanded", "false"),
        ("placeholder", text.search_hint),
    ]);
    let list = Tag::new("ul").attr("id", "search-list").attr("role", "listbox");
    let list = list.attr("aria-label", text.search).flag("hidden", true);
    let none = tag("p", &[("class", "search-none"), ("role", "status")], "");
    [field.void(), list.markup(""), none].concat()
}

fn edits(store: Store) -> Vec<ElementEdit> {
    let found = found(store);
    let active = store.ui.with(|ui| ui.active);
    let has_found = !found.is_empty();
    vec![
        attribute(FIELD, truth("aria-expanded", has_found)),
        attribute(FIELD, ("aria-activedescendant", has_found.then(|| option_id(active)))),
        attribute("#search-list", flag("hidden", !has_found)),
        content("#search-list", options(store, found, active)),
        content(".search-none", if has_found { String::new() } else { none(store) }),
    ]
}

/// Keeps the focus in the field while an option is pressed, or the list would be gone before the
/// click.
fn keep_focus(event: &MouseEvent) {
    if browser::is_within(event, "#search-list") {
        event.prevent_default();
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

fn options(store: Store, found: Vec<Found>, active: usize) -> String {
    let option = |(at, what): (usize, Found)| {
        let selected = if at == active { "true" } else { "false" };
        let content = [words("span", &[], what.name()), words("small", &[], &kind(store, what))];
        let attributes = [
            ("role", "option"),
            ("id", &option_id(at)),
            ("data-action", &Control::Choose(at).text()),
            ("aria-selected", selected),
        ];
        tag("li", &attributes, &content.concat())
    };
    found.into_iter().enumerate().map(option).collect()
}

fn none(store: Store) -> String {
    let words = store.ui.with(|ui| ui.words.clone()).unwrap_or_default();
    let words = words.trim();
    if words.is_empty() {
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
