//! Buttons that magnify.

use crate::state::Camera;
use crate::view::reactive::flag;
use crate::view::store::use_store;
use leptos::prelude::*;

/// Larger, smaller, whole.
#[component]
pub(super) fn Controls() -> impl IntoView {
    let store = use_store();
    let text = store.text;
    let zoom = move || store.camera.with(|camera| camera.zoom);
    let largest = move || zoom() >= Camera::MAX_ZOOM;
    let whole = move || zoom() <= Camera::WHOLE.zoom;
    view! {
        <div class="controls">
            <button data-act="zoom-in" aria-label=text.zoom_in disabled=flag(largest)>"+"</button>
            <button data-act="zoom-out" aria-label=text.zoom_out disabled=flag(whole)>"−"</button>
            <button data-act="zoom-reset" aria-label=text.zoom_reset>"⤢"</button>
        </div>
    }
}
