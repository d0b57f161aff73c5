//! Regions of a measure: exactly those that its text names.

use super::cited_names::{CitedNames, listed};
use crate::citation::{Citation, Gazetteer};
use crate::report::Report;
use crate::seeds::{Clause, Entry, Measure, Seeds, Wording};
use std::collections::BTreeSet;

/// Reports differences between the regions that a clause names and those that it lists.
pub(super) fn clauses(seeds: &Seeds, report: &mut Report) {
    let names = Gazetteer::new(seeds);
    for measure in &seeds.measures {
        for (index, clause) in measure.clauses.iter().enumerate() {
            let citations = find_regions(clause, &names);
            let (quote, field) =
                (format!("clause.{index}.quote"), format!("clause.{index}.regions"));
            let (quote, field) = (quote.as_str(), field.as_str());
            CitedNames { entry: measure, quote, field, citations, report }
                .check(&listed(&clause.regions));
            apart(measure, index, &names, report);
        }
    }
}

/// The regions that a clause names, without words that mean something else.
fn find_regions<'a>(clause: &Clause, names: &Gazetteer<'a>) -> Vec<Citation<'a>> {
    let mut citations = names.scan(&clause.quote);
    citations.retain(|it| !clause.is_apart(it.range.start));
    citations
}

/// Reports excluded words that are not in the quotation or contain no name.
fn apart(measure: &Entry<Measure>, index: usize, names: &Gazetteer<'_>, report: &mut Report) {
    let Some(clause) = measure.clauses.get(index) else { return };
    for (place, words) in clause.apart.iter().enumerate() {
        let what = if !clause.quote.contains(words.as_str()) {
            format!("{words} is not in the quotation")
        } else if names.scan(words).is_empty() {
            format!("{words} holds no region's name")
        } else {
            continue;
        };
        let at = measure.at(&format!("clause.{index}.apart.{place}"));
        report.add(at, measure.label(), what, "remove it from `apart`, or mend it");
    }
}

/// Reports regions that the text of a measure names but no clause lists. [`clauses`] checks the names
/// in quotations.
pub(super) fn measures(seeds: &Seeds, report: &mut Report) {
    let names = Gazetteer::new(seeds);
    for measure in &seeds.measures {
        let passage = seeds.passage(&measure.id).unwrap_or_default();
        let own = measure.clauses.iter().map(|it| (it.quote.as_str(), ids(&it.regions)));
        let laid_out =
            seeds.region_citations(&measure.id).map(|(quote, region)| (quote, vec![region]));
        let (quotes, listed): (Vec<_>, Vec<_>) = own.chain(laid_out).unzip();
        let mut known: BTreeSet<&str> = listed.into_iter().flatten().collect();
        for it in names.scan(passage).iter().filter(|it| !is_quoted(passage, &quotes, it)) {
            if known.insert(it.id) {
                let what =
                    format!("its text names {} ({}), which no clause lists", it.wording, it.id);
                let mend = format!("add a clause that quotes {} with its `regions`", it.wording);
                report.add(measure.start(), measure.label(), what, mend);
            }
        }
    }
}

fn ids(regions: &[Wording]) -> Vec<&str> {
    regions.iter().map(|it| it.region.as_str()).collect()
}

/// Returns true if a name of the text is part of one of these quotations.
fn is_quoted(passage: &str, quotes: &[&str], citation: &Citation<'_>) -> bool {
    quotes.iter().filter(|it| !it.is_empty()).any(|quote| {
        let mut quoted = passage.match_indices(quote);
        quoted.any(|(at, quote)| (at..at + quote.len()).contains(&citation.range.start))
    })
}
