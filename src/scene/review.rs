//! The review line of every map.

use crate::plan::{Review, ReviewState};
use crate::text::{Text, fill};

/// The 审图号, or the state of the review.
pub fn review_line(review: &Review, text: &Text) -> String {
    let said = match review.state {
        ReviewState::NotSubmitted => text.review_not_submitted,
        ReviewState::Submitted => text.review_submitted,
        ReviewState::Approved => review.number,
    };
    fill(text.review_number, &[said])
}
