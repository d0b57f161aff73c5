//! The map: one drawing, and the inset of its dense centre.

mod context;
mod controls;
mod defs;
mod input;
mod inset;
mod keyboard;
mod map_decorations;
mod marks;
mod motion;
mod tooltip;

use super::legend::Legend;
use super::reactive::{attribute, flag};
use super::store::use_store;
use crate::drawing::Extent;
use crate::text::fill;
use context::{Above, Below};
use controls::Controls;
use defs::{Patterns, Shapes};
use inset::InsetMap;
use leptos::prelude::*;
use map_decorations::{ScaleBar, SourceLine};
use marks::{Arcs, Counties, Labels, Ribbon, Zones};
use tooltip::Tooltip;

/// The stage with the map, its inset, its controls and its key.
#[component]
pub(super) fn Map() -> impl IntoView {
    let store = use_store();
    let text = store.text;
    input::follow_size(store);
    motion::follow_camera(store);
    marks::follow_scene(store);
    marks::follow_hover(store);
    marks::follow_cursor(store);
    let moving = move || store.camera.get() != store.drawn_camera.get();
    let frame = store.plan.map.frame;
    let view_box = move || {
        let window = store.drawn_camera.with(|camera| camera.window(frame));
        [window.x, window.y, window.width, window.height].map(|value| value.to_string()).join(" ")
    };
    let label = move || store.scene(|scene| fill(text.map_label, &[&scene.summary]));
    let zoomed = move || store.camera.with(|camera| camera.zoom > 100);
    let pointers = input::Pointers::new(store);
    view! {
        <section class="stage" aria-label=text.stage>
            // Before the map, though it stands below it: while the page arrives, the map must not
            // grow first and shrink then.
            <div class="foot">
                <Legend/>
                <SourceLine/>
            </div>
            // The focus is listened to here: Chromium makes an SVG that listens to it a tab stop.
            <div
                class="canvas"
                data-zoomed=flag(zoomed)
                data-moving=flag(moving)
                on:focusin=move |event| input::focus_in(store, &event)
                on:focusout=move |_| store.hover(None)
            >
                <svg
                    id="map"
                    role="group"
                    aria-label=attribute(move || Some(label()))
                    aria-describedby="map-keys"
                    viewBox=attribute(move || Some(view_box()))
                    data-scale=attribute(move || motion::label_class(store))
                    on:pointerdown=move |event| pointers.down(&event)
                    on:pointermove=move |event| pointers.moved(&event)
                    on:pointerup=move |event| pointers.up(&event)
                    on:pointercancel=move |event| pointers.up(&event)
                    on:pointerleave=move |_| pointers.left()
                    on:click=move |event| pointers.click(&event)
                    on:dblclick=move |event| input::double_click(store, &event)
                    on:wheel=move |event| input::wheel(store, &event)
                    on:keydown=move |event| keyboard::pressed(store, "#map", &event)
                >
                    <Shapes/>
                    <Patterns/>
                    <Below/>
                    <Counties extent=Extent::Whole/>
                    <Ribbon/>
                    <Arcs/>
                    <Above/>
                    <Zones extent=Extent::Whole/>
                    <Labels extent=Extent::Whole/>
                    <ScaleBar/>
                </svg>
                <InsetMap/>
                <Controls/>
            </div>
            <p id="map-keys" class="unseen">{text.map_keys}</p>
            <Tooltip/>
        </section>
    }
}
