//! Whether the rings fit together: no gap and no overlap between neighbours.

use super::boundary::{Boundary, Vertex};
use super::faults::{COUNTIES, Faults};
use super::ring::{degrees, turn};
use std::collections::{BTreeMap, BTreeSet};

/// An edge without direction, its lesser end first.
pub(super) type Edge = (Vertex, Vertex);

/// Which boundaries (by index) use each edge.
pub(super) type Uses = BTreeMap<Edge, Vec<usize>>;

/// The edge without its direction.
pub(super) fn edge(a: Vertex, b: Vertex) -> Edge {
    (a.min(b), a.max(b))
}

/// Which boundaries use each edge.
pub(super) fn uses(boundaries: &[Boundary]) -> Uses {
    let mut uses = Uses::new();
    for (index, boundary) in boundaries.iter().enumerate() {
        for (a, b) in boundary.edges() {
            uses.entry(edge(a, b)).or_default().push(index);
        }
    }
    uses
}

/// Notes overlaps between the counties; they can be told even if some rings are missing.
pub(super) fn check_overlaps(counties: &[Boundary], faults: &mut Faults) {
    for (edge, users) in uses(counties).iter().filter(|(_, users)| users.len() > 2) {
        let names = names(counties, users.iter().copied());
        let what = format!(
            "{} rings run along the edge at {}",
            users.len(),
            degrees(edge.0)
        );
        faults.add(
            COUNTIES,
            names,
            what,
            "an edge has one county on each side: remove the rest",
        );
    }
    for one in counties {
        for other in counties.iter().filter(|other| other.id != one.id) {
            check_overlap(one, other, faults);
        }
    }
}

fn check_overlap(one: &Boundary, other: &Boundary, faults: &mut Faults) {
    let shared: BTreeSet<_> = other.ring.iter().collect();
    let (west, south, east, north) = other.extent();
    let near = |(x, y): &&Vertex| *x > west && *x < east && *y > south && *y < north;
    let mut inside = (one.ring.iter().filter(near))
        .filter(|vertex| !shared.contains(vertex) && strictly_in(**vertex, other));
    if let Some(&first) = inside.next() {
        let (count, what) = (1 + inside.count(), other.entry());
        let what = format!(
            "overlaps {what}: {count} of its points lie in it, first {}",
            degrees(first)
        );
        one.fault(
            faults,
            what,
            "give both the same points along their common border",
        );
    }
}

/// Whether the vertex lies inside the boundary and not on it.
fn strictly_in(vertex: Vertex, boundary: &Boundary) -> bool {
    let mut inside = false;
    for (a, b) in boundary.edges() {
        if (a.1 > vertex.1) == (b.1 > vertex.1) {
            continue;
        }
        let side = turn(a, b, vertex).signum() * if a.1 < b.1 { 1 } else { -1 };
        if side == 0 {
            return false;
        }
        inside ^= side > 0;
    }
    inside
}

/// Notes gaps between the counties: the edges that one county alone uses must form one ring.
/// Only meaningful if every county could be read.
pub(super) fn check_gaps(counties: &[Boundary], faults: &mut Faults) {
    let uses = uses(counties);
    let outer: Vec<_> = uses.iter().filter(|(_, users)| users.len() == 1).collect();
    let mut next: BTreeMap<Vertex, Vec<usize>> = BTreeMap::new();
    for (index, ((a, b), _)) in outer.iter().enumerate() {
        next.entry(*a).or_default().push(index);
        next.entry(*b).or_default().push(index);
    }
    let mut groups = groups(&outer, &next);
    groups.sort_by_key(|group| std::cmp::Reverse(extent(&outer, group)));
    for (rank, group) in groups.iter().enumerate() {
        let knots = knots(&outer, &next, group);
        let entry = || {
            let at_knot = |index: &&usize| {
                rank > 0
                    || outer
                        .get(**index)
                        .is_some_and(|((a, b), _)| knots.contains(a) || knots.contains(b))
            };
            let users = group
                .iter()
                .filter(at_knot)
                .filter_map(|index| outer.get(*index));
            names(counties, users.flat_map(|(_, users)| users.iter().copied()))
        };
        let place = group
            .first()
            .and_then(|index| outer.get(*index))
            .map(|((a, _), _)| *a);
        let place = degrees(knots.first().copied().or(place).unwrap_or_default());
        if rank > 0 {
            let what = format!("there is a gap or overlap between them near {place}");
            faults.add(
                COUNTIES,
                entry(),
                what,
                "give both the same points along their border",
            );
        } else if !knots.is_empty() {
            let what = format!("the city's outer line does not run in one ring near {place}");
            faults.add(
                COUNTIES,
                entry(),
                what,
                "close the gap there: neighbours share their points",
            );
        }
    }
}

