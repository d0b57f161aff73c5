//! Pointers on the map: hover, tap, drag, pinch, wheel.

use super::motion::move_camera;
use crate::browser;
use crate::drawing::{self, Extent};
use crate::plan::Region;
use crate::state::{Action, Camera, Gesture};
use crate::view::reactive::follow;
use crate::view::store::Store;
use crate::view::ui::Hover;
use leptos::ev::{FocusEvent, MouseEvent, PointerEvent, WheelEvent};
use leptos::prelude::*;

/// Pointers on one drawing of the map.
#[derive(Clone, Copy)]
pub(super) struct Pointers {
    store: Store,
    extent: Extent,
    gesture: StoredValue<Gesture>,
}

impl Pointers {
    /// No pointer yet.
    pub(super) fn new(store: Store, extent: Extent) -> Self {
        Self { store, extent, gesture: StoredValue::new(Gesture::default()) }
    }

    /// A pointer went down: the main button, a finger or a pen.
    pub(super) fn down(self, event: &PointerEvent) {
        let Some((_, at)) = browser::place_in(event) else { return };
        if event.button() <= 0 {
            self.gesture.update_value(|gesture| gesture.down(event.pointer_id(), at));
        }
    }

    /// A pointer moved: it drags, pinches, or shows what is under it.
    pub(super) fn moved(self, event: &PointerEvent) {
        let store = self.store;
        if !self.gesture.with_value(Gesture::is_active) {
            let at = (f64::from(event.client_x()), f64::from(event.client_y()));
            return store.hover(self.region_at(event).map(|region| Hover { region, at }));
        }
        let Some((viewport, at)) = browser::place_in(event) else { return };
        let camera = store.read_view(|view| view.camera);
        let frame = store.plan.map.extent;
        let id = event.pointer_id();
        let moved = |gesture: &mut Gesture| gesture.moved(id, at, camera, frame, viewport);
        if let Some(camera) = self.gesture.try_update_value(moved).flatten() {
            // Not sooner: a captured pointer's click would no longer name the region.
            browser::capture(event);
            store.hover(None);
            move_camera(store, camera);
        }
    }

    /// A pointer went up or was taken away.
    pub(super) fn up(self, event: &PointerEvent) {
        self.gesture.update_value(|gesture| gesture.up(event.pointer_id()));
    }

    /// The pointer has left the map.
    pub(super) fn left(self) {
        self.store.hover(None);
        self.store.engage(false);
    }

    /// A tap opens the region that it means; a tap beside every region closes the profile. The tooltip
    /// goes: the profile has what it says, and a finger never leaves the map.
    pub(super) fn click(self, event: &MouseEvent) {
        self.store.engage(true);
        if !self.gesture.with_value(Gesture::is_drag) {
            self.store.act(Action::Select(self.region_at(event)));
            self.store.hover(None);
        }
    }

    /// The region that an event's position means.
    fn region_at(self, event: &MouseEvent) -> Option<&'static Region> {
        let (plan, extent) = (self.store.plan, self.extent);
        let under = region_of(self.store, event);
        let Some((viewport, pixel)) = browser::place_in(event) else { return under };
        let (camera, frame) = match extent {
            Extent::Whole => (self.store.read_view(|view| view.camera), plan.map.extent),
            Extent::Inset => (Camera::WHOLE, plan.map.inset.window),
        };
        let drawn = (extent, camera.scale(frame, viewport));
        let at = camera.point_at(frame, viewport, pixel);
        self.store.read_scene(|scene| drawing::region_at(plan, scene, drawn, at, under))
    }
}

/// The wheel magnifies. In an embedded map it scrolls the host's page, unless Ctrl is held (which
/// is also how browsers tell of a pinch on a trackpad) or the map was clicked before.
pub(super) fn wheel(store: Store, event: &WheelEvent) {
    let is_hosts = store.read_view(|view| view.embed) && !store.ui.with_untracked(|ui| ui.engaged);
    if is_hosts && !event.ctrl_key() {
        return;
    }
    event.prevent_default();
    // A notch of a wheel is 100 pixels or more, or 3 lines; a trackpad sends many small steps.
    let unit = if event.delta_mode() == 0 { 1.0 } else { 33.0 };
    let step = (event.delta_y() * unit).clamp(-100.0, 100.0);
    magnify(store, event, (100.0 - step * 0.2) as i32);
}

/// A double click magnifies around its place.
pub(super) fn double_click(store: Store, event: &MouseEvent) {
    event.prevent_default();
    magnify(store, event, 200);
}

fn magnify(store: Store, event: &MouseEvent, percent: i32) {
    if let Some((viewport, at)) = browser::place_in(event) {
        let camera = store.read_view(|view| view.camera);
        move_camera(store, camera.zoomed(store.plan.map.extent, viewport, percent, at));
    }
}

/// Shows for the focused region the same as for one under the pointer.
pub(super) fn focus_in(store: Store, event: &FocusEvent) {
    let at = browser::middle_of_target(event).unwrap_or_default();
    store.hover(region_of(store, event).map(|region| Hover { region, at }));
}

/// Keeps the size of the map on the screen in `Ui::viewport`.
pub(super) fn follow_size(store: Store) {
    follow(move || {
        let measure = move || {
            let viewport = store.embedder.viewport_of(".canvas");
            store.ui.update(|ui| ui.viewport = viewport);
        };
        measure();
        // Kept, and so watching, as long as this effect's owner lives.
        StoredValue::new_local(store.embedder.on_resize(".canvas", measure));
    });
}

fn region_of(store: Store, event: &web_sys::Event) -> Option<&'static Region> {
    // A name beside its county lies on another one.
    let id = browser::closest(event, "data-of").or_else(|| browser::closest(event, "data-region"));
    store.plan.region(&id?)
}
