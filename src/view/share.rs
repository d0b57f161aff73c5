//! The link to what is seen now.

use super::reactive::{attribute, flag, html, truth};
use super::store::{Store, use_store};
use super::ui::Share as State;
use crate::state::encode;
use leptos::prelude::*;

/// The field that holds the link.
const FIELD: &str = ".share input";

/// A button that shows the link to what is seen now, and one that copies it.
#[component]
pub(super) fn Share() -> impl IntoView {
    let store = use_store();
    let text = store.text;
    let state = move || store.ui.with(|ui| ui.share);
    let open = move || state() != State::Closed;
    let link = move || open().then(|| store.embedder.link(&store.seen(encode)));
    let said = move || match state() {
        State::Copied => text.copied.to_owned(),
        State::Marked => text.copy_by_hand.to_owned(),
        State::Open | State::Closed => text.share_hint.to_owned(),
    };
    view! {
        <div
            class="share"
            on:keydown=move |event| {
                if event.key() == "Escape" && store.ui.with_untracked(|ui| ui.share != State::Closed) {
                    toggle(store);
                    store.embedder.focus(".share > button");
                }
            }
        >
            <button class="plain" data-act="share" aria-expanded=truth(open)>{text.share}</button>
            <div class="share-link" hidden=flag(move || !open())>
                <input readonly aria-label=text.share value=attribute(link)/>
                <button class="solid" data-act="copy">{text.copy}</button>
                <button class="plain" data-act="embed">{text.share_embed}</button>
                <p role="status" inner_html=html(said)></p>
            </div>
        </div>
    }
}

/// Shows the link, or puts it away.
pub(super) fn toggle(store: Store) {
    store.ui.update(|ui| {
        ui.share = if ui.share == State::Closed { State::Open } else { State::Closed };
    });
}

/// Copies the link, or marks it for the reader to copy.
pub(super) fn copy(store: Store) {
    let state = if store.embedder.copy(FIELD) { State::Copied } else { State::Marked };
    store.ui.update(|ui| ui.share = state);
}
