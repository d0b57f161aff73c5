//! The plan's quantified targets, in groups of comparable amounts.

use crate::plan::{Measure, Target};

/// A target and the measure that sets it.
#[derive(Clone, Copy, Debug)]
pub struct Goal {
    /// The measure.
    pub measure: &'static Measure,
    /// The target.
    pub target: &'static Target,
}

/// Targets that share a scale.
#[derive(Debug)]
pub struct Group {
    /// Their unit, such as `家`.
    pub unit: &'static str,
    /// The targets in the plan's order.
    pub goals: Vec<Goal>,
}

/// Every quantified target, in the plan's order.
pub fn goals(measures: &'static [Measure]) -> Vec<Goal> {
    let goals = |measure: &'static Measure| {
        measure.targets.iter().map(move |target| Goal { measure, target })
    };
    measures.iter().flat_map(goals).collect()
}

/// The targets in groups, and those without any comparable target.
///
/// Units are never mixed. On a scale from zero to 500,000, a bar of 10 is invisible, and on a
/// logarithmic scale the length of a bar has no meaning. So a group ends where the next smaller
/// amount is a tenth or less of the last one. A target that is alone in its group gets no bar: a
/// single bar always has the full length.
pub fn groups(goals: &[Goal]) -> (Vec<Group>, Vec<Goal>) {
    let (rates, totals): (Vec<_>, Vec<_>) = goals.iter().copied().partition(is_rate);
    let mut units: Vec<&'static str> = Vec::new();
    for goal in &totals {
        let unit = counted(goal.target.unit);
        if !units.contains(&unit) {
            units.push(unit);
        }
    }
    let all = units.into_iter().flat_map(|unit| group_unit(&totals, unit));
    let (single, groups): (Vec<_>, Vec<_>) = all.partition(|group| group.goals.len() == 1);
    let mut alone = rates;
    alone.extend(single.into_iter().flat_map(|group| group.goals));
    alone.sort_by_key(|goal| place(goals, goal));
    (groups, alone)
}

/// Returns true if a target is set for each of many (`每个县`); it is not comparable with totals.
fn is_rate(goal: &Goal) -> bool {
    goal.target.comparators.iter().any(|word| word.starts_with('每'))
}

/// The unit under which amounts are compared: 名 and 人 both count people.
pub fn counted(unit: &'static str) -> &'static str {
    if unit == "名" { "人" } else { unit }
}

/// The groups of one unit, the largest amounts first.
fn group_unit(goals: &[Goal], unit: &'static str) -> Vec<Group> {
    let mut sorted: Vec<_> =
        goals.iter().filter(|goal| counted(goal.target.unit) == unit).copied().collect();
    sorted.sort_by_key(|goal| std::cmp::Reverse(goal.target.amount));
    let close = |larger: &Goal, smaller: &Goal| smaller.target.amount * 10 > larger.target.amount;
    let group = |part: &[Goal]| {
        let mut part = part.to_vec();
        part.sort_by_key(|goal| place(goals, goal));
        Group { unit, goals: part }
    };
    sorted.chunk_by(close).map(group).collect()
}

/// The index of a target in the plan's order.
fn place(goals: &[Goal], goal: &Goal) -> Option<usize> {
    goals.iter().position(|other| other.target.id == goal.target.id)
}

impl Goal {
    /// The figure with the plan's own words around it, `力争达到60亿元`, `2000家以上`.
    pub fn words(&self) -> String {
        let (before, after) = self.target.words_around();
        [&before, self.target.figure, self.target.unit, &after].concat()
    }
}
