//! Where the show stands (演示). The first view carries neither its scenes nor what answers in it:
//! a module of its own (`crate::present`) brings both when the show is started.
//!
//! As with the reader, the two modules share no memory. This one states in `data-at` where the
//! show is; the other one follows, and gives news back as a choice from a list (`clicks::picked`).

use super::reactive::{attribute, follow};
use super::store::{Store, use_store};
use super::ui;
use crate::browser;
use crate::state::{Action, Show};
use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

/// The place of the show. What stands in it is seen until the module has come, and leads back
/// where it does not.
#[component]
pub(super) fn Stage() -> impl IntoView {
    let store = use_store();
    let text = store.text;
    ui::load_when(store.embedder, "part-show", move || store.seen(|view| view.show.is_some()));
    follow(move || {
        // The keys of a host's page are its own; a guest hears those of its element (`app`).
        if store.embedder.is_element() {
            return;
        }
        let listener = window_event_listener(leptos::ev::keydown, move |key| pressed(store, &key));
        on_cleanup(move || listener.remove());
    });
    let at = move || store.seen(|view| view.show.as_ref().map(Show::query));
    view! {
        <section id="show" aria-label=text.show data-at=attribute(at)>
            <p class="opening">
                {text.show_opening}
                <button class="solid" data-act="present">{text.show_end}</button>
            </p>
        </section>
    }
}

/// The keys that start the show from anywhere on the page: F5, as most clickers send it, and
/// Shift+F. What is typed into a field stays the field's, and a frame's F5 is its host's.
pub(super) fn pressed(store: Store, event: &KeyboardEvent) {
    let (on, embed) = store.now(|view| (view.show.is_some(), view.embed));
    if on || event.ctrl_key() || event.alt_key() || event.meta_key() {
        return;
    }
    let starts = match event.key().as_str() {
        "F5" => !embed && !event.shift_key(),
        "F" | "f" => event.shift_key() && !browser::is_within(event, "input,select,textarea"),
        _ => false,
    };
    if starts {
        event.prevent_default();
        toggle(store);
    }
}

/// Starts the show, or ends it.
pub(super) fn toggle(store: Store) {
    let show = store.now(|view| view.show.is_none()).then(Show::default);
    store.act(Action::Present(show));
}
