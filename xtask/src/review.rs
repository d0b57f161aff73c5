//! `cargo xtask review`: the hash of the map's content, and the state of its review.

use anyhow::Result;
use atlas_bake::{Review, ReviewState};

use crate::data;
use crate::project::Project;

/// Prints hash and state.
pub(crate) fn run(project: &Project) -> Result<()> {
    let review = data::check_review(project)?;
    println!("hash  {}", review.hash());
    println!("state {}", format_state(&review));
    Ok(())
}

/// The state with number and date, or with the reason why an approval lapsed.
pub(crate) fn format_state(review: &Review) -> String {
    let state = review.state().word();
    match review.state() {
        ReviewState::Approved => format!("{state}: {}, {}", review.number(), review.date()),
        _ => explain_lapse(review).unwrap_or_else(|| state.to_owned()),
    }
}

/// The reason why an approval lapsed; `None` if it did not.
pub(crate) fn explain_lapse(review: &Review) -> Option<String> {
    review.is_lapsed().then(|| {
        format!(
            "{}: review.toml has an approval of {}, but the map now is {}",
            review.state().word(),
            review.approved().unwrap_or_default(),
            review.hash()
        )
    })
}
