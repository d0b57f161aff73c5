//! The quantified targets, a panel a unit and magnitude.

use super::draw::{Failure, NARROW_ABOVE, Panel, WIDE};
use super::goals::{Goal, Group, goals, groups};
use super::ink::Ink;
use super::parts::{Chart, drawings};
use super::row::{Data, Part, Row};
use super::table::{Table, TableRow};
use crate::plan::Measure;
use crate::text::markup::{tag, words};
use crate::text::{ChartText, fill};

pub(super) fn chart(text: &ChartText, measures: &'static [Measure]) -> Result<Chart, Failure> {
    let id = "chart-goals";
    let all = goals(measures);
    let (compared, alone) = groups(&all);
    let panels: Vec<_> = compared.iter().map(|group| panel(text, group)).collect();
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

fn panel(text: &ChartText, group: &Group) -> Panel {
    let mut units: Vec<_> = group.goals.iter().map(|goal| goal.target.unit).collect();
    units.dedup();
    units.sort_unstable();
    units.dedup();
    Panel {
        heading: fill(text.goals_unit, &[&units.join(text.list_separator)]),
        rows: group.goals.iter().map(|goal| row(text, goal)).collect(),
    }
}

fn row(text: &ChartText, goal: &Goal) -> Row {
    let (measure, target) = (goal.measure, goal.target);
    let part = |amount, fill| Part { amount, fill, data: Vec::new(), title: String::new() };
    let parts = [part(target.amount, "solid"), part(target.upto - target.amount, "light")];
    let number = fill(text.measure, &[measure.id]);
    let said = fill(text.said, &[target.indicator, &goal.words()]);
    Row {
        data: data(goal),
        names: [target.indicator; 2],
        title: fill(text.said, &[&[number.as_str(), measure.title].join(" "), &said]),
        mark: number,
        parts: parts.into_iter().filter(|part| part.amount > 0).collect(),
        value: goal.words(),
        ink: Ink::Value,
    }
}

fn data(goal: &Goal) -> Data {
    vec![("data-measure", goal.measure.id), ("data-target", goal.target.id)]
}

/// What no bar can show, in words.
fn list(text: &ChartText, alone: &[Goal]) -> String {
    let entry = |goal: &Goal| {
        let number = fill(text.measure, &[goal.measure.id]);
        let said = [
            words("span", &[("class", "tick")], &number),
            words("span", &[], goal.target.indicator),
            words("b", &[], &goal.words()),
        ];
        tag("li", &data(goal), &said.concat())
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
        let by = if target.by.is_empty() { text.goals_undated } else { target.by };
        let section = [measure.section, measure.section_title].concat();
        let words = [target.indicator, &goal.words(), by, measure.id, &section];
        TableRow { data: data(goal), cells: words.map(str::to_owned).to_vec() }
    };
    Table {
        heads: vec![
            text.goals_indicator,
            text.goals_figure,
            text.goals_by,
            text.goals_measure,
            text.goals_section,
        ],
        rows: all.iter().map(row).collect(),
    }
}
