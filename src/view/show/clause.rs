//! The clauses of the plan on a slide: quoted whole, with what is revealed marked in them.

use crate::drawing::tier_id;
use crate::plan::{
    Chain, Citation, Clause, PLAN, Region, Reveal, Role, Shows, Tier, find_ambiguities,
};
use crate::scene::{Fact, facts};
use crate::text::markup::{tag, words};
use crate::text::{ZH, ZH_SHOW, fill};
use crate::view::{dot, mark_citations};

/// A marked name in a clause, with its `data-tier`: `core`, `radiating`, `this`, `beside`, or empty
/// while it is not revealed.
type Mark = (Citation, &'static str);

fn mark_names(clause: &Clause, marks: Vec<Mark>) -> String {
    mark_citations(
        clause,
        marks.into_iter().map(|(citation, tier)| (citation, ("data-tier", tier))),
    )
}

/// The clause of a step with what is revealed marked in it, and its source.
pub(super) fn clause_of_step(shows: Shows) -> (String, String) {
    let clause = match shows {
        Shows::Whole => None,
        Shows::Core => {
            let citation = PLAN.core.citation;
            Some((citation.clause, vec![(citation, "this")]))
        }
        Shows::Corridor => {
            let marks = PLAN.corridor.members.iter();
            let marks = marks.map(|member| (member.citation, "this"));
            Some((PLAN.corridor.clause, marks.collect()))
        }
        Shows::Chain(chain, reveal) => Some((chain.clause, marks_of_chain(chain, reveal))),
    };
    let Some((clause, marks)) = clause else { return Default::default() };
    (tag("blockquote", &[], &mark_names(clause, marks)), source(clause))
}

fn marks_of_chain(chain: &'static Chain, reveal: Reveal) -> Vec<Mark> {
    let tier = |role: &Role| match role.tier {
        Tier::Radiating if reveal == Reveal::Cores => "",
        tier => tier_id(tier),
    };
    chain.roles.iter().map(|role| (role.citation, tier(role))).collect()
}

/// Everything the plan says of a region: 一核 and 一廊, then its roles, each with its clause, in
/// which the region and those named beside it are marked.
pub(super) fn clauses_about(region: &'static Region) -> String {
    let facts = facts(&PLAN, &ZH, region);
    let none = !facts.iter().any(|fact| fact.role().is_some());
    let none = none.then(|| words("p", &[("class", "unmentioned")], ZH.no_chain_role));
    let count = facts.len().to_string();
    let rows: String = facts.iter().map(row).collect();
    let rows = tag("ul", &[("class", "answers"), ("data-count", &count)], &rows);
    [none.unwrap_or_default(), rows, ambiguities(region)].concat()
}

/// The number of ambiguities about a region; the ledger lists them.
fn ambiguities(region: &'static Region) -> String {
    match find_ambiguities(region).count() {
        0 => String::new(),
        count => words("p", &[("class", "doubts")], &fill(ZH_SHOW.doubts, &[&count.to_string()])),
    }
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

/// The source of a clause.
fn source(clause: &Clause) -> String {
    let document = PLAN.document.short_title;
    fill(ZH.clause_of, &[document, clause.section, clause.measure, clause.title])
}

/// The text of the cover: the document that the show is drawn from.
pub(super) fn cover() -> String {
    let document = &PLAN.document;
    // A title within a title has the inner marks.
    let title = document.title.replace('《', "〈").replace('》', "〉");
    let from = [title.as_str(), document.issuer, document.published];
    [words("p", &[], ZH_SHOW.structure), words("p", &[], &fill(ZH_SHOW.drawn_from, &from))].concat()
}

/// The text of the last slide: how to check the statements.
pub(super) fn close() -> String {
    let document = PLAN.document.short_title;
    let checked = fill(ZH_SHOW.close_said, &[document]);
    let lines = [checked.as_str(), ZH_SHOW.close_unsaid, ZH_SHOW.close_ours];
    tag("ul", &[], &lines.map(|line| words("li", &[], line)).concat())
}
