//! The numbers of a chart as a table. The numbers of measures are links.

use super::row::Data;
use crate::plan::Measure;
use crate::state::measure_link;
use crate::text::fill;
use crate::text::markup::{tag, text as escaped, words};

/// The rows of a chart as a table, with more columns.
#[derive(Debug)]
pub struct Table {
    /// The heads of the columns.
    pub(super) heads: Vec<&'static str>,
    /// Its rows.
    pub(super) rows: Vec<TableRow>,
}

/// A row of a table.
#[derive(Debug)]
pub(super) struct TableRow {
    /// The ids of its subject.
    pub(super) data: Data,
    /// The name of its group; rows of a group are adjacent. Empty without groups.
    pub(super) group: String,
    /// The cells; the first is the row's name.
    pub(super) cells: Vec<Cell>,
}

/// The content of a cell.
#[derive(Debug)]
pub(super) enum Cell {
    /// Words or a number.
    Words(String),
    /// Links to measures, in a phrase such as `第 {} 条`.
    Measures(&'static str, Vec<&'static Measure>),
}

impl From<String> for Cell {
    fn from(words: String) -> Self {
        Self::Words(words)
    }
}

impl Cell {
    fn markup(&self) -> String {
        let link = |measure: &&Measure| measure_link(measure.id).text(measure.id);
        match self {
            Self::Words(words) => escaped(words),
            Self::Measures(_, measures) if measures.is_empty() => String::new(),
            Self::Measures(phrase, measures) => {
                let links: Vec<String> = measures.iter().map(link).collect();
                fill(phrase, &[&links.join(" ")])
            }
        }
    }
}

impl Table {
    /// The markup, collapsed under `summary`; `label` names the table.
    pub(super) fn markup(&self, summary: &str, label: &str) -> String {
        let heads: String =
            self.heads.iter().map(|head| words("th", &[("scope", "col")], head)).collect();
        let parts = [
            words("caption", &[("class", "unseen")], label),
            tag("thead", &[], &tag("tr", &[], &heads)),
            self.bodies(),
        ];
        let table = tag("table", &[], &parts.concat());
        // It may be wider than the page and is scrolled by keys as well.
        let scroll = [("class", "scroll"), ("tabindex", "0"), ("role", "region")];
        let scroll = [scroll.as_slice(), &[("aria-label", label)]].concat();
        let content = [words("summary", &[], summary), tag("div", &scroll, &table)];
        tag("details", &[], &content.concat())
    }

    /// A table body for each group, under its name.
    fn bodies(&self) -> String {
        let span = self.heads.len().to_string();
        let body = |rows: &[TableRow]| {
            let name = rows.first().map_or("", |row| &row.group);
            let scope = [("scope", "rowgroup"), ("colspan", span.as_str())];
            let head = if name.is_empty() {
                String::new()
            } else {
                tag("tr", &[], &words("th", &scope, name))
            };
            let rows: String = rows.iter().map(TableRow::markup).collect();
            tag("tbody", &[], &[head, rows].concat())
        };
        self.rows.chunk_by(|one, next| one.group == next.group).map(body).collect()
    }
}

impl TableRow {
    fn markup(&self) -> String {
        let cells = self.cells.iter().enumerate().map(|(at, cell)| {
            let content = cell.markup();
            if at == 0 {
                tag("th", &[("scope", "row")], &content)
            } else {
                tag("td", &[], &content)
            }
        });
        tag("tr", &self.data, &cells.collect::<String>())
    }
}
