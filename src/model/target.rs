//! The plan's quantified targets.

use crate::{Citation, Form, Static};

/// A quantified target of a measure.
#[derive(Debug)]
pub struct Target<F: Form = Static> {
    /// The measure and the index in it, `11-2`.
    pub id: F::Text,
    /// The indicator in the plan's words, `科技型中小企业`.
    pub indicator: F::Text,
    /// The figure in the plan's notation, `5000`, `3万`, `2-3`.
    pub figure: F::Text,
    /// The unit, `家`, `元`, `%`.
    pub unit: F::Text,
    /// The figure as a number of `unit`: 30,000 for `3万`; the lower end of a range.
    pub amount: u64,
    /// The upper end of a range, otherwise `amount`.
    pub upto: u64,
    /// The comparators around the figure in their order: `力争`, `达`, `以上`, `左右`, `新增`.
    pub comparators: F::List<F::Text>,
    /// The date in the plan's words, `到2025年`; empty without one.
    pub by: F::Text,
    /// The citation of the figure with its unit.
    pub citation: Citation<F>,
}

impl Target {
    /// The plan's words before the figure and after its unit: `力争达到` and `以上`.
    pub fn words_around(&self) -> (String, String) {
        let (_, _, behind) = self.citation.split();
        let follows = |word: &&&str| behind.starts_with(**word);
        let before = self.comparators.iter().filter(|word| !follows(word)).copied();
        let after = self.comparators.iter().filter(follows).copied();
        // `增长20%` in a year and by 2025 are two statements.
        let yearly = self.is_yearly().then_some(self.by);
        (yearly.into_iter().chain(before).collect(), after.collect())
    }

    /// The date, in the plan's words; none if it has none.
    pub fn date(&self) -> Option<&'static str> {
        (!self.by.is_empty() && !self.is_yearly()).then_some(self.by)
    }

    /// Returns true if it is set for each year (`年均`), which is no date.
    fn is_yearly(&self) -> bool {
        self.by.starts_with("年均")
    }
}
