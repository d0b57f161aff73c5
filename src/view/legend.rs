//! The legend.

use super::store::use_store;
use super::swatch::Swatch;
use leptos::prelude::*;

/// A line for every kind of mark that is on the map.
#[component]
pub(super) fn Legend() -> impl IntoView {
    let store = use_store();
    view! {
        <ul class="legend" aria-label=store.text.legend>
            {move || {
                store
                    .scene
                    .with(|scene| scene.legend.clone())
                    .into_iter()
                    .map(|entry| view! { <li><Swatch key=entry.key/>{entry.words}</li> })
                    .collect_view()
            }}
        </ul>
    }
}
