//! Scale bar, source and review line.

use super::defs::decimal;
use crate::geometry::UNITS_PER_KM;
use crate::text::fill;
use crate::view::store::use_store;
use leptos::prelude::*;

/// The scale bar, in the map's own units at the lower left of what is seen: right at every size.
#[component]
pub(super) fn ScaleBar() -> impl IntoView {
    let store = use_store();
    let frame = store.plan.map.frame;
    let camera = Memo::new(move |_| store.view.with(|view| view.camera));
    // In the bar's own space one unit is as long on the screen as in the whole map.
    let kilometres = move || match camera.with(|camera| camera.zoom) {
        ..200 => 20,
        200..400 => 10,
        _ => 5,
    };
    let length = move || kilometres() * UNITS_PER_KM * camera.with(|camera| camera.zoom) / 100;
    let place = move || {
        let camera = camera.get();
        let window = camera.window(frame);
        let (x, y) = (window.x.to_string(), (window.y + window.height).to_string());
        ["translate(", &x, " ", &y, ") scale(", &decimal(100_000 / camera.zoom.max(1)), ")"].concat()
    };
    let bar = move || ["M160-200v60h", &length().to_string(), "v-60"].concat();
    view! {
        <g class="scale-bar" aria-hidden="true" transform=place>
            <path d=bar></path>
            <text x=move || 160 + length() / 2 y="-250">
                {move || fill(store.text.kilometres, &[&kilometres().to_string()])}
            </text>
        </g>
    }
}

/// Where the boundaries come from, and the review state.
#[component]
pub(super) fn SourceLine() -> impl IntoView {
    let text = use_store().text;
    view! {
        <p class="source">
            <span class="review">{text.review}</span>
            <span>{text.base_map}</span>
        </p>
    }
}
