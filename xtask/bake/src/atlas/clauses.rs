//! Collects the clauses without duplicates, and finds names in them.

use super::resolve::Resolver;
use super::{Citation, Clause};
use crate::citation::Gazetteer;
use std::ops::Range;

impl Resolver<'_> {
    /// The index of a clause; the same words have the same index.
    pub(super) fn clause(&mut self, measure: &str, quote: &str) -> Option<usize> {
        let measure = self.seeds.measure(measure)?;
        let clause = Clause {
            section: measure.section.clone(),
            measure: measure.id.clone(),
            title: measure.title.clone(),
            quote: quote.to_owned(),
        };
        let known = self.clauses.iter().position(|it| *it == clause);
        Some(known.unwrap_or_else(|| {
            self.clauses.push(clause);
            self.clauses.len() - 1
        }))
    }

    /// The citation of a region that a clause names.
    pub(super) fn cite_region(&self, clause: usize, id: &str) -> Option<Citation> {
        self.cite(&self.names, clause, id)
    }

    /// The citation of a name in a clause.
    pub(super) fn cite(&self, names: &Gazetteer<'_>, clause: usize, id: &str) -> Option<Citation> {
        let found = names.scan(&self.clauses.get(clause)?.quote);
        let Range { start, end } = found.into_iter().find(|it| it.id == id)?.range;
        Some(Citation { clause, start, end })
    }
}
