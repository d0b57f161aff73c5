//! An atlas in a custom element of somebody else's page.

use super::app::{title, whole};
use super::mounted::take_over;
use super::notices::notice;
use super::parts::Parts;
use super::reactive::follow;
use super::store::Store;
use crate::browser::{Embedder, Host};
use crate::contract::view_event::view_event;
use crate::scene::Scene;
use crate::state::{Action, Link, Rejected, View, encode, with_parameter};
use leptos::prelude::{Update, untrack};
use std::any::Any;
use std::cell::Cell;
use std::rc::Rc;
use web_sys::Element;

/// An atlas in a custom element. Dropping it removes everything that it holds.
pub(crate) struct EmbeddedAtlas {
    root: Element,
    store: Store,
    _mounted: Box<dyn Any>,
}

impl EmbeddedAtlas {
    /// Takes over the prerendered markup in the host's element, and opens a query.
    pub(crate) fn open(host: Host, parts: Parts, query: &str) -> Option<Self> {
        let store = Rc::new(Cell::new(None));
        let slot = Rc::clone(&store);
        let root = host.root.clone().into();
        let mounted = take_over(host.root.clone(), move || {
            let store = Store::new(Embedder::element(host), parts);
            slot.set(Some(store));
            whole(store)
        });
        let atlas = Self { root, store: store.take()?, _mounted: Box::new(mounted) };
        atlas.open_query(query);
        atlas.notify_of_views();
        Some(atlas)
    }

    /// Sets a parameter of the link; `None` removes it.
    pub(crate) fn set_parameter(&self, name: &str, value: Option<&str>) {
        self.open_query(&with_parameter(&self.store.read_view(encode), name, value));
    }

    /// The element that holds the atlas.
    pub(crate) fn root(&self) -> Element {
        self.root.clone()
    }

    /// Reads the title, the view and its scene.
    pub(crate) fn read<T>(&self, read: impl FnOnce(&str, &View, &Scene) -> T) -> T {
        let store = self.store;
        untrack(|| {
            store.track_scene(|scene| {
                store.read_view(|view| read(&title(store.text, view), view, scene))
            })
        })
    }

    fn open_query(&self, query: &str) {
        let (link, rejected) = Link::decode(self.store.plan, query);
        for part in rejected {
            self.report(part);
        }
        self.store.act(Action::Open(link.embedded()));
    }

    /// Reports an unrecognised part of the link to the user and to the host page.
    fn report(&self, part: Rejected) {
        let notice = notice(self.store, &part);
        self.store.embedder.notify("rejected", &notice);
        self.store.ui.update(|ui| ui.notices.push(part));
    }

    /// Notifies the host page of every change of the data that it gets of the view.
    fn notify_of_views(&self) {
        let store = self.store;
        let mut last = String::new();
        follow(move || {
            let now = store.track_view(view_event);
            if now != last {
                store.embedder.notify("view", &now);
                last = now;
            }
        });
    }
}
