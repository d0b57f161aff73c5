//! The tasks that measures set for a chain, and the regions that it shares with other chains.

use crate::plan::{Chain, MEASURES, Measure, PLAN, Region, Role, Task};
use crate::text::markup::{Tag, tag, words};
use crate::text::{ZH_SHOW, fill};
use crate::view::dot;

/// The tasks for a chain: each measure's title, our summary, and the leading unit.
pub(super) fn tasks(tasks: &'static [Task]) -> String {
    let rows: String = tasks.iter().map(|it| measure_row(it.measure, it.summary)).collect();
    let head = words("h3", &[], ZH_SHOW.tasks);
    tag("section", &[("class", "tasks")], &[head, rows].concat())
}

/// Our summary of a whole measure.
pub(super) fn measure_summary(id: &str) -> String {
    let measure = MEASURES.iter().find(|measure| measure.id == id);
    let row = measure.map(|measure| measure_row(measure, measure.summary));
    let head = words("h3", &[], ZH_SHOW.tasks);
    tag("section", &[("class", "tasks")], &[head, row.unwrap_or_default()].concat())
}

fn measure_row(measure: &'static Measure, summary: &str) -> String {
    let number = fill(ZH_SHOW.measure, &[measure.id]);
    let head = [words("cite", &[], &number), words("b", &[], measure.title)].concat();
    let lead = measure.lead().map_or("", |unit| unit.name);
    let summary = [words("i", &[], ZH_SHOW.our_summary), words("span", &[], summary)];
    let lead = words("span", &[("class", "lead")], &fill(ZH_SHOW.leads, &[lead]));
    let parts = [
        tag("p", &[("class", "measure")], &head),
        tag("p", &[("class", "summary")], &[summary.concat(), lead].concat()),
    ];
    tag("div", &[], &parts.concat())
}

/// The number of chains whose names have room.
const FEW: usize = 8;

/// Of the regions with these roles in a chain, those that other chains name as well, each with
/// those chains.
pub(super) fn crossings(
    roles: impl Iterator<Item = &'static Role>,
    chain: &'static Chain,
) -> String {
    let others = |region| PLAN.roles_of(region).filter(|(other, _)| *other != chain);
    let crossing = roles.map(|role| (role.region, others(role.region).collect::<Vec<_>>()));
    list_chains(ZH_SHOW.crossings, crossing.collect(), FEW)
}

/// Regions with the chains that name them, except those without any: a dot for each chain, and its name if
/// there are few.
pub(super) fn list_chains(
    head: &str,
    mut regions: Vec<(&'static Region, Vec<(&'static Chain, &'static Role)>)>,
    few: usize,
) -> String {
    regions.retain(|(_, chains)| !chains.is_empty());
    if regions.is_empty() {
        return String::new();
    }
    let has_names = regions.iter().map(|(_, chains)| chains.len()).sum::<usize>() <= few;
    let rows = regions.iter().map(|(region, chains)| crossing_row(region, chains, has_names));
    let parts = [words("h3", &[], head), tag("ul", &[], &rows.collect::<String>())];
    let section = Tag::new("section").attr("class", "crossings").flag("data-brief", !has_names);
    section.markup(&parts.concat())
}

fn crossing_row(region: &Region, others: &[(&Chain, &Role)], has_names: bool) -> String {
    let other = |(chain, role): &(&Chain, &Role)| {
        let name = if has_names { words("span", &[], chain.name) } else { String::new() };
        tag("span", &[], &[dot(chain.colour, role.tier), name].concat())
    };
    let others: String = others.iter().map(other).collect();
    tag("li", &[], &[words("b", &[], region.short), others].concat())
}

/// What a chain plans ahead, without a place.
pub(super) fn planned_ahead(chain: &Chain) -> String {
    let names: String = chain.ahead.iter().map(|name| words("li", &[], name)).collect();
    let parts = [words("h3", &[], ZH_SHOW.ahead), tag("ul", &[], &names)];
    tag("section", &[("class", "ahead")], &parts.concat())
}
