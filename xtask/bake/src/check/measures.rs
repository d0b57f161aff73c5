//! Measures: a section, a short summary, and clauses in the order of the text.

use crate::report::Report;
use crate::seeds::{Clause, Entry, Measure, Seeds};

/// The most characters a summary may have.
const SUMMARY: usize = 60;

/// Notes measures without a section, and sections without a measure.
pub(super) fn sections(seeds: &Seeds, report: &mut Report) {
    for measure in seeds.measures.iter().filter(|it| !it.section.is_empty()) {
        if seeds.section(measure).is_none() {
            let what = format!("its section {} is not there", measure.section);
            report.add(measure.at("section"), measure.label(), what, "add its [[section]]");
        }
    }
    for section in &seeds.sections {
        if !seeds.measures.iter().any(|it| it.stands_under(section)) {
            let what = "no measure stands under it";
            report.add(section.start(), section.label(), what, "remove it, or mend its id");
        }
    }
}

/// Notes summaries that are no summary: too long, or the plan's own sentence.
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

/// Notes clauses that lack their quotation, say nothing, or stand out of the text's order.
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
    let of = |field: &str| format!("clause.{index}.{field}");
    missing(of("quote"), clause.quote.is_empty());
    for (at, it) in clause.regions.iter().enumerate() {
        missing(of(&format!("regions.{at}.wording")), it.wording.is_empty());
    }
    for (at, it) in clause.chains.iter().enumerate() {
        missing(of(&format!("chains.{at}.wording")), it.wording.is_empty());
    }
    for (at, it) in clause.targets.iter().enumerate() {
        missing(of(&format!("targets.{at}.indicator")), it.indicator.is_empty());
        missing(of(&format!("targets.{at}.unit")), it.unit.is_empty());
    }
    let Clause { units, regions, chains, targets, .. } = clause;
    if units.is_empty() && regions.is_empty() && chains.is_empty() && targets.is_empty() {
        let what = "its quotation is there for nothing";
        let mend = "say what it names, or remove it";
        report.add(measure.at(&of("quote")), measure.label(), what, mend);
    }
}
