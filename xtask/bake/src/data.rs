//! The plan as tables, to check or reuse it.

mod measures;

use crate::atlas::Kind;
use crate::{Problems, open};
use std::path::Path;

pub use measures::{measures, targets, units};

/// Every role as CSV: chain, tier, the plan's own word, region, clause.
///
/// # Errors
/// Every problem of `seeds/` and `geo/`.
pub fn roles(root: &Path) -> Result<String, Problems> {
    Ok(open::csv(&open::roles(&crate::load(root)?)))
}

/// The corridor's members as CSV, in the plan's order: corridor, region, clause.
///
/// # Errors
/// Every problem of `seeds/` and `geo/`.
pub fn corridor(root: &Path) -> Result<String, Problems> {
    let atlas = crate::load(root)?;
    let rows = atlas.corridor.members.iter().map(|member| {
        vec![
            atlas.corridor.name.clone(),
            atlas.region_name(member.region).into(),
            atlas.clause_number(member.citation.clause),
        ]
    });
    Ok(table("corridor region clause", rows))
}

/// Counties and zones as CSV: id, kind, name, short name, pinyin, initials, host, basis.
///
/// # Errors
/// Every problem of `seeds/` and `geo/`.
pub fn regions(root: &Path) -> Result<String, Problems> {
    let atlas = crate::load(root)?;
    let rows = atlas.regions.iter().map(|region| {
        let (kind, host, basis) = match &region.kind {
            Kind::County => ("county", "", ""),
            Kind::Zone { host, basis } => ("zone", atlas.region_name(*host), basis.as_str()),
        };
        vec![
            region.id.clone(),
            kind.into(),
            region.name.clone(),
            region.short.clone(),
            region.pinyin.marked.clone(),
            region.pinyin.full.clone(),
            region.pinyin.initials.clone(),
            host.into(),
            basis.into(),
        ]
    });
    Ok(table("id kind name short pinyin full initials host basis", rows))
}

/// The rows as CSV. `head` has the names of the columns, with spaces between.
fn table(head: &str, rows: impl Iterator<Item = Vec<String>>) -> String {
    let mut writer = csv::Writer::from_writer(Vec::new());
    // Writing to memory can't fail for rows of equal length.
    let _ = writer.write_record(head.split(' '));
    rows.for_each(|row| drop(writer.write_record(row)));
    let bytes = writer.into_inner().unwrap_or_default();
    String::from_utf8(bytes).unwrap_or_default()
}