/// The edges, grouped by what hangs together.
fn groups(outer: &[(&Edge, &Vec<usize>)], next: &BTreeMap<Vertex, Vec<usize>>) -> Vec<Vec<usize>> {
    let mut left: BTreeSet<usize> = (0..outer.len()).collect();
    let mut groups = Vec::new();
    while let Some(start) = left.pop_first() {
        let (mut group, mut todo) = (Vec::new(), vec![start]);
        while let Some(index) = todo.pop() {
            group.push(index);
            let ends = outer
                .get(index)
                .map(|((a, b), _)| [*a, *b])
                .unwrap_or_default();
            let around = ends.iter().filter_map(|end| next.get(end)).flatten();
            todo.extend(around.filter(|near| left.remove(near)));
        }
        groups.push(group);
    }
    groups
}

/// Where more or fewer than two edges of the group meet.
fn knots(
    outer: &[(&Edge, &Vec<usize>)],
    next: &BTreeMap<Vertex, Vec<usize>>,
    group: &[usize],
) -> BTreeSet<Vertex> {
    let edges = group.iter().filter_map(|index| outer.get(*index));
    let ends = edges.flat_map(|((a, b), _)| [*a, *b]);
    ends.filter(|end| next.get(end).is_none_or(|edges| edges.len() != 2))
        .collect()
}

/// How wide the group is: the outer line is the widest.
fn extent(outer: &[(&Edge, &Vec<usize>)], group: &[usize]) -> i64 {
    let edges = group.iter().filter_map(|index| outer.get(*index));
    let xs: Vec<i64> = edges
        .flat_map(|((a, b), _)| [a.0.into(), b.0.into()])
        .collect();
    let (west, east) = (xs.iter().min(), xs.iter().max());
    west.zip(east).map_or(0, |(west, east)| east - west)
}

/// Notes where the city's outer line and the cities around it do not coincide.
pub(super) fn check_surroundings(counties: &[Boundary], cities: &[Boundary], faults: &mut Faults) {
    let around = uses(cities);
    let inner = uses(counties);
    let outer = inner.iter().filter(|(_, users)| users.len() == 1);
    let open: Vec<_> = outer
        .filter(|(edge, _)| !around.contains_key(*edge))
        .collect();
    if let Some((edge, _)) = open.first() {
        let entry = names(
            counties,
            open.iter().flat_map(|(_, users)| users.iter().copied()),
        );
        let what = format!(
            "no city around shares {} edge(s) of the outer line, first at {}",
            open.len(),
            degrees(edge.0)
        );
        faults.add(
            COUNTIES,
            entry,
            what,
            "take both files from the same source and release",
        );
    }
    for (index, city) in cities.iter().enumerate() {
        let doubled = |users: &&Vec<usize>| users.contains(&index) && users.len() > 2;
        if let Some(users) = around.values().find(doubled) {
            let what = format!("{} rings run along one of its edges", users.len());
            city.fault(
                faults,
                what,
                "an edge has one city on each side: remove the rest",
            );
        }
    }
}

/// The entries of these boundaries, each once.
fn names(boundaries: &[Boundary], indices: impl Iterator<Item = usize>) -> String {
    let indices: BTreeSet<usize> = indices.collect();
    let entries = indices
        .iter()
        .filter_map(|index| boundaries.get(*index))
        .map(Boundary::entry);
    entries.collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cartography::boundary::read;

    fn counties() -> Vec<Boundary> {
        let text = include_str!("../../../../geo/ganzhou-counties.geojson");
        let mut faults = Faults::default();
        let counties = read(COUNTIES, text, &mut faults);
        assert_eq!((counties.len(), faults.count()), (18, 0));
        counties
    }

    #[test]
    fn the_real_edges_are_those_that_were_counted() {
        let uses = uses(&counties());
        let used = |times: usize| uses.values().filter(|users| users.len() == times).count();
        assert_eq!((uses.len(), used(2), used(1)), (1772, 1117, 655));
    }

    #[test]
    fn a_vertex_inside_is_told_from_one_on_the_border() {
        let ring = vec![(0, 0), (0, 10), (10, 10), (10, 0)];
        let square = Boundary {
            ring,
            ..counties().swap_remove(0)
        };
        let inside = |vertex| strictly_in(vertex, &square);
        assert!(inside((5, 5)) && inside((1, 9)));
        assert!(!inside((0, 5)) && !inside((10, 5)) && !inside((15, 5)) && !inside((5, 10)));
    }
}
