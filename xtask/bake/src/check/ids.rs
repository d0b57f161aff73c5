//! Ids: unique, well formed, and existing where they are referred to.

use crate::report::{At, Report};
use crate::seeds::{Ambiguity, Entry, Measure, Scene, Seed, Seeds};
use std::collections::{BTreeMap, BTreeSet};

/// Reports duplicate ids.
pub(super) fn unique(seeds: &Seeds, report: &mut Report) {
    each(&seeds.sections, &mut BTreeMap::new(), report);
    each(&seeds.measures, &mut BTreeMap::new(), report);
    each(&seeds.units, &mut BTreeMap::new(), report);
    let mut seen = BTreeMap::new();
    each(&seeds.counties, &mut seen, report);
    each(&seeds.zones, &mut seen, report);
    each(&seeds.cities, &mut seen, report);
    each(&seeds.chains, &mut seen, report);
    each(&seeds.ambiguities, &mut BTreeMap::new(), report);
    each(&seeds.scenes, &mut BTreeMap::new(), report);
}

fn each<'a, T: Seed>(
    entries: &'a [Entry<T>],
    seen: &mut BTreeMap<&'a str, String>,
    report: &mut Report,
) {
    for entry in entries.iter().filter(|entry| !entry.id().is_empty()) {
        match seen.get(entry.id()) {
            Some(first) => {
                let what = format!("its id is taken by the entry at {first}");
                report.add(entry.at("id"), entry.label(), what, "give it an id of its own");
            }
            None => {
                let At { file, line } = entry.start();
                seen.insert(entry.id(), format!("{file}:{}", line.unwrap_or_default()));
            }
        }
    }
}

/// Reports malformed ids.
pub(super) fn well_formed(seeds: &Seeds, report: &mut Report) {
    let (adcode, word) = ("an adcode of six digits", "small letters, digits and hyphens");
    form(&seeds.counties, is_adcode, adcode, report);
    form(&seeds.cities, is_adcode, adcode, report);
    form(&seeds.zones, is_word, word, report);
    form(&seeds.units, is_word, word, report);
    form(&seeds.chains, is_word, word, report);
    form(&seeds.ambiguities, is_word, word, report);
}

fn form<T: Seed>(entries: &[Entry<T>], good: fn(&str) -> bool, form: &str, report: &mut Report) {
    for entry in entries.iter().filter(|it| !it.id().is_empty() && !good(it.id())) {
        let (what, mend) = (format!("its id is not {form}"), format!("write {form}"));
        report.add(entry.at("id"), entry.label(), what, mend);
    }
}

fn is_adcode(id: &str) -> bool {
    id.len() == 6 && id.bytes().all(|it| it.is_ascii_digit())
}

fn is_word(id: &str) -> bool {
    id.starts_with(|it: char| it.is_ascii_lowercase())
        && id.bytes().all(|it| it.is_ascii_lowercase() || it.is_ascii_digit() || it == b'-')
}

/// Reports references to ids that don't exist.
pub(super) fn known(seeds: &Seeds, report: &mut Report) {
    let known = Known::new(seeds);
    let (core, corridor) = (&seeds.core, &seeds.corridor);
    known.county(&seeds.atlas, "example", &seeds.atlas.example, report);
    known.region(core, "region", &core.region, report);
    known.measure(core, "measure", &core.measure, report);
    known.measure(corridor, "measure", &corridor.measure, report);
    for (index, member) in corridor.members.iter().enumerate() {
        known.region(corridor, &format!("members.{index}.region"), &member.region, report);
    }
    for chain in &seeds.chains {
        known.measure(chain, "measure", &chain.measure, report);
        for (index, role) in chain.roles.iter().enumerate() {
            known.region(chain, &format!("roles.{index}.region"), &role.region, report);
        }
    }
    for zone in &seeds.zones {
        known.county(zone, "host", &zone.host, report);
    }
    for unit in &seeds.units {
        known.region(unit, "region", unit.region.as_deref().unwrap_or_default(), report);
    }
    seeds.measures.iter().for_each(|it| known.clauses(it, report));
    seeds.ambiguities.iter().for_each(|it| known.ambiguity(it, report));
    seeds.scenes.iter().for_each(|it| known.highlights(it, report));
}

