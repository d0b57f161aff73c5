//! The measures that a paragraph of the show speaks of.

use super::Subject;
use super::number::{cited, digits};
use crate::passage;
use crate::seeds::Seeds;

/// The text of the measures that a paragraph speaks of: the scene's own, and those it cites.
#[derive(Debug)]
pub(crate) struct Source<'a> {
    passages: Vec<&'a str>,
    /// The plan's whole text, for scenes that have no measure of their own.
    whole: Option<&'a str>,
}

impl<'a> Source<'a> {
    /// Of a paragraph of a scene.
    pub(crate) fn of(text: &'a str, subject: Subject<'a>, seeds: &'a Seeds) -> Self {
        let own = subject.measure(seeds);
        let cited = cited(text).into_iter().filter(|id| seeds.measure(id).is_some());
        let ids = own.into_iter().chain(cited);
        // That a measure is not there, or its text is not found, is reported elsewhere.
        let passage = |id| without_number(id, seeds).unwrap_or(&seeds.text);
        Self { passages: ids.map(passage).collect(), whole: own.is_none().then_some(&seeds.text) }
    }

    /// Whether these words stand there.
    pub(crate) fn holds(&self, words: &str) -> bool {
        self.passages.iter().chain(&self.whole).any(|text| text.contains(words))
    }

    /// Whether this number stands there, not within a longer one.
    pub(crate) fn gives(&self, number: &str) -> bool {
        self.passages.iter().any(|text| digits(text).contains(&number))
    }
}

/// What a measure says, without its own number: that is none of its figures.
fn without_number<'a>(id: &str, seeds: &'a Seeds) -> Option<&'a str> {
    let number = passage::number(id, &seeds.measure(id)?.section);
    seeds.passage(id)?.trim_start().strip_prefix(&number)
}
