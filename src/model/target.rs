//! The plan's quantified targets.

use crate::{Citation, Form, Static};

/// A quantified target of a measure.
#[derive(Debug)]
pub struct Target<F: Form = Static> {
    /// Measure and place in it, `11-2`.
    pub id: F::Text,
    /// What is counted, in the plan's words, `科技型中小企业`.
    pub indicator: F::Text,
    /// The figure as the plan writes it, `5000`, `3万`, `2-3`.
    pub figure: F::Text,
    /// What it counts in, `家`, `元`, `%`.
    pub unit: F::Text,
    /// The figure as a number of `unit`: 30,000 for `3万`; the lower end of a range.
    pub amount: u64,
    /// The upper end of a range, else `amount`.
    pub upto: u64,
    /// The plan's words around the figure that say how it is meant, in their order: `力争`, `达`,
    /// `以上`, `左右`, `新增`; none where it says the bare figure.
    pub comparators: F::List<F::Text>,
    /// By when, in the plan's words, `到2025年`; empty where it does not say.
    pub by: F::Text,
    /// Where the plan says so; marked is the figure with its unit.
    pub citation: Citation<F>,
}
