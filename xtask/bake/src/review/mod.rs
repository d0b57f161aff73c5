//! The map's review: its record, and whether the record is still valid.

mod content;
#[cfg(test)]
mod tests;

use crate::atlas::Atlas;
use crate::seeds;
use atlas_model::ReviewState;
use sha2::{Digest, Sha256};

/// The review of the map.
#[derive(Clone, Debug)]
pub struct Review {
    record: seeds::Review,
    hash: String,
}

impl Review {
    /// Combines the record with the hash of the present map.
    pub(crate) fn new(atlas: &Atlas) -> Self {
        let digest = Sha256::digest(content::text(atlas));
        let hash = digest.iter().map(|byte| format!("{byte:02x}")).collect();
        Self { record: atlas.review.clone(), hash }
    }

    /// The hash of the present map's content: SHA-256, hexadecimal.
    pub fn hash(&self) -> &str {
        &self.hash
    }

    /// The state in `review.toml`.
    pub fn recorded(&self) -> ReviewState {
        ReviewState::from_word(&self.record.state).unwrap_or(ReviewState::NotSubmitted)
    }

    /// The approved hash in `review.toml`, if there is one.
    pub fn approved(&self) -> Option<&str> {
        self.record.hash.as_deref()
    }

    /// Returns true if `review.toml` has an approval of another map than the present one.
    pub fn is_lapsed(&self) -> bool {
        self.recorded() == ReviewState::Approved && self.approved() != Some(&self.hash)
    }

    /// The valid state: an approval of another map does not count.
    pub fn state(&self) -> ReviewState {
        if self.is_lapsed() { ReviewState::NotSubmitted } else { self.recorded() }
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
