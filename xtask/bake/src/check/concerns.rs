//! Regions of a measure: every name in its text, and no other.

use super::named::{Named, listed};
use crate::citation::{Citation, Gazetteer};
use crate::report::Report;
use crate::seeds::{Clause, Entry, Measure, Seeds, Wording};
use std::collections::BTreeSet;

/// Notes regions that a clause names and does not list, or lists and does not name.
pub(super) fn named(seeds: &Seeds, report: &mut Report) {
    let names = Gazetteer::new(seeds);
    for measure in &seeds.measures {
        for (index, clause) in measure.clauses.iter().enumerate() {
            let citations = meant(clause, &names);
            let (quote, field) =
                (format!("clause.{index}.quote"), format!("clause.{index}.regions"));
            let (quote, field) = (quote.as_str(), field.as_str());
            Named { entry: measure, quote, field, citations, report }
                .check(&listed(&clause.regions));
            apart(measure, index, &names, report);
        }
    }
}

/// The regions a clause names and means.
fn meant<'a>(clause: &Clause, names: &Gazetteer<'a>) -> Vec<Citation<'a>> {
    let mut citations = names.scan(&clause.quote);
    citations.retain(|it| !clause.is_apart(it.range.start));
    citations
}

/// Notes words set apart that the quotation does not hold, or that name nothing.
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

/// Notes regions that the text of a measure names and no clause lists. Names that a clause quotes
/// are held against its list already.
pub(super) fn all(seeds: &Seeds, report: &mut Report) {
    let names = Gazetteer::new(seeds);
    for measure in &seeds.measures {
        let passage = seeds.passage(&measure.id).unwrap_or_default();
        let own = measure.clauses.iter().map(|it| (it.quote.as_str(), ids(&it.regions)));
        let laid_out = seeds.laid_out(&measure.id).map(|(quote, region)| (quote, vec![region]));
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

/// Whether a name of the text stands within one of these quotations.
fn is_quoted(passage: &str, quotes: &[&str], citation: &Citation<'_>) -> bool {
    quotes.iter().filter(|it| !it.is_empty()).any(|quote| {
        let mut quoted = passage.match_indices(quote);
        quoted.any(|(at, quote)| (at..at + quote.len()).contains(&citation.range.start))
    })
}
