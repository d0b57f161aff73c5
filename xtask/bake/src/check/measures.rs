//! Measures: their section, their summary, and their clauses in the order of the text.

use crate::report::Report;
use crate::seeds::{Clause, Entry, Measure, Seeds};

/// The greatest length of a summary, in characters.
const SUMMARY: usize = 60;

/// Reports measures without a section, and sections without a measure.
pub(super) fn sections(seeds: &Seeds, report: &mut Report) {
    for measure in seeds.measures.iter().filter(|it| !it.section.is_empty()) {
        if seeds.section(measure).is_none() {
            let what = format!("its section {} is not there", measure.section);
            report.add(measure.at("section"), measure.label(), what, "add its [[section]]");
        }
    }
    for section in &seeds.sections {
        if !seeds.measures.iter().any(|it| it.belongs_to(section)) {
            let what = "no measure stands under it";
            report.add(section.start(), section.label(), what, "remove it, or mend its id");
        }
    }
}

/// Reports summaries that are too long or copied from the plan.
pub(super) fn summaries(seeds: &Seeds, report: &mut Report) {
    for measure in &seeds.measures {
        let length = measure.summary.chars().count();
        let at = measure.at("summary");
        if length > SUMMARY {
            let what = format!("its summary has {length} characters");
            report.add(at, measure.label(), what, format!("keep it within {SUMMARY}"));
        } else if length > 0 && seeds.text.contains(measure.summary.trim_end_matches('。')) {
            let mend = "say it in our own words; what is quoted stands in a clause";
            report.add(at, measure.label(), "its summary is the plan's own words", mend);
        }
    }
}

/// Reports clauses without a quotation or content, or out of the text's order.
pub(super) fn clauses(seeds: &Seeds, report: &mut Report) {
    for measure in &seeds.measures {
        for (index, clause) in measure.clauses.iter().enumerate() {
            filled(measure, index, clause, report);
        }
        let passage = seeds.passage(&measure.id).unwrap_or_default();
        let places = measure.clauses.iter().filter_map(|it| passage.find(&it.quote));
        if !places.is_sorted() {
            let mend = "put them in the order in which the text says them";
            let what = "its clauses are not in the order of the text";
            report.add(measure.at("clause"), measure.label(), what, mend);
        }
    }
}

fn filled(measure: &Entry<Measure>, index: usize, clause: &Clause, report: &mut Report) {
    let mut missing = |field: String, empty: bool| {
        if empty {
            let what = format!("`{field}` is missing");
            report.add(measure.at(&field), measure.label(), what, "give it, or remove its entry");
        }
    };
    let path = |field: &str| format!("clause.{index}.{field}");
    missing(path("quote"), clause.quote.is_empty());
    for (at, it) in clause.regions.iter().enumerate() {
        missing(path(&format!("regions.{at}.wording")), it.wording.is_empty());
    }
    for (at, it) in clause.chains.iter().enumerate() {
        missing(path(&format!("chains.{at}.wording")), it.wording.is_empty());
    }
    for (at, it) in clause.targets.iter().enumerate() {
        missing(path(&format!("targets.{at}.indicator")), it.indicator.is_empty());
        missing(path(&format!("targets.{at}.unit")), it.unit.is_empty());
    }
    let Clause { units, regions, chains, targets, .. } = clause;
    if units.is_empty() && regions.is_empty() && chains.is_empty() && targets.is_empty() {
        let what = "its quotation is there for nothing";
        let mend = "say what it names, or remove it";
        report.add(measure.at(&path("quote")), measure.label(), what, mend);
    }
}
