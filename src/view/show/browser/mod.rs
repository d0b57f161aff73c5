//! The show in the browser: draws slides, listens to keys and pointers, and sends moves to the store.
//!
//! `presenter` holds the elements and the session; `awake` keeps the screen on and hides the
//! pointer; `slide`, `pointed`, `annotations`, `paper`, `desk`, `panels` and `screen` draw; `deck_store` saves
//! decks; `window` posts to the other window. `keys`, `pointer`, `compose` and `messages` turn events
//! into inputs, `handle` reduces each input, draws the session after it and carries out its effect.
//! What only the atlas's own page has is reached through `own_page`.

mod annotations;
mod awake;
mod compose;
mod deck_store;
mod desk;
mod find_field;
mod form;
mod handle;
mod keys;
mod messages;
mod own_page;
mod panels;
mod paper;
mod pen;
mod picture;
mod pointed;
mod pointer;
mod presenter;
mod screen;
mod slide;
mod window;

use crate::browser::{self, Element};
use crate::view::reactive::follow;
use crate::view::store::Store;
use leptos::prelude::{IsDisposed, Owner, StoredValue};
use own_page::{OWN_PAGE, OwnPage};
use presenter::Presenter;
use std::rc::Rc;

/// The element that holds the show.
const ROOT: &str = ".page > #show";

/// Starts the show of the atlas's own page.
pub(in crate::view) fn start_on_own_page(store: Store) {
    start(store, Some(&OWN_PAGE));
}

/// Starts the show of a custom element.
pub(in crate::view) fn start_in_element(store: Store) {
    start(store, None);
}

/// Starts the show of an atlas: it follows the view until the atlas goes.
fn start(store: Store, own_page: Option<&'static OwnPage>) {
    let Some(root) = store.embedder.find(ROOT).map(Element::from_node) else { return };
    let owner = Owner::current().unwrap_or_default();
    browser::spawn(async move {
        let Some(slide) = screen::build(&root, store.embedder.is_element()).await else { return };
        if store.ui.is_disposed() {
            return;
        }
        let presenter = Rc::new(Presenter::new(store, own_page, root, slide));
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
    pointed::listen(presenter);
    pointer::listen(presenter);
    find_field::listen(presenter);
    awake::listen(presenter);
    if let Some(own_page) = presenter.own_page {
        (own_page.listen)(presenter);
    }
}
