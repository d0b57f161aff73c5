//! The map during gestures. While a wheel, a drag or a pinch goes on, the compositor moves and scales the
//! picture as it is; when the gesture rests, the picture is drawn again for the new camera.

use crate::browser::number;
use crate::state::{Action, Camera, Viewport};
use crate::view::reactive::follow;
use crate::view::store::Store;
use leptos::prelude::*;
use std::time::Duration;

/// How long a gesture must rest before the map is drawn again.
const REST: Duration = Duration::from_millis(140);

/// Moves the camera as part of a gesture.
pub(super) fn move_camera(store: Store, camera: Camera) {
    if let Some(rest) = store.gesture_rest.get_value() {
        rest.clear();
    }
    let rest = set_timeout_with_handle(move || settle(store), REST);
    store.gesture_rest.set_value(rest.ok());
    store.act(Action::Look(camera));
}

/// Draws the map for the camera that the gesture ended at. A custom element may have been removed
/// since; its signals are gone then.
fn settle(store: Store) {
    if let Some(camera) = store.camera.try_get_untracked() {
        store.gesture_rest.set_value(None);
        store.drawn_camera.set(camera);
    }
}

/// Shows the part of the map that the camera selects: draws the picture again, or moves it as it is.
pub(super) fn follow_camera(store: Store) {
    follow(move || {
        let camera = store.camera.get();
        let moving = store.gesture_rest.with_value(Option::is_some);
        if !moving && store.drawn_camera.get_untracked() != camera {
            store.drawn_camera.set(camera);
        }
    });
    follow(move || {
        let (camera, drawn) = (store.camera.get(), store.drawn_camera.get());
        let viewport = store.ui.with_untracked(|ui| ui.viewport);
        let moved = viewport.filter(|_| camera != drawn);
        let transform = moved.map(|viewport| transform(store, drawn, camera, viewport));
        store.embedder.set_style(".picture", "transform", transform.as_deref());
    });
}

/// The CSS transform, around the middle, from one camera's picture to another's.
fn transform(store: Store, from: Camera, to: Camera, viewport: Viewport) -> String {
    let extent = store.plan.map.extent;
    let (before, after) = (from.scale(extent, viewport), to.scale(extent, viewport));
    let [start, end] = [from, to].map(|camera| camera.at.unwrap_or(extent.centre()));
    let shift = |from: i32, to: i32| number(f64::from(from - to) * after);
    let (x, y) = (shift(start.x, end.x), shift(start.y, end.y));
    ["translate(", &x, "px,", &y, "px) scale(", &number(after / before), ")"].concat()
}

/// The label class of the magnified map; `None` where the style sheet selects it by the map's size.
pub(in crate::view) fn label_class(store: Store) -> Option<String> {
    let map = &store.plan.map;
    let camera = store.drawn_camera.get();
    let viewport = store.ui.with(|ui| ui.viewport)?;
    (camera.zoom > 100).then(|| {
        let scale = (camera.scale(map.extent, viewport) * 10_000.0) as i32;
        let fitting = map.label_scales.iter().filter(|&&least| least <= scale);
        fitting.count().saturating_sub(1).to_string()
    })
}
