//! The number of roles that the chains give each region.

use super::draw::{Failure, Panel};
use super::figures::{RoleRow, roles};
use super::layout::{NARROW, WIDE};
use super::parts::{Chart, drawings};
use super::row::{Part, Row};
use super::style_class::StyleClass;
use super::table::{Cell, Table, TableRow};
use crate::plan::{Chain, Plan, Role};
use crate::text::{ChartText, fill};

pub(super) fn chart(text: &ChartText, plan: &'static Plan) -> Result<Chart, Failure> {
    let id = "chart-roles";
    let rows = roles(plan);
    let bars = rows.iter().map(|found| row(text, found)).collect();
    let panels = [Panel { heading: String::new(), rows: bars }];
    Ok(Chart {
        id,
        title: text.roles_title,
        summary: summary(text, plan, &rows),
        note: text.roles_note,
        keys: vec![("full", text.core), ("open", text.radiating)],
        drawings: drawings(id, &panels, [&WIDE, &NARROW])?,
        beside: String::new(),
        table: table(text, &rows),
    })
}

fn row(text: &ChartText, found: &RoleRow) -> Row {
    let (core, radiating) = (found.core.len(), found.radiating.len());
    let named = core + radiating > 0;
    let counts = [core.to_string(), radiating.to_string()];
    let [core, radiating] = &counts;
    let cores = found.core.iter().map(|role| part(text, "full", role));
    let others = found.radiating.iter().map(|role| part(text, "open", role));
    Row {
        data: vec![("data-region", found.region.id)],
        names: [found.region.name, found.region.short],
        mark: String::new(),
        parts: cores.chain(others).collect(),
        value: if named {
            fill(text.stacked, &[core, radiating])
        } else {
            text.roles_none.to_owned()
        },
        style_class: if named { StyleClass::Value } else { StyleClass::Quiet },
        title: fill(text.said, &[found.region.name, &list_roles(text, found)]),
    }
}

fn part(
    text: &ChartText,
    fill_class: &'static str,
    (chain, role): &(&'static Chain, &Role),
) -> Part {
    Part {
        amount: 1,
        fill: fill_class,
        data: vec![("data-chain", chain.id)],
        title: fill(text.said, &[chain.name, role.term]),
    }
}

/// Every role of a region in the plan's own words, `稀土：承载地、赣粤电子信息：核心`.
fn list_roles(text: &ChartText, found: &RoleRow) -> String {
    let all = found.core.iter().chain(&found.radiating);
    let roles: Vec<_> =
        all.map(|(chain, role)| fill(text.said, &[chain.name, role.term])).collect();
    if roles.is_empty() { text.roles_none.to_owned() } else { roles.join(text.list_separator) }
}

fn summary(text: &ChartText, plan: &Plan, rows: &[RoleRow]) -> String {
    let sum = |count: fn(&RoleRow) -> usize| rows.iter().map(count).sum::<usize>();
    let (core, radiating) = (sum(|row| row.core.len()), sum(|row| row.radiating.len()));
    let all = |row: &RoleRow| row.core.len() + row.radiating.len();
    let most = rows.first().map(all).unwrap_or_default();
    let names_with = |number: usize| {
        let names = rows.iter().filter(|row| all(row) == number).map(|row| row.region.name);
        names.collect::<Vec<_>>().join(text.list_separator)
    };
    let numbers = [plan.chains.len(), core + radiating, core, radiating, most];
    let [chains, total, core, radiating, number] = &numbers.map(|number| number.to_string());
    let leader = names_with(most);
    let mut summary = fill(text.roles_summary, &[chains, total, core, radiating, &leader, number]);
    if rows.iter().any(|row| all(row) == 0) {
        summary.push_str(&fill(text.roles_absent, &[&names_with(0)]));
    }
    summary
}

fn table(text: &ChartText, rows: &[RoleRow]) -> Table {
    let row = |found: &RoleRow| {
        let (core, radiating) = (found.core.len(), found.radiating.len());
        let [core, radiating, total] =
            [core, radiating, core + radiating].map(|number| number.to_string());
        TableRow {
            data: vec![("data-region", found.region.id)],
            group: String::new(),
            cells: [found.region.name.to_owned(), core, radiating, total, list_roles(text, found)]
                .map(Cell::from)
                .into(),
        }
    };
    Table {
        heads: vec![text.region, text.core, text.radiating, text.total, text.roles_list],
        rows: rows.iter().map(row).collect(),
    }
}
