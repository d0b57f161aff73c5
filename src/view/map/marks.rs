//! The marks of the map. They are drawn once, before any script runs; from then on only what
//! differs from scene to scene is changed.

use crate::browser::{self, MarkElements};
use crate::drawing::{self, PATTERNS};
use crate::scene::{Scene, scene};
use crate::state::{Camera, View};
use crate::text::markup::text as escaped;
use crate::view::edits::{ElementEdit, attribute, attributes, content, follow_edits};
use crate::view::reactive::follow;
use crate::view::store::Store;
use leptos::prelude::*;

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
    follow_edits(store, move || {
        let edits = store.scene(drawing::layer_edits).into_iter();
        edits.map(|(selector, edit)| (selector.to_owned(), edit)).collect()
    });
}

/// Keeps patterns and scale bar right whenever the map is drawn for another camera.
pub(super) fn follow_drawn_camera(store: Store) {
    follow_edits(store, move || {
        let camera = store.drawn_camera.get();
        let mut edits = Vec::new();
        for pattern in &PATTERNS {
            let selector = ["#map #", pattern.id].concat();
            let hue_and_scale =
                store.seen(|view| drawing::pattern_attributes(pattern, view, camera));
            edits.extend(attributes(&selector, hue_and_scale));
        }
        edits.extend(scale_bar_edits(store, camera));
        edits
    });
}

fn scale_bar_edits(store: Store, camera: Camera) -> [ElementEdit; 4] {
    let [place, line, label] = drawing::scale_bar_attributes(store.plan.map.extent, camera);
    let words = escaped(&drawing::scale_bar_label(camera, store.text));
    [
        attribute(".scale-bar g", place),
        attribute(".scale-bar path", line),
        attribute(".scale-bar text", label),
        content(".scale-bar text", words),
    ]
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
