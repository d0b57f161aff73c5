//! Switches for what is drawn besides the counties.

use super::store::use_store;
use crate::state::{Action, Layer, View};
use crate::text::Text;
use leptos::prelude::*;

/// A switch a layer.
#[component]
pub(super) fn LayerSwitches() -> impl IntoView {
    let store = use_store();
    let switch = move |layer: Layer| {
        view! {
            <label>
                <input
                    type="checkbox"
                    data-layer=layer.id()
                    checked=View::new().layers.has(layer)
                    prop:checked=move || store.view.with(|view| view.layers.has(layer))
                    on:change=move |_| store.act(Action::Toggle(layer))
                />
                {name(store.text, layer)}
            </label>
        }
    };
    view! {
        <fieldset class="layers">
            <legend>{store.text.layers}</legend>
            {Layer::ALL.map(switch).into_iter().collect_view()}
        </fieldset>
    }
}

const fn name(text: &Text, layer: Layer) -> &'static str {
    match layer {
        Layer::Core => text.core,
        Layer::Corridor => text.corridor,
        Layer::Zones => text.layer_zones,
        Layer::Arcs => text.layer_arcs,
        Layer::Inferred => text.layer_inferred,
        Layer::Context => text.layer_context,
    }
}
