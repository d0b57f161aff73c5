//! The quantified targets, with a panel for each unit and magnitude.

use super::draw::{Failure, Panel};
use super::goals::{Goal, Group, goals, groups};
use super::layout::{NARROW_ABOVE, WIDE, short};
use super::parts::{Chart, drawings};
use super::row::{Data, Part, Row};
use super::style_class::StyleClass;
use super::table::{Cell, Table, TableRow};
use crate::plan::Measure;
use crate::text::markup::{tag, words};
use crate::text::{ChartText, fill};

pub(super) fn chart(text: &ChartText, measures: &'static [Measure]) -> Result<Chart, Failure> {
    let id = "chart-goals";
    let all = goals(measures);
    let (compared, alone) = groups(&all);
    let panels: Vec<_> = compared.iter().map(|group| panel(text, group, &compared)).collect();
    Ok(Chart {
        id,
        title: text.goals_title,
        summary: summary(text, &all),
        note: text.goals_note,
        keys: Vec::new(),
        drawings: drawings(id, &panels, [&WIDE, &NARROW_ABOVE])?,
        beside: list(text, &alone),
        table: table(text, &all),
    })
}

fn panel(text: &ChartText, group: &Group, all: &[Group]) -> Panel {
    let mut units: Vec<_> = group.goals.iter().map(|goal| goal.target.unit).collect();
    units.sort_unstable();
    units.dedup();
    let unit = units.join(text.list_separator);
    // Two panels of one unit are told apart by the range of their scales.
    let heading = if all.iter().filter(|other| other.unit == group.unit).count() > 1 {
        let amounts = || group.goals.iter().map(|goal| goal.target.amount);
        let least = short(amounts().min().unwrap_or_default());
        let most = short(amounts().max().unwrap_or_default());
        fill(text.goals_unit_range, &[&unit, &least, &most])
    } else {
        fill(text.goals_unit, &[&unit])
    };
    Panel { heading, rows: group.goals.iter().map(|goal| row(text, goal)).collect() }
}

fn row(text: &ChartText, goal: &Goal) -> Row {
    let (measure, target) = (goal.measure, goal.target);
    let part = |amount, fill| Part { amount, fill, data: Vec::new(), title: String::new() };
    let parts = [part(target.amount, "full"), part(target.upto - target.amount, "open")];
    let number = fill(text.measure, &[measure.id]);
    let source = [number.as_str(), measure.title].join(" ");
    let figure = [target.indicator, &goal.words()].join(" ");
    Row {
        data: data(goal),
        names: [target.indicator; 2],
        title: fill(text.said, &[&source, &figure]),
        mark: number,
        parts: parts.into_iter().filter(|part| part.amount > 0).collect(),
        value: goal.words(),
        style_class: StyleClass::Value,
    }
}

fn data(goal: &Goal) -> Data {
    vec![("data-measure", goal.measure.id), ("data-target", goal.target.id)]
}

/// The targets without a bar, as a list.
fn list(text: &ChartText, alone: &[Goal]) -> String {
    let entry = |goal: &Goal| {
        let number = fill(text.measure, &[goal.measure.id]);
        let parts = [
            words("span", &[("class", "tick")], &number),
            words("span", &[], goal.target.indicator),
            words("b", &[], &goal.words()),
        ];
        tag("li", &data(goal), &parts.concat())
    };
    let entries: String = alone.iter().map(entry).collect();
    let list = tag("ul", &[("class", "alone")], &entries);
    [words("h4", &[], text.goals_alone), list].concat()
}

fn summary(text: &ChartText, all: &[Goal]) -> String {
    let mut measures: Vec<_> = all.iter().map(|goal| goal.measure.id).collect();
    measures.dedup();
    let dated = all.iter().filter(|goal| goal.target.by.contains("2025")).count();
    let numbers = [all.len(), measures.len(), dated].map(|number| number.to_string());
    fill(text.goals_summary, &numbers.each_ref().map(String::as_str))
}

fn table(text: &ChartText, all: &[Goal]) -> Table {
    let row = |goal: &Goal| {
        let (measure, target) = (goal.measure, goal.target);
        let by = goal.target.date().unwrap_or(text.goals_undated);
        let cells = [target.indicator, &goal.words(), by].map(|it| Cell::from(it.to_owned()));
        let number = Cell::Measures(text.measure, vec![measure]);
        let section = [measure.section, measure.section_title].join(" ");
        let cells = cells.into_iter().chain([number]).collect();
        TableRow { data: data(goal), group: section, cells }
    };
    Table {
        heads: vec![text.goals_indicator, text.goals_figure, text.goals_by, text.goals_measure],
        rows: all.iter().map(row).collect(),
    }
}
