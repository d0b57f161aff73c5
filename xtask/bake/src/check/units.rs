//! Units: the region that each governs, and whether it is a group.

use crate::citation::Gazetteer;
use crate::report::Report;
use crate::seeds::{Entry, Seeds, Unit};
use std::collections::BTreeMap;

/// The plan's words for unnamed counties.
const COUNTIES: &str = "县(市、区)";

/// Reports duplicate names.
pub(super) fn unique(seeds: &Seeds, report: &mut Report) {
    let mut first: BTreeMap<&str, &Entry<Unit>> = BTreeMap::new();
    for unit in &seeds.units {
        for name in [&unit.name].into_iter().chain(&unit.aliases).filter(|it| !it.is_empty()) {
            let owner = *first.entry(name).or_insert(unit);
            if owner.id != unit.id {
                let what = format!("the name {name} means the {} as well", owner.label());
                report.add(unit.at("name"), unit.label(), what, "give each unit names of its own");
            }
        }
    }
}

/// Reports units whose region differs from the one in their name.
pub(super) fn regions(seeds: &Seeds, report: &mut Report) {
    let names = Gazetteer::new(seeds);
    for unit in &seeds.units {
        let citations = names.scan(&unit.name);
        let region = citations.first().map(|it| it.id);
        if unit.region.as_deref() != region {
            let region = region.map_or("no region".into(), |id| format!("`{id}`"));
            let what = format!("its name says {region}, its `region` something else");
            report.add(unit.at("region"), unit.label(), what, "let `region` be what the name says");
        }
        if unit.collective != unit.name.contains(COUNTIES) {
            let what = format!("`collective` is {}", unit.collective);
            let mend = format!("`collective = true` goes with {COUNTIES}, which names nobody");
            report.add(unit.at("collective"), unit.label(), what, mend);
        }
    }
}