/// All ids, by kind.
struct Known<'a> {
    counties: BTreeSet<&'a str>,
    regions: BTreeSet<&'a str>,
    measures: BTreeSet<&'a str>,
    chains: BTreeSet<&'a str>,
    units: BTreeSet<&'a str>,
}

impl<'a> Known<'a> {
    fn new(seeds: &'a Seeds) -> Self {
        Self {
            counties: seeds.counties.iter().map(|it| it.id.as_str()).collect(),
            regions: seeds.region_ids().collect(),
            measures: seeds.measures.iter().map(|it| it.id.as_str()).collect(),
            chains: seeds.chains.iter().map(|it| it.id.as_str()).collect(),
            units: seeds.units.iter().map(|it| it.id.as_str()).collect(),
        }
    }

    fn region<T>(&self, entry: &Entry<T>, field: &str, id: &str, report: &mut Report) {
        let mend = "use the id of a county or zone in seeds/regions.toml";
        check(entry, (field, id), &self.regions, ("region", mend), report);
    }

    fn county<T>(&self, entry: &Entry<T>, field: &str, id: &str, report: &mut Report) {
        let mend = "use the adcode of a county in seeds/regions.toml";
        check(entry, (field, id), &self.counties, ("county", mend), report);
    }

    fn measure<T>(&self, entry: &Entry<T>, field: &str, id: &str, report: &mut Report) {
        let mend = "use the id of a measure in seeds/measures.toml";
        check(entry, (field, id), &self.measures, ("measure", mend), report);
    }

    fn chain<T>(&self, entry: &Entry<T>, field: &str, id: &str, report: &mut Report) {
        let mend = "use the id of a chain in seeds/chains.toml";
        check(entry, (field, id), &self.chains, ("chain", mend), report);
    }

    /// Checks the references of a measure's clauses.
    fn clauses(&self, entry: &Entry<Measure>, report: &mut Report) {
        for (place, clause) in entry.clauses.iter().enumerate() {
            for (index, id) in clause.units.iter().enumerate() {
                let mend = "use the id of a unit in seeds/units.toml";
                let field = format!("clause.{place}.units.{index}");
                check(entry, (&field, id), &self.units, ("unit", mend), report);
            }
            for (index, it) in clause.regions.iter().enumerate() {
                let field = format!("clause.{place}.regions.{index}.region");
                self.region(entry, &field, &it.region, report);
            }
            for (index, it) in clause.chains.iter().enumerate() {
                let field = format!("clause.{place}.chains.{index}.chain");
                self.chain(entry, &field, &it.chain, report);
            }
        }
    }

    /// Checks the highlighted regions of a scene.
    fn highlights(&self, entry: &Entry<Scene>, report: &mut Report) {
        for (step, it) in entry.steps.iter().enumerate() {
            for (index, id) in it.highlight.iter().flatten().enumerate() {
                self.region(entry, &format!("step.{step}.highlight.{index}"), id, report);
            }
        }
    }

    fn ambiguity(&self, entry: &Entry<Ambiguity>, report: &mut Report) {
        for (index, id) in entry.measures.iter().enumerate() {
            self.measure(entry, &format!("measures.{index}"), id, report);
        }
        for (index, id) in entry.regions.iter().enumerate() {
            self.region(entry, &format!("regions.{index}"), id, report);
        }
        for (index, id) in entry.chains.iter().enumerate() {
            self.chain(entry, &format!("chains.{index}"), id, report);
        }
    }
}

fn check<T>(
    entry: &Entry<T>,
    (field, id): (&str, &str),
    known: &BTreeSet<&str>,
    (kind, mend): (&str, &str),
    report: &mut Report,
) {
    // An empty field at the top of an entry is reported as missing.
    if !known.contains(id) && (field.contains('.') || !id.is_empty()) {
        let what = format!("`{field}` names the unknown {kind} `{id}`");
        report.add(entry.at(field), entry.label(), what, mend);
    }
}
