//! The number of measures that concern each region.

use super::draw::{Failure, Panel};
use super::figures::{ConcernRow, concerns};
use super::layout::{NARROW, WIDE};
use super::parts::{Chart, drawings, numbered};
use super::row::{Part, Row};
use super::style_class::StyleClass;
use super::table::{Cell, Table, TableRow};
use crate::plan::{Measure, Plan};
use crate::text::{ChartText, fill};

pub(super) fn chart(
    text: &ChartText,
    plan: &'static Plan,
    measures: &'static [Measure],
) -> Result<Chart, Failure> {
    let id = "chart-concerns";
    let rows = concerns(plan, measures);
    let bars = rows.iter().map(|found| row(text, found)).collect();
    let panels = [Panel { heading: String::new(), rows: bars }];
    Ok(Chart {
        id,
        title: text.concerns_title,
        summary: summary(text, &rows),
        note: text.concerns_note,
        keys: vec![("full", text.concerns_named), ("open", text.concerns_charged)],
        drawings: drawings(id, &panels, [&WIDE, &NARROW])?,
        beside: String::new(),
        table: table(text, &rows),
    })
}

fn row(text: &ChartText, found: &ConcernRow) -> Row {
    let counts = [found.named.len(), found.charged.len()];
    let [named, charged] = &counts.map(|number| number.to_string());
    let any = counts != [0, 0];
    let solid = found.named.iter().map(|measure| part(text, "full", measure));
    let light = found.charged.iter().map(|measure| part(text, "open", measure));
    let description = [
        fill(text.said, &[text.concerns_named, named]),
        fill(text.said, &[text.concerns_charged, charged]),
    ];
    let (value, style_class) = if any {
        (fill(text.stacked, &[named, charged]), StyleClass::Value)
    } else {
        (text.concerns_none.to_owned(), StyleClass::Quiet)
    };
    let title = fill(text.said, &[found.region.name, &description.join(text.list_separator)]);
    Row {
        data: vec![("data-region", found.region.id)],
        names: [found.region.name, found.region.short],
        mark: String::new(),
        parts: solid.chain(light).collect(),
        value,
        style_class,
        title,
    }
}

fn part(text: &ChartText, fill_class: &'static str, measure: &Measure) -> Part {
    let number = fill(text.measure, &[measure.id]);
    Part {
        amount: 1,
        fill: fill_class,
        data: vec![("data-measure", measure.id)],
        title: fill(text.said, &[&number, measure.title]),
    }
}

fn summary(text: &ChartText, rows: &[ConcernRow]) -> String {
    let all = |row: &ConcernRow| row.named.len() + row.charged.len();
    let most = rows.first().map(all).unwrap_or_default();
    let leaders: Vec<_> =
        rows.iter().filter(|row| all(row) == most).map(|row| row.region.name).collect();
    let any = rows.iter().filter(|row| all(row) > 0).count();
    let [regions, number, most] = &[rows.len(), any, most].map(|number| number.to_string());
    let template = if any == rows.len() { text.concerns_all } else { text.concerns_summary };
    let most = fill(text.concerns_most, &[&leaders.join(text.list_separator), most]);
    [fill(template, &[regions, number]), most].concat()
}

fn table(text: &ChartText, rows: &[ConcernRow]) -> Table {
    let row = |found: &ConcernRow| {
        let (named, charged) = (found.named.len(), found.charged.len());
        let counts = [named, charged, named + charged].map(|number| number.to_string());
        let lists = [numbered(&found.named), numbered(&found.charged)];
        let name = [found.region.name.to_owned()];
        TableRow {
            data: vec![("data-region", found.region.id)],
            group: String::new(),
            cells: name.into_iter().chain(counts).map(Cell::from).chain(lists).collect(),
        }
    };
    let heads = [text.region, text.concerns_named, text.concerns_charged, text.total];
    let lists = [text.concerns_named_list, text.concerns_charged_list];
    Table { heads: heads.into_iter().chain(lists).collect(), rows: rows.iter().map(row).collect() }
}
