//! The one way to cite the plan.

use crate::{Form, Static};

/// A place in the plan and its exact words.
#[derive(Debug, PartialEq, Eq)]
pub struct Clause<F: Form = Static> {
    /// Section as the plan numbers it, `四（一）`.
    pub section: F::Text,
    /// Measure, `1` to `33`, or a safeguard, `s1` to `s4`.
    pub measure: F::Text,
    /// The measure's title, `实现多链协同`.
    pub title: F::Text,
    /// A short exact quotation; the bake checks that the plan's text holds it.
    pub quote: F::Text,
}

/// Where a clause names a region: a byte range of its quotation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Citation<F: Form = Static> {
    /// The clause.
    pub clause: F::Ref<Clause<F>>,
    /// First byte of the name in the quotation.
    pub start: usize,
    /// One past its last byte.
    pub end: usize,
}

impl Citation {
    /// The quotation as before, the name itself, and after.
    pub fn split(self) -> (&'static str, &'static str, &'static str) {
        let quote = self.clause.quote;
        (
            quote.get(..self.start).unwrap_or_default(),
            quote.get(self.start..self.end).unwrap_or_default(),
            quote.get(self.end..).unwrap_or_default(),
        )
    }
}
