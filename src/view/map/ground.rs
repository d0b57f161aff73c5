//! What lies under and over the counties: the cities around, the city's paper and its edge.

use super::of_scene;
use crate::view::store::use_store;
use leptos::prelude::*;

/// The cities around, the way to the Greater Bay Area, the city's paper.
#[component]
pub(super) fn Below() -> impl IntoView {
    let map = &use_store().plan.map;
    let context = of_scene(|scene| scene.context);
    view! {
        <g class="context" aria-hidden="true" data-shown=move || context.get().to_string()>
            {map.cities.iter().map(|city| view! { <path class="city" d=city.outline></path> }).collect_view()}
            <path class="heading" d=arrow()></path>
        </g>
        <path class="edge-glow" d=map.outline></path>
        <path class="paper" d=map.outline></path>
    }
}

/// The city's edge, over the counties.
#[component]
pub(super) fn Above() -> impl IntoView {
    let map = &use_store().plan.map;
    view! { <path class="edge" d=map.outline></path> }
}

/// The arrow to the Greater Bay Area: a shaft and a head that opens 35 units at each side.
fn arrow() -> String {
    let heading = &use_store().plan.map.bay_area;
    let (from, to) = (heading.from, heading.to);
    let (dx, dy) = (to.x - from.x, to.y - from.y);
    // A fifth back along the shaft, an eighth of it to either side.
    let back = (to.x - dx / 4, to.y - dy / 4);
    let wing = (-dy / 7, dx / 7);
    let numbers = [
        from.x, from.y, to.x, to.y, back.0 + wing.0, back.1 + wing.1, to.x, to.y, back.0 - wing.0, back.1 - wing.1,
    ]
    .map(|value| value.to_string());
    let [a, b, c, d, e, f, g, h, i, j] = numbers;
    ["M", &a, " ", &b, "L", &c, " ", &d, "M", &e, " ", &f, "L", &g, " ", &h, "L", &i, " ", &j].concat()
}
