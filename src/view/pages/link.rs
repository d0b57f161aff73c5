//! The link to the present view: it is shown, copied and closed.

use super::super::edits::{attribute, content};
use super::super::reactive::follow;
use super::super::share::toggle;
use super::super::store::Store;
use super::super::ui::Share;
use crate::browser::{self, Element};
use crate::state::encode;
use crate::text::Text;
use crate::text::attribute::{flag, truth};
use crate::text::markup::text as escaped;
use leptos::prelude::{Update, With, WithUntracked};
use web_sys::KeyboardEvent;

/// The field that holds the link.
const FIELD: &str = ".share input";

/// Keeps the link and its state up to date, and copies it when that is requested.
pub(super) fn start(store: Store) {
    // All of it each time: the link may be open already when the part is loaded.
    follow(move || {
        let state = store.ui.with(|ui| ui.share);
        let is_open = state != Share::Closed;
        let link = is_open.then(|| store.embedder.link(&store.track_view(encode)));
        let edits = [
            attribute(".share > button", truth("aria-expanded", is_open)),
            attribute(".share-link", flag("hidden", !is_open)),
            attribute(FIELD, ("value", link)),
            content(".share-link > [role=status]", escaped(status(store.text, state))),
        ];
        for (selector, edit) in edits {
            store.embedder.edit(&selector, &edit);
        }
    });
    follow(move || {
        if store.ui.with(|ui| ui.share == Share::Requested) {
            browser::spawn(copy(store));
        }
    });
    let Some(tools) = Element::query(".masthead nav:last-child") else { return };
    tools.on("keydown", move |event: KeyboardEvent| {
        if event.key() == "Escape" && store.ui.with_untracked(|ui| ui.share != Share::Closed) {
            toggle(store);
            store.embedder.focus(".share > button");
        }
    });
}

/// Copies the link, and reports how it went.
async fn copy(store: Store) {
    let Some(field) = Element::query(FIELD) else { return };
    let state = if field.copy_value().await { Share::Copied } else { Share::Marked };
    store.ui.update(|ui| ui.share = state);
}

const fn status(text: &Text, state: Share) -> &'static str {
    match state {
        Share::Copied => text.copied,
        Share::Marked => text.copy_by_hand,
        Share::Open | Share::Requested | Share::Closed => text.share_hint,
    }
}
