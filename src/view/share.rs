//! The link to what is seen now: a button that shows it, and one that copies it.

use super::edits::{attribute, content, follow_edits};
use super::store::Store;
use super::ui::Share as State;
use crate::state::{Press, encode};
use crate::text::Text;
use crate::text::attribute::{flag, truth};
use crate::text::markup::{Tag, tag, text as escaped, words};
use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

/// The field that holds the link.
const FIELD: &str = ".share input";

/// The markup while the link is closed.
pub(super) fn draw(store: Store) -> String {
    let text = store.text;
    let button = |class, press: Press| {
        Tag::new("button").attr("class", class).attr("data-action", press.id())
    };
    let link = [
        Tag::new("input").attr("readonly", "").attr("aria-label", text.share).void(),
        button("solid", Press::Copy).text(text.copy),
        button("plain", Press::Embed).text(text.share_embed),
        words("p", &[("role", "status")], status(text, State::Closed)),
    ];
    let parts = [
        button("plain", Press::Share).attributes(&[truth("aria-expanded", false)]).text(text.share),
        Tag::new("div").attr("class", "share-link").flag("hidden", true).markup(&link.concat()),
    ];
    tag("div", &[("class", "share")], &parts.concat())
}

/// Keeps the link and its state up to date.
pub(super) fn follow(store: Store) {
    follow_edits(store, move || {
        let state = store.ui.with(|ui| ui.share);
        let is_open = state != State::Closed;
        let link = is_open.then(|| store.embedder.link(&store.seen(encode)));
        vec![
            attribute(".share > button", truth("aria-expanded", is_open)),
            attribute(".share-link", flag("hidden", !is_open)),
            attribute(FIELD, ("value", link)),
            content(".share-link > [role=status]", escaped(status(store.text, state))),
        ]
    });
}

/// Closes the link on Escape.
pub(super) fn handle_key(store: Store, event: &KeyboardEvent) {
    if event.key() == "Escape" && store.ui.with_untracked(|ui| ui.share != State::Closed) {
        toggle(store);
        store.embedder.focus(".share > button");
    }
}

/// Shows the link, or puts it away.
pub(super) fn toggle(store: Store) {
    store.ui.update(|ui| {
        ui.share = if ui.share == State::Closed { State::Open } else { State::Closed };
    });
}

/// Copies the link, or marks it for the user to copy.
pub(super) fn copy(store: Store) {
    let state = if store.embedder.copy(FIELD) { State::Copied } else { State::Marked };
    store.ui.update(|ui| ui.share = state);
}

const fn status(text: &Text, state: State) -> &'static str {
    match state {
        State::Copied => text.copied,
        State::Marked => text.copy_by_hand,
        State::Open | State::Closed => text.share_hint,
    }
}
