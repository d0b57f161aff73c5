//! `cargo xtask package`: everything that is handed out, in `dist/`.

use anyhow::{Result, bail};
use atlas_bake::{Review, ReviewState};

use crate::pipeline::{self, Profile};
use crate::project::Project;
use crate::{data, review};

/// Makes it, and says in one line what it made. For the public only with an approval of this very
/// map, which is asked before anything is built.
pub(crate) fn run(project: &Project, public: bool) -> Result<()> {
    let review = data::checked(project)?;
    if public {
        for_the_public(&review)?;
    }
    let dist = pipeline::build(project, Profile::Optimised)?;
    let whom = if public { "for the public" } else { "for internal discussion" };
    println!("{}: the page, {whom} ({})", dist.display(), review::standing(&review));
    println!("{}", pipeline::BuildSummary::of(&dist)?);
    Ok(())
}

/// Refuses what has no approval.
fn for_the_public(review: &Review) -> Result<()> {
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
        recorded(review)
    )
}

/// What `review.toml` says.
fn recorded(review: &Review) -> String {
    let word = review.recorded().word();
    review.approved().map_or_else(|| word.to_owned(), |hash| format!("{word}, of {hash}"))
}
