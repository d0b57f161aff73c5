//! Gathers clauses, each once, and finds names in them.

use super::resolve::Resolver;
use super::{Clause, Named};

impl Resolver<'_> {
    /// The index of this clause, one for all that cite the same words.
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

    /// Where this clause names this region.
    pub(super) fn named(&self, clause: usize, id: &str) -> Option<Named> {
        let region = self.seeds.region_ids().position(|it| it == id)?;
        let citations = self.names.scan(&self.clauses.get(clause)?.quote);
        let range = citations.into_iter().find(|it| it.id == id)?.range;
        Some(Named { region, clause, range })
    }
}
