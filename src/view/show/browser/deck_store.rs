//! The deck as a file for the user, and in this browser's storage.

use crate::browser;
use crate::state::Deck;
use crate::text::ZH_COMPOSE;
use crate::view::show::file::{read_deck, write_deck};

/// The key under which this browser stores a deck.
const STORAGE_KEY: &str = "ganzhou-atlas-show";

/// Offers a deck as a file.
pub(super) fn save(deck: &Deck) {
    browser::offer_file(&write_deck(deck), "application/json", ZH_COMPOSE.file);
}

/// Stores a deck in this browser; returns a sentence for the user.
pub(super) fn keep(deck: &Deck) -> &'static str {
    let is_kept = storage().is_some_and(|it| it.set_item(STORAGE_KEY, &write_deck(deck)).is_ok());
    if is_kept { ZH_COMPOSE.is_kept } else { ZH_COMPOSE.cannot_keep }
}

/// The deck that this browser stores.
///
/// # Errors
/// A sentence for the user, if there is none or it cannot be read.
pub(super) fn read_kept() -> Result<Deck, String> {
    let text = storage().and_then(|it| it.get_item(STORAGE_KEY).ok().flatten());
    text.map_or_else(|| Err(ZH_COMPOSE.none_kept.to_owned()), |text| read_deck(&text))
}

/// The browser's local storage; none where it is forbidden.
fn storage() -> Option<web_sys::Storage> {
    web_sys::window()?.local_storage().ok()?
}
