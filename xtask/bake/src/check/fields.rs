//! Required fields.

use crate::report::Report;
use crate::seeds::{Entry, Seed, Seeds};

/// Reports fields that are missing or empty.
pub(super) fn required(seeds: &Seeds, report: &mut Report) {
    each([&seeds.atlas], report);
    each([&seeds.source], report);
    each([&seeds.inset], report);
    each([&seeds.heading], report);
    each([&seeds.document], report);
    each([&seeds.core], report);
    each([&seeds.corridor], report);
    each(&seeds.sections, report);
    each(&seeds.measures, report);
    each(&seeds.units, report);
    each(&seeds.chains, report);
    each(&seeds.counties, report);
    each(&seeds.zones, report);
    each(&seeds.cities, report);
    each(&seeds.ambiguities, report);
    each([&seeds.captions], report);
    each(&seeds.scenes, report);
    each([&seeds.review], report);
}

fn each<'a, T: Seed + 'a>(entries: impl IntoIterator<Item = &'a Entry<T>>, report: &mut Report) {
    for entry in entries {
        for (field, _) in entry.required().iter().filter(|(_, empty)| *empty) {
            let (what, mend) = (format!("`{field}` is missing"), format!("give it its `{field}`"));
            report.add(entry.at(field), entry.label(), what, mend);
        }
    }
}
