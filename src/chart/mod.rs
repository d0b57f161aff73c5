//! Charts of the plan's targets and of the duties of units, for the page 目标与分工.
//!
//! They are drawn at build time, by plotters through a backend of our own; none of it is part of the
//! browser's module. In reading order: [`figures`] and [`goals`] count, `row` and `draw` lay out,
//! `backend` and `svg` write markup, and each `…_chart` adds the text of one chart.
//!
//! Every number is counted from the plan, every chart has its numbers as a table, and every row has
//! the id of its subject in its data attributes, which connect a bar with its clause.

mod backend;
mod concerns_chart;
mod draw;
mod duties_chart;
pub mod figures;
pub mod goals;
mod goals_chart;
mod layout;
mod parts;
mod roles_chart;
mod row;
mod style_class;
mod svg;
mod table;

pub use draw::{Drawing, Failure};
pub use parts::Chart;
pub use svg::Label;
pub use table::Table;

use crate::plan::{MEASURES, PLAN, UNITS};
use crate::text::ChartText;
use crate::text::markup::{tag, words};

/// The charts of the page, in their order.
pub fn charts(text: &ChartText) -> Result<Vec<Chart>, Failure> {
    Ok(vec![
        goals_chart::chart(text, &MEASURES)?,
        duties_chart::chart(text, &MEASURES, &UNITS)?,
        concerns_chart::chart(text, &PLAN, &MEASURES)?,
        roles_chart::chart(text, &PLAN)?,
    ])
}

/// The content of the page: a title, and a figure for each chart.
pub fn page(text: &ChartText) -> Result<String, Failure> {
    let head = [words("h2", &[("id", "charts")], text.page), words("p", &[], text.intro)];
    let figures = charts(text)?.iter().map(|chart| chart.markup(text)).collect();
    let content = head.into_iter().chain([figures]).collect::<String>();
    // No landmark: the section around it has the page's name.
    Ok(tag("div", &[("class", "charts")], &content))
}
