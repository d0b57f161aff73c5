//! The rules for the seeds. Each rule checks all seeds and reports every breach.

mod cited_names;
mod colours;
mod concerns;
mod duties;
mod fields;
mod ids;
mod measures;
mod names;
mod notes;
mod places;
mod quotes;
mod review;
mod roles;
mod scenes;
mod targets;
mod tasks;
mod touches;
mod units;

use crate::report::Report;
use crate::seeds::Seeds;

/// A rule. It reports every breach.
type Rule = fn(&Seeds, &mut Report);

/// All rules.
const RULES: [Rule; 39] = [
    fields::required,
    ids::unique,
    ids::well_formed,
    ids::known,
    names::unique,
    names::readings,
    quotes::verbatim,
    quotes::titles,
    quotes::parts,
    roles::regions,
    roles::terms,
    colours::chains,
    places::zones,
    places::map,
    review::state,
    review::approval,
    measures::sections,
    measures::summaries,
    measures::clauses,
    duties::units,
    duties::unused,
    units::unique,
    units::regions,
    concerns::clauses,
    concerns::measures,
    touches::words,
    touches::unlisted,
    targets::quoted,
    scenes::order,
    scenes::letters,
    scenes::titles,
    scenes::durations,
    scenes::captions,
    scenes::highlights,
    tasks::measures,
    tasks::quotations,
    notes::statements,
    notes::captions,
    notes::superlatives,
];

/// Checks the seeds against every rule.
pub(crate) fn all(seeds: &Seeds, report: &mut Report) {
    for rule in RULES {
        rule(seeds, report);
    }
}
