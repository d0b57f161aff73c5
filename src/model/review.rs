//! How the map stands to its review by the surveying authority (审图).

use crate::{Form, Static};

/// The state of the map's review, as the build determined it.
#[derive(Debug)]
pub struct Review<F: Form = Static> {
    /// How far it is. An approval of another map than this one is none.
    pub state: ReviewState,
    /// The 审图号; empty unless approved.
    pub number: F::Text,
    /// The day of the approval, ISO 8601; empty unless approved.
    pub date: F::Text,
    /// The hash of what this map shows, which an approval names.
    pub hash: F::Text,
}

/// How far the review is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReviewState {
    /// 未送审.
    NotSubmitted,
    /// 送审中.
    Submitted,
    /// 已批准, and nothing that the map shows has changed since.
    Approved,
}

impl ReviewState {
    /// Every state with its word.
    pub const WORDS: [(Self, &str); 3] =
        [(Self::NotSubmitted, "未送审"), (Self::Submitted, "送审中"), (Self::Approved, "已批准")];

    /// The state of this word.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::WORDS.into_iter().find(|(_, own)| *own == word).map(|(state, _)| state)
    }

    /// Its word.
    pub fn word(self) -> &'static str {
        let own = Self::WORDS.into_iter().find(|(state, _)| *state == self);
        own.map_or("", |(_, word)| word)
    }
}
