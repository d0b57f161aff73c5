//! Clauses and citations.

use crate::{Form, Static};

/// A quotation of the plan and its place.
#[derive(Debug, PartialEq, Eq)]
pub struct Clause<F: Form = Static> {
    /// Section as the plan numbers it, `四（一）`.
    pub section: F::Text,
    /// Measure, `1` to `33`, or a safeguard, `s1` to `s4`.
    pub measure: F::Text,
    /// The measure's title, `实现多链协同`.
    pub title: F::Text,
    /// The quotation, verbatim; the bake checks it against the plan's text.
    pub quote: F::Text,
}

/// Cited words: a byte range of a clause's quotation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Citation<F: Form = Static> {
    /// The clause.
    pub clause: F::Ref<Clause<F>>,
    /// The offset of the first byte.
    pub start: usize,
    /// The offset after the last byte.
    pub end: usize,
}

impl Citation {
    /// Splits the quotation into the part before the cited words, the words, and the part after them.
    pub fn split(self) -> (&'static str, &'static str, &'static str) {
        let quote = self.clause.quote;
        (
            quote.get(..self.start).unwrap_or_default(),
            quote.get(self.start..self.end).unwrap_or_default(),
            quote.get(self.end..).unwrap_or_default(),
        )
    }
}
