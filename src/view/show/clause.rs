//! The clauses of the plan on a slide: quoted whole, with what is revealed marked in them.

use super::{structure, targets};
use crate::drawing::tier_id;
use crate::plan::{Chain, Citation, Clause, PLAN, Part, Reveal, Role, Shows, Step, Tier};
use crate::text::markup::{tag, words};
use crate::text::{ZH, ZH_SHOW, fill};
use crate::view::mark_citations;

/// A marked name in a clause, with its `data-tier`: `core`, `radiating`, `this`, `beside`, or empty
/// while it is not revealed.
pub(super) type Mark = (Citation, &'static str);

pub(super) fn mark_names(clause: &Clause, marks: Vec<Mark>) -> String {
    mark_citations(
        clause,
        marks.into_iter().map(|(citation, tier)| (citation, ("data-tier", tier))),
    )
}

/// The clause of a step with what is revealed marked in it, and its source.
pub(super) fn clause_of_step(step: &Step) -> (String, String) {
    let clause = match step.shows {
        Shows::Core => {
            let citation = PLAN.core.citation;
            Some((citation.clause, vec![(citation, "this")]))
        }
        Shows::Corridor => {
            let tier = |region| if step.highlight.contains(&region) { "this" } else { "beside" };
            let marks = PLAN.corridor.members.iter();
            let marks = marks.map(|member| (member.citation, tier(member.region)));
            Some((PLAN.corridor.clause, marks.collect()))
        }
        Shows::Whole | Shows::Structure(_) | Shows::Targets(_) => None,
        Shows::Chain(chain, reveal) => Some((chain.clause, marks_of_chain(chain, reveal))),
    };
    let Some((clause, marks)) = clause else { return Default::default() };
    (tag("blockquote", &[], &mark_names(clause, marks)), source(clause))
}

/// The markup beside the clause of a step: a further clause, and the targets of its measure.
pub(super) fn beside_clause(step: &Step) -> String {
    let targets = match step.shows {
        Shows::Core if step.targets => {
            targets::targets_of_measure(PLAN.core.citation.clause.measure)
        }
        _ => String::new(),
    };
    [step.clause.map(further_clause).unwrap_or_default(), targets].concat()
}

/// A further clause, with its own number.
fn further_clause(clause: &'static Clause) -> String {
    let number = fill(ZH_SHOW.measure, &[clause.measure]);
    let parts = [words("cite", &[], &number), words("blockquote", &[], clause.quote)];
    tag("section", &[("class", "further")], &parts.concat())
}

fn marks_of_chain(chain: &'static Chain, reveal: Reveal) -> Vec<Mark> {
    let tier = |role: &Role| match role.tier {
        Tier::Radiating if reveal == Reveal::Cores => "",
        tier => tier_id(tier),
    };
    chain.roles.iter().map(|role| (role.citation, tier(role))).collect()
}

/// The source of a clause.
fn source(clause: &Clause) -> String {
    let document = PLAN.document.short_title;
    fill(ZH.clause_of, &[document, clause.section, clause.measure, clause.title])
}

/// The source of what is counted over all chains: the measure that has them, and that the counts are ours.
pub(super) fn source_of_counts() -> String {
    let clause = PLAN.chains.first().map(|chain| source(chain.clause));
    [clause.unwrap_or_default().as_str(), ZH_SHOW.our_counts].join(ZH.separator)
}

/// The text of the cover: the document that the show is drawn from, and its structure up to a part.
pub(super) fn cover(shown: Option<Part>) -> String {
    let document = &PLAN.document;
    // A title within a title has the inner marks.
    let title = document.title.replace('《', "〈").replace('》', "〉");
    let from = [title.as_str(), document.issuer, document.published];
    [words("p", &[], &fill(ZH_SHOW.drawn_from, &from)), structure::outline(shown)].concat()
}

/// The text of the last slide: how to check the statements.
pub(super) fn close() -> String {
    let document = PLAN.document.short_title;
    let checked = fill(ZH_SHOW.close_said, &[document]);
    let text = [checked.as_str(), ZH_SHOW.close_unsaid, ZH_SHOW.close_ours].concat();
    words("p", &[("class", "checks")], &text)
}
