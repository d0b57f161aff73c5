//! Scale bar, source and review line.

use super::defs::decimal;
use crate::geometry::UNITS_PER_KM;
use crate::plan::REVIEW;
use crate::scene::review_line;
use crate::text::fill;
use crate::view::reactive::{attribute, html};
use crate::view::store::use_store;
use leptos::prelude::*;

/// The scale bar, in the map's own units at the lower left of what is seen: right at every size.
#[component]
pub(super) fn ScaleBar() -> impl IntoView {
    let store = use_store();
    let frame = store.plan.map.frame;
    let camera = move || store.drawn_camera.get();
    // In the bar's own space one unit is as long on the screen as in the whole map.
    let kilometres = move || match camera().zoom {
        ..200 => 20,
        200..400 => 10,
        _ => 5,
    };
    let length = move || kilometres() * UNITS_PER_KM * camera().zoom / 100;
    let place = move || {
        let window = camera().window(frame);
        let (x, y) = (window.x.to_string(), (window.y + window.height).to_string());
        let scale = decimal(100_000 / camera().zoom.max(1));
        Some(["translate(", &x, " ", &y, ") scale(", &scale, ")"].concat())
    };
    let bar = move || Some(["M220-160v60h", &length().to_string(), "v-60"].concat());
    let words = move || fill(store.text.kilometres, &[&kilometres().to_string()]);
    view! {
        <g class="scale-bar" aria-hidden="true" transform=attribute(place)>
            <path d=attribute(bar)></path>
            <text x=attribute(move || Some((220 + length() / 2).to_string())) y="-210" inner_html=html(words)></text>
        </g>
    }
}

/// Where the boundaries come from, and the review state.
#[component]
pub(super) fn SourceLine() -> impl IntoView {
    let text = use_store().text;
    view! {
        <p class="source">
            <span class="review">{review_line(&REVIEW, text)}</span>
            <span>{text.base_map}</span>
        </p>
    }
}
