//! Buttons that magnify.

use super::keys::STEP;
use crate::state::{Action, Camera};
use crate::view::store::use_store;
use leptos::prelude::*;

/// Larger, smaller, whole.
#[component]
pub(super) fn Controls() -> impl IntoView {
    let store = use_store();
    let text = store.text;
    let zoom = move |percent: i32| {
        let camera = store.view.with_untracked(|view| view.camera);
        store.act(Action::Look(camera.zoomed_in_place(store.plan.map.frame, percent)));
    };
    let zoomed = move || store.view.with(|view| view.camera.zoom);
    view! {
        <div class="controls">
            <button
                aria-label=text.zoom_in
                title=text.zoom_in
                disabled=move || { zoomed() >= Camera::MAX_ZOOM }
                on:click=move |_| zoom(STEP)
            >
                "+"
            </button>
            <button
                aria-label=text.zoom_out
                title=text.zoom_out
                disabled=move || { zoomed() <= Camera::WHOLE.zoom }
                on:click=move |_| zoom(10_000 / STEP)
            >
                "−"
            </button>
            <button
                aria-label=text.zoom_reset
                title=text.zoom_reset
                on:click=move |_| store.act(Action::Look(Camera::WHOLE))
            >
                "⤢"
            </button>
        </div>
    }
}
