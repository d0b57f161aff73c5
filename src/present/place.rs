//! Where a show stands, and where it can go from there.

use super::deck::{Deck, Entry};
use crate::plan::Step;

/// Where a show stands: a scene and a step of it, both counted from 0 within the deck.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Place {
    /// The scene's place in the deck.
    pub entry: usize,
    /// The step's place among those that the deck shows of the scene.
    pub step: usize,
}

impl Place {
    /// The very beginning.
    pub const FIRST: Self = Self { entry: 0, step: 0 };

    /// The last step of the last scene.
    pub fn last(deck: &Deck) -> Self {
        Self::end_of(deck, deck.entries.len().saturating_sub(1))
    }

    /// The last step of a scene.
    pub fn end_of(deck: &Deck, entry: usize) -> Self {
        let steps = deck.entries.get(entry).map_or(1, |entry| entry.steps.len());
        Self { entry, step: steps.saturating_sub(1) }
    }

    /// This place, held to what the deck has.
    pub fn within(self, deck: &Deck) -> Self {
        let entry = self.entry.min(deck.entries.len().saturating_sub(1));
        let step = if entry == self.entry { self.step } else { usize::MAX };
        Self { entry, step: step.min(Self::end_of(deck, entry).step) }
    }

    /// One step on; at the end it stays there.
    pub fn forward(self, deck: &Deck) -> Self {
        if self.step < Self::end_of(deck, self.entry).step {
            Self { step: self.step + 1, ..self }
        } else if self.entry + 1 < deck.entries.len() {
            Self { entry: self.entry + 1, step: 0 }
        } else {
            self
        }
    }

    /// One step back; before the first there is none.
    pub fn back(self, deck: &Deck) -> Self {
        match (self.step.checked_sub(1), self.entry.checked_sub(1)) {
            (Some(step), _) => Self { step, ..self },
            (None, Some(entry)) => Self::end_of(deck, entry),
            (None, None) => self,
        }
    }

    /// The scene.
    pub fn entry(self, deck: &Deck) -> Option<&Entry> {
        deck.entries.get(self.entry)
    }

    /// The step.
    pub fn step(self, deck: &Deck) -> Option<&'static Step> {
        let entry = self.entry(deck)?;
        entry.slide.steps.get(*entry.steps.get(self.step)?)
    }

    /// The place in a deck of what a link names: a scene by its id and a step counted from 1.
    pub fn named(deck: &Deck, scene: &str, step: &str) -> Option<Self> {
        let entry = deck.entries.iter().position(|entry| entry.slide.id == scene)?;
        let step: usize = if step.is_empty() { 1 } else { step.parse().ok()? };
        let place = Self { entry, step: step.checked_sub(1)? };
        place.step(deck).map(|_| place)
    }
}
