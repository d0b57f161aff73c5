//! A measure on the page 规划条文: summary, targets, responsible units, regions, chains, and quotations.

use super::clause::{clauses, mark_clause, regions};
use crate::plan::{Chain, Clause, Measure, PLAN, Region, Target, Unit};
use crate::state::Control;
use crate::text::markup::{Tag, tag, text as escaped, words};
use crate::text::{ZH, ZH_PAGES, fill, spelling};

/// A measure. Its attributes name its subjects; the filter of the list reads them.
pub(super) fn article(measure: &'static Measure) -> String {
    let join = |ids: Vec<&str>| ids.join(" ");
    let about = join(measure.regions.iter().map(|it| it.region.id).collect());
    let chains = join(measure.chains.iter().map(|it| it.chain.id).collect());
    let units = join(measure.duties.iter().map(|it| it.unit.id).collect());
    let targets = measure.targets.len().to_string();
    let quotes = quotes(measure);
    let spelled = spelling(&text_of(measure));
    let attributes = [
        ("class", "measure"),
        ("tabindex", "-1"),
        ("data-measure", measure.id),
        ("data-regions", &about),
        ("data-chains", &chains),
        ("data-units", &units),
        ("data-targets", &targets),
        ("data-spelled", &spelled),
    ];
    let parts = [
        title(measure),
        words("p", &[("class", "summary")], measure.summary),
        targets_of(measure),
        facts(measure),
        quotes,
    ];
    tag("article", &attributes, &parts.concat())
}

fn title(measure: &Measure) -> String {
    let number = [words("b", &[], measure.id.trim_start_matches('s')), escaped(measure.title)];
    tag("h4", &[], &number.concat())
}

/// The text of a measure that a search looks through.
fn text_of(measure: &Measure) -> String {
    let quotes = clauses(measure).into_iter().map(|(clause, _)| clause.quote);
    let names = measure.regions.iter().map(|it| it.region.name);
    let chains = measure.chains.iter().map(|it| it.chain.name);
    let words =
        [measure.title, measure.summary].into_iter().chain(quotes).chain(names).chain(chains);
    words.collect::<Vec<_>>().join(" ")
}

/// The targets in the plan's words.
fn targets_of(measure: &Measure) -> String {
    let line = |target: &Target| {
        let figure = [target.figure, target.unit].concat();
        let how = [target.comparators.join("…"), target.by.to_owned()];
        let how: Vec<_> = how.into_iter().filter(|text| !text.is_empty()).collect();
        let parts = [
            words("span", &[], target.indicator),
            words("b", &[], &figure),
            words("small", &[], &how.join(" · ")),
        ];
        tag("li", &[], &parts.concat())
    };
    if measure.targets.is_empty() {
        return String::new();
    }
    tag("ul", &[("class", "targets")], &measure.targets.iter().map(line).collect::<String>())
}

/// The responsible units, the regions and the chains.
fn facts(measure: &Measure) -> String {
    let mut rows = Vec::new();
    let mut row = |name: &str, content: String| {
        if !content.is_empty() {
            rows.push([words("dt", &[], name), tag("dd", &[], &content)].concat());
        }
    };
    let (lead, others) = units(measure);
    row(ZH_PAGES.lead, lead);
    row(ZH_PAGES.joined, others);
    row(ZH_PAGES.regions, regions_of(measure));
    row(ZH_PAGES.chains, chains_of(measure));
    tag("dl", &[], &rows.concat())
}

fn units(measure: &Measure) -> (String, String) {
    let name = |unit: &Unit| words("span", &[("data-unit", unit.id)], unit.name);
    let lead = measure.lead().map(name).unwrap_or_default();
    let others: Vec<_> = measure.duties.iter().skip(1).map(|duty| name(duty.unit)).collect();
    (lead, others.join(ZH.list_separator))
}

fn regions_of(measure: &Measure) -> String {
    let mut named: Vec<&'static Region> = Vec::new();
    for concern in measure.regions {
        if !named.contains(&concern.region) {
            named.push(concern.region);
        }
    }
    let chip = |region: &&'static Region| {
        let action = Control::Select(region).attributes();
        let button = Tag::new("button").attr("class", "link").attr("data-region", region.id);
        button.attributes(&action).text(region.name)
    };
    named.iter().map(chip).collect::<Vec<_>>().join(" ")
}

fn chains_of(measure: &Measure) -> String {
    let mut named: Vec<(&'static Chain, bool)> = Vec::new();
    for touch in measure.chains {
        if !named.iter().any(|(chain, _)| *chain == touch.chain) {
            named.push((touch.chain, touch.stated));
        }
    }
    let chip = |(chain, stated): &(&'static Chain, bool)| {
        let action = Control::ShowOnMap(chain).attributes();
        let link = Tag::new("a").attr("class", "link").attributes(&action);
        (link.text(chain.name), *stated)
    };
    let chips: Vec<_> = named.iter().map(chip).collect();
    // The plan names chains in one measure alone; elsewhere they are our reading of its words.
    let ours = chips.iter().any(|(_, stated)| !stated);
    let note = if ours { words("small", &[], ZH_PAGES.our_reading) } else { String::new() };
    chips.into_iter().map(|(chip, _)| chip + " ").chain([note]).collect()
}

/// The quotations; pointing at one highlights its regions. A safeguard has none.
fn quotes(measure: &Measure) -> String {
    let clauses = clauses(measure);
    if clauses.is_empty() {
        return String::new();
    }
    let quote = |(clause, marks): &(&'static Clause, Vec<_>)| {
        let about = regions(marks);
        let attributes = [("tabindex", "0"), ("data-regions", about.as_str())];
        tag("blockquote", &attributes, &mark_clause(clause, marks))
    };
    let quotes: String = clauses.iter().map(quote).collect();
    let source = [PLAN.document.short_title, measure.section, measure.id, measure.title];
    let source = words("figcaption", &[], &fill(ZH.clause_of, &source));
    let figure = tag("figure", &[("class", "quote")], &[quotes, source].concat());
    tag("details", &[], &[words("summary", &[], ZH_PAGES.clauses), figure].concat())
}
