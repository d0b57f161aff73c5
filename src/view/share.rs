//! The link to the present view: a button that shows it, and one that copies it. What answers on them is
//! the part with the pages (`pages::link`).

use super::store::Store;
use super::ui::Share as State;
use crate::state::Press;
use crate::text::ZH_DRAWN;
use crate::text::attribute::truth;
use crate::text::markup::{Tag, tag, words};
use leptos::prelude::*;

/// The markup while the link is closed.
pub(super) fn draw(store: Store) -> String {
    let text = store.text;
    let button = |class, press: Press| {
        Tag::new("button").attr("class", class).attr("data-action", press.id())
    };
    let link = [
        Tag::new("input").attr("readonly", "").attr("aria-label", ZH_DRAWN.share).void(),
        button("solid", Press::Copy).text(ZH_DRAWN.copy),
        button("plain", Press::Embed).text(ZH_DRAWN.share_embed),
        words("p", &[("role", "status")], text.share_hint),
    ];
    let parts = [
        button("plain", Press::Share)
            .attributes(&[truth("aria-expanded", false)])
            .text(ZH_DRAWN.share),
        Tag::new("div").attr("class", "share-link").flag("hidden", true).markup(&link.concat()),
    ];
    tag("div", &[("class", "share")], &parts.concat())
}

/// Shows the link, or puts it away.
pub(super) fn toggle(store: Store) {
    store.ui.update(|ui| {
        ui.share = if ui.share == State::Closed { State::Open } else { State::Closed };
    });
}
