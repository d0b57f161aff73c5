//! The texts of a picture: its name, clauses, notes and sources.

use crate::plan::{Chain, Clause, PLAN, REVIEW, Region};
use crate::scene::{LegendSymbol, Scene, facts, review_line};
use crate::state::{Layer, View};
use crate::text::{ZH, ZH_EXPORT, fill};

/// The name of pictures of these chains in ids and files: `electronics`, `nev-tungsten`; `overview`
/// without a chain.
pub fn name(chains: &[&'static Chain]) -> String {
    let ids: Vec<&str> = chains.iter().map(|chain| chain.id).collect();
    if ids.is_empty() { "overview".to_owned() } else { ids.join("-") }
}

/// The clauses about the content of the map: of the chains, or of 一核 and 一廊 if they are drawn.
pub(super) fn clauses(view: &View) -> Vec<&'static Clause> {
    if !view.chains.is_empty() {
        return view.chains.iter().map(|chain| chain.clause).collect();
    }
    let parts = [(Layer::Core, PLAN.core.citation.clause), (Layer::Corridor, PLAN.corridor.clause)];
    let drawn = parts.into_iter().filter(|(layer, _)| view.layers.has(*layer));
    drawn.map(|(_, clause)| clause).collect()
}

/// The clauses that name a region, in the plan's order, each once.
pub(super) fn clauses_about(region: &'static Region) -> Vec<&'static Clause> {
    let mut clauses: Vec<&'static Clause> = Vec::new();
    for fact in facts(&PLAN, &ZH, region) {
        if !clauses.contains(&fact.citation.clause) {
            clauses.push(fact.citation.clause);
        }
    }
    clauses
}

/// The roles of a region in 一核, 一廊 and 多链, in the plan's words.
pub(super) fn roles(region: &'static Region) -> String {
    let facts = facts(&PLAN, &ZH, region);
    let roles: Vec<_> = facts.iter().map(|it| [it.name, it.term].join(ZH.colon)).collect();
    if roles.is_empty() { ZH.no_chain_role.to_owned() } else { roles.join(ZH.list_separator) }
}

/// The place of a clause in the plan.
pub(super) fn citation(clause: &Clause) -> String {
    let document = PLAN.document.short_title;
    fill(ZH_EXPORT.citation, &[document, clause.section, clause.measure, clause.title])
}

/// Notes about everything on the map that the plan does not state: schematic positions and courses,
/// derived pairings, and the meaning of 文件未提及.
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

/// The document with issuer and date.
pub(super) fn source() -> String {
    let document = &PLAN.document;
    fill(ZH_EXPORT.issued, &[document.title, document.issuer, document.published])
}

/// The line at the lower left of every map: the state of its review and the source of its boundaries.
pub(super) fn review() -> String {
    [&review_line(&REVIEW, &ZH), ZH.base_map].join(ZH.space)
}
