//! A link that has been opened.

use super::{Rejected, View, decode};
use crate::plan::Plan;

/// A decoded link. The only way to replace a whole view is to open one.
#[derive(Clone, Debug)]
pub struct Link(View);

impl Link {
    /// Decodes a query, with or without a question mark; reports the unrecognised parameters.
    pub fn decode(plan: &'static Plan, query: &str) -> (Self, Vec<Rejected>) {
        let (view, rejected) = decode(plan, query);
        (Self(view), rejected)
    }

    /// The same link inside another page.
    #[must_use]
    pub fn embedded(self) -> Self {
        Self(View { embed: true, ..self.0 })
    }

    /// The view of the link.
    pub(super) fn into_view(self) -> View {
        self.0
    }
}
