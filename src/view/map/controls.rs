//! The buttons that zoom the map.

use crate::state::{Camera, Press};
use crate::text::ZH_DRAWN;
use crate::text::attribute::flag;
use crate::text::markup::Tag;
use crate::view::edits::{attribute, follow_edits};
use crate::view::reactive::once;
use crate::view::store::use_store;
use leptos::prelude::*;

/// Zoom in, zoom out, show the whole map.
#[component]
pub(super) fn Controls() -> impl IntoView {
    let store = use_store();
    follow_edits(store, move || {
        let zoom = store.camera.with(|camera| camera.zoom);
        let (is_largest, is_whole) = (zoom >= Camera::MAX_ZOOM, zoom <= Camera::WHOLE.zoom);
        vec![
            attribute(".controls [data-action=zoom-in]", flag("disabled", is_largest)),
            attribute(".controls [data-action=zoom-out]", flag("disabled", is_whole)),
        ]
    });
    view! { <div class="controls" inner_html=once(draw)></div> }
}

/// The buttons of the whole map.
fn draw() -> String {
    let button = |press: Press, label| {
        Tag::new("button").attr("data-action", press.id()).attr("aria-label", label)
    };
    [
        button(Press::ZoomIn, ZH_DRAWN.zoom_in).text("+"),
        button(Press::ZoomOut, ZH_DRAWN.zoom_out).flag("disabled", true).text("−"),
        button(Press::ZoomReset, ZH_DRAWN.zoom_reset).text("⤢"),
    ]
    .concat()
}
