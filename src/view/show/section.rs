//! The element that holds the show (演示). The first view carries neither its slides nor its part of
//! the program; both are loaded when the show is started.

use crate::browser;
use crate::state::{Action, Press, ShowState};
use crate::text::attribute::flag;
use crate::text::markup::{Tag, tag, text as escaped, words};
use crate::text::{Text, ZH_DRAWN};
use crate::view::edits::{attribute, content, follow_edits};
use crate::view::parts::{self, Part};
use crate::view::reactive::{follow, once};
use crate::view::store::{Store, use_store};
use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

/// The element that holds the show. Its own content is visible until the part is loaded: it leads
/// back to the map, and loads the part again if it could not be loaded.
#[component]
pub(in crate::view) fn ShowSection() -> impl IntoView {
    let store = use_store();
    let text = store.text;
    parts::start_when(store, Part::Show, move || store.track_view(|view| view.show.is_some()));
    follow(move || {
        // A custom element listens to the keys pressed in it, not to those of the whole page (`app`).
        if store.embedder.is_element() {
            return;
        }
        let listener =
            window_event_listener(leptos::ev::keydown, move |key| handle_key(store, &key));
        on_cleanup(move || listener.remove());
    });
    let is_missing = move || store.ui.with(|ui| ui.missing.contains(&Part::Show));
    follow_edits(store, move || {
        let is_missing = is_missing();
        let state = if is_missing { text.part_missing } else { text.show_opening };
        vec![
            content("#show .opening [role=status]", escaped(state)),
            attribute("#show .opening [data-action=retry]", flag("hidden", !is_missing)),
        ]
    });
    view! { <section id="show" aria-label=text.show inner_html=once(|| draw(text))></section> }
}

/// The content of the section until the part is loaded.
fn draw(text: &Text) -> String {
    let button =
        |press: Press| Tag::new("button").attr("class", "solid").attr("data-action", press.id());
    let opening = [
        words("span", &[("role", "status")], text.show_opening),
        button(Press::Retry).flag("hidden", true).text(text.retry),
        button(Press::Present).text(ZH_DRAWN.show_end),
    ];
    tag("p", &[("class", "opening")], &opening.concat())
}

/// Starts the show on F5, which most clickers send, and on Shift+F. Keys typed into a field are left
/// to the field, and F5 in an iframe to the embedding page.
pub(in crate::view) fn handle_key(store: Store, event: &KeyboardEvent) {
    let (on, embed) = store.read_view(|view| (view.show.is_some(), view.embed));
    if on || event.ctrl_key() || event.alt_key() || event.meta_key() {
        return;
    }
    // By its place on the keyboard: an input method takes the name of a letter's key.
    let starts = if event.code() == "KeyF" {
        event.shift_key() && !browser::is_within(event, "input,select,textarea")
    } else {
        event.key() == "F5" && !embed && !event.shift_key()
    };
    if starts {
        event.prevent_default();
        toggle(store);
    }
}

/// Starts the show, or ends it.
pub(in crate::view) fn toggle(store: Store) {
    let show = store.read_view(|view| view.show.is_none()).then(ShowState::default);
    store.act(Action::Present(show));
}
