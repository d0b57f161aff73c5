//! What lies under and over the counties: the cities around, the city's paper and its edge.

use crate::drawing::shape_reference;
use crate::scene::arrow;
use crate::view::markup::tag;
use crate::view::reactive::{once, truth};
use crate::view::store::use_store;
use leptos::prelude::*;

/// The cities around, the way to the Greater Bay Area, the city's paper.
#[component]
pub(super) fn Below() -> impl IntoView {
    let store = use_store();
    let map = &store.plan.map;
    let line = |class, path: &str| tag("path", &[("class", class), ("d", path)], "");
    let around = once(|| line("borders", map.borders) + &line("heading", &arrow(&map.bay_area)));
    view! {
        <g
            class="context"
            aria-hidden="true"
            data-shown=truth(move || store.scene(|scene| scene.context))
            inner_html=around
        ></g>
        <use_ class="edge-glow" href=shape_reference("city")></use_>
        <use_ class="paper" href=shape_reference("city")></use_>
    }
}

/// The city's edge, over the counties.
#[component]
pub(super) fn Above() -> impl IntoView {
    view! { <use_ class="edge" href=shape_reference("city")></use_> }
}
