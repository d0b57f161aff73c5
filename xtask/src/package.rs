//! `cargo xtask package`: builds the distribution in `dist/`.

use anyhow::{Result, bail};
use atlas_bake::{Review, ReviewState};

use crate::pipeline::{self, Profile};
use crate::project::Project;
use crate::{data, review};

/// Builds the distribution and prints a summary. A public one needs an approval of this map, which is
/// checked before the build.
pub(crate) fn run(project: &Project, public: bool) -> Result<()> {
    let review = data::check_review(project)?;
    if public {
        ensure_approved(&review)?;
    }
    let dist = pipeline::build(project, Profile::Optimised)?;
    let audience = if public { "for the public" } else { "for internal discussion" };
    println!("{}: the page, {audience} ({})", dist.display(), review::format_state(&review));
    println!("{}", pipeline::BuildSummary::read(&dist)?);
    Ok(())
}

/// Returns an error unless the map is approved.
fn ensure_approved(review: &Review) -> Result<()> {
    if review.state() == ReviewState::Approved {
        return Ok(());
    }
    bail!(
        "--public takes an approved map, and this one is not.\n  \
         the map:     {}\n  \
         review.toml: {}\n\
         Have this map reviewed, then write state = \"已批准\" with the number, the date and that \
         hash into review.toml. Without --public the page is made for internal discussion, and \
         says so.",
        review.hash(),
        format_record(review)
    )
}

/// The state and hash in `review.toml`.
fn format_record(review: &Review) -> String {
    let word = review.recorded().word();
    review.approved().map_or_else(|| word.to_owned(), |hash| format!("{word}, of {hash}"))
}
