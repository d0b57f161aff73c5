//! The line that every map carries at its bottom left.

use crate::plan::{Review, ReviewState};
use crate::text::{Text, fill};

/// The 审图号, or how far the review is.
pub fn review_line(review: &Review, text: &Text) -> String {
    let said = match review.state {
        ReviewState::NotSubmitted => text.review_not_submitted,
        ReviewState::Submitted => text.review_submitted,
        ReviewState::Approved => review.number,
    };
    fill(text.review_number, &[said])
}
