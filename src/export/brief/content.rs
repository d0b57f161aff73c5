//! The words of a brief.

use super::About;
use crate::export::table::excerpt;
use crate::plan::{Chain, Clause, Duty, MEASURES, Measure, PLAN, Region, SLIDES, Target};
use crate::scene::facts;
use crate::text::{ZH, ZH_BRIEF, fill};

/// A section of a brief.
pub(super) struct Section {
    pub(super) title: &'static str,
    /// Rows of cells, the headings first.
    pub(super) table: Option<Vec<Vec<String>>>,
    pub(super) paragraphs: Vec<String>,
}

impl Section {
    const fn new(title: &'static str, paragraphs: Vec<String>) -> Self {
        Self { title, table: None, paragraphs }
    }
}

/// The sections of a brief, in their order.
pub(super) fn sections(about: About) -> Vec<Section> {
    match about {
        About::Chain(chain) => of_chain(chain),
        About::Region(region) => of_region(region),
    }
}

fn of_chain(chain: &'static Chain) -> Vec<Section> {
    let place = fill(ZH_BRIEF.place, &[chain.clause.section, chain.clause.measure]);
    let quote = [fill(ZH_BRIEF.quoted, &[chain.clause.quote]), place].concat();
    let ahead = (!chain.ahead.is_empty())
        .then(|| fill(ZH_BRIEF.ahead, &[&chain.ahead.join(ZH.list_separator)]));
    let slide = SLIDES.iter().find(|slide| slide.chain() == Some(chain));
    let tasks = slide.map_or(&[][..], |slide| slide.tasks);
    let tasks = tasks.iter().map(|task| describe_task(task.measure, task.summary)).collect();
    let touched = |measure: &'static Measure| -> Vec<&'static Clause> {
        let clauses = measure.chains.iter().filter(|it| it.chain == chain);
        clauses.map(|it| it.citation.clause).collect()
    };
    vec![
        Section::new(ZH_BRIEF.roles, roles(chain)),
        Section::new(ZH_BRIEF.clause, [quote].into_iter().chain(ahead).collect()),
        Section::new(ZH_BRIEF.tasks, or_none(tasks)),
        Section::new(
            ZH_BRIEF.targets,
            targets(|measure, target| touched(measure).contains(&target.citation.clause)),
        ),
    ]
}

/// The regions of a chain by the plan's word for them, in its order.
fn roles(chain: &'static Chain) -> Vec<String> {
    let of_term = chain.roles.chunk_by(|one, next| one.term == next.term);
    let line = |roles: &[crate::plan::Role]| {
        let term = roles.first().map_or("", |role| role.term);
        let names: Vec<&str> = roles.iter().map(|role| role.region.name).collect();
        fill(ZH_BRIEF.roles_of, &[term, &names.join(ZH.list_separator)])
    };
    of_term.map(line).collect()
}

fn of_region(region: &'static Region) -> Vec<Section> {
    let heads = [ZH_BRIEF.part, ZH_BRIEF.term, ZH_BRIEF.excerpt, ZH_BRIEF.cited];
    let row = |fact: &crate::scene::Fact| {
        let clause = fact.citation.clause;
        let place = fill(ZH_BRIEF.place, &[clause.section, clause.measure]);
        let place = place.trim_start_matches('（').trim_end_matches('）').to_owned();
        vec![fact.name.to_owned(), fact.term.to_owned(), excerpt(fact.citation).to_owned(), place]
    };
    let found = facts(&PLAN, &ZH, region);
    let none = found.iter().all(|fact| fact.role().is_none()).then(|| ZH.no_chain_role.to_owned());
    let rows = [heads.map(str::to_owned).to_vec()].into_iter().chain(found.iter().map(row));
    let table = (!found.is_empty()).then(|| rows.collect());
    let named = |measure: &'static Measure| -> Vec<&'static Clause> {
        let concerns = measure.regions.iter().filter(|it| it.region == region);
        concerns.map(|it| it.citation.clause).collect()
    };
    let is_told =
        |measure: &Measure| found.iter().any(|it| it.citation.clause.measure == measure.id);
    let further = MEASURES.iter().filter(|it| !is_told(it) && !named(it).is_empty());
    let tasks = further.map(|measure| describe_task(measure, measure.summary)).collect();
    vec![
        Section { table, ..Section::new(ZH_BRIEF.roles, none.into_iter().collect()) },
        Section::new(ZH_BRIEF.tasks, or_none(tasks)),
        Section::new(
            ZH_BRIEF.targets,
            targets(|measure, target| {
                is_for_each(region, target) || named(measure).contains(&target.citation.clause)
            }),
        ),
    ]
}

/// A measure with our summary, and the units that the plan makes responsible.
fn describe_task(measure: &'static Measure, summary: &str) -> String {
    let head = fill(ZH_BRIEF.task, &[measure.id, measure.title]);
    let summary = fill(ZH_BRIEF.summary, &[summary.trim_end_matches('。')]);
    [head, summary, "。".to_owned(), units(measure)].concat()
}

/// The units that a measure makes responsible, the lead first and marked so.
fn units(measure: &'static Measure) -> String {
    let name = |(at, duty): (usize, &Duty)| match at {
        0 => fill(ZH_BRIEF.lead, &[duty.unit.name]),
        _ => duty.unit.name.to_owned(),
    };
    let names: Vec<String> = measure.duties.iter().enumerate().map(name).collect();
    match names.as_slice() {
        [] => ZH_BRIEF.no_units.to_owned(),
        names => fill(ZH_BRIEF.units, &[&names.join(ZH.list_separator)]),
    }
}

fn or_none(tasks: Vec<String>) -> Vec<String> {
    if tasks.is_empty() { vec![ZH_BRIEF.no_tasks.to_owned()] } else { tasks }
}

/// The comparator of a target for every county by itself.
const EACH: &str = "每个县";

/// Returns true for a county if a target is for every county by itself.
fn is_for_each(region: &Region, target: &Target) -> bool {
    region.is_county() && region.name.ends_with('县') && target.comparators.contains(&EACH)
}

/// The targets that touch the subject; else how many there are that do not.
fn targets(touches: impl Fn(&'static Measure, &'static Target) -> bool) -> Vec<String> {
    let line = |measure: &Measure, target: &Target| {
        let (before, after) = target.words_around();
        let date = target.date().unwrap_or_default();
        let figure = [date, &before, target.figure, target.unit, &after].concat();
        fill(ZH_BRIEF.target, &[target.indicator, &figure, measure.id])
    };
    let of_measure = |measure: &'static Measure| {
        let targets = measure.targets.iter().filter(|target| touches(measure, target));
        targets.map(|target| line(measure, target)).collect::<Vec<_>>()
    };
    let found: Vec<String> = MEASURES.iter().flat_map(of_measure).collect();
    if !found.is_empty() {
        return vec![found.join("；") + "。"];
    }
    let count = MEASURES.iter().map(|measure| measure.targets.len()).sum::<usize>();
    vec![fill(ZH_BRIEF.no_targets, &[&count.to_string()])]
}
