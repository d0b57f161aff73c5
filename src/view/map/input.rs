//! Pointers on the map: hover, tap, drag, pinch, wheel.

use crate::dom;
use crate::plan::Region;
use crate::state::{Action, Gesture};
use crate::view::store::{Hover, Store};
use leptos::ev::{FocusEvent, MouseEvent, PointerEvent, WheelEvent};
use leptos::prelude::*;
use wasm_bindgen::JsCast;

/// Pointers on one drawing of the map.
#[derive(Clone, Copy)]
pub(super) struct Pointers {
    store: Store,
    gesture: StoredValue<Gesture>,
}

impl Pointers {
    /// No pointer yet.
    pub(super) fn new(store: Store) -> Self {
        Self { store, gesture: StoredValue::new(Gesture::default()) }
    }

    pub(super) fn down(self, event: &PointerEvent) {
        let Some((_, at)) = dom::place_in(event) else { return };
        if event.button() <= 0 {
            self.gesture.update_value(|gesture| gesture.down(event.pointer_id(), at));
        }
    }

    pub(super) fn moved(self, event: &PointerEvent) {
        if !self.gesture.with_value(Gesture::is_active) {
            self.store.hover.set(hover(self.store, event, client(event)));
            return;
        }
        let Some((stage, at)) = dom::place_in(event) else { return };
        let camera = self.store.view.with_untracked(|view| view.camera);
        let frame = self.store.plan.map.frame;
        let camera = self
            .gesture
            .try_update_value(|gesture| gesture.moved(event.pointer_id(), at, camera, frame, stage))
            .flatten();
        if let Some(camera) = camera {
            // Not sooner: a captured pointer's click would no longer name the region.
            dom::capture(event);
            self.store.hover.set(None);
            self.store.act(Action::Look(camera));
        }
    }

    pub(super) fn up(self, event: &PointerEvent) {
        self.gesture.update_value(|gesture| gesture.up(event.pointer_id()));
    }

    /// A tap opens the region under it. A tap beside every region closes the profile.
    pub(super) fn click(self, event: &MouseEvent) {
        if self.gesture.with_value(Gesture::is_drag) {
            return;
        }
        let region = region_of(self.store, event);
        self.store.act(Action::Select(region));
        if let Some(region) = region {
            self.store.cursor.set(Some(region));
        }
    }

    /// The wheel magnifies. In an embedded map it scrolls the host's page, unless Ctrl is held
    /// (which is also how browsers tell of a pinch on a trackpad).
    pub(super) fn wheel(self, event: &WheelEvent) {
        if self.store.view.with_untracked(|view| view.embed) && !event.ctrl_key() {
            return;
        }
        event.prevent_default();
        let Some((stage, at)) = dom::place_in(event) else { return };
        // A notch of a wheel is 100 or more (or 3 lines); a trackpad sends many small steps.
        let unit = if event.delta_mode() == 0 { 1.0 } else { 33.0 };
        let step = (event.delta_y() * unit).clamp(-100.0, 100.0);
        let percent = (100.0 - step * 0.2) as i32;
        let camera = self.store.view.with_untracked(|view| view.camera);
        let frame = self.store.plan.map.frame;
        self.store.act(Action::Look(camera.zoomed(frame, stage, percent, at)));
    }
}

/// A double click magnifies around its place.
pub(super) fn double_click(store: Store, event: &MouseEvent) {
    event.prevent_default();
    if let Some((stage, at)) = dom::place_in(event) {
        let camera = store.view.with_untracked(|view| view.camera);
        store.act(Action::Look(camera.zoomed(store.plan.map.frame, stage, 200, at)));
    }
}

/// The focus on a region shows what the pointer shows.
pub(super) fn focus_in(store: Store, event: &FocusEvent) {
    let at = event
        .target()
        .and_then(|target| target.dyn_into::<web_sys::Element>().ok())
        .map(|element| element.get_bounding_client_rect())
        .map(|rect| (rect.left() + rect.width() / 2.0, rect.top() + rect.height() / 2.0));
    if let Some(at) = at {
        store.hover.set(hover(store, event, at));
    }
}

/// Keeps the map's box on the screen known.
pub(super) fn follow_size(store: Store) {
    Effect::new(move |_| {
        let measure = move || store.stage.set(dom::stage_of("#map"));
        measure();
        // Kept, and so watching, as long as this effect's owner lives.
        StoredValue::new_local(dom::on_resize("#map", measure));
    });
}

fn hover(store: Store, event: &web_sys::Event, at: (f64, f64)) -> Option<Hover> {
    region_of(store, event).map(|region| Hover { region, at })
}

fn region_of(store: Store, event: &web_sys::Event) -> Option<&'static Region> {
    store.plan.region(&dom::region_of(event)?)
}

fn client(event: &PointerEvent) -> (f64, f64) {
    (f64::from(event.client_x()), f64::from(event.client_y()))
}
