//! The show as a file for the user, and in this browser's storage.

use super::presenter::Presenter;
use crate::browser::{self, Element};
use crate::state::{Deck, ShowState};
use crate::text::{ZH_COMPOSE, ZH_OWN, ZH_SAVING};
use crate::view::save_hint::{copy_text, show_hint};
use crate::view::show::additions::Additions;
use crate::view::show::file::{read_show, write_show};
use crate::view::show::{Effect, Input};
use std::rc::Rc;

/// The key under which this browser stores a show.
const STORAGE_KEY: &str = "ganzhou-atlas-show";

/// Offers a show as a file.
pub(super) fn save(presenter: &Presenter, deck: &Deck, additions: &Additions) {
    browser::offer_large_file(&write_show(deck, additions), "application/json", ZH_COMPOSE.file);
    presenter.is_unsaved.set(false);
    let root = &presenter.root;
    let action = |effect| Input::Effect(effect).control_text().unwrap_or_default();
    let selector = ["[data-action='", &action(Effect::SaveDeck), "']"].concat();
    if let Some((panel, control)) = root.find(".panel").zip(root.find(&selector)) {
        show_hint(&panel, &control, &action(Effect::CopyDeck), ZH_SAVING.copy_deck);
    }
}

/// Copies the text of a show's file.
pub(super) fn copy(root: &Element, deck: &Deck, additions: &Additions) {
    let text = write_show(deck, additions);
    copy_text(root, &text, ZH_SAVING.deck_copied, ZH_SAVING.deck_selected);
}

/// Stores a show in this browser, without its pictures if they do not fit; returns a sentence for the
/// user.
pub(super) fn keep(presenter: &Presenter, deck: &Deck, additions: &Additions) -> &'static str {
    if browser::store(STORAGE_KEY, &write_show(deck, additions)) {
        presenter.is_unsaved.set(false);
        return if additions.is_empty() { ZH_COMPOSE.is_kept } else { ZH_OWN.is_kept };
    }
    let rest = additions.without_pictures();
    match rest != *additions && browser::store(STORAGE_KEY, &write_show(deck, &rest)) {
        true => ZH_OWN.kept_part,
        false => ZH_COMPOSE.cannot_keep,
    }
}

/// The show that this browser stores.
///
/// # Errors
/// A sentence for the user, if there is none or it cannot be read.
pub(super) fn read_kept() -> Result<(Deck, Additions), String> {
    let text = browser::read_stored(STORAGE_KEY);
    text.map_or_else(|| Err(ZH_COMPOSE.none_kept.to_owned()), |text| read_show(&text))
}

/// After a reload, what the presenter added to the same show and had this browser store.
pub(super) fn restore(show: &ShowState) -> Option<Rc<Additions>> {
    let (deck, additions) = read_kept().ok().filter(|_| browser::was_reloaded())?;
    (deck == show.deck).then(|| Rc::new(additions))
}
