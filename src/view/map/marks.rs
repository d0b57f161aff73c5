//! The marks of the map. They are drawn once, before any script runs; from then on only what
//! differs from scene to scene is changed.

use crate::browser::{self, MarkElements};
use crate::drawing::{self, Extent};
use crate::scene::{Scene, scene};
use crate::state::View;
use crate::view::reactive::{follow, html, once, truth};
use crate::view::store::{Store, use_store};
use leptos::prelude::*;

/// Draws the scene of the default view, which the prerendered page shows.
fn at_first(store: Store, draw: impl Fn(&Scene) -> String) -> String {
    once(|| draw(&scene(store.plan, &View::new(), store.text)))
}

/// The counties with their hatches, outlines and selection.
#[component]
pub(super) fn Counties(extent: Extent) -> impl IntoView {
    let store = use_store();
    let counties = at_first(store, |scene| drawing::counties(store.plan, scene, extent));
    let highlights = move || store.scene(|scene| drawing::highlights(scene, extent));
    view! {
        <g class="counties" inner_html=counties></g>
        <g class="overlays" aria-hidden="true" inner_html=html(highlights)></g>
    }
}

/// The zones' symbols.
#[component]
pub(super) fn Zones(extent: Extent) -> impl IntoView {
    let store = use_store();
    let zones = at_first(store, |scene| drawing::zones(store.plan, scene, extent));
    view! { <g class="zones" inner_html=zones></g> }
}

/// The names of the regions; on the whole map those around it as well.
#[component]
pub(super) fn Labels(extent: Extent) -> impl IntoView {
    let store = use_store();
    let around = (extent == Extent::Whole).then(|| {
        let names = once(|| drawing::place_names(store.plan));
        let shown = truth(move || store.scene(|scene| scene.context));
        view! { <g class="label around" data-shown=shown inner_html=names></g> }
    });
    let names = at_first(store, |scene| drawing::labels(store.plan, scene, extent));
    view! {
        <g class="labels" aria-hidden="true">
            {around}
            <g inner_html=names></g>
        </g>
    }
}

/// The corridor: a broad soft band with a dotted middle, for its course is schematic.
#[component]
pub(super) fn Ribbon() -> impl IntoView {
    let store = use_store();
    let ribbon = once(|| drawing::ribbon(store.plan));
    let shown = truth(move || store.scene(|scene| scene.corridor));
    view! { <g class="ribbon" aria-hidden="true" data-shown=shown inner_html=ribbon></g> }
}

/// The arcs from cores to the regions around.
#[component]
pub(super) fn Arcs() -> impl IntoView {
    let store = use_store();
    let arcs = move || store.scene(drawing::arcs);
    view! { <g class="arcs" aria-hidden="true" inner_html=html(arcs)></g> }
}

/// Changes the marks that differ whenever the scene changes.
pub(super) fn follow_scene(store: Store) {
    let mut drawn: Option<(Scene, MarkElements)> = None;
    follow(move || {
        let (last, marks) = drawn.get_or_insert_with(|| {
            let first = scene(store.plan, &View::new(), store.text);
            (first, MarkElements::find(store.embedder, store.plan))
        });
        store.scene(|next| {
            for change in drawing::diff(store.plan, last, next) {
                marks.apply(&change);
            }
            last.clone_from(next);
        });
    });
}

/// Marks the region under the pointer or the focus, on both drawings.
pub(super) fn follow_hover(store: Store) {
    follow(move || {
        let region = store.hovered.with(|hovered| hovered.map(|hover| hover.region.id));
        let selector = region.map(browser::region_selector);
        store.embedder.mark_only("data-hover", selector.as_deref());
    });
}

/// Makes the region that the arrow keys last led to the map's one tab stop.
pub(super) fn follow_cursor(store: Store) {
    follow(move || {
        let cursor = store.ui.with(|ui| ui.cursor);
        if let Some(region) = cursor {
            store.embedder.move_tab_stop("#map", &browser::region_selector(region.id));
        }
    });
}
