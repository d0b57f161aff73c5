//! Changes of a deck: the slides and steps shown, their order, and the text of the cover.

use crate::plan::{SLIDE_KEYS, SlideKey};
use crate::state::{CoverText, Deck, Entry};

/// A change of a deck.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// Adds or removes a slide; a deck keeps at least one.
    ToggleSlide(&'static SlideKey),
    /// Adds or removes a step of a slide; a slide keeps at least one.
    ToggleStep(&'static SlideKey, usize),
    /// Moves a slide one place up.
    MoveUp(&'static SlideKey),
    /// Moves a slide one place down.
    MoveDown(&'static SlideKey),
    /// Sets the title.
    Title(CoverText),
    /// Sets the speaker.
    Speaker(CoverText),
    /// Sets the date.
    Date(CoverText),
    /// Restores the whole show and the atlas's own title.
    Reset,
}

/// The deck after a change.
#[must_use]
pub fn apply_change(deck: &Deck, change: Change) -> Deck {
    let mut deck = deck.clone();
    let find = |deck: &Deck, key| deck.entries.iter().position(|entry| entry.key == key);
    match change {
        Change::ToggleSlide(key) => match find(&deck, key) {
            Some(at) if deck.entries.len() > 1 => drop(deck.entries.remove(at)),
            Some(_) => {}
            None => deck.entries.insert(find_own_place(&deck, key), Entry::whole(key)),
        },
        Change::ToggleStep(key, step) => {
            if let Some(entry) = deck.entries.iter_mut().find(|entry| entry.key == key) {
                toggle_step(entry, step);
            }
        }
        Change::MoveUp(key) => {
            if let Some(at) = find(&deck, key).filter(|&at| at > 0) {
                deck.entries.swap(at, at - 1);
            }
        }
        Change::MoveDown(key) => {
            if let Some(at) = find(&deck, key).filter(|&at| at + 1 < deck.entries.len()) {
                deck.entries.swap(at, at + 1);
            }
        }
        Change::Title(text) => deck.title = text,
        Change::Speaker(text) => deck.speaker = text,
        Change::Date(text) => deck.date = text,
        Change::Reset => deck = Deck::whole(),
    }
    deck
}

/// The index for a slide that is added again: after the slides before it in the seeds.
fn find_own_place(deck: &Deck, key: &'static SlideKey) -> usize {
    let order = |key: &SlideKey| SLIDE_KEYS.iter().position(|it| it == key).unwrap_or_default();
    let own = order(key);
    let before = deck.entries.iter().rposition(|entry| order(entry.key) < own);
    before.map_or(0, |at| at + 1)
}

fn toggle_step(entry: &mut Entry, step: usize) {
    let steps = match entry.steps.contains(step) {
        true => entry.steps.without(step),
        false if step < entry.key.steps => entry.steps.with(step),
        false => return,
    };
    if !steps.is_empty() {
        entry.steps = steps;
    }
}
