//! What a picture is about, in words: its name, its title, the clauses it draws, what it marks.

use crate::plan::{Chain, Clause, PLAN, REVIEW};
use crate::scene::{LegendSymbol, Scene, review_line};
use crate::state::View;
use crate::text::{ZH, ZH_EXPORT, fill};

/// What ids and files of pictures of these chains are called: `electronics`, `nev-tungsten`;
/// `overview` without a chain.
pub fn name(chains: &[&'static Chain]) -> String {
    let ids: Vec<&str> = chains.iter().map(|chain| chain.id).collect();
    if ids.is_empty() { "overview".to_owned() } else { ids.join("-") }
}

/// The clauses that say what the map shows.
pub(super) fn clauses(chains: &[&'static Chain]) -> Vec<&'static Clause> {
    match chains {
        [] => vec![PLAN.core.citation.clause, PLAN.corridor.clause],
        _ => chains.iter().map(|chain| chain.clause).collect(),
    }
}

/// A clause's place in the plan.
pub(super) fn citation(clause: &Clause) -> String {
    let document = PLAN.document.short_title;
    fill(ZH_EXPORT.citation, &[document, clause.section, clause.measure, clause.title])
}

/// What on the map the plan does not state: the positions and courses that are schematic, the
/// pairings that are derived, and what being unmentioned does not mean.
pub(super) fn notes(view: &View, scene: &Scene) -> String {
    let has = |key: fn(&LegendSymbol) -> bool| scene.legend.iter().any(|entry| key(&entry.key));
    let notes = [
        (true, ZH_EXPORT.note_schematic),
        (has(|key| matches!(key, LegendSymbol::Arc { stated: true, .. })), ZH_EXPORT.note_arcs),
        (
            has(|key| matches!(key, LegendSymbol::Arc { stated: false, .. })),
            ZH_EXPORT.note_arcs_inferred,
        ),
        (!view.chains.is_empty(), ZH_EXPORT.note_unmentioned),
    ];
    notes.into_iter().filter(|(is, _)| *is).map(|(_, note)| note).collect()
}

/// The document, who issued it and when.
pub(super) fn source() -> String {
    let document = &PLAN.document;
    fill(ZH_EXPORT.issued, &[document.title, document.issuer, document.published])
}

/// The line at the lower left of every map: how far its review is, and where its boundaries come
/// from.
pub(super) fn review() -> String {
    [&review_line(&REVIEW, &ZH), ZH.base_map].join(ZH.space)
}
