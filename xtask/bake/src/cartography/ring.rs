//! Checks single rings: no repeated vertex, no self-intersection, an area above zero.

use super::boundary::{Boundary, Vertex};
use crate::report::Report;
use std::collections::BTreeSet;

/// Twice the signed area of the triangle, in squared vertex units: positive to the left.
pub(super) fn turn(a: Vertex, b: Vertex, c: Vertex) -> i128 {
    let wide = |value: i32| i128::from(value);
    (wide(b.0) - wide(a.0)) * (wide(c.1) - wide(a.1))
        - (wide(b.1) - wide(a.1)) * (wide(c.0) - wide(a.0))
}

/// Twice the signed area of the ring, in squared vertex units; negative for clockwise.
pub(super) fn signed_area(boundary: &Boundary) -> i128 {
    let Some(&origin) = boundary.ring.first() else {
        return 0;
    };
    boundary.edges().map(|(a, b)| turn(origin, a, b)).sum()
}

/// Reports the problems of each ring; true if there are none.
pub(super) fn check_all(boundaries: &[Boundary], report: &mut Report) -> bool {
    let before = report.count();
    for boundary in boundaries.iter().filter(|boundary| !boundary.ring.is_empty()) {
        check(boundary, report);
    }
    check_orientation(boundaries, report);
    report.count() == before && boundaries.iter().all(|boundary| !boundary.ring.is_empty())
}

fn check(boundary: &Boundary, report: &mut Report) {
    let mut seen = BTreeSet::new();
    let repeated: Vec<_> = boundary.ring.iter().filter(|vertex| !seen.insert(**vertex)).collect();
    if let Some(&&vertex) = repeated.first() {
        let what = format!("passes {} point(s) twice, first {}", repeated.len(), degrees(vertex));
        boundary.fault(report, what, "remove the repetition");
    } else if let Some(vertex) = first_crossing(boundary) {
        let what = format!("crosses itself near {}", degrees(vertex));
        boundary.fault(report, what, "restore the ring from its source");
    }
}

/// Reports rings whose orientation differs from most others.
fn check_orientation(boundaries: &[Boundary], report: &mut Report) {
    let clockwise = |boundary: &Boundary| signed_area(boundary) < 0;
    let sound: Vec<_> = boundaries.iter().filter(|boundary| boundary.ring.len() > 2).collect();
    let majority = sound.iter().filter(|boundary| clockwise(boundary)).count() * 2 >= sound.len();
    for boundary in sound.iter().filter(|boundary| clockwise(boundary) != majority) {
        boundary.fault(report, "runs the other way than the other rings", "reverse its ring");
    }
}

/// A vertex of the first edge that crosses another edge of the ring. The sweep from west to east keeps
/// only edges that reach the current longitude.
fn first_crossing(boundary: &Boundary) -> Option<Vertex> {
    let mut edges: Vec<_> = boundary.edges().collect();
    edges.sort_by_key(|&(a, b)| a.0.min(b.0));
    let mut open: Vec<(Vertex, Vertex)> = Vec::new();
    for edge in edges {
        let west = edge.0.0.min(edge.1.0);
        open.retain(|&(a, b)| a.0.max(b.0) >= west);
        if open.iter().any(|&other| crosses(edge, other)) {
            return Some(edge.0);
        }
        open.push(edge);
    }
    None
}

/// Returns true if two edges meet elsewhere than at a shared end.
fn crosses(one: (Vertex, Vertex), other: (Vertex, Vertex)) -> bool {
    let ((a, b), (c, d)) = (one, other);
    if !spans(a.1, b.1, c.1, d.1) {
        return false;
    }
    let shared = [a, b].into_iter().filter(|end| *end == c || *end == d).count();
    if shared > 0 {
        return folds_back(one, other);
    }
    let sides = [turn(a, b, c), turn(a, b, d), turn(c, d, a), turn(c, d, b)].map(i128::signum);
    let [c_side, d_side, a_side, b_side] = sides;
    if sides == [0; 4] {
        return spans(a.0, b.0, c.0, d.0); // both on one line
    }
    c_side * d_side <= 0 && a_side * b_side <= 0
}

/// Returns true if two edges with a shared end overlap.
fn folds_back(one: (Vertex, Vertex), other: (Vertex, Vertex)) -> bool {
    let (a, b) = one;
    let (c, d) = other;
    let (shared, mine) = if a == c || a == d { (a, b) } else { (b, a) };
    let theirs = if c == shared { d } else { c };
    let along = |from: i32, to: i32| i128::from(to) - i128::from(from);
    let dot = along(shared.0, mine.0) * along(shared.0, theirs.0)
        + along(shared.1, mine.1) * along(shared.1, theirs.1);
    turn(shared, mine, theirs) == 0 && dot > 0
}

fn spans(a: i32, b: i32, c: i32, d: i32) -> bool {
    a.max(b) >= c.min(d) && c.max(d) >= a.min(b)
}

/// The text of a vertex in problems.
pub(super) fn degrees((x, y): Vertex) -> String {
    format!("{:.6}, {:.6}", f64::from(x) / 1e7, f64::from(y) / 1e7)
}
