//! Chains of a measure: each with its word in the text, and every chain that is called by name.

use crate::report::Report;
use crate::seeds::{Entry, Measure, Seeds};
use std::collections::BTreeSet;

/// Reports words that are not in the quotation, duplicate chains, and chains whose own clause is here.
pub(super) fn words(seeds: &Seeds, report: &mut Report) {
    for measure in &seeds.measures {
        let chains = seeds.chains.iter().filter(|it| it.measure == measure.id);
        let laid_out: BTreeSet<&str> = chains.map(|it| it.id.as_str()).collect();
        let mut seen = BTreeSet::new();
        let mut add = |field: &str, what: String, mend: &str| {
            report.add(measure.at(field), measure.label(), what, mend);
        };
        for (index, clause) in measure.clauses.iter().enumerate() {
            for (place, it) in clause.chains.iter().enumerate() {
                let field = format!("clause.{index}.chains.{place}");
                if !clause.quote.contains(it.wording.as_str()) {
                    let what = format!("{} ({}) is not in the quotation", it.wording, it.chain);
                    add(&field, what, "take the quotation's word");
                }
                if laid_out.contains(it.chain.as_str()) {
                    let what = format!("chain {} is laid out here", it.chain);
                    add(&field, what, "remove it; seeds/chains.toml says so already");
                } else if !seen.insert(it.chain.as_str()) {
                    let what = format!("chain {} is listed twice", it.chain);
                    add(&field, what, "keep the clearer word");
                }
            }
        }
    }
}

/// Reports chains whose name is in the text of a measure that does not list them.
pub(super) fn unlisted(seeds: &Seeds, report: &mut Report) {
    for measure in &seeds.measures {
        let passage = seeds.passage(&measure.id).unwrap_or_default();
        let missing = seeds.chains.iter().filter(|chain| {
            !chain.name.is_empty()
                && passage.contains(chain.name.as_str())
                && chain.measure != measure.id
                && !lists(measure, &chain.id)
        });
        for chain in missing {
            let what = format!("its text says {}, and no clause lists the chain", chain.name);
            let mend = format!("add {} to the `chains` of a clause that quotes it", chain.id);
            report.add(measure.start(), measure.label(), what, mend);
        }
    }
}

fn lists(measure: &Entry<Measure>, chain: &str) -> bool {
    measure.clauses.iter().flat_map(|it| &it.chains).any(|it| it.chain == chain)
}
