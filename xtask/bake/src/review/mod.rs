//! The map's review: what is recorded of it, and whether that still holds.

mod content;
#[cfg(test)]
mod tests;

use crate::atlas::Atlas;
use crate::cartography::Drawing;
use crate::seeds;
use sha2::{Digest, Sha256};

/// How far a review is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// 未送审.
    NotSubmitted,
    /// 送审中.
    Submitted,
    /// 已批准.
    Approved,
}

impl State {
    /// Every state with its word.
    pub(crate) const WORDS: [(Self, &str); 3] =
        [(Self::NotSubmitted, "未送审"), (Self::Submitted, "送审中"), (Self::Approved, "已批准")];

    /// The state of this word.
    pub(crate) fn of(word: &str) -> Option<Self> {
        Self::WORDS.into_iter().find(|(_, own)| *own == word).map(|(state, _)| state)
    }

    /// Its word.
    pub fn word(self) -> &'static str {
        let own = Self::WORDS.into_iter().find(|(state, _)| *state == self);
        own.map_or("", |(_, word)| word)
    }
}

/// How the map stands to its review.
#[derive(Clone, Debug)]
pub struct Review {
    record: seeds::Review,
    hash: String,
}

impl Review {
    /// What is recorded, beside what the map shows now.
    pub(crate) fn of(atlas: &Atlas, drawing: &Drawing) -> Self {
        let digest = Sha256::digest(content::text(atlas, drawing));
        let hash = digest.iter().map(|byte| format!("{byte:02x}")).collect();
        Self { record: atlas.review.clone(), hash }
    }

    /// The hash of what the map shows now: SHA-256, hexadecimal.
    pub fn hash(&self) -> &str {
        &self.hash
    }

    /// The state as `review.toml` has it.
    pub fn recorded(&self) -> State {
        State::of(&self.record.state).unwrap_or(State::NotSubmitted)
    }

    /// The hash that `review.toml` says was approved, if it says so.
    pub fn approved(&self) -> Option<&str> {
        self.record.hash.as_deref()
    }

    /// Whether `review.toml` has an approval, but of another map than this.
    pub fn lapsed(&self) -> bool {
        self.recorded() == State::Approved && self.approved() != Some(&self.hash)
    }

    /// The state that holds: an approval of another map is none.
    pub fn state(&self) -> State {
        if self.lapsed() { State::NotSubmitted } else { self.recorded() }
    }

    /// The 审图号, empty unless approved.
    pub fn number(&self) -> &str {
        self.if_approved(self.record.number.as_deref())
    }

    /// The day of the approval, empty unless approved.
    pub fn date(&self) -> &str {
        self.if_approved(self.record.date.as_deref())
    }

    fn if_approved<'a>(&self, value: Option<&'a str>) -> &'a str {
        value.filter(|_| self.state() == State::Approved).unwrap_or_default()
    }
}
