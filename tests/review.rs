//! The review line of the map.
#![allow(missing_docs, reason = "tests say by their names what they mean")]

use ganzhou_atlas::plan::{REVIEW, Review, ReviewState};
use ganzhou_atlas::scene::review_line;
use ganzhou_atlas::text::ZH;

fn line(state: ReviewState, number: &'static str) -> String {
    review_line(&Review { state, number, date: "", hash: REVIEW.hash }, &ZH)
}

#[test]
fn the_line_has_the_state_of_the_review() {
    assert_eq!(line(ReviewState::NotSubmitted, ""), "审图号：未送审 · 内部讨论");
    assert_eq!(line(ReviewState::Submitted, ""), "审图号：送审中 · 内部讨论");
    assert_eq!(line(ReviewState::Approved, "赣S（2026）001号"), "审图号：赣S（2026）001号");
}

#[test]
fn only_an_approved_map_has_a_number() {
    assert_eq!(REVIEW.state == ReviewState::Approved, !REVIEW.number.is_empty());
    assert_eq!(REVIEW.hash.len(), 64);
}
