//! Search: counties, zones and chains, by Chinese, full pinyin or initials.

use super::super::edits::{ElementEdit, attribute, content, follow_edits};
use super::super::store::Store;
use crate::browser::Element;
use crate::plan::{Found, find};
use crate::state::{Action, Control};
use crate::text::attribute::{flag, truth};
use crate::text::fill;
use crate::text::markup::{tag, text as escaped, words};
use leptos::prelude::{Update, With, WithUntracked, untrack};
use web_sys::{Event, KeyboardEvent};

/// The field.
const FIELD: &str = "#search";

/// Answers on the field and its list. Words may stand in it already.
pub(super) fn start(store: Store) {
    let Some(search) = Element::query(".search") else { return };
    follow_edits(store, move || edits(store));
    let Some(field) = search.find(FIELD) else { return };
    if !field.value().is_empty() {
        typed(store, field.value());
    }
    search.on("input", move |_: Event| typed(store, field.value()));
    search.on("focusout", move |_: Event| store.ui.update(|ui| ui.words = None));
    search.on("keydown", move |event: KeyboardEvent| pressed(store, &event));
    for kind in ["pointerdown", "mousedown"] {
        search.on(kind, |event: Event| {
            // The focus stays in the field while an option is pressed, or the list would be gone
            // before the click.
            if Element::closest_to_event(&event, "#search-list").is_some() {
                event.prevent_default();
            }
        });
    }
    search.on("click", move |event: Event| {
        let option = Element::closest_to_event(&event, "[role='option']");
        let action = option.map(|it| it.attribute_or_default("data-action")).unwrap_or_default();
        if let Some(Control::Choose(place)) = Control::parse(store.plan, &action) {
            untrack(|| choose(store, place));
        }
    });
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

/// Opens the result at this index: a region's profile, or a chain alone.
fn choose(store: Store, at: usize) {
    let Some(&what) = found(store).get(at) else { return };
    store.embedder.set_value(FIELD, "");
    store.ui.update(|ui| ui.words = None);
    match what {
        Found::Region(region) => {
            store.select(region);
            store.embedder.focus_later("#profile h2");
        }
        Found::Chain(chain) if store.read_view(|view| view.chains == [chain]) => {}
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
    // The input method handles these keys itself. In Safari only the code shows that.
    if event.is_composing() || event.key_code() == 229 {
        return;
    }
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
