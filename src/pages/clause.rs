//! A quotation with everything in it that a statement rests on.

use crate::plan::{Citation, Clause, Measure, PLAN};
use crate::text::markup::{tag, text as escaped};

/// What a mark in a quotation is about: the attribute that says so, and the id.
#[derive(Clone, Copy)]
pub(super) struct Mark {
    citation: Citation,
    about: (&'static str, &'static str),
}

/// The clauses of a measure in the order of the plan's text, each once, with all that is marked.
pub(super) fn clauses(measure: &Measure) -> Vec<(&'static Clause, Vec<Mark>)> {
    let mut found: Vec<(&'static Clause, Vec<Mark>)> = Vec::new();
    for mark in marks(measure) {
        let clause = mark.citation.clause;
        match found.iter_mut().find(|(known, _)| *known == clause) {
            Some((_, marks)) => marks.push(mark),
            None => found.push((clause, vec![mark])),
        }
    }
    for (_, marks) in &mut found {
        // The longer one first where two begin together: a government holds its county's name.
        marks.sort_by_key(|mark| (mark.citation.start, std::cmp::Reverse(mark.citation.end)));
    }
    found
}

/// Everything a measure says of regions, chains, figures and units, in that order of importance:
/// where two overlap the earlier one is marked. A measure has each region once; the clauses that
/// give it a role have it wherever they name it.
fn marks(measure: &Measure) -> Vec<Mark> {
    let mark = |citation, about| Mark { citation, about };
    let roles = PLAN.chains.iter().filter(|chain| chain.clause.measure == measure.id);
    let roles = roles.flat_map(|chain| chain.roles);
    let roles = roles.map(|it| mark(it.citation, ("data-region", it.region.id)));
    let regions = measure.regions.iter().map(|it| mark(it.citation, ("data-region", it.region.id)));
    let chains = measure.chains.iter().map(|it| mark(it.citation, ("data-chain", it.chain.id)));
    let targets = measure.targets.iter().map(|it| mark(it.citation, ("data-target", it.id)));
    let duties = measure.duties.iter().map(|it| mark(it.citation, ("data-unit", it.unit.id)));
    roles.chain(regions).chain(chains).chain(targets).chain(duties).collect()
}

/// The quotation with its marks; one mark that lies in another is left out.
pub(super) fn marked(clause: &Clause, marks: &[Mark]) -> String {
    let mut out = String::new();
    let mut at = 0;
    for mark in marks {
        let Citation { start, end, .. } = mark.citation;
        if start < at {
            continue;
        }
        let part = |from, to| clause.quote.get(from..to).unwrap_or_default();
        out.push_str(&escaped(part(at, start)));
        out.push_str(&tag("mark", &[mark.about], &escaped(part(start, end))));
        at = end;
    }
    out + &escaped(clause.quote.get(at..).unwrap_or_default())
}

/// The regions that the marks are about, each once.
pub(super) fn regions(marks: &[Mark]) -> String {
    let mut ids: Vec<&str> = Vec::new();
    for mark in marks {
        let (attribute, id) = mark.about;
        if attribute == "data-region" && !ids.contains(&id) {
            ids.push(id);
        }
    }
    ids.join(" ")
}
