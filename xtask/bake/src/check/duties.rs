//! Duties: exactly the responsible units of the text, the lead first.

use super::cited_names::CitedNames;
use crate::citation::{Citation, Gazetteer};
use crate::report::Report;
use crate::seeds::{Entry, Measure, Seeds};

/// The beginning of a list of responsible units.
const HEAD: &str = "责任单位:";
/// A remark about all lists, at the end of the first one.
const NOTE: &str = "排名第一责任单位为牵头单位,下同";
/// Separators of units.
const BETWEEN: [char; 2] = ['、', ','];

/// Reports lists of units that are incomplete, have other units, or are missing.
pub(super) fn units(seeds: &Seeds, report: &mut Report) {
    let names = Gazetteer::units(seeds);
    for measure in &seeds.measures {
        let Some(passage) = seeds.passage(&measure.id) else { continue };
        let lists = measure.clauses.iter().enumerate().filter(|(_, it)| !it.units.is_empty());
        let lists: Vec<usize> = lists.map(|(index, _)| index).collect();
        match (passage.find(HEAD).and_then(|at| passage.get(at..)), lists.as_slice()) {
            (Some(list), [index]) => {
                UnitList { measure, index: *index, list, names: &names, report }.check()
            }
            (None, []) => {}
            (Some(list), _) => {
                let what =
                    format!("{} of its clauses list units: {}", lists.len(), list.trim_end());
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

/// Reports units without a measure.
pub(super) fn unused(seeds: &Seeds, report: &mut Report) {
    for unit in seeds.units.iter().filter(|it| !it.id.is_empty()) {
        let clauses = seeds.measures.iter().flat_map(|it| &it.clauses);
        if !clauses.into_iter().any(|it| it.units.contains(&unit.id)) {
            let mend = "remove it, or add it to the `units` that name it";
            report.add(unit.start(), unit.label(), "it has no measure to do", mend);
        }
    }
}

/// The list of units of a measure.
struct UnitList<'a> {
    measure: &'a Entry<Measure>,
    /// The index of the clause that quotes it.
    index: usize,
    /// The text, from the beginning of the list.
    list: &'a str,
    names: &'a Gazetteer<'a>,
    report: &'a mut Report,
}

impl UnitList<'_> {
    fn check(&mut self) {
        let (measure, index) = (self.measure, self.index);
        let Some(clause) = measure.clauses.get(index) else { return };
        let citations = self.names.scan(&clause.quote);
        self.check_quotation(&clause.quote);
        self.check_gaps(&clause.quote, &citations);
        let wording = |id: &str| citations.iter().find(|it| it.id == id).map(|it| it.wording);
        let listed: Vec<_> =
            clause.units.iter().map(|id| (id.as_str(), wording(id).unwrap_or(id))).collect();
        let (quote, field) = (format!("clause.{index}.quote"), format!("clause.{index}.units"));
        let (quote, field, report) = (quote.as_str(), field.as_str(), &mut *self.report);
        CitedNames { entry: measure, quote, field, citations: citations.clone(), report }
            .check(&listed);
    }

    /// Reports a quotation that is not the whole list.
    fn check_quotation(&mut self, quote: &str) {
        let list = self.list.trim_end().trim_end_matches('〕');
        let list = list.strip_suffix(NOTE).unwrap_or(list);
        if list != quote {
            let (what, mend) = ("its quotation is not the whole list", format!("quote {list}"));
            self.add(what.to_owned(), &mend);
        }
    }

    /// Reports words of the list that are not units.
    fn check_gaps(&mut self, quote: &str, citations: &[Citation<'_>]) {
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
