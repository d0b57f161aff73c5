//! What lies under and over the counties: the cities around, the city's paper and its edge.

use super::defs::shape;
use crate::view::live::truth;
use crate::view::markup::tag;
use crate::view::store::use_store;
use leptos::prelude::*;

/// The cities around, the way to the Greater Bay Area, the city's paper.
#[component]
pub(super) fn Below() -> impl IntoView {
    let store = use_store();
    let map = &store.plan.map;
    let line = |class, path| tag("path", &[("class", class), ("d", path)], "");
    let around = [line("borders", map.borders), line("heading", &arrow())].concat();
    view! {
        <g
            class="context"
            aria-hidden="true"
            data-shown=truth(move || store.scene(|scene| scene.context))
            inner_html=around
        ></g>
        <use_ class="edge-glow" href=shape("city")></use_>
        <use_ class="paper" href=shape("city")></use_>
    }
}

/// The city's edge, over the counties.
#[component]
pub(super) fn Above() -> impl IntoView {
    view! { <use_ class="edge" href=shape("city")></use_> }
}

/// The arrow to the Greater Bay Area: its shaft, and a head a quarter of it long.
fn arrow() -> String {
    let heading = &use_store().plan.map.bay_area;
    let (from, to) = (heading.from, heading.to);
    let (dx, dy) = (to.x - from.x, to.y - from.y);
    let (back_x, back_y) = (to.x - dx / 4, to.y - dy / 4);
    let (wing_x, wing_y) = (-dy / 7, dx / 7);
    let at = |x: i32, y: i32| [x.to_string(), y.to_string()].join(" ");
    let (foot, tip) = (at(from.x, from.y), at(to.x, to.y));
    let (left, right) =
        (at(back_x + wing_x, back_y + wing_y), at(back_x - wing_x, back_y - wing_y));
    ["M", &foot, "L", &tip, "M", &left, "L", &tip, "L", &right].concat()
}
