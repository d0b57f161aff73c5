//! Changes of what the presenter adds.

use super::{
    Additions, OwnPicture, OwnSlide, StepAdditions, StepKey, clean, clean_line, clean_paragraphs,
    limit,
};
use crate::plan::{OWN_KEYS, SlideKey};
use crate::state::{Deck, Entry};

/// A change of what the presenter adds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AdditionChange {
    /// Sets the caption of a step.
    Caption(StepKey, String),
    /// Sets the notes of a step.
    Notes(StepKey, String),
    /// Sets the time of a step, in seconds.
    Seconds(StepKey, Option<u32>),
    /// Hides the atlas's notes of a slide, or shows them again.
    ToggleOurNotes(&'static SlideKey),
    /// Sets the headline of an own slide.
    Title(&'static SlideKey, String),
    /// Sets the text of an own slide.
    Text(&'static SlideKey, String),
    /// Sets the picture of an own slide.
    Picture(&'static SlideKey, Option<OwnPicture>),
    /// Removes the content of an own slide.
    Remove(&'static SlideKey),
    /// Sets the footer.
    Footer(String),
    /// Sets the logo.
    Logo(Option<OwnPicture>),
    /// Sets how long the loop stays at each step, in seconds.
    Interval(Option<u32>),
}

/// The additions after a change.
#[must_use]
pub fn apply_addition(additions: &Additions, change: AdditionChange) -> Additions {
    use AdditionChange as Change;
    let mut next = additions.clone();
    let seconds = |seconds: Option<u32>| {
        seconds.map(|it| it.clamp(*limit::SECONDS.start(), *limit::SECONDS.end()))
    };
    match change {
        Change::Caption(key, text) => {
            change_step(&mut next, key, |step| step.caption = clean_line(&text, limit::CAPTION));
        }
        Change::Notes(key, text) => {
            change_step(&mut next, key, |step| step.notes = clean(&text, limit::NOTES));
        }
        Change::Seconds(key, time) => {
            change_step(&mut next, key, |step| step.seconds = seconds(time));
        }
        Change::ToggleOurNotes(key) => {
            if !next.only_own_notes.remove(key.id) {
                next.only_own_notes.insert(key.id);
            }
        }
        Change::Title(key, text) => {
            change_slide(&mut next, key, |slide| slide.title = clean_line(&text, limit::TITLE));
        }
        Change::Text(key, text) => {
            change_slide(&mut next, key, |slide| slide.text = clean_paragraphs(&text));
        }
        Change::Picture(key, picture) => {
            change_slide(&mut next, key, |slide| slide.picture = picture);
        }
        Change::Remove(key) => {
            next.slides.remove(key.id);
            next.steps.retain(|(id, _), _| *id != key.id);
        }
        Change::Footer(text) => next.footer = clean_line(&text, limit::FOOTER),
        Change::Logo(picture) => next.logo = picture,
        Change::Interval(time) => next.interval = seconds(time),
    }
    next
}

/// Changes the additions to a step; empty ones are not kept.
fn change_step(additions: &mut Additions, key: StepKey, change: impl FnOnce(&mut StepAdditions)) {
    let step = additions.steps.entry(key).or_default();
    change(step);
    if *step == StepAdditions::default() {
        additions.steps.remove(&key);
    }
}

fn change_slide(
    additions: &mut Additions,
    key: &'static SlideKey,
    change: impl FnOnce(&mut OwnSlide),
) {
    if let Some(slide) = additions.slides.get_mut(key.id) {
        change(slide);
    }
}

/// Adds an empty slide after another one; returns its key as well. None if there are as many as a deck
/// may have.
pub fn add_slide(
    deck: &Deck,
    additions: &Additions,
    after: &'static SlideKey,
) -> Option<(Deck, Additions, &'static SlideKey)> {
    let is_free = |key: &&SlideKey| {
        !additions.slides.contains_key(key.id) && deck.entries.iter().all(|it| it.key != *key)
    };
    let key = OWN_KEYS.iter().find(is_free)?;
    let (mut deck, mut additions) = (deck.clone(), additions.clone());
    let at = deck.entries.iter().position(|entry| entry.key == after);
    deck.entries.insert(at.map_or(deck.entries.len(), |at| at + 1), Entry::whole(key));
    additions.slides.insert(key.id, OwnSlide::default());
    Some((deck, additions, key))
}
