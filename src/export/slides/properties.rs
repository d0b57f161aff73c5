//! The properties of the file.

use crate::export::subject;
use crate::plan::{PLAN, REVIEW};
use crate::scene::review_line;
use crate::text::{ZH, ZH_SLIDES};
use atlas_ooxml::Properties;

/// The metadata of a file that does not come from the plan.
#[derive(Clone, Debug, Default)]
pub struct Facts {
    /// Its title.
    pub title: String,
    /// The address of the same view, or its query.
    pub link: String,
}

impl Facts {
    /// The date is the document's, so that the same content is the same file on every day.
    pub(super) fn properties(&self) -> Properties {
        Properties {
            title: self.title.clone(),
            subject: PLAN.document.title.to_owned(),
            creator: ZH.title.to_owned(),
            description: [&subject::source(), ZH.space, &subject::review()].concat(),
            keywords: ZH_SLIDES.keywords.to_owned(),
            identifier: self.link.clone(),
            status: review_line(&REVIEW, &ZH),
            version: ["sha256:", REVIEW.hash].concat(),
            date: PLAN.document.published.to_owned(),
        }
    }
}
