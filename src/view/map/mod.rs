//! The map: one drawing, and the inset of its dense centre.

mod arcs;
mod controls;
mod defs;
mod furniture;
mod ground;
mod inset;
mod input;
mod keys;
mod labels;
mod regions;
mod tooltip;

use super::legend::Legend;
use super::store::use_store;
use crate::scene::Scene;
use crate::text::fill;
use arcs::{Arcs, Ribbon};
use controls::Controls;
use defs::Defs;
use furniture::{ScaleBar, SourceLine};
use ground::{Above, Below};
use inset::InsetMap;
use labels::{Labels, scale_class};
use leptos::prelude::*;
use regions::{Counties, Overlays, Zones};
use tooltip::Tooltip;

/// The stage with the map, its inset, its controls and its key.
#[component]
pub(super) fn Map() -> impl IntoView {
    let store = use_store();
    let text = store.text;
    input::follow_size(store);
    let frame = store.plan.map.frame;
    let window = Memo::new(move |_| store.view.with(|view| view.camera.window(frame)));
    let view_box = move || {
        let window = window.get();
        [window.x, window.y, window.width, window.height].map(|value| value.to_string()).join(" ")
    };
    let gesture = input::Pointers::new(store);
    view! {
        <section class="stage" aria-label=text.table>
            <div class="canvas">
                <svg
                    id="map"
                    role="group"
                    aria-label=move || fill(text.map_label, &[&store.scene.with(|scene| scene.summary.clone())])
                    aria-describedby="map-keys"
                    viewBox=view_box
                    data-zoomed=move || store.view.with(|view| view.camera.zoom > 100).then_some("")
                    data-scale=move || scale_class(store)
                    data-chosen=move || store.view.with(|view| !view.chains.is_empty()).then_some("")
                    on:pointerdown=move |event| gesture.down(&event)
                    on:pointermove=move |event| gesture.moved(&event)
                    on:pointerup=move |event| gesture.up(&event)
                    on:pointercancel=move |event| gesture.up(&event)
                    on:pointerleave=move |_| store.hover.set(None)
                    on:click=move |event| gesture.click(&event)
                    on:dblclick=move |event| input::double_click(store, &event)
                    on:wheel=move |event| gesture.wheel(&event)
                    on:keydown=move |event| keys::pressed(store, "#map", &event)
                    on:focusin=move |event| input::focus_in(store, &event)
                    on:focusout=move |_| store.hover.set(None)
                >
                    <Defs/>
                    <Below/>
                    <Counties inset=false/>
                    <Overlays inset=false/>
                    <Ribbon/>
                    <Arcs/>
                    <Above/>
                    <Zones inset=false/>
                    <Labels/>
                    <ScaleBar/>
                </svg>
                <InsetMap/>
                <Controls/>
            </div>
            <p id="map-keys" class="unseen">{text.map_keys}</p>
            <div class="foot">
                <Legend/>
                <SourceLine/>
            </div>
            <Tooltip/>
        </section>
    }
}

/// A memo of a part of the scene.
fn of_scene<T: Clone + PartialEq + Send + Sync + 'static>(
    part: impl Fn(&Scene) -> T + Send + Sync + 'static,
) -> Memo<T> {
    let scene = use_store().scene;
    Memo::new(move |_| scene.with(&part))
}
