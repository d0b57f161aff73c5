//! The marks of the map. They are drawn once, before any script runs; from then on only what
//! differs from scene to scene is changed.

use crate::browser::{self, MarkElements};
use crate::drawing::{self, Change, Edit, MarkKind};
use crate::scene::scene;
use crate::state::{Camera, View};
use crate::text::markup::text as escaped;
use crate::view::edits::{ElementEdit, attribute, content, follow_edits};
use crate::view::reactive::follow;
use crate::view::store::Store;
use leptos::prelude::*;
use std::cell::LazyCell;
use std::rc::Rc;

/// Changes the marks that differ whenever the scene changes, or the region under the pointer or the focus.
pub(super) fn follow_scene(store: Store) {
    let find = move || MarkElements::find(store.embedder, store.plan);
    let marks = Rc::new(LazyCell::new(find));
    follow_hover(store, {
        let marks = Rc::clone(&marks);
        move |change| marks.apply(change)
    });
    let mut last = None;
    follow(move || {
        let last = last.get_or_insert_with(|| scene(store.plan, &View::new(), store.text));
        store.track_scene(|next| {
            for change in drawing::diff(store.plan, last, next) {
                marks.apply(&change);
            }
            last.clone_from(next);
        });
    });
    follow_edits(store, move || {
        let camera = store.drawn_camera.get();
        let viewport = if camera.zoom > 100 { store.ui.with(|ui| ui.viewport) } else { None };
        let edits = |scene: &_| drawing::layer_edits(store.plan, scene, camera, viewport);
        let edits = store.track_scene(edits).into_iter();
        edits.map(|(selector, edit)| (selector.to_owned(), edit)).collect()
    });
}

/// Keeps the scale bar right whenever the map is drawn for another camera.
pub(super) fn follow_drawn_camera(store: Store) {
    follow_edits(store, move || scale_bar_edits(store, store.drawn_camera.get()).into());
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

/// Marks the region under the pointer or the focus.
fn follow_hover(store: Store, apply: impl Fn(&Change) + 'static) {
    let mut marked = None;
    follow(move || {
        let hovered = store.hovered.with(|hovered| hovered.map(|hover| hover.region));
        let hovered = hovered.and_then(|it| store.plan.regions.iter().position(|own| own == it));
        if hovered != marked {
            for (region, value) in [(marked, None), (hovered, Some(String::new()))] {
                let Some(region) = region else { continue };
                let edit = Edit::Attribute("data-hover", value);
                apply(&Change { region, mark: MarkKind::Region, edit });
            }
            marked = hovered;
        }
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
