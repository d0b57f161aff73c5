//! Units: whose government or committee one is, and whether it stands for many.

use crate::citation::Gazetteer;
use crate::report::Report;
use crate::seeds::{Entry, Seeds, Unit};
use std::collections::BTreeMap;

/// The plan's words for counties that it does not name.
const COUNTIES: &str = "县(市、区)";

/// Notes names that two units share.
pub(super) fn one_each(seeds: &Seeds, report: &mut Report) {
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

/// Notes regions of units that their names do not say, and the other way round.
pub(super) fn regions(seeds: &Seeds, report: &mut Report) {
    let names = Gazetteer::new(seeds);
    for unit in &seeds.units {
        let citations = names.scan(&unit.name);
        let said = citations.first().map(|it| it.id);
        if unit.region.as_deref() != said {
            let said = said.map_or("no region".into(), |id| format!("`{id}`"));
            let what = format!("its name says {said}, its `region` something else");
            report.add(unit.at("region"), unit.label(), what, "let `region` be what the name says");
        }
        if unit.collective != unit.name.contains(COUNTIES) {
            let what = format!("`collective` is {}", unit.collective);
            let mend = format!("`collective = true` goes with {COUNTIES}, which names nobody");
            report.add(unit.at("collective"), unit.label(), what, mend);
        }
    }
}
