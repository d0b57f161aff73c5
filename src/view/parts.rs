//! The parts of the program that the first view does without. A part is loaded when it is first
//! needed; if it cannot be loaded, the page says so and offers to try again.

use super::reactive::follow;
use super::store::Store;
use crate::split::LoadPart;
use leptos::prelude::*;
use leptos::reactive::owner::WeakOwner;
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;

/// A part of the program. Both start on the present page and run until it is closed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Part {
    /// The pages beside the map, the dialog 嵌入 and the messages of iframes.
    Pages,
    /// The show.
    Show,
}

/// The parts that a program has. Without prerendered markup (plain `trunk serve`) there are none.
#[derive(Clone, Copy, Default)]
pub struct Parts {
    /// The pages beside the map.
    pub pages: Option<LoadPart>,
    /// The show.
    pub show: Option<LoadPart>,
}

impl Parts {
    fn get(self, part: Part) -> Option<LoadPart> {
        match part {
            Part::Pages => self.pages,
            Part::Show => self.show,
        }
    }
}

/// The atlas that a part is started on.
#[cfg_attr(
    not(all(target_arch = "wasm32", feature = "hydrate")),
    allow(dead_code, reason = "parts run in the browser")
)]
pub struct Atlas {
    store: Store,
    /// The owner of a part's effects: they live as long as the atlas, which goes when nobody but
    /// itself holds its owner.
    owner: WeakOwner,
}

/// How far a part is.
#[derive(Clone, Copy, PartialEq)]
enum Progress {
    NotLoaded,
    Loading,
    Started,
}

/// Starts a part as soon as it is needed, once. If it cannot be loaded, it is loaded again when the
/// user asks for it, or when it is needed again.
pub(super) fn start_when(store: Store, part: Part, needed: impl Fn() -> bool + 'static) {
    let Some(load) = store.parts.get(part) else { return };
    let Some(owner) = Owner::current().map(|owner| owner.downgrade()) else { return };
    let needed: Box<dyn Fn() -> bool> = Box::new(needed); // one type, whatever it reads
    let progress = Rc::new(Cell::new(Progress::NotLoaded));
    let mut last_attempt = None;
    follow(move || {
        let attempt = needed().then(|| store.ui.with(|ui| ui.attempt));
        if attempt == last_attempt || progress.get() != Progress::NotLoaded {
            return;
        }
        last_attempt = attempt;
        set_missing(store, part, false);
        if attempt.is_some() {
            progress.set(Progress::Loading);
            let atlas = Atlas { store, owner: owner.clone() };
            let (progress, loading) = (Rc::clone(&progress), untrack(|| load(atlas)));
            spawn_local(async move {
                let is_loaded = loading.await.is_ok();
                progress.set(if is_loaded { Progress::Started } else { Progress::NotLoaded });
                set_missing(store, part, !is_loaded);
            });
        }
    });
}

/// Loads the missing parts again.
pub(super) fn retry(store: Store) {
    store.ui.update(|ui| ui.attempt += 1);
}

/// Notes whether a part could not be loaded. An atlas that is gone needs no note.
fn set_missing(store: Store, part: Part, is_missing: bool) {
    let is_noted = store.ui.try_with_untracked(|ui| ui.missing.contains(&part));
    if is_noted == Some(!is_missing) {
        store.ui.update(|ui| {
            ui.missing.retain(|it| *it != part);
            ui.missing.extend(is_missing.then_some(part));
        });
    }
}

/// Starts the pages beside the map.
#[cfg(all(target_arch = "wasm32", feature = "hydrate"))]
pub fn start_pages(atlas: Atlas) {
    start(atlas, super::pages::start);
}

/// Starts the show on the atlas's own page.
#[cfg(all(target_arch = "wasm32", feature = "hydrate"))]
pub fn start_show(atlas: Atlas) {
    start(atlas, super::show::start_on_own_page);
}

/// Starts the show in a custom element.
#[cfg(all(target_arch = "wasm32", feature = "hydrate"))]
pub fn start_show_in_element(atlas: Atlas) {
    start(atlas, super::show::start_in_element);
}

/// Starts a part on an atlas, unless that is gone meanwhile.
#[cfg(all(target_arch = "wasm32", feature = "hydrate"))]
fn start(Atlas { store, owner }: Atlas, part: impl FnOnce(Store)) {
    if let Some(owner) = owner.upgrade() {
        owner.with(|| untrack(|| part(store)));
    }
}
