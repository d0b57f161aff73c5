//! What the plan says, in its own words, as a scene shows it: the clause stands whole, and what has
//! been told of it so far is marked.

use crate::drawing::tier_id;
use crate::plan::{Chain, Citation, Clause, MapAmbiguity, PLAN, Region, Reveal, Role, Shows, Tier};
use crate::text::markup::{tag, text as escaped, words};
use crate::text::{ZH, ZH_SHOW, fill};
use crate::view::dot;

/// A name in a clause and how it is marked.
struct Mark {
    citation: Citation,
    /// `core`, `radiating`, `this`, or nothing while it is not told.
    tier: &'static str,
}

/// The clause of a step with what is told marked in it, and where it stands.
pub(super) fn told(shows: Shows) -> (String, String) {
    let told = match shows {
        Shows::Whole => None,
        Shows::Core => {
            let citation = PLAN.core.citation;
            Some((citation.clause, vec![Mark { citation, tier: "this" }]))
        }
        Shows::Corridor => {
            let marks = PLAN.corridor.members.iter();
            let marks = marks.map(|member| Mark { citation: member.citation, tier: "this" });
            Some((PLAN.corridor.clause, marks.collect()))
        }
        Shows::Chain(chain, told) => Some((chain.clause, of_chain(chain, told))),
    };
    let Some((clause, marks)) = told else { return Default::default() };
    (tag("blockquote", &[], &marked(clause, marks)), source(clause))
}

fn of_chain(chain: &'static Chain, told: Reveal) -> Vec<Mark> {
    let tier = |role: &Role| match role.tier {
        Tier::Radiating if told == Reveal::Cores => "",
        tier => tier_id(tier),
    };
    chain.roles.iter().map(|role| Mark { citation: role.citation, tier: tier(role) }).collect()
}

/// Everything the plan says of a region: 一核 and 一廊, then its roles, each with its clause, in
/// which the region and those named beside it are marked.
pub(super) fn about(region: &'static Region) -> String {
    let core = (PLAN.core.region == region)
        .then(|| row("", ZH.core, ZH.core_institute, PLAN.core.citation, vec![]));
    let corridor = PLAN.corridor.member(region).map(|member| {
        let beside = PLAN.corridor.members.iter().map(|it| it.citation).collect();
        row("", ZH.corridor, ZH.corridor_member, member.citation, beside)
    });
    let roles = PLAN.roles_of(region).map(|(chain, role)| {
        let beside = chain.roles.iter().map(|it| it.citation).collect();
        row(&dot(chain.colour, role.tier), chain.name, role.term, role.citation, beside)
    });
    let rows: Vec<String> = core.into_iter().chain(corridor).chain(roles).collect();
    let none = PLAN.roles_of(region).next().is_none();
    let none = none.then(|| words("p", &[("class", "unmentioned")], ZH.no_chain_role));
    let count = rows.len().to_string();
    let rows = tag("ul", &[("class", "answers"), ("data-count", &count)], &rows.concat());
    [none.unwrap_or_default(), rows, doubts(region)].concat()
}

/// How much the plan leaves in doubt about a region; the ledger says what.
fn doubts(region: &'static Region) -> String {
    match MapAmbiguity::about(region).count() {
        0 => String::new(),
        count => words("p", &[("class", "doubts")], &fill(ZH_SHOW.doubts, &[&count.to_string()])),
    }
}

/// One thing the plan says of a region.
fn row(dot: &str, what: &str, term: &str, citation: Citation, beside: Vec<Citation>) -> String {
    let beside = beside.into_iter().filter(|it| *it != citation);
    let mut marks: Vec<Mark> = beside.map(|citation| Mark { citation, tier: "beside" }).collect();
    marks.push(Mark { citation, tier: "this" });
    marks.sort_by_key(|mark| mark.citation.start);
    let measure = fill(ZH_SHOW.measure, &[citation.clause.measure]);
    let head = [
        dot.to_owned(),
        words("b", &[], what),
        words("span", &[("class", "term")], term),
        words("cite", &[], &measure),
    ];
    let quote = tag("blockquote", &[], &marked(citation.clause, marks));
    tag("li", &[], &[tag("p", &[], &head.concat()), quote].concat())
}

/// A clause with names marked; the marks stand in the order of the text.
fn marked(clause: &Clause, marks: Vec<Mark>) -> String {
    let mut out = String::new();
    let mut at = 0;
    for Mark { citation: Citation { start, end, .. }, tier } in marks {
        if start < at {
            continue;
        }
        let part = |from, to| clause.quote.get(from..to).unwrap_or_default();
        out.push_str(&escaped(part(at, start)));
        out.push_str(&words("mark", &[("data-tier", tier)], part(start, end)));
        at = end;
    }
    out + &escaped(clause.quote.get(at..).unwrap_or_default())
}

/// Where a clause stands.
pub(super) fn source(clause: &Clause) -> String {
    let document = PLAN.document.short_title;
    fill(ZH.clause_of, &[document, clause.section, clause.measure, clause.title])
}

/// What the cover says below its title: what the show is drawn from.
pub(super) fn cover() -> String {
    let document = &PLAN.document;
    // A title within a title has the inner marks.
    let title = document.title.replace('《', "〈").replace('》', "〉");
    let from = [title.as_str(), document.issuer, document.published];
    [words("p", &[], ZH_SHOW.structure), words("p", &[], &fill(ZH_SHOW.drawn_from, &from))].concat()
}

/// What the last page says: how to check all of it.
pub(super) fn close() -> String {
    let document = PLAN.document.short_title;
    let said = fill(ZH_SHOW.close_said, &[document]);
    let lines = [said.as_str(), ZH_SHOW.close_unsaid, ZH_SHOW.close_ours];
    tag("ul", &[], &lines.map(|line| words("li", &[], line)).concat())
}
