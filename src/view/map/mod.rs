//! The map: one drawing, and the inset of its dense centre.

mod controls;
mod input;
mod inset;
mod keyboard;
mod marks;
mod motion;
mod source_line;
mod tooltip;

use super::edits::{attribute, follow_edits};
use super::legend::Legend;
use super::reactive::once;
use super::store::{Store, use_store};
use crate::drawing::{self, Extent};
use crate::state::{Camera, View};
use crate::text::attribute::{flag, set};
use crate::text::fill;
use controls::Controls;
use inset::InsetMap;
use leptos::prelude::*;
use source_line::SourceLine;
use tooltip::Tooltip;

#[cfg(all(target_arch = "wasm32", feature = "hydrate"))]
pub(super) use motion::label_class;

/// The stage with the map, its inset, its controls and its key.
#[component]
pub(super) fn Map() -> impl IntoView {
    let store = use_store();
    let text = store.text;
    input::follow_size(store);
    motion::follow_camera(store);
    marks::follow_scene(store);
    marks::follow_drawn_camera(store);
    marks::follow_cursor(store);
    follow_edits(store, move || {
        let (camera, drawn) = (store.camera.get(), store.drawn_camera.get());
        vec![
            attribute(".canvas", flag("data-zoomed", camera.zoom > 100)),
            attribute(".canvas", flag("data-moving", camera != drawn)),
            attribute("#map", set("aria-label", label(store))),
            attribute("#map", set("viewBox", view_box(store, drawn))),
            attribute("#map", ("data-scale", motion::label_class(store))),
        ]
    });
    let pointers = input::Pointers::new(store, Extent::Whole);
    view! {
        <section class="stage" aria-label=text.stage>
            // Before the map, although it is displayed below it: while the page arrives, the map must not
            // grow first and shrink then.
            <div class="foot">
                // Unfolds the legend of a phone, without any script.
                <input class="fold" type="checkbox" aria-label=text.legend/>
                <Legend/>
                <SourceLine/>
            </div>
            // The focus is listened to here: Chromium makes an SVG that listens to it a tab stop.
            <div
                class="canvas"
                on:focusin=move |event| input::focus_in(store, &event)
                on:focusout=move |_| store.hover(None)
            >
                <div class="picture">
                    <svg
                        id="map"
                        role="group"
                        aria-label=untrack(|| label(store))
                        aria-describedby="map-keys"
                        viewBox=view_box(store, Camera::WHOLE)
                        on:pointerdown=move |event| pointers.down(&event)
                        on:pointermove=move |event| pointers.moved(&event)
                        on:pointerup=move |event| pointers.up(&event)
                        on:pointercancel=move |event| pointers.up(&event)
                        on:pointerleave=move |_| pointers.left()
                        on:click=move |event| pointers.click(&event)
                        on:dblclick=move |event| input::double_click(store, &event)
                        on:wheel=move |event| input::wheel(store, &event)
                        on:keydown=move |event| keyboard::pressed(store, "#map", &event)
                        inner_html=once(|| drawing::map_layers(store.plan, &View::new(), text))
                    ></svg>
                </div>
                <InsetMap/>
                <Controls/>
            </div>
            <p id="map-keys" class="unseen">{text.map_keys}</p>
            <Tooltip/>
        </section>
    }
}

fn label(store: Store) -> String {
    store.track_described_scene(|scene| fill(store.text.map_label, &[&scene.summary]))
}

fn view_box(store: Store, camera: Camera) -> String {
    let window = camera.window(store.plan.map.extent);
    [window.x, window.y, window.width, window.height].map(|value| value.to_string()).join(" ")
}
