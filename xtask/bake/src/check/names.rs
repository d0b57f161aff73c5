//! Names: each belongs to one region and has a reading.

use crate::citation::names;
use crate::pinyin::plain;
use crate::report::Report;
use crate::seeds::{Entry, Naming, Seeds};
use std::collections::BTreeMap;

/// Reports names, short names and aliases that two regions share.
pub(super) fn unique(seeds: &Seeds, report: &mut Report) {
    let mut first = BTreeMap::new();
    for (name, region) in names(seeds).filter(|(name, _)| !name.is_empty()) {
        let owner = *first.entry(name).or_insert(region);
        if owner != region {
            let what = format!("the name {name} means the region `{owner}` as well");
            let mend = "give each region names of its own";
            match seeds.counties.iter().find(|it| it.id == region) {
                Some(it) => {
                    report.add(it.at(field(name, &it.name, &it.short)), it.label(), what, mend)
                }
                None => seeds.zones.iter().filter(|it| it.id == region).for_each(|it| {
                    report.add(
                        it.at(field(name, &it.name, &it.short)),
                        it.label(),
                        what.clone(),
                        mend,
                    );
                }),
            }
        }
    }
}

/// The field that holds a name.
fn field(name: &str, full: &str, short: &str) -> &'static str {
    match name {
        name if name == full => "name",
        name if name == short => "short",
        _ => "aliases",
    }
}

/// Reports names without pinyin, unused readings, and words that don't make up the name.
pub(super) fn readings(seeds: &Seeds, report: &mut Report) {
    seeds.chains.iter().for_each(|it| reading(it, it.naming(), report));
    seeds.counties.iter().for_each(|it| reading(it, it.naming(), report));
    seeds.zones.iter().for_each(|it| reading(it, it.naming(), report));
    seeds.units.iter().for_each(|it| reading(it, it.naming(), report));
}

fn reading<T>(entry: &Entry<T>, naming: Naming<'_>, report: &mut Report) {
    for character in naming.unread() {
        let what = format!("the pinyin of {character} is missing");
        let mend = format!("give it: reading = {{ \"{character}\" = \"…\" }}");
        report.add(entry.at("name"), entry.label(), what, mend);
    }
    for (character, syllable) in naming.reading {
        let field = format!("reading.{character}");
        if character.chars().count() != 1 || !naming.name.contains(character.as_str()) {
            let what =
                format!("it has a reading of {character}, which is no character of its name");
            report.add(entry.at(&field), entry.label(), what, "remove it");
        }
        let plain = plain(syllable);
        if plain.is_empty() || !plain.bytes().all(|it| it.is_ascii_lowercase()) {
            let what = format!("the reading of {character} is no syllable: {syllable:?}");
            let mend = "write one syllable in small letters with its tone mark";
            report.add(entry.at(&field), entry.label(), what, mend);
        }
    }
    if naming.split().concat() != naming.name {
        let what = format!("`words` do not make up the name {}", naming.name);
        report.add(entry.at("words"), entry.label(), what, "part the name by spaces alone");
    }
}
