//! Checks that the rings fit together, without gaps and overlaps.

use super::COUNTIES;
use super::boundary::{Boundary, Vertex};
use super::ring::{degrees, turn};
use crate::report::{At, Report};
use std::collections::{BTreeMap, BTreeSet};

/// An edge without direction, its lesser end first.
pub(super) type Edge = (Vertex, Vertex);

/// The boundaries (by index) that use each edge.
pub(super) type Uses = BTreeMap<Edge, Vec<usize>>;

/// The edge without its direction.
pub(super) fn edge(a: Vertex, b: Vertex) -> Edge {
    (a.min(b), a.max(b))
}

/// The boundaries that use each edge.
pub(super) fn uses(boundaries: &[Boundary]) -> Uses {
    let mut uses = Uses::new();
    for (index, boundary) in boundaries.iter().enumerate() {
        for (a, b) in boundary.edges() {
            uses.entry(edge(a, b)).or_default().push(index);
        }
    }
    uses
}

/// Reports overlaps between the counties, even if some rings are missing.
pub(super) fn check_overlaps(counties: &[Boundary], report: &mut Report) {
    for (edge, users) in uses(counties).iter().filter(|(_, users)| users.len() > 2) {
        let names = names(counties, users.iter().copied());
        let what = format!("{} rings run along the edge at {}", users.len(), degrees(edge.0));
        report.add(
            At::file(COUNTIES),
            names,
            what,
            "an edge has one county on each side: remove the rest",
        );
    }
    for one in counties {
        for other in counties.iter().filter(|other| other.id != one.id) {
            check_overlap(one, other, report);
        }
    }
}

fn check_overlap(one: &Boundary, other: &Boundary, report: &mut Report) {
    let shared: BTreeSet<_> = other.ring.iter().collect();
    let (west, south, east, north) = other.extent();
    let near = |(x, y): &&Vertex| *x > west && *x < east && *y > south && *y < north;
    let mut inside = (one.ring.iter().filter(near))
        .filter(|vertex| !shared.contains(vertex) && strictly_in(**vertex, other));
    if let Some(&first) = inside.next() {
        let (count, what) = (1 + inside.count(), other.entry());
        let what =
            format!("overlaps {what}: {count} of its points lie in it, first {}", degrees(first));
        one.fault(report, what, "give both the same points along their common border");
    }
}

/// Returns true if the vertex is inside the boundary and not on it.
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

/// Reports places at which the city's outer line differs from the neighbouring cities' borders.
pub(super) fn check_surroundings(counties: &[Boundary], cities: &[Boundary], report: &mut Report) {
    let around = uses(cities);
    let inner = uses(counties);
    let outer = inner.iter().filter(|(_, users)| users.len() == 1);
    let open: Vec<_> = outer.filter(|(edge, _)| !around.contains_key(*edge)).collect();
    if let Some((edge, _)) = open.first() {
        let entry = names(counties, open.iter().flat_map(|(_, users)| users.iter().copied()));
        let what = format!(
            "no city around shares {} edge(s) of the outer line, first at {}",
            open.len(),
            degrees(edge.0)
        );
        report.add(
            At::file(COUNTIES),
            entry,
            what,
            "take both files from the same source and release",
        );
    }
    for (index, city) in cities.iter().enumerate() {
        let doubled = |users: &&Vec<usize>| users.contains(&index) && users.len() > 2;
        if let Some(users) = around.values().find(doubled) {
            let what = format!("{} rings run along one of its edges", users.len());
            city.fault(report, what, "an edge has one city on each side: remove the rest");
        }
    }
}

/// The entries of these boundaries, without duplicates.
pub(super) fn names(boundaries: &[Boundary], indices: impl Iterator<Item = usize>) -> String {
    let indices: BTreeSet<usize> = indices.collect();
    let entries = indices.iter().filter_map(|index| boundaries.get(*index)).map(Boundary::entry);
    entries.collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cartography::boundary::read;

    fn counties() -> Vec<Boundary> {
        let text = include_str!("../../../../geo/ganzhou-counties.geojson");
        let mut report = Report::default();
        let counties = read(COUNTIES, text, &mut report);
        assert_eq!((counties.len(), report.count()), (18, 0));
        counties
    }

    #[test]
    fn the_real_boundaries_have_the_expected_numbers_of_edges() {
        let uses = uses(&counties());
        let used = |times: usize| uses.values().filter(|users| users.len() == times).count();
        assert_eq!((uses.len(), used(2), used(1)), (1772, 1117, 655));
    }

    #[test]
    fn a_vertex_on_the_border_is_not_inside() {
        let ring = vec![(0, 0), (0, 10), (10, 10), (10, 0)];
        let square = Boundary { ring, ..counties().swap_remove(0) };
        let inside = |vertex| strictly_in(vertex, &square);
        assert!(inside((5, 5)) && inside((1, 9)));
        assert!(!inside((0, 5)) && !inside((10, 5)) && !inside((15, 5)) && !inside((5, 10)));
    }
}
