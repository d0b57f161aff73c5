//! Duties: every unit that the text makes responsible, the lead first, and no other.

use super::named::Named;
use crate::citation::{Citation, Gazetteer};
use crate::report::Report;
use crate::seeds::{Entry, Measure, Seeds};

/// What the text starts its list of responsible units with.
const HEAD: &str = "责任单位:";
/// What measure 1 adds behind its list for all of them.
const NOTE: &str = "排名第一责任单位为牵头单位,下同";
/// What may stand between two units.
const BETWEEN: [char; 2] = ['、', ','];

/// Notes lists of units that leave some out, name others, or are not there.
pub(super) fn complete(seeds: &Seeds, report: &mut Report) {
    let names = Gazetteer::units(seeds);
    for measure in &seeds.measures {
        let Some(passage) = seeds.passage(&measure.id) else { continue };
        let lists = measure.clauses.iter().enumerate().filter(|(_, it)| !it.units.is_empty());
        let lists: Vec<usize> = lists.map(|(index, _)| index).collect();
        match (passage.find(HEAD).and_then(|at| passage.get(at..)), lists.as_slice()) {
            (Some(said), [index]) => {
                Duty { measure, index: *index, said, names: &names, report }.check()
            }
            (None, []) => {}
            (Some(said), _) => {
                let what =
                    format!("{} of its clauses list units: {}", lists.len(), said.trim_end());
                let mend = "give one clause that quotes the list and its `units`";
                report.add(measure.start(), measure.label(), what, mend);
            }
            (None, _) => {
                let what = format!("a clause of it lists units, and its text has no {HEAD}");
                report.add(measure.at("clause"), measure.label(), what, "remove its `units`");
            }
        }
    }
}

/// Notes units that no measure names.
pub(super) fn needed(seeds: &Seeds, report: &mut Report) {
    for unit in seeds.units.iter().filter(|it| !it.id.is_empty()) {
        let clauses = seeds.measures.iter().flat_map(|it| &it.clauses);
        if !clauses.into_iter().any(|it| it.units.contains(&unit.id)) {
            let mend = "remove it, or add it to the `units` that name it";
            report.add(unit.start(), unit.label(), "it has no measure to do", mend);
        }
    }
}

/// The list of a measure.
struct Duty<'a> {
    measure: &'a Entry<Measure>,
    /// The clause that quotes it.
    index: usize,
    /// The text from the list on.
    said: &'a str,
    names: &'a Gazetteer<'a>,
    report: &'a mut Report,
}

impl Duty<'_> {
    fn check(&mut self) {
        let (measure, index) = (self.measure, self.index);
        let Some(clause) = measure.clauses.get(index) else { return };
        let citations = self.names.scan(&clause.quote);
        self.whole(&clause.quote);
        self.nothing_else(&clause.quote, &citations);
        let wording = |id: &str| citations.iter().find(|it| it.id == id).map(|it| it.wording);
        let listed: Vec<_> =
            clause.units.iter().map(|id| (id.as_str(), wording(id).unwrap_or(id))).collect();
        let (quote, field) = (format!("clause.{index}.quote"), format!("clause.{index}.units"));
        let (quote, field, report) = (quote.as_str(), field.as_str(), &mut *self.report);
        Named { entry: measure, quote, field, citations: citations.clone(), report }.check(&listed);
    }

    /// Notes a quotation that is not the whole list.
    fn whole(&mut self, quote: &str) {
        let said = self.said.trim_end().trim_end_matches('〕');
        let said = said.strip_suffix(NOTE).unwrap_or(said);
        if said != quote {
            let (what, mend) = ("its quotation is not the whole list", format!("quote {said}"));
            self.add(what.to_owned(), &mend);
        }
    }

    /// Notes words of the list that are no unit.
    fn nothing_else(&mut self, quote: &str, citations: &[Citation<'_>]) {
        let mut at = HEAD.len();
        let ends =
            citations.iter().map(|it| it.range.clone()).chain(Some(quote.len()..quote.len()));
        let gaps: Vec<&str> = ends
            .filter_map(|it| quote.get(std::mem::replace(&mut at, it.end)..it.start))
            .map(|gap| gap.trim_matches(BETWEEN))
            .collect();
        for gap in gaps.into_iter().filter(|gap| !gap.is_empty()) {
            let what = format!("its quotation says {gap}, which is no unit");
            self.add(what, "add it to seeds/units.toml, or as an alias there");
        }
    }

    fn add(&mut self, what: String, mend: &str) {
        let at = self.measure.at(&format!("clause.{}.quote", self.index));
        self.report.add(at, self.measure.label(), what, mend);
    }
}
