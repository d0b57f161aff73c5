//! The search field. What answers on it is the part with the pages (`pages::search`), which is loaded
//! when the field gets the focus.

use super::markup::{Tag, tag};
use super::reactive::once;
use super::store::{Store, use_store};
use crate::text::Text;
use leptos::prelude::*;

/// A combobox over everything that has a name on the map.
#[component]
pub(super) fn Search() -> impl IntoView {
    let store = use_store();
    view! {
        <div
            class="search"
            role="search"
            inner_html=once(|| draw(store.text))
            on:focusin=move |_| request(store)
            on:input=move |_| request(store)
        ></div>
    }
}

/// Loads what answers.
fn request(store: Store) {
    if !store.ui.with_untracked(|ui| ui.searching) {
        store.ui.update(|ui| ui.searching = true);
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
