//! Measures, targets and units as tables. Names in one cell are separated by semicolons, because
//! some names contain 、.

use super::table;
use crate::atlas::{Atlas, Duty, Measure};
use crate::{Problems, open};
use std::path::Path;

/// Every measure as CSV: section, title, summary, units, regions, chains, number of targets.
///
/// # Errors
/// Every problem of `seeds/` and `geo/`.
pub fn measures(root: &Path) -> Result<String, Problems> {
    let atlas = crate::load(root)?;
    let rows = atlas.measures.iter().map(|it| {
        let units = cell(it.duties.iter().filter_map(|it| unit(&atlas, it)));
        let lead = it.duties.first().and_then(|it| unit(&atlas, it)).unwrap_or_default();
        let regions = it.regions.iter().filter_map(|it| atlas.region(it.region));
        let chains = it.chains.iter().filter_map(|it| atlas.chains.get(it.chain));
        vec![
            it.id.clone(),
            it.section.clone(),
            it.section_title.clone(),
            it.title.clone(),
            it.summary.clone(),
            lead.to_owned(),
            units,
            cell(regions.map(|it| it.name.as_str())),
            cell(chains.map(|it| it.name.as_str())),
            it.targets.len().to_string(),
        ]
    });
    let head = "id section section_title title summary lead units regions chains targets";
    Ok(table(head, rows))
}

/// Every quantified target as CSV, with the plan's words around the figure and the quotation.
///
/// # Errors
/// Every problem of `seeds/` and `geo/`.
pub fn targets(root: &Path) -> Result<String, Problems> {
    Ok(open::csv(&open::targets(&crate::load(root)?)))
}

/// Every responsible unit as CSV: pinyin, region, and the measures that it leads and joins.
///
/// # Errors
/// Every problem of `seeds/` and `geo/`.
pub fn units(root: &Path) -> Result<String, Problems> {
    let atlas = crate::load(root)?;
    let rows = atlas.units.iter().enumerate().map(|(index, it)| {
        let place = |measure: &Measure| measure.duties.iter().position(|it| it.unit == index);
        let measures_at = |matches: fn(usize) -> bool| -> Vec<&str> {
            let measures = atlas.measures.iter().filter(|it| place(it).is_some_and(matches));
            measures.map(|it| it.id.as_str()).collect()
        };
        let (led, joined) = (measures_at(|place| place == 0), measures_at(|place| place > 0));
        let region = it.region.and_then(|index| atlas.region(index));
        vec![
            it.id.clone(),
            it.name.clone(),
            it.pinyin.marked.clone(),
            region.map(|it| it.name.clone()).unwrap_or_default(),
            it.collective.to_string(),
            led.len().to_string(),
            joined.len().to_string(),
            cell(led.into_iter()),
            cell(joined.into_iter()),
        ]
    });
    let head = "id name pinyin region collective led joined measures_led measures_joined";
    Ok(table(head, rows))
}

fn unit<'a>(atlas: &'a Atlas, duty: &Duty) -> Option<&'a str> {
    atlas.units.get(duty.unit).map(|it| it.name.as_str())
}

fn cell<'a>(names: impl Iterator<Item = &'a str>) -> String {
    names.collect::<Vec<_>>().join(";")
}
