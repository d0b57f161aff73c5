//! Roles: exactly the regions and terms of the quotation.

use super::cited_names::{CitedNames, listed};
use crate::citation::{Citation, Gazetteer};
use crate::report::Report;
use crate::seeds::{Chain, Entry, Seeds};
use crate::term::{self, TERMS};

/// Reports differences between the regions in a quotation and the roles, including their order.
pub(super) fn regions(seeds: &Seeds, report: &mut Report) {
    let gazetteer = Gazetteer::new(seeds);
    let (core, corridor) = (&seeds.core, &seeds.corridor);
    let institute = [(core.region.as_str(), core.wording.as_str())];
    let citations = gazetteer.scan(&core.quote);
    CitedNames { entry: core, quote: "quote", field: "region", citations, report }
        .check(&institute);
    let citations = gazetteer.scan(&corridor.quote);
    CitedNames { entry: corridor, quote: "quote", field: "members", citations, report }
        .check(&listed(&corridor.members));
    for chain in &seeds.chains {
        let roles: Vec<_> = chain.roles.iter().map(|it| (&*it.region, &*it.wording)).collect();
        let citations = gazetteer.scan(&chain.quote);
        CitedNames { entry: chain, quote: "quote", field: "roles", citations, report }
            .check(&roles);
    }
}

/// Reports terms that the plan does not use or not for the region, and chains without a core.
pub(super) fn terms(seeds: &Seeds, report: &mut Report) {
    let gazetteer = Gazetteer::new(seeds);
    for chain in &seeds.chains {
        let citations = gazetteer.scan(&chain.quote);
        for index in 0..chain.roles.len() {
            check_term(chain, index, &citations, report);
        }
        if !chain.roles.iter().any(|role| role.term == term::CORE) {
            let what = format!("no region of it is {}", term::CORE);
            report.add(chain.at("roles"), chain.label(), what, "add the role of its core");
        }
    }
}

fn check_term(chain: &Entry<Chain>, index: usize, citations: &[Citation<'_>], report: &mut Report) {
    let Some(role) = chain.roles.get(index) else { return };
    let term = role.term.as_str();
    let citation = citations.iter().find(|it| it.id == role.region);
    let rest = citation.and_then(|it| chain.quote.get(it.range.end..));
    let found = rest.and_then(term::first);
    let (what, mend) = if !TERMS.contains(&term) {
        let words = TERMS.join("、");
        (format!("`{term}` is no word the plan uses for a role"), format!("use one of {words}"))
    } else if !chain.quote.contains(term) {
        (format!("its term {term} is not in the quotation"), "take the quotation's word".into())
    } else if let Some(found) = found.filter(|found| *found != term) {
        (format!("its term is {term}, the sentence says {found} of it"), format!("write {found}"))
    } else {
        return;
    };
    let at = chain.at(&format!("roles.{index}.term"));
    report.add(at, format!("{}, {}", chain.label(), role.region), what, mend);
}
