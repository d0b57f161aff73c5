//! How the map's review stands.

use super::Baked;
use super::literal::{fields, text};
use crate::review::{Review, State};

impl Baked<'_> {
    pub(super) fn review(self) -> String {
        let review = Review::of(self.atlas, self.drawing);
        let state = match review.state() {
            State::NotSubmitted => "ReviewState::NotSubmitted",
            State::Submitted => "ReviewState::Submitted",
            State::Approved => "ReviewState::Approved",
        };
        let fields = fields(&[
            ("state", state.into()),
            ("number", text(review.number())),
            ("date", text(review.date())),
            ("hash", text(review.hash())),
        ]);
        format!(
            "/// How the map's review stands.\npub static REVIEW: Review = Review {fields};\n\n"
        )
    }
}
