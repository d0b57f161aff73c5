//! The targets of the arrow keys: from each region to the next one in that direction.

use super::Point;
use super::compass::{apart, bearing, distance};

/// The bearings of the arrow keys: north, east, south, west.
const ARROWS: [f64; 4] = [0.0, 90.0, 180.0, 270.0];
/// The greatest angle between an arrow and its target, in degrees: first choice, second choice.
const CONES: [f64; 2] = [45.0, 74.0];
/// The greatest angle to a target that is not reachable otherwise.
const LAST_RESORT: f64 = 90.0;

/// A county or zone. The counties come first.
#[derive(Clone, Debug)]
pub(super) struct Stop {
    /// The anchor.
    pub(super) at: Point,
    /// For a zone: the index of its host.
    pub(super) host: Option<usize>,
    /// For a county: the indices of its neighbours.
    pub(super) neighbours: Vec<usize>,
}

/// Targets (by index) of the four arrows for each stop.
pub(super) type Walk = Vec<[Option<usize>; 4]>;

/// The targets for all stops. Every stop with a candidate is reachable from every other.
pub(super) fn walk(stops: &[Stop]) -> Walk {
    let arrows = |from: usize| ARROWS.map(|arrow| target(stops, from, arrow));
    let mut walk: Walk = (0..stops.len()).map(arrows).collect();
    // Each round links one stop that can't be reached or left, so no more rounds than arrows are needed.
    for _ in 0..stops.len() * ARROWS.len() {
        if !connect(stops, &mut walk) {
            break;
        }
    }
    walk
}

/// The target of an arrow: the nearest zone of the same county if it is nearer than the next county.
fn target(stops: &[Stop], from: usize, arrow: f64) -> Option<usize> {
    let candidates = candidates(stops, from);
    CONES.iter().find_map(|cone| {
        let inside = |to: &&usize| deviation(stops, from, **to, arrow) <= *cone;
        let near = |a: &&usize, b: &&usize| {
            cost(stops, from, **a, arrow).total_cmp(&cost(stops, from, **b, arrow))
        };
        candidates.iter().filter(inside).min_by(near).copied()
    })
}

/// The possible targets. From a county: its neighbours and the zones in it. From a zone: its host, the
/// host's neighbours, and the zones in all of these.
fn candidates(stops: &[Stop], from: usize) -> Vec<usize> {
    let Some(stop) = stops.get(from) else {
        return Vec::new();
    };
    let base = stop.host.unwrap_or(from);
    let mut counties = vec![base];
    counties.extend(stops.get(base).map(|host| host.neighbours.as_slice()).unwrap_or_default());
    let hosted =
        |index: usize| {
            let host = stops.get(index).and_then(|stop| stop.host);
            host.is_some_and(|host| {
                if stop.host.is_some() { counties.contains(&host) } else { host == base }
            })
        };
    let zones: Vec<usize> = (0..stops.len()).filter(|index| hosted(*index)).collect();
    counties.into_iter().chain(zones).filter(|index| *index != from).collect()
}

fn at(stops: &[Stop], index: usize) -> Point {
    stops.get(index).map(|stop| stop.at).unwrap_or_default()
}

/// The angle between an arrow and the direction of a target, in degrees.
fn deviation(stops: &[Stop], from: usize, to: usize, arrow: f64) -> f64 {
    apart(bearing(at(stops, from), at(stops, to)), arrow)
}

/// The cost of a target: its distance, with a penalty for the deviation.
fn cost(stops: &[Stop], from: usize, to: usize, arrow: f64) -> f64 {
    let off = deviation(stops, from, to, arrow) / 45.0;
    distance(at(stops, from), at(stops, to)) * (1.0 + 2.0 * off * off)
}

/// Changes one arrow so that an unreachable stop is reached, or a dead end is left. False if nothing
/// has to or can be changed.
fn connect(stops: &[Stop], walk: &mut Walk) -> bool {
    let (reached, leaving) = (closure(walk, false), closure(walk, true));
    let lost = |set: &[bool]| set.iter().position(|inside| !inside);
    let best = if lost(&reached).is_some() {
        best_link(stops, walk, &|from, to| has(&reached, from) && !has(&reached, to))
    } else if lost(&leaving).is_some() {
        best_link(stops, walk, &|from, to| !has(&leaving, from) && has(&leaving, to))
    } else {
        None
    };
    let slot = best.and_then(|(from, arrow, to)| Some((walk.get_mut(from)?.get_mut(arrow)?, to)));
    slot.map(|(slot, to)| *slot = Some(to)).is_some()
}

/// The stops that are reachable from the first one, or from which it is reachable (`against`).
fn closure(walk: &Walk, against: bool) -> Vec<bool> {
    let mut inside = vec![false; walk.len()];
    let mut todo = vec![0];
    while let Some(stop) = todo.pop() {
        match inside.get_mut(stop) {
            Some(seen) if !*seen => *seen = true,
            _ => continue,
        }
        if against {
            let leads = |(_, arrows): &(usize, &[Option<usize>; 4])| arrows.contains(&Some(stop));
            todo.extend(walk.iter().enumerate().filter(leads).map(|(from, _)| from));
        } else {
            todo.extend(walk.get(stop).into_iter().flatten().flatten());
        }
    }
    inside
}

fn has(set: &[bool], index: usize) -> bool {
    set.get(index).copied().unwrap_or_default()
}

/// The cheapest link (from, arrow, to) between wanted stops. An arrow without a target is preferred to
/// one whose target stays reachable without it.
fn best_link(
    stops: &[Stop],
    walk: &Walk,
    wanted: &dyn Fn(usize, usize) -> bool,
) -> Option<(usize, usize, usize)> {
    let mut best: Option<(f64, (usize, usize, usize))> = None;
    for from in 0..stops.len() {
        for to in candidates(stops, from).into_iter().filter(|to| wanted(from, *to)) {
            for (arrow, direction) in ARROWS.iter().enumerate() {
                let between_counties = [from, to].iter().all(|index| is_county(stops, *index));
                let limit = if between_counties { CONES[1] } else { LAST_RESORT };
                let taken = walk.get(from).and_then(|arrows| arrows.get(arrow)).copied().flatten();
                if deviation(stops, from, to, *direction) >= limit || !can_spare(walk, from, arrow)
                {
                    continue;
                }
                let penalty = if taken.is_some() { 4.0 } else { 1.0 };
                let cost = cost(stops, from, to, *direction) * penalty;
                if best.is_none_or(|(least, _)| cost < least) {
                    best = Some((cost, (from, arrow, to)));
                }
            }
        }
    }
    best.map(|(_, link)| link)
}

fn is_county(stops: &[Stop], index: usize) -> bool {
    stops.get(index).is_some_and(|stop| stop.host.is_none())
}

/// Returns true if every reachable stop stays reachable without this arrow.
fn can_spare(walk: &Walk, from: usize, arrow: usize) -> bool {
    let mut without = walk.clone();
    if let Some(slot) = without.get_mut(from).and_then(|arrows| arrows.get_mut(arrow)) {
        *slot = None;
    }
    [false, true].iter().all(|against| {
        let count = |walk: &Walk| closure(walk, *against).iter().filter(|inside| **inside).count();
        count(&without) == count(walk)
    })
}
