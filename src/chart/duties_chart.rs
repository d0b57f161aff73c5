//! The numbers of measures that each unit leads and joins.

use super::draw::{Failure, Panel};
use super::figures::{DutyRow, duties};
use super::layout::{NARROW, WIDE};
use super::parts::{Chart, drawings, numbered};
use super::row::{Part, Row};
use super::style_class::StyleClass;
use super::table::{Cell, Table, TableRow};
use crate::plan::{Measure, Unit};
use crate::text::{ChartText, fill};

pub(super) fn chart(
    text: &ChartText,
    measures: &'static [Measure],
    units: &'static [Unit],
) -> Result<Chart, Failure> {
    let id = "chart-duties";
    let rows = duties(measures, units);
    let bars = rows.iter().map(|found| row(text, found)).collect();
    let panels = [Panel { heading: String::new(), rows: bars }];
    Ok(Chart {
        id,
        title: text.duties_title,
        summary: summary(text, measures, &rows),
        note: text.duties_note,
        keys: vec![("full", text.duties_led), ("open", text.duties_joined)],
        drawings: drawings(id, &panels, [&WIDE, &NARROW])?,
        beside: String::new(),
        table: table(text, &rows),
    })
}

fn row(text: &ChartText, found: &DutyRow) -> Row {
    let [led, joined] = &[found.led.len(), found.joined.len()].map(|number| number.to_string());
    let part = |measures: &[&Measure], fill| Part {
        amount: measures.len() as u64,
        fill,
        data: Vec::new(),
        title: String::new(),
    };
    let parts = [part(&found.led, "full"), part(&found.joined, "open")];
    let description =
        [fill(text.said, &[text.duties_led, led]), fill(text.said, &[text.duties_joined, joined])];
    Row {
        data: vec![("data-unit", found.unit.id)],
        names: [found.unit.name; 2],
        mark: String::new(),
        parts: parts.into_iter().filter(|part| part.amount > 0).collect(),
        value: fill(text.stacked, &[led, joined]),
        style_class: StyleClass::Value,
        title: fill(text.said, &[found.unit.name, &description.join(text.list_separator)]),
    }
}

fn summary(text: &ChartText, measures: &[Measure], rows: &[DutyRow]) -> String {
    let first = |count: fn(&DutyRow) -> usize| rows.first().map(count).unwrap_or_default();
    let numbers = [
        rows.len(),
        measures.iter().filter(|measure| !measure.duties.is_empty()).count(),
        first(|row| row.led.len()),
        first(|row| row.joined.len()),
        rows.iter().filter(|row| !row.led.is_empty()).count(),
    ];
    let [units, measures, led, joined, leaders] = &numbers.map(|number| number.to_string());
    let name = rows.first().map_or("", |row| row.unit.name);
    fill(text.duties_summary, &[units, measures, name, led, joined, leaders])
}

fn table(text: &ChartText, rows: &[DutyRow]) -> Table {
    let row = |found: &DutyRow| {
        let (led, joined) = (found.led.len(), found.joined.len());
        let [led, joined, total] = [led, joined, led + joined].map(|number| number.to_string());
        let lists = [numbered(&found.led), numbered(&found.joined)];
        let cells = [found.unit.name.to_owned(), led, joined, total].map(Cell::from);
        TableRow {
            data: vec![("data-unit", found.unit.id)],
            group: String::new(),
            cells: cells.into_iter().chain(lists).collect(),
        }
    };
    let heads = [text.duties_unit, text.duties_led, text.duties_joined, text.total];
    let lists = [text.duties_led_list, text.duties_joined_list];
    Table { heads: heads.into_iter().chain(lists).collect(), rows: rows.iter().map(row).collect() }
}
