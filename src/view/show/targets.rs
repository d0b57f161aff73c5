//! The plan's quantified targets on a slide: the figure large, with the plan's own words around it.

use crate::plan::{MEASURES, Measure, Target};
use crate::text::markup::{tag, words};
use crate::text::{ZH, ZH_SHOW, fill};

/// The measures of one section that set targets.
type Section = &'static [Measure];

/// The sections with targets, in the plan's order.
fn sections() -> Vec<Section> {
    let sections = MEASURES.chunk_by(|a, b| a.section == b.section);
    sections.filter(|section| section.iter().any(|it| !it.targets.is_empty())).collect()
}

/// The number of targets.
pub(super) fn count() -> usize {
    targets(&MEASURES).count()
}

/// The targets of the section at this place, or of all sections, and their source.
pub(super) fn targets_of_section(at: Option<usize>) -> (String, String) {
    match at.and_then(|at| sections().get(at).copied()) {
        Some(section) => (tiles(section), section_name(section)),
        None => (all_sections(), ZH_SHOW.counted.to_owned()),
    }
}

/// The targets of one measure, a tile each.
pub(super) fn targets_of_measure(id: &str) -> String {
    let at = MEASURES.iter().position(|measure| measure.id == id);
    at.and_then(|at| MEASURES.get(at..=at)).map(tiles).unwrap_or_default()
}

/// The targets of measures, a tile each.
fn tiles(measures: &'static [Measure]) -> String {
    let tiles: Vec<String> = targets(measures).map(|(measure, it)| tile(measure, it)).collect();
    let count = tiles.len().to_string();
    tag("ul", &[("class", "goals"), ("data-count", &count)], &tiles.concat())
}

fn targets(
    measures: &'static [Measure],
) -> impl Iterator<Item = (&'static Measure, &'static Target)> {
    let of_measure = |it: &'static Measure| it.targets.iter().map(move |target| (it, target));
    measures.iter().flat_map(of_measure)
}

fn tile(measure: &Measure, target: &Target) -> String {
    let due = target.date().unwrap_or(ZH_SHOW.no_date);
    let source = [&fill(ZH_SHOW.measure, &[measure.id]), ZH.separator, due].concat();
    let parts = [
        tag("p", &[("class", "figure")], &figure(target)),
        words("p", &[("class", "indicator")], target.indicator),
        words("cite", &[], &source),
    ];
    tag("li", &[], &parts.concat())
}

/// The figure with the words around it, which are smaller.
fn figure(target: &Target) -> String {
    let (before, after) = target.words_around();
    let small = |text: &str| match text {
        "" => String::new(),
        text => words("small", &[], text),
    };
    let number = [words("b", &[], target.figure), words("span", &[], target.unit)].concat();
    [small(&before), number, small(&after)].concat()
}

/// All targets, a line each below the title of their section.
fn all_sections() -> String {
    let section = |section: &Section| {
        let lines: String = targets(section).map(|(measure, it)| line(measure, it)).collect();
        let parts = [words("h3", &[], &section_name(section)), tag("ul", &[], &lines)];
        tag("section", &[], &parts.concat())
    };
    let all: String = sections().iter().map(section).collect();
    tag("div", &[("class", "all-goals")], &all)
}

fn line(measure: &Measure, target: &Target) -> String {
    // The caption gives the date that most of them have.
    let due = match target.date() {
        None => ZH_SHOW.no_date,
        Some(USUAL_DATE) => "",
        Some(other) => other,
    };
    let source = [measure.id, if due.is_empty() { "" } else { ZH.separator }, due].concat();
    let name = [words("span", &[], target.indicator), words("cite", &[], &source)].concat();
    let name = tag("span", &[("class", "indicator")], &name);
    let figure = tag("span", &[("class", "figure")], &figure(target));
    tag("li", &[], &[name, figure].concat())
}

/// The date of most targets, in the plan's words.
const USUAL_DATE: &str = "到2025年";

fn section_name(section: Section) -> String {
    section.first().map(|it| [it.section, it.section_title].join(ZH.space)).unwrap_or_default()
}
