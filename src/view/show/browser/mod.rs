//! The show in the browser: draws slides, listens to keys and pointers, and sends moves to the store.
//!
//! `presenter` holds the elements and the session; `awake` keeps the screen on and hides the pointer; `slide`, `annotations`, `paper`, `desk`, `panels`
//! and `screen` draw; `deck_store` saves decks; `window` posts to the other window. `keys`, `pointer`, `compose` and `messages`
//! turn events into inputs, `handle` reduces each input, draws the session after it and carries out
//! its effect.

mod annotations;
mod awake;
mod compose;
mod deck_store;
mod desk;
mod handle;
mod keys;
mod messages;
mod panels;
mod paper;
mod pen;
mod pointer;
mod presenter;
mod screen;
mod slide;
mod window;

use crate::browser::{self, Element};
use crate::view::reactive::follow;
use crate::view::store::Store;
use leptos::prelude::{IsDisposed, Owner, StoredValue};
use presenter::Presenter;
use std::rc::Rc;

/// The element that holds the show.
const ROOT: &str = ".page > #show";

/// Starts the show of an atlas: it follows the view until the atlas goes.
pub(in crate::view) fn start(store: Store) {
    let Some(root) = store.embedder.find(ROOT).map(Element::from_node) else { return };
    let owner = Owner::current().unwrap_or_default();
    browser::spawn(async move {
        let Some(slide) = screen::build(&root, store.embedder.is_element()).await else { return };
        if store.ui.is_disposed() {
            return;
        }
        let presenter = Rc::new(Presenter::new(store, root, slide));
        owner.with(|| {
            // Listeners refer to the presenter, which refers to the page: the owner drops them.
            StoredValue::new_local(browser::collect_listeners(|| listen(&presenter)));
            follow(move || handle::follow_view(&presenter));
        });
    });
}

fn listen(presenter: &Rc<Presenter>) {
    keys::listen(presenter);
    pen::listen(presenter);
    pointer::listen(presenter);
    compose::listen(presenter);
    awake::listen(presenter);
    if !presenter.is_in_element() {
        messages::listen(presenter);
        paper::listen(presenter);
    }
}
