//! Quotations: word for word as in the plan's text.

use crate::passage;
use crate::report::Report;
use crate::seeds::{Entry, Seeds};

/// How a quotation is mended.
const MEND: &str = "quote the text as it stands, character by character";

/// Notes quotations that the text does not hold.
pub(super) fn verbatim(seeds: &Seeds, report: &mut Report) {
    let mut quoted = Quoted { text: &seeds.text, report };
    quoted.check(&seeds.core, "quote", &seeds.core.quote);
    quoted.check(&seeds.corridor, "quote", &seeds.corridor.quote);
    for chain in &seeds.chains {
        quoted.check(chain, "quote", &chain.quote);
    }
    for ambiguity in &seeds.ambiguities {
        for (index, quote) in ambiguity.quotes.iter().enumerate() {
            quoted.check(ambiguity, &format!("quotes.{index}"), quote);
        }
    }
}

/// Notes titles, dates, aliases and names of zones that the text does not hold.
pub(super) fn titles(seeds: &Seeds, report: &mut Report) {
    let mut quoted = Quoted { text: &seeds.text, report };
    let document = &seeds.document;
    quoted.check(document, "title", &document.title);
    quoted.check(document, "published", &document.published);
    quoted.check(document, "signed", &document.signed);
    for county in &seeds.counties {
        quoted.check_each(county, "aliases", &county.aliases);
    }
    for zone in &seeds.zones {
        quoted.check(zone, "name", &zone.name);
        quoted.check_each(zone, "aliases", &zone.aliases);
    }
    for measure in &seeds.measures {
        let number = passage::number(&measure.id, &measure.section);
        if !seeds.text.lines().any(|line| passage::heads(line, &number, &measure.title)) {
            let what = format!("no paragraph of the text starts with `{number}{}`", measure.title);
            report.add(measure.at("title"), measure.label(), what, MEND);
        }
    }
}

/// Notes parts of a quotation that it does not hold.
pub(super) fn parts(seeds: &Seeds, report: &mut Report) {
    for chain in &seeds.chains {
        let mut quoted = Quoted { text: &chain.quote, report };
        quoted.check_each(chain, "ahead", &chain.ahead);
    }
    let mut quoted = Quoted { text: &seeds.corridor.quote, report };
    quoted.check(&seeds.corridor, "name", &seeds.corridor.name);
}

/// What is quoted from, and where problems go.
struct Quoted<'a> {
    text: &'a str,
    report: &'a mut Report,
}

impl Quoted<'_> {
    fn check<T>(&mut self, entry: &Entry<T>, field: &str, quote: &str) {
        if !self.text.contains(quote) {
            let what = format!("`{field}` is not in what it is quoted from: {quote}");
            self.report.add(entry.at(field), entry.label(), what, MEND);
        }
    }

    fn check_each<T>(&mut self, entry: &Entry<T>, field: &str, quotes: &[String]) {
        for (index, quote) in quotes.iter().enumerate() {
            self.check(entry, &format!("{field}.{index}"), quote);
        }
    }
}
