//! An atlas as a guest in an element of somebody else's page.

use super::app::{title, whole};
use super::live::follow;
use super::store::Store;
use crate::home::{Guest, Home};
use crate::state::{Action, Rejected, View, decode, encode, with_word};
use crate::text::fill;
use leptos::mount::hydrate_from;
use leptos::prelude::{Update, untrack};
use std::any::Any;
use std::cell::Cell;
use std::rc::Rc;
use web_sys::Element;

/// An atlas in an element. Dropping it takes it away, with everything that it holds.
pub(crate) struct Lodger {
    root: Element,
    store: Store,
    _mounted: Box<dyn Any>,
}

impl Lodger {
    /// Takes over the prerendered markup in the host's element, and opens a query.
    ///
    /// `news` puts a view into words for the host; it hears them whenever they change.
    pub(crate) fn open(guest: Guest, query: &str, news: fn(&View) -> String) -> Option<Self> {
        let made = Rc::new(Cell::new(None));
        let slot = Rc::clone(&made);
        let root = guest.root.clone().into();
        let mounted = hydrate_from(guest.root.clone(), move || {
            let store = Store::new(Home::guest(guest));
            slot.set(Some(store));
            whole(store)
        });
        let lodger = Self { root, store: made.take()?, _mounted: Box::new(mounted) };
        lodger.go(query);
        lodger.tell(news);
        Some(lodger)
    }

    /// Sets a word of the link; none takes it away.
    pub(crate) fn put(&self, word: &str, value: Option<&str>) {
        self.go(&with_word(&self.store.now(encode), word, value));
    }

    /// What everything stands in, and what is shown: its title, and a summary in words.
    pub(crate) fn shown(&self) -> (Element, String, String) {
        let store = self.store;
        let title = untrack(|| title(store));
        (self.root.clone(), title, untrack(|| store.scene(|scene| scene.summary.clone())))
    }

    fn go(&self, query: &str) {
        let (view, rejected) = decode(self.store.plan, query);
        for part in &rejected {
            self.refuse(part);
        }
        self.store.act(Action::Open(View { embed: true, ..view }));
    }

    /// Tells reader and host of what means nothing.
    fn refuse(&self, part: &Rejected) {
        let said = fill(self.store.text.notice_link, &[&part.key, &part.value]);
        self.store.home.tell("refused", &said);
        self.store.ui.update(|ui| ui.notices.push(said));
    }

    fn tell(&self, news: fn(&View) -> String) {
        let store = self.store;
        let mut last = String::new();
        follow(move || {
            let now = store.seen(news);
            if now != last {
                store.home.tell("view", &now);
                last = now;
            }
        });
    }
}
