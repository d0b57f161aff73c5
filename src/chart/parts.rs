//! A chart and its markup.

use super::draw::{Drawing, Failure, Panel, draw};
use super::layout::Layout;
use super::table::{Cell, Table};
use crate::plan::Measure;
use crate::text::ChartText;
use crate::text::markup::{tag, words};

/// A chart.
#[derive(Debug)]
pub struct Chart {
    /// Its id on the page, `chart-roles`.
    pub id: &'static str,
    /// The title.
    pub title: &'static str,
    /// The summary, in a sentence or two.
    pub summary: String,
    /// A note on the method of counting.
    pub note: &'static str,
    /// The legend: classes of bars and their names.
    pub keys: Vec<(&'static str, &'static str)>,
    /// The same picture for a wide and for a narrow column. Scaled to both, the text of one picture
    /// would be too small on a phone or too large on a screen.
    pub drawings: Vec<Drawing>,
    /// Markup beside the picture.
    pub beside: String,
    /// The same numbers as a table.
    pub table: Table,
}

impl Chart {
    /// The markup of the whole chart.
    pub fn markup(&self, text: &ChartText) -> String {
        let drawings: String = self.drawings.iter().map(|drawing| drawing.svg.as_str()).collect();
        let parts = [
            words("h3", &[("id", &title_id(self.id))], self.title),
            words("p", &[("id", &summary_id(self.id)), ("class", "summary")], &self.summary),
            self.key(text),
            drawings,
            self.beside.clone(),
            self.table.markup(text.data, self.title),
            words("figcaption", &[], self.note),
        ];
        let labelled = title_id(self.id);
        let attributes = [("class", "chart"), ("id", self.id), ("aria-labelledby", &labelled)];
        tag("figure", &attributes, &parts.concat())
    }

    fn key(&self, text: &ChartText) -> String {
        let entry = |(class, name): &(&str, &str)| {
            let sample = [("class", *class), ("x", "1"), ("y", "1"), ("width", "20")];
            let sample = tag("rect", &[&sample[..], &[("height", "12")]].concat(), "");
            let view = [("viewBox", "0 0 22 14"), ("width", "22"), ("height", "14")];
            let svg = tag("svg", &[&view[..], &[("aria-hidden", "true")]].concat(), &sample);
            tag("li", &[], &[svg, words("span", &[], name)].concat())
        };
        if self.keys.is_empty() {
            return String::new();
        }
        let entries: String = self.keys.iter().map(entry).collect();
        tag("ul", &[("class", "key"), ("aria-label", text.key)], &entries)
    }
}

/// Draws the panels in each layout. Title and summary of the chart name and describe the pictures.
pub(super) fn drawings(
    id: &str,
    panels: &[Panel],
    layouts: [&Layout; 2],
) -> Result<Vec<Drawing>, Failure> {
    let (title, summary) = (title_id(id), summary_id(id));
    let attributes = [("aria-labelledby", title.as_str()), ("aria-describedby", &summary)];
    layouts.into_iter().map(|layout| draw(panels, layout, &attributes)).collect()
}

/// The numbers of measures, each a link: `1 3 29`.
pub(super) fn numbered(measures: &[&'static Measure]) -> Cell {
    Cell::Measures("{}", measures.to_vec())
}

fn title_id(id: &str) -> String {
    [id, "-title"].concat()
}

fn summary_id(id: &str) -> String {
    [id, "-summary"].concat()
}
