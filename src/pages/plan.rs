//! 规划条文: the measures by section, beside a small map.

use super::clause::{clauses, marked, regions};
use super::small_map::{Click, small_map};
use super::{chain_picker, list_picker, region_picker, sources};
use crate::plan::{Chain, MEASURES, Measure, PLAN, Region, Target, UNITS};
use crate::scene::scene;
use crate::state::View;
use crate::text::{ZH, ZH_PAGES, fill, spelling};
use crate::view::{tag, text as escaped, words};

/// The page.
pub(super) fn page() -> String {
    let list = tag("div", &[("class", "measures")], &sections());
    [
        words("h2", &[], ZH.page_plan),
        words("p", &[("class", "how")], ZH_PAGES.plan_how),
        tools(),
        words("p", &[("class", "shown"), ("role", "status")], ""),
        tag("div", &[("class", "beside")], &[list, map()].concat()),
    ]
    .concat()
}

/// What narrows the list.
fn tools() -> String {
    let search = [
        ("type", "search"),
        ("data-find", ""),
        ("aria-label", ZH_PAGES.find),
        ("placeholder", ZH_PAGES.find_hint),
        ("autocomplete", "off"),
        ("spellcheck", "false"),
    ];
    let units = UNITS.iter().map(|unit| (unit.id, unit.name));
    let target = tag("input", &[("type", "checkbox"), ("data-only", "targets")], "");
    let parts = [
        tag("input", &search, ""),
        region_picker(),
        chain_picker(),
        list_picker(("data-only", "unit"), ZH_PAGES.pick_unit, units),
        tag("label", &[], &[target, escaped(ZH_PAGES.only_targets)].concat()),
        words("button", &[("class", "plain"), ("data-all", "")], ZH_PAGES.show_all),
    ];
    tag("div", &[("class", "tools"), ("role", "search")], &parts.concat())
}

fn sections() -> String {
    let mut sections: Vec<&str> = MEASURES.iter().map(|measure| measure.section).collect();
    sections.dedup();
    sections.into_iter().map(section).collect()
}

fn section(number: &str) -> String {
    let measures = || MEASURES.iter().filter(|measure| measure.section == number);
    let title = measures().next().map(|measure| measure.section_title).unwrap_or_default();
    let title = [number, ZH.space, title].concat();
    let articles: String = measures().map(article).collect();
    tag("section", &[("class", "part")], &[words("h3", &[], &title), articles].concat())
}

fn article(measure: &'static Measure) -> String {
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
        tag("details", &[], &[words("summary", &[], ZH_PAGES.clauses), quotes].concat()),
    ];
    tag("article", &attributes, &parts.concat())
}

fn title(measure: &Measure) -> String {
    let number = [words("b", &[], measure.id.trim_start_matches('s')), escaped(measure.title)];
    tag("h4", &[], &number.concat())
}

/// All the words of a measure that a reader may look for.
fn text_of(measure: &Measure) -> String {
    let quotes = clauses(measure).into_iter().map(|(clause, _)| clause.quote);
    let names = measure.regions.iter().map(|it| it.region.name);
    let chains = measure.chains.iter().map(|it| it.chain.name);
    let words =
        [measure.title, measure.summary].into_iter().chain(quotes).chain(names).chain(chains);
    words.collect::<Vec<_>>().join(" ")
}

/// Each target in the plan's words; the figure leads to its words.
fn targets_of(measure: &Measure) -> String {
    let line = |target: &Target| {
        let figure = [target.figure, target.unit].concat();
        let how = target.comparators.join("…");
        let parts = [
            words("span", &[], target.indicator),
            words("b", &[], &figure),
            words("small", &[], &[how.as_str(), target.by].join(" ")),
        ];
        tag("li", &[("data-target-of", target.id)], &parts.concat())
    };
    if measure.targets.is_empty() {
        return String::new();
    }
    tag("ul", &[("class", "targets")], &measure.targets.iter().map(line).collect::<String>())
}

/// Who does it, where, and for which chains.
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
    let name = |unit: &crate::plan::Unit| words("span", &[("data-unit", unit.id)], unit.name);
    let lead = measure.lead().map(name).unwrap_or_default();
    let others: Vec<_> = measure.duties.iter().skip(1).map(|duty| name(duty.unit)).collect();
    (lead, others.join(ZH.list_separator))
}

fn regions_of(measure: &Measure) -> String {
    let mut named: Vec<&Region> = Vec::new();
    for concern in measure.regions {
        if !named.contains(&concern.region) {
            named.push(concern.region);
        }
    }
    let chip = |region: &&Region| {
        let attributes = [("class", "link"), ("data-region", region.id), ("data-go", region.id)];
        words("button", &attributes, region.name)
    };
    named.iter().map(chip).collect::<Vec<_>>().join(" ")
}

fn chains_of(measure: &Measure) -> String {
    let mut named: Vec<(&Chain, bool)> = Vec::new();
    for touch in measure.chains {
        if !named.iter().any(|(chain, _)| *chain == touch.chain) {
            named.push((touch.chain, touch.stated));
        }
    }
    let chip = |(chain, stated): &(&Chain, bool)| {
        let href = ["?chain=", chain.id].concat();
        let attributes = [("class", "link"), ("href", href.as_str()), ("data-open", chain.id)];
        (words("a", &attributes, chain.name), *stated)
    };
    let chips: Vec<_> = named.iter().map(chip).collect();
    // The plan lays chains out by name in one measure; everywhere else a word of it is read so.
    let ours = chips.iter().any(|(_, stated)| !stated);
    let note = if ours { words("small", &[], ZH_PAGES.our_reading) } else { String::new() };
    chips.into_iter().map(|(chip, _)| chip + " ").chain([note]).collect()
}

/// The plan's own words; each clause lights its regions.
fn quotes(measure: &Measure) -> String {
    let quote = |(clause, marks): &(&'static crate::plan::Clause, Vec<_>)| {
        let about = regions(marks);
        let attributes = [("tabindex", "0"), ("data-regions", about.as_str())];
        tag("blockquote", &attributes, &marked(clause, marks))
    };
    let quotes: String = clauses(measure).iter().map(quote).collect();
    let source = [PLAN.document.short_title, measure.section, measure.id, measure.title];
    let source = words("figcaption", &[], &fill(ZH.clause_of, &source));
    tag("figure", &[("class", "quote")], &[quotes, source].concat())
}

/// The map beside: pointing at a clause lights its regions, pointing at a county its clauses.
fn map() -> String {
    let says = |region: &'static Region| {
        let named = |measure: &&Measure| measure.regions.iter().any(|it| it.region == region);
        let numbers: Vec<_> = MEASURES.iter().filter(named).map(|measure| measure.id).collect();
        let numbers = numbers.join(ZH.list_separator);
        if numbers.is_empty() {
            return [region.name, ZH.colon, ZH.unmentioned].concat();
        }
        fill(ZH_PAGES.named_in, &[region.name, &numbers])
    };
    let scene = scene(&PLAN, &View::new(), &ZH);
    let drawing = small_map(&scene, "plan", ZH_PAGES.plan_map, Click::Selects, says);
    let line = [("class", "says"), ("data-else", ZH_PAGES.plan_map_how)];
    let parts = [drawing, words("p", &line, ZH_PAGES.plan_map_how), sources()];
    tag("aside", &[("class", "beside-map"), ("data-map", "")], &parts.concat())
}
