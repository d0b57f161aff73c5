//! The map's review by the surveying authority (审图).

use crate::{Form, Static};

/// The state of the map's review, as the build determined it.
#[derive(Debug)]
pub struct Review<F: Form = Static> {
    /// The state. An approval of another map does not count.
    pub state: ReviewState,
    /// The 审图号; empty unless approved.
    pub number: F::Text,
    /// The day of the approval, ISO 8601; empty unless approved.
    pub date: F::Text,
    /// The hash of this map's content, which an approval refers to.
    pub hash: F::Text,
}

/// The state of the review.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReviewState {
    /// 未送审.
    NotSubmitted,
    /// 送审中.
    Submitted,
    /// 已批准, for the present content of the map.
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
