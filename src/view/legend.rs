//! The legend.

use super::edits::{attribute, content, follow_edits};
use super::markup::{tag, text as escaped};
use super::reactive::once;
use super::store::{Store, use_store};
use super::swatch::swatch;
use crate::scene::Entry;
use leptos::prelude::*;

/// A line for every kind of mark that is on the map.
#[component]
pub(super) fn Legend() -> impl IntoView {
    let store = use_store();
    follow_edits(store, move || {
        // Of one chain every line has its room; of several the rest is scrolled to, by keys as well.
        let may_scroll = store.track_described_view(|view| view.chains.len() > 1);
        let tab_stop = ("tabindex", may_scroll.then(|| "0".to_owned()));
        vec![attribute(".foot .legend", tab_stop), content(".foot .legend", lines(store))]
    });
    let lines = once(|| lines(store));
    view! { <ul class="legend" aria-label=store.text.legend inner_html=lines></ul> }
}

fn lines(store: Store) -> String {
    store.track_described_scene(|scene| entries(&scene.legend))
}

/// The lines of a legend.
pub(crate) fn entries(legend: &[Entry]) -> String {
    let line = |it: &Entry| tag("li", &[], &[swatch(it.key), escaped(&it.words)].concat());
    legend.iter().map(line).collect()
}
