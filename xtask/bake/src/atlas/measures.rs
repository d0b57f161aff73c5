//! Measures: their duties, regions, chains and targets.

use super::resolve::Resolver;
use super::{Citation, Concern, Duty, Measure, Target, Touch};
use crate::figure;
use crate::seeds::{self, Clause};
use std::collections::BTreeSet;

impl Resolver<'_> {
    pub(super) fn measure(&mut self, measure: &seeds::Measure) -> Option<Measure> {
        Some(Measure {
            id: measure.id.clone(),
            section: measure.section.clone(),
            section_title: self.seeds.section(measure)?.title.clone(),
            title: measure.title.clone(),
            summary: measure.summary.clone(),
            duties: self.duties(measure)?,
            regions: self.concerns(measure)?,
            chains: self.touches(measure)?,
            targets: self.targets(measure)?,
        })
    }

    fn duties(&mut self, measure: &seeds::Measure) -> Option<Vec<Duty>> {
        let mut duties = Vec::new();
        for (quote, id) in each(measure, |clause| &clause.units) {
            let unit = self.seeds.units.iter().position(|it| it.id == *id)?;
            let clause = self.clause(&measure.id, quote)?;
            duties.push(Duty { unit, citation: self.cite(&self.units, clause, id)? });
        }
        Some(duties)
    }

    /// Every region that the measure names, with the first citation.
    fn concerns(&mut self, measure: &seeds::Measure) -> Option<Vec<Concern>> {
        let seeds = self.seeds;
        let own = each(measure, |clause| &clause.regions);
        let own = own.map(|(quote, it)| (quote, it.region.as_str()));
        let mut concerns = Vec::new();
        for (quote, id) in seeds.region_citations(&measure.id).chain(own) {
            let clause = self.clause(&measure.id, quote)?;
            let citation = self.cite_region(clause, id)?;
            concerns.push(Concern { region: self.region_index(id)?, citation });
        }
        let passage = seeds.passage(&measure.id)?;
        concerns.sort_by_cached_key(|it| {
            let clause = self.clauses.get(it.citation.clause)?;
            Some(passage.find(clause.quote.as_str())? + it.citation.start)
        });
        let mut seen = BTreeSet::new();
        concerns.retain(|it| seen.insert(it.region));
        Some(concerns)
    }

    fn touches(&mut self, measure: &seeds::Measure) -> Option<Vec<Touch>> {
        let seeds = self.seeds;
        let mut touches = Vec::new();
        for chain in seeds.chains.iter().filter(|it| it.measure == measure.id) {
            // The last occurrence: the sentence about the chain itself.
            let start = chain.quote.rfind(&chain.name)?;
            let citation = self.cite_words(measure, &chain.quote, start, &chain.name)?;
            touches.push(Touch { chain: self.chain_index(&chain.id)?, citation, stated: true });
        }
        for (quote, it) in each(measure, |clause| &clause.chains) {
            let start = quote.find(&it.wording)?;
            let citation = self.cite_words(measure, quote, start, &it.wording)?;
            touches.push(Touch { chain: self.chain_index(&it.chain)?, citation, stated: false });
        }
        Some(touches)
    }

    /// The citation of the words that start at this byte of a quotation.
    fn cite_words(
        &mut self,
        measure: &seeds::Measure,
        quote: &str,
        start: usize,
        words: &str,
    ) -> Option<Citation> {
        let clause = self.clause(&measure.id, quote)?;
        Some(Citation { clause, start, end: start + words.len() })
    }

    fn targets(&mut self, measure: &seeds::Measure) -> Option<Vec<Target>> {
        let mut targets = Vec::new();
        for clause in &measure.clauses {
            for it in &clause.targets {
                let range =
                    figure::places(&clause.quote, &it.figure, &it.unit).into_iter().next()?;
                let (amount, upto) = figure::amount(&it.figure)?;
                let cited = self.clause(&measure.id, &clause.quote)?;
                targets.push(Target {
                    // A letter first: of “1-1” a spreadsheet makes a date.
                    id: format!("t{}-{}", measure.id, targets.len() + 1),
                    indicator: it.indicator.clone(),
                    figure: it.figure.clone(),
                    unit: it.unit.clone(),
                    amount,
                    upto,
                    comparators: it.comparators.clone(),
                    by: clause.by.clone(),
                    citation: Citation { clause: cited, start: range.start, end: range.end },
                });
            }
        }
        Some(targets)
    }
}

/// The items of the clauses of a measure, each with its clause's quotation.
fn each<'a, T: 'a>(
    measure: &'a seeds::Measure,
    items: fn(&Clause) -> &Vec<T>,
) -> impl Iterator<Item = (&'a str, &'a T)> {
    let clauses = measure.clauses.iter();
    clauses.flat_map(move |clause| items(clause).iter().map(|it| (clause.quote.as_str(), it)))
}
