//! The map by keyboard: one tab stop, arrows to the neighbour in that compass direction.

use crate::browser;
use crate::plan::Region;
use crate::state::{Action, Camera};
use crate::view::clicks::{STEP, zoom};
use crate::view::store::Store;
use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

/// A key on the drawing that the selector names.
pub(super) fn pressed(store: Store, drawing: &str, event: &KeyboardEvent) {
    if event.ctrl_key() || event.alt_key() || event.meta_key() {
        return;
    }
    let region = browser::closest(event, "data-region").and_then(|id| store.plan.region(&id));
    let Some(region) = region else { return };
    let key = event.key();
    if let Some(next) = step(store, region, &key) {
        walk(store, drawing, next);
    } else if !command(store, region, &key) {
        return;
    }
    event.prevent_default();
}

/// The region that a key leads to; the same one where there is none in that direction.
fn step(store: Store, region: &'static Region, key: &str) -> Option<&'static Region> {
    let next = match key {
        "ArrowUp" => region.walk.north,
        "ArrowRight" => region.walk.east,
        "ArrowDown" => region.walk.south,
        "ArrowLeft" => region.walk.west,
        "Home" => store.plan.regions.first(),
        "End" => store.plan.regions.last(),
        "]" => along_chain(store, region, 1),
        "[" => along_chain(store, region, -1),
        _ => return None,
    };
    Some(next.unwrap_or(region))
}

/// The next region that the first chain shown names, cores first; round at the ends.
fn along_chain(store: Store, region: &'static Region, by: isize) -> Option<&'static Region> {
    let chain = store.read_view(|view| view.chains.first().copied())?;
    let count = chain.roles.len().cast_signed();
    let at = chain.roles.iter().position(|role| role.region == region);
    let next = match at {
        Some(at) => (at.cast_signed() + by).rem_euclid(count.max(1)),
        None if by > 0 => 0,
        None => count - 1,
    };
    Some(chain.roles.get(usize::try_from(next).ok()?)?.region)
}

fn walk(store: Store, drawing: &str, next: &'static Region) {
    store.ui.update(|ui| ui.cursor = Some(next));
    let camera = store.read_view(|view| view.camera);
    if camera != Camera::WHOLE {
        store.act(Action::Look(camera.showing(store.plan.map.extent, next.anchor)));
    }
    // The inset shows few regions; the walk goes on where the next one is.
    let on = |drawing: &str| [drawing, " [data-region='", next.id, "']"].concat();
    let here = on(drawing);
    let embedder = store.embedder;
    embedder.focus(&if embedder.has(&here) { here } else { on("#map") });
}

/// What the other keys do; whether this is one of them.
fn command(store: Store, region: &'static Region, key: &str) -> bool {
    match key {
        "Enter" | " " => {
            store.select(region);
            store.embedder.focus_later("#profile h2");
        }
        "Escape" => store.act(Action::Select(None)),
        "+" | "=" => zoom(store, STEP),
        "-" | "_" => zoom(store, 10_000 / STEP),
        "0" => store.act(Action::Look(Camera::WHOLE)),
        _ => return false,
    }
    true
}
