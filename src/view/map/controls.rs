//! Buttons that magnify.

use crate::state::{Camera, Press};
use crate::text::Text;
use crate::text::attribute::flag;
use crate::text::markup::Tag;
use crate::view::edits::{attribute, follow_edits};
use crate::view::reactive::once;
use crate::view::store::use_store;
use leptos::prelude::*;

/// Larger, smaller, whole.
#[component]
pub(super) fn Controls() -> impl IntoView {
    let store = use_store();
    let text = store.text;
    follow_edits(store, move || {
        let zoom = store.camera.with(|camera| camera.zoom);
        let (is_largest, is_whole) = (zoom >= Camera::MAX_ZOOM, zoom <= Camera::WHOLE.zoom);
        vec![
            attribute(".controls [data-action=zoom-in]", flag("disabled", is_largest)),
            attribute(".controls [data-action=zoom-out]", flag("disabled", is_whole)),
        ]
    });
    view! { <div class="controls" inner_html=once(|| draw(text))></div> }
}

/// The buttons of the whole map.
fn draw(text: &Text) -> String {
    let button = |press: Press, label| {
        Tag::new("button").attr("data-action", press.id()).attr("aria-label", label)
    };
    [
        button(Press::ZoomIn, text.zoom_in).text("+"),
        button(Press::ZoomOut, text.zoom_out).flag("disabled", true).text("−"),
        button(Press::ZoomReset, text.zoom_reset).text("⤢"),
    ]
    .concat()
}
