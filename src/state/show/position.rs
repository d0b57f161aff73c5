//! Positions in a show.

use super::{Deck, Entry};

/// A position in a show: a slide and a step of it, both counted from 0 within the deck.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Position {
    /// The index of the slide in the deck.
    pub entry: usize,
    /// The index of the step among those that the deck shows of the slide.
    pub step: usize,
}

impl Position {
    /// The first step of the first slide.
    pub const FIRST: Self = Self { entry: 0, step: 0 };

    /// The last step of the last slide.
    pub fn last(deck: &Deck) -> Self {
        Self::end_of(deck, deck.entries.len().saturating_sub(1))
    }

    /// The last step of a slide.
    pub fn end_of(deck: &Deck, entry: usize) -> Self {
        let steps = deck.entries.get(entry).map_or(1, |entry| entry.steps.len());
        Self { entry, step: steps.saturating_sub(1) }
    }

    /// The nearest position that the deck has.
    pub fn within(self, deck: &Deck) -> Self {
        let entry = self.entry.min(deck.entries.len().saturating_sub(1));
        let step = if entry == self.entry { self.step } else { usize::MAX };
        Self { entry, step: step.min(Self::end_of(deck, entry).step) }
    }

    /// The next step; the same position at the end.
    pub fn forward(self, deck: &Deck) -> Self {
        if self.step < Self::end_of(deck, self.entry).step {
            Self { step: self.step + 1, ..self }
        } else if self.entry + 1 < deck.entries.len() {
            Self { entry: self.entry + 1, step: 0 }
        } else {
            self
        }
    }

    /// The previous step; the same position at the beginning.
    pub fn back(self, deck: &Deck) -> Self {
        match (self.step.checked_sub(1), self.entry.checked_sub(1)) {
            (Some(step), _) => Self { step, ..self },
            (None, Some(entry)) => Self::end_of(deck, entry),
            (None, None) => self,
        }
    }

    /// The slide at this position.
    pub fn entry(self, deck: &Deck) -> Option<&Entry> {
        deck.entries.get(self.entry)
    }

    /// The position of a slide by its id and of a step counted from 1; an empty step is the first.
    pub(super) fn find(deck: &Deck, scene: &str, step: &str) -> Option<Self> {
        let entry = deck.entries.iter().position(|entry| entry.key.id == scene)?;
        let step: usize = if step.is_empty() { 1 } else { step.parse().ok()? };
        let step = step.checked_sub(1)?;
        (step < deck.entries.get(entry)?.steps.len()).then_some(Self { entry, step })
    }
}
