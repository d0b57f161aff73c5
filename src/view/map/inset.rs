//! The dense centre, larger: itself a map with the same marks and the same inputs.

use super::input::Pointers;
use super::keyboard;
use crate::drawing::{self, Extent};
use crate::state::View;
use crate::view::reactive::once;
use crate::view::store::use_store;
use leptos::prelude::*;

/// The inset. The style sheet puts it where the main map has no county, and puts it away while
/// the main map is magnified.
#[component]
pub(super) fn InsetMap() -> impl IntoView {
    let store = use_store();
    let (map, text) = (&store.plan.map, store.text);
    let window = map.inset.window;
    let view_box =
        [window.x, window.y, window.width, window.height].map(|value| value.to_string()).join(" ");
    let taps = Pointers::new(store, Extent::Inset);
    view! {
        <figure class="inset">
            <div class="inset-canvas">
                <svg
                    id="inset"
                    role="group"
                    aria-label=text.inset_label
                    viewBox=view_box
                    on:pointermove=move |event| taps.moved(&event)
                    on:pointerleave=move |_| store.hover(None)
                    on:click=move |event| taps.click(&event)
                    on:keydown=move |event| keyboard::pressed(store, "#inset", &event)
                    inner_html=once(|| drawing::inset_layers(store.plan, &View::new(), text))
                ></svg>
            </div>
            <figcaption>{text.inset_label}</figcaption>
        </figure>
    }
}
