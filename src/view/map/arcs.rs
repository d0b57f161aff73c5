//! The corridor's ribbon and the arcs from cores.

use super::of_scene;
use crate::view::store::use_store;
use leptos::prelude::*;

/// The corridor: a broad soft band with a dotted middle, for its course is schematic.
#[component]
pub(super) fn Ribbon() -> impl IntoView {
    let course = use_store().plan.corridor.ribbon;
    let shown = of_scene(|scene| scene.corridor);
    view! {
        <g class="ribbon" aria-hidden="true" data-shown=move || shown.get().to_string()>
            <path class="band" d=course></path>
            <path class="middle" d=course></path>
        </g>
    }
}

/// The arcs of the chains shown: full where the plan states the relation, broken where it is
/// derived.
#[component]
pub(super) fn Arcs() -> impl IntoView {
    let arcs = of_scene(|scene| scene.arcs.clone());
    view! {
        <g class="arcs" aria-hidden="true">
            {move || {
                arcs.get()
                    .into_iter()
                    .map(|mark| {
                        view! {
                            <path
                                class="arc"
                                data-stated=mark.arc.stated.to_string()
                                d=mark.arc.path
                                color=mark.colour
                            ></path>
                        }
                    })
                    .collect_view()
            }}
        </g>
    }
}
