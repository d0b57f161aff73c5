//! No entry lacks what it can't do without.

use crate::report::Report;
use crate::seeds::{Entry, Seed, Seeds};

/// Notes fields that are missing or empty.
pub(super) fn required(seeds: &Seeds, report: &mut Report) {
    each(std::slice::from_ref(&seeds.atlas), report);
    each(std::slice::from_ref(&seeds.source), report);
    each(std::slice::from_ref(&seeds.inset), report);
    each(std::slice::from_ref(&seeds.heading), report);
    each(std::slice::from_ref(&seeds.document), report);
    each(std::slice::from_ref(&seeds.core), report);
    each(std::slice::from_ref(&seeds.corridor), report);
    each(&seeds.sections, report);
    each(&seeds.measures, report);
    each(&seeds.units, report);
    each(&seeds.chains, report);
    each(&seeds.counties, report);
    each(&seeds.zones, report);
    each(&seeds.cities, report);
    each(&seeds.ambiguities, report);
    each(std::slice::from_ref(&seeds.captions), report);
    each(&seeds.scenes, report);
    each(std::slice::from_ref(&seeds.review), report);
}

fn each<T: Seed>(entries: &[Entry<T>], report: &mut Report) {
    for entry in entries {
        for (field, _) in entry.required().iter().filter(|(_, empty)| *empty) {
            let (what, mend) = (format!("`{field}` is missing"), format!("give it its `{field}`"));
            report.add(entry.at(field), entry.label(), what, mend);
        }
    }
}
