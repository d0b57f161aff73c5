//! Measures: their duties, the regions and chains they speak of, their targets.

use super::resolve::Resolver;
use super::{Marked, Measure, Named, Target, Touch};
use crate::figure;
use crate::seeds::{self, Entry};

impl Resolver<'_> {
    pub(super) fn measure(&mut self, measure: &Entry<seeds::Measure>) -> Option<Measure> {
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

    fn duties(&mut self, measure: &seeds::Measure) -> Option<Vec<Marked>> {
        let mut duties = Vec::new();
        for (clause, id) in
            measure.clauses.iter().flat_map(|it| it.units.iter().map(move |id| (it, id)))
        {
            let index = self.seeds.units.iter().position(|it| it.id == *id)?;
            let citations = self.units.scan(&clause.quote);
            let range = citations.into_iter().find(|it| it.id == id)?.range;
            duties.push(Marked { index, clause: self.clause(&measure.id, &clause.quote)?, range });
        }
        Some(duties)
    }

    /// Every region the measure names, where the text names it first.
    fn concerns(&mut self, measure: &seeds::Measure) -> Option<Vec<Marked>> {
        let mut concerns = self.laid_out(measure)?;
        for clause in &measure.clauses {
            for region in &clause.regions {
                let index = self.clause(&measure.id, &clause.quote)?;
                let Named { region, clause, range } = self.named(index, &region.region)?;
                concerns.push(Marked { index: region, clause, range });
            }
        }
        let passage = self.seeds.passage(&measure.id)?;
        let place = |it: &Marked| {
            let clause = self.clauses.get(it.clause)?;
            Some(passage.find(clause.quote.as_str())? + it.range.start)
        };
        concerns.sort_by_cached_key(place);
        let mut first: Vec<Marked> = Vec::new();
        for concern in concerns {
            if first.iter().all(|it| it.index != concern.index) {
                first.push(concern);
            }
        }
        Some(first)
    }

    /// The regions of 一核, 一廊 and the chains that this measure lays out.
    fn laid_out(&mut self, measure: &seeds::Measure) -> Option<Vec<Marked>> {
        let seeds = self.seeds;
        let mut regions = Vec::new();
        for (quote, region) in seeds.laid_out(&measure.id) {
            let clause = self.clause(&measure.id, quote)?;
            let Named { region, clause, range } = self.named(clause, region)?;
            regions.push(Marked { index: region, clause, range });
        }
        Some(regions)
    }

    fn touches(&mut self, measure: &seeds::Measure) -> Option<Vec<Touch>> {
        let seeds = self.seeds;
        let mut touches = Vec::new();
        for chain in seeds.chains.iter().filter(|it| it.measure == measure.id) {
            // The last occurrence: where the sentence lays the chain out.
            let start = chain.quote.rfind(&chain.name)?;
            let marked = self.touch(measure, (&chain.id, &chain.name), (&chain.quote, start))?;
            touches.push(Touch { marked, stated: true });
        }
        for clause in &measure.clauses {
            for it in &clause.chains {
                let start = clause.quote.find(&it.wording)?;
                let marked =
                    self.touch(measure, (&it.chain, &it.wording), (&clause.quote, start))?;
                touches.push(Touch { marked, stated: false });
            }
        }
        Some(touches)
    }

    fn touch(
        &mut self,
        measure: &seeds::Measure,
        (chain, wording): (&str, &str),
        (quote, start): (&str, usize),
    ) -> Option<Marked> {
        let index = self.seeds.chains.iter().position(|it| it.id == chain)?;
        let clause = self.clause(&measure.id, quote)?;
        Some(Marked { index, clause, range: start..start + wording.len() })
    }

    fn targets(&mut self, measure: &seeds::Measure) -> Option<Vec<Target>> {
        let mut targets = Vec::new();
        for (clause, it) in
            measure.clauses.iter().flat_map(|it| it.targets.iter().map(move |target| (it, target)))
        {
            let range = figure::places(&clause.quote, &it.figure, &it.unit).into_iter().next()?;
            targets.push(Target {
                id: format!("{}-{}", measure.id, targets.len() + 1),
                indicator: it.indicator.clone(),
                figure: it.figure.clone(),
                unit: it.unit.clone(),
                amount: figure::amount(&it.figure)?,
                comparators: it.comparators.clone(),
                by: clause.by.clone(),
                clause: self.clause(&measure.id, &clause.quote)?,
                range,
            });
        }
        Some(targets)
    }
}
