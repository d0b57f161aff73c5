//! Quotations: verbatim in the plan's text.

use crate::passage;
use crate::report::Report;
use crate::seeds::{Entry, Seeds};

/// The remedy for a wrong quotation.
const MEND: &str = "quote the text as it stands, character by character";

/// Reports quotations that are not in the text of their measure.
pub(super) fn verbatim(seeds: &Seeds, report: &mut Report) {
    let (core, corridor) = (&seeds.core, &seeds.corridor);
    let mut quoted = QuoteCheck { text: &seeds.text, report };
    quoted.check_under(core, "quote", &core.quote, (&core.measure, seeds));
    quoted.check_under(corridor, "quote", &corridor.quote, (&corridor.measure, seeds));
    for chain in &seeds.chains {
        quoted.check_under(chain, "quote", &chain.quote, (&chain.measure, seeds));
    }
    for measure in &seeds.measures {
        for (index, clause) in measure.clauses.iter().enumerate() {
            let field = format!("clause.{index}.quote");
            quoted.check_under(measure, &field, &clause.quote, (&measure.id, seeds));
        }
    }
    for ambiguity in &seeds.ambiguities {
        quoted.check_each(ambiguity, "quotes", &ambiguity.quotes);
    }
}

/// Reports titles, dates, aliases and names of zones that are not in the text.
pub(super) fn titles(seeds: &Seeds, report: &mut Report) {
    let mut quoted = QuoteCheck { text: &seeds.text, report };
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
    for unit in &seeds.units {
        quoted.check(unit, "name", &unit.name);
        quoted.check_each(unit, "aliases", &unit.aliases);
    }
    headings(seeds, report);
}

/// Reports titles of sections and measures that no paragraph starts with.
fn headings(seeds: &Seeds, report: &mut Report) {
    let heads = |number: &str, title: &str| {
        seeds.text.lines().any(|line| passage::heads(line, number, title))
    };
    let mut report_heading = |at, label: &str, number: &str, title: &str| {
        let what = format!("no paragraph of the text starts with `{number}{title}`");
        report.add(at, label, what, MEND);
    };
    for section in &seeds.sections {
        let number = passage::part(&section.id);
        if !heads(&number, &section.title) {
            report_heading(section.at("title"), section.label(), &number, &section.title);
        }
    }
    for measure in &seeds.measures {
        let number = passage::number(&measure.id, &measure.section);
        if !heads(&number, &measure.title) {
            report_heading(measure.at("title"), measure.label(), &number, &measure.title);
        }
    }
}

/// Reports parts that are not in their quotation.
pub(super) fn parts(seeds: &Seeds, report: &mut Report) {
    for chain in &seeds.chains {
        let mut quoted = QuoteCheck { text: &chain.quote, report };
        quoted.check(chain, "name", &chain.name);
        quoted.check_each(chain, "ahead", &chain.ahead);
    }
    let mut quoted = QuoteCheck { text: &seeds.corridor.quote, report };
    quoted.check(&seeds.corridor, "name", &seeds.corridor.name);
}

/// A check of quotations against a text.
struct QuoteCheck<'a> {
    text: &'a str,
    report: &'a mut Report,
}

impl QuoteCheck<'_> {
    fn check<T>(&mut self, entry: &Entry<T>, field: &str, quote: &str) {
        if !self.text.contains(quote) {
            let what = format!("`{field}` is not in what it is quoted from: {quote}");
            self.report.add(entry.at(field), entry.label(), what, MEND);
        }
    }

    /// Checks a quotation against the text of a measure. Other rules report an unknown measure or
    /// title, which has no text.
    fn check_under<T>(
        &mut self,
        entry: &Entry<T>,
        field: &str,
        quote: &str,
        (measure, seeds): (&str, &Seeds),
    ) {
        let passage = seeds.passage(measure);
        if self.text.contains(quote) && passage.is_some_and(|it| !it.contains(quote)) {
            let what = format!("`{field}` is not in the text of measure {measure}: {quote}");
            let mend = "quote that measure, or name the one it stands in";
            self.report.add(entry.at(field), entry.label(), what, mend);
        }
        self.check(entry, field, quote);
    }

    fn check_each<T>(&mut self, entry: &Entry<T>, field: &str, quotes: &[String]) {
        for (index, quote) in quotes.iter().enumerate() {
            self.check(entry, &format!("{field}.{index}"), quote);
        }
    }
}
