//! The map's review: what is recorded of it, and whether that still holds.

mod content;
#[cfg(test)]
mod tests;

use crate::atlas::Atlas;
use crate::seeds;
use atlas_model::ReviewState;
use sha2::{Digest, Sha256};

/// How the map stands to its review.
#[derive(Clone, Debug)]
pub struct Review {
    record: seeds::Review,
    hash: String,
}

impl Review {
    /// What is recorded, beside what the map shows now.
    pub(crate) fn of(atlas: &Atlas) -> Self {
        let digest = Sha256::digest(content::text(atlas));
        let hash = digest.iter().map(|byte| format!("{byte:02x}")).collect();
        Self { record: atlas.review.clone(), hash }
    }

    /// The hash of what the map shows now: SHA-256, hexadecimal.
    pub fn hash(&self) -> &str {
        &self.hash
    }

    /// The state as `review.toml` has it.
    pub fn recorded(&self) -> ReviewState {
        ReviewState::from_word(&self.record.state).unwrap_or(ReviewState::NotSubmitted)
    }

    /// The hash that `review.toml` says was approved, if it says so.
    pub fn approved(&self) -> Option<&str> {
        self.record.hash.as_deref()
    }

    /// Whether `review.toml` has an approval, but of another map than this.
    pub fn lapsed(&self) -> bool {
        self.recorded() == ReviewState::Approved && self.approved() != Some(&self.hash)
    }

    /// The state that holds: an approval of another map is none.
    pub fn state(&self) -> ReviewState {
        if self.lapsed() { ReviewState::NotSubmitted } else { self.recorded() }
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
        value.filter(|_| self.state() == ReviewState::Approved).unwrap_or_default()
    }
}
