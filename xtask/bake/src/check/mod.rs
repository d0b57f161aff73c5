//! The rules the seeds keep. Each rule looks at all of them and notes every breach.

mod colours;
mod concerns;
mod duties;
mod fields;
mod ids;
mod measures;
mod named;
mod names;
mod notes;
mod places;
mod quotes;
mod review;
mod roles;
mod scenes;
mod targets;
mod touches;
mod units;

use crate::report::Report;
use crate::seeds::Seeds;

/// A rule: notes every breach.
type Rule = fn(&Seeds, &mut Report);

/// All rules.
const RULES: [Rule; 37] = [
    fields::required,
    ids::unique,
    ids::well_formed,
    ids::known,
    names::one_region_each,
    names::readings,
    quotes::verbatim,
    quotes::titles,
    quotes::parts,
    roles::named,
    roles::terms,
    colours::chains,
    places::zones,
    places::map,
    review::state,
    review::approval,
    measures::sections,
    measures::summaries,
    measures::clauses,
    duties::complete,
    duties::needed,
    units::one_each,
    units::regions,
    concerns::named,
    concerns::all,
    touches::words,
    touches::called,
    targets::quoted,
    scenes::order,
    scenes::letters,
    scenes::titles,
    scenes::durations,
    scenes::captions,
    scenes::highlights,
    notes::sound,
    notes::derived,
    notes::most,
];

/// Checks the seeds against every rule.
pub(crate) fn all(seeds: &Seeds, report: &mut Report) {
    for rule in RULES {
        rule(seeds, report);
    }
}
