//! Quotations of clauses with their citations marked.

use crate::plan::{Citation, Clause, Measure, PLAN};
use crate::view::mark_citations;

/// A mark in a quotation: its citation, and the data attribute with the id of its subject.
#[derive(Clone, Copy)]
pub(super) struct Mark {
    citation: Citation,
    subject: (&'static str, &'static str),
}

/// The clauses of a measure in the order of the plan's text, each once, with its marks.
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
        // Of two marks with the same start the longer one is first: the name of a government begins
        // with that of its county.
        marks.sort_by_key(|mark| (mark.citation.start, std::cmp::Reverse(mark.citation.end)));
    }
    found
}

/// The citations of a measure: roles, regions, chains, targets and duties. Of two that overlap, the
/// earlier one in this order is marked. A measure lists each region once; the clauses of roles cite a
/// region wherever they name it.
fn marks(measure: &Measure) -> Vec<Mark> {
    let mark = |citation, subject| Mark { citation, subject };
    let roles = PLAN.chains.iter().filter(|chain| chain.clause.measure == measure.id);
    let roles = roles.flat_map(|chain| chain.roles);
    let roles = roles.map(|it| mark(it.citation, ("data-region", it.region.id)));
    let regions = measure.regions.iter().map(|it| mark(it.citation, ("data-region", it.region.id)));
    let chains = measure.chains.iter().map(|it| mark(it.citation, ("data-chain", it.chain.id)));
    let targets = measure.targets.iter().map(|it| mark(it.citation, ("data-target", it.id)));
    let duties = measure.duties.iter().map(|it| mark(it.citation, ("data-unit", it.unit.id)));
    roles.chain(regions).chain(chains).chain(targets).chain(duties).collect()
}

/// The quotation with its marks, without those inside of others.
pub(super) fn mark_clause(clause: &Clause, marks: &[Mark]) -> String {
    mark_citations(clause, marks.iter().map(|mark| (mark.citation, mark.subject)))
}

/// The ids of the marked regions, each once.
pub(super) fn regions(marks: &[Mark]) -> String {
    let mut ids: Vec<&str> = Vec::new();
    for mark in marks {
        let (attribute, id) = mark.subject;
        if attribute == "data-region" && !ids.contains(&id) {
            ids.push(id);
        }
    }
    ids.join(" ")
}
