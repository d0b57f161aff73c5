//! `cargo xtask review`: the hash of what the map shows, and how its review stands.

use anyhow::Result;
use atlas_bake::{Review, ReviewState};

use crate::data;
use crate::project::Project;

/// Prints both on standard output.
pub(crate) fn run(project: &Project) -> Result<()> {
    let review = data::checked(project)?;
    println!("hash  {}", review.hash());
    println!("state {}", standing(&review));
    Ok(())
}

/// The state that holds, with the number or with what has become of it.
pub(crate) fn standing(review: &Review) -> String {
    let state = review.state().word();
    match review.state() {
        ReviewState::Approved => format!("{state}: {}, {}", review.number(), review.date()),
        _ => lapse(review).unwrap_or_else(|| state.to_owned()),
    }
}

/// What there is to say where an approval has lapsed.
pub(crate) fn lapse(review: &Review) -> Option<String> {
    review.lapsed().then(|| {
        format!(
            "{}: review.toml has an approval of {}, but the map now is {}",
            review.state().word(),
            review.approved().unwrap_or_default(),
            review.hash()
        )
    })
}
