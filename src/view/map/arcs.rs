//! The corridor's ribbon and the arcs from cores.

use crate::view::markup::tag;
use crate::view::reactive::{html, truth};
use crate::view::store::{Store, use_store};
use leptos::prelude::*;

/// The corridor: a broad soft band with a dotted middle, for its course is schematic.
#[component]
pub(super) fn Ribbon() -> impl IntoView {
    let store = use_store();
    let line = |class| tag("path", &[("class", class), ("d", store.plan.corridor.ribbon)], "");
    view! {
        <g
            class="ribbon"
            aria-hidden="true"
            data-shown=truth(move || store.scene(|scene| scene.corridor))
            inner_html=[line("band"), line("middle")].concat()
        ></g>
    }
}

/// The arcs of the chains shown: full where the plan states the relation, broken where it is
/// derived.
#[component]
pub(super) fn Arcs() -> impl IntoView {
    let store = use_store();
    view! { <g class="arcs" aria-hidden="true" inner_html=html(move || arcs(store))></g> }
}

fn arcs(store: Store) -> String {
    store.scene(|scene| {
        let arc = |mark: &crate::scene::ArcMark| {
            let stated = if mark.arc.stated { "true" } else { "false" };
            let attributes = [
                ("class", "arc"),
                ("data-stated", stated),
                ("d", mark.arc.path),
                ("color", mark.colour),
            ];
            tag("path", &attributes, "")
        };
        scene.arcs.iter().map(arc).collect()
    })
}
