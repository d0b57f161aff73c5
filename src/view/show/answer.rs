//! The answer about a region (领导问), which is its scene as well: everything that the plan says of it, and what
//! it shares with those around it.

use super::clause::{Mark, mark_names};
use super::{targets, tasks};
use crate::plan::{Chain, Citation, MEASURES, Measure, PLAN, Region, find_ambiguities};
use crate::scene::{Fact, RoleStatus, facts};
use crate::text::markup::{tag, words};
use crate::text::{ZH, ZH_SHOW, fill};
use crate::view::dot;

/// The number of statements beside which the clauses of further measures have room.
const FEW: usize = 4;

/// The number of statements, further measures included, beside which there is room for names and for what the
/// plan leaves out.
const FEW_STATEMENTS: usize = 2;

/// The number of chains whose names have room then.
const FEW_NAMES: usize = 12;

/// Everything the plan says of a region: 一核 and 一廊, then its roles, each with its clause, in
/// which the region and those named beside it are marked; then the further measures that name it.
pub(super) fn clauses_about(region: &'static Region) -> String {
    let facts = facts(&PLAN, &ZH, region);
    let none = !facts.iter().any(|fact| fact.role().is_some());
    let none = none.then(|| words("p", &[("class", "unmentioned")], ZH.no_chain_role));
    let count = facts.len().to_string();
    let rows: String = facts.iter().map(row).collect();
    let rows = tag("ul", &[("class", "answers"), ("data-count", &count)], &rows);
    let further = further_measures(region);
    let (listed, elsewhere) = match facts.len() <= FEW {
        true => (further.as_slice(), &[][..]),
        false => (&[][..], further.as_slice()),
    };
    let statements = facts.len() + listed.len();
    let mut parts = vec![goals(region), around(region, statements)];
    if statements <= FEW_STATEMENTS && region != PLAN.core.region {
        parts.push(unmentioned(region));
    }
    let around = tag("div", &[("class", "around")], &parts.concat());
    [none.unwrap_or_default(), rows, list(listed), around, remarks(region, elsewhere)].concat()
}

/// The targets of the core institute. No clause with a target names another region (tested).
fn goals(region: &'static Region) -> String {
    match region == PLAN.core.region {
        true => targets::targets_of_measure(PLAN.core.citation.clause.measure),
        false => String::new(),
    }
}

/// What the plan does not mention a region for.
fn unmentioned(region: &'static Region) -> String {
    let is_left_out = |chain: &&'static Chain| {
        RoleStatus::in_chain(&PLAN, chain, region) == RoleStatus::NotMentioned
    };
    let chains: Vec<&str> = PLAN.chains.iter().filter(is_left_out).map(|it| it.name).collect();
    let is_member = PLAN.corridor.member(region).is_some();
    let corridor = (!is_member).then_some(ZH_SHOW.no_corridor.to_owned());
    let chains = fill(ZH_SHOW.no_chains, &[&chains.join(ZH.list_separator)]);
    let goals = fill(ZH_SHOW.no_targets, &[&targets::count().to_string()]);
    let lines = corridor.into_iter().chain([chains, goals]).map(|line| words("p", &[], &line));
    let head = words("h3", &[], ZH_SHOW.left_out);
    tag("section", &[("class", "left-out")], &[head, lines.collect()].concat())
}

/// The regions around one that are in the same chains: the counties next to a county; the county and the other
/// zones around a zone.
fn around(region: &'static Region, statements: usize) -> String {
    let (head, others) = match region.host() {
        Some(host) => {
            let zones = PLAN.zones_in(host).filter(|zone| *zone != region);
            (ZH_SHOW.shared_here, [host].into_iter().chain(zones).collect())
        }
        None => (ZH_SHOW.shared_beside, region.neighbours.to_vec()),
    };
    let shared = |other: &'static Region| {
        let roles = PLAN.roles_of(other);
        let shared = roles.filter(|(chain, _)| chain.role_of(region).is_some()).collect();
        (other, shared)
    };
    let few = if statements <= FEW_STATEMENTS { FEW_NAMES } else { 0 };
    tasks::list_chains(head, others.into_iter().map(shared).collect(), few)
}

/// A statement of the plan about a region, in whose clause the region is marked as `this` and those
/// named with it as `beside`.
fn row(fact: &Fact) -> String {
    let named = fact.subject.citations(&PLAN).into_iter();
    let tier = |citation| if citation == fact.citation { "this" } else { "beside" };
    let mut marks: Vec<Mark> = named.map(|citation| (citation, tier(citation))).collect();
    marks.sort_by_key(|(citation, _)| citation.start);
    let clause = fact.citation.clause;
    let dot = fact.role().map(|(chain, role)| dot(chain.colour, role.tier));
    let head = [
        dot.unwrap_or_default(),
        words("b", &[], fact.name),
        words("span", &[("class", "term")], fact.term),
        words("cite", &[], &fill(ZH_SHOW.measure, &[clause.measure])),
    ];
    let quote = tag("blockquote", &[], &mark_names(clause, marks));
    tag("li", &[], &[tag("p", &[], &head.concat()), quote].concat())
}

/// The measures after those about the structure that name a region, with the citation.
fn further_measures(region: &'static Region) -> Vec<(&'static Measure, Citation)> {
    let is_structure = |id: &str| PLAN.chains.iter().any(|chain| chain.clause.measure == id);
    let after = MEASURES.iter().skip_while(|it| !is_structure(it.id)).skip(1);
    let named = after.filter_map(|measure| {
        let concern = measure.regions.iter().find(|it| it.region == region)?;
        Some((measure, concern.citation))
    });
    named.collect()
}

/// Measures with the clause that names the region.
fn list(measures: &[(&'static Measure, Citation)]) -> String {
    let item = |(measure, citation): &(&Measure, Citation)| {
        let number = fill(ZH_SHOW.measure, &[measure.id]);
        let head = [words("b", &[], measure.title), words("cite", &[], &number)];
        let quote = mark_names(citation.clause, vec![(*citation, "beside")]);
        let parts = [tag("p", &[], &head.concat()), tag("blockquote", &[], &quote)];
        tag("li", &[], &parts.concat())
    };
    match measures {
        [] => String::new(),
        some => tag("ul", &[("class", "measures")], &some.iter().map(item).collect::<String>()),
    }
}

/// The numbers of further measures that name a region, and of the ambiguities about it.
fn remarks(region: &'static Region, elsewhere: &[(&'static Measure, Citation)]) -> String {
    let ids: Vec<&str> = elsewhere.iter().map(|(measure, _)| measure.id).collect();
    let measures = match ids.as_slice() {
        [] => String::new(),
        ids => fill(ZH_SHOW.also_in, &[&ids.join(ZH.list_separator)]),
    };
    let ambiguities = match find_ambiguities(region).count() {
        0 => String::new(),
        count => fill(ZH_SHOW.doubts, &[&count.to_string()]),
    };
    match [measures, ambiguities].concat().as_str() {
        "" => String::new(),
        text => words("p", &[("class", "doubts")], text),
    }
}
