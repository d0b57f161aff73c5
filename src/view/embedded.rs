//! An atlas as a host in an element of somebody else's page.

use super::app::{title, whole};
use super::parts::Parts;
use super::reactive::follow;
use super::store::Store;
use crate::browser::{Embedder, Host};
use crate::contract::view_event::view_event;
use crate::scene::Scene;
use crate::state::{Action, Link, Rejected, View, encode, with_parameter};
use crate::text::fill;
use leptos::mount::hydrate_from;
use leptos::prelude::{Update, untrack};
use std::any::Any;
use std::cell::Cell;
use std::rc::Rc;
use web_sys::Element;

/// An atlas in an element. Dropping it takes it away, with everything that it holds.
pub(crate) struct EmbeddedAtlas {
    root: Element,
    store: Store,
    _mounted: Box<dyn Any>,
}

impl EmbeddedAtlas {
    /// Takes over the prerendered markup in the host's element, and opens a query.
    pub(crate) fn open(host: Host, parts: Parts, query: &str) -> Option<Self> {
        let made = Rc::new(Cell::new(None));
        let slot = Rc::clone(&made);
        let root = host.root.clone().into();
        let mounted = hydrate_from(host.root.clone(), move || {
            let store = Store::new(Embedder::element(host), parts);
            slot.set(Some(store));
            whole(store)
        });
        let atlas = Self { root, store: made.take()?, _mounted: Box::new(mounted) };
        atlas.go(query);
        atlas.notify_of_views();
        Some(atlas)
    }

    /// Sets a word of the link; none takes it away.
    pub(crate) fn put(&self, word: &str, value: Option<&str>) {
        self.go(&with_parameter(&self.store.now(encode), word, value));
    }

    /// The element that everything stands in.
    pub(crate) fn root(&self) -> Element {
        self.root.clone()
    }

    /// Reads what is shown: its title, the view and its scene.
    pub(crate) fn shown<T>(&self, read: impl FnOnce(&str, &View, &Scene) -> T) -> T {
        let store = self.store;
        untrack(|| store.scene(|scene| store.now(|view| read(&title(store), view, scene))))
    }

    fn go(&self, query: &str) {
        let (link, rejected) = Link::decode(self.store.plan, query);
        for part in rejected {
            self.refuse(part);
        }
        self.store.act(Action::Open(link.embedded()));
    }

    /// Tells reader and host of what means nothing.
    fn refuse(&self, part: Rejected) {
        let said = fill(self.store.text.notice_link, &[&part.key, &part.value]);
        self.store.embedder.notify("refused", &said);
        self.store.ui.update(|ui| ui.notices.push(part));
    }

    /// Notifies the host page whenever what it is told of the view changes.
    fn notify_of_views(&self) {
        let store = self.store;
        let mut last = String::new();
        follow(move || {
            let now = store.seen(view_event);
            if now != last {
                store.embedder.notify("view", &now);
                last = now;
            }
        });
    }
}
