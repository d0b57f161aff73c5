//! The legend.

use super::markup::{tag, text as escaped};
use super::reactive::{attribute, html};
use super::store::{Store, use_store};
use super::swatch::swatch;
use crate::scene::Entry;
use leptos::prelude::*;

/// A line for every kind of mark that is on the map.
#[component]
pub(super) fn Legend() -> impl IntoView {
    let store = use_store();
    // Of one chain every line has its room; of several the rest is scrolled to, by keys as well.
    let may_scroll = move || store.seen(|view| view.chains.len() > 1).then_some("0");
    view! {
        <ul
            class="legend"
            aria-label=store.text.legend
            tabindex=attribute(may_scroll)
            inner_html=html(move || lines(store))
        ></ul>
    }
}

fn lines(store: Store) -> String {
    store.scene(|scene| entries(&scene.legend))
}

/// The lines of a legend.
pub(crate) fn entries(legend: &[Entry]) -> String {
    let line = |it: &Entry| tag("li", &[], &[swatch(it.key), escaped(&it.words)].concat());
    legend.iter().map(line).collect()
}
