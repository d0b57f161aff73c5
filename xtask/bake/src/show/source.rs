//! The measures that a paragraph of the show refers to.

use super::Subject;
use super::number::{cited, digits};
use crate::passage;
use crate::seeds::Seeds;

/// The text of the measures that a paragraph refers to: the scene's own, and those it cites.
#[derive(Debug)]
pub(crate) struct Source<'a> {
    passages: Vec<&'a str>,
    /// The plan's whole text, for scenes that have no measure of their own.
    whole: Option<&'a str>,
}

impl<'a> Source<'a> {
    /// The source of a paragraph of a scene.
    pub(crate) fn new(text: &'a str, subject: Subject<'a>, seeds: &'a Seeds) -> Self {
        let own = subject.measures(seeds);
        let cited = cited(text).into_iter().filter(|id| seeds.measure(id).is_some());
        let whole = own.is_empty().then_some(seeds.text.as_str());
        let ids = own.into_iter().chain(cited);
        // The checks report a missing measure and a missing text.
        let passage = |id| without_number(id, seeds).unwrap_or(&seeds.text);
        Self { passages: ids.map(passage).collect(), whole }
    }

    /// The text of one measure.
    pub(crate) fn of_measure(id: &str, seeds: &'a Seeds) -> Self {
        Self { passages: without_number(id, seeds).into_iter().collect(), whole: None }
    }

    /// Returns true if the source contains these words.
    pub(crate) fn contains(&self, words: &str) -> bool {
        self.passages.iter().chain(&self.whole).any(|text| text.contains(words))
    }

    /// Returns true if the source contains this number, except within a longer one.
    pub(crate) fn has_number(&self, number: &str) -> bool {
        self.passages.iter().any(|text| digits(text).contains(&number))
    }
}

/// The text of a measure without the measure's number, which is not a figure.
fn without_number<'a>(id: &str, seeds: &'a Seeds) -> Option<&'a str> {
    let number = passage::number(id, &seeds.measure(id)?.section);
    seeds.passage(id)?.trim_start().strip_prefix(&number)
}
