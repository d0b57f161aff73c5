//! Cuts rings into arcs at the junctions, so that a border of two areas exists once.

use super::boundary::{Boundary, Vertex};
use super::topology::uses;
use std::collections::{BTreeMap, BTreeSet};

/// A line between two junctions; closed if a ring meets no other or only in one point.
#[derive(Debug)]
pub(super) struct Arc {
    /// The vertices, with both ends.
    pub(super) vertices: Vec<Vertex>,
    /// The boundaries (by index) that use it.
    pub(super) users: Vec<usize>,
}

/// The use of an arc by a ring.
#[derive(Clone, Copy, Debug)]
pub(super) struct Piece {
    /// Index of the arc.
    pub(super) arc: usize,
    /// Whether the ring runs along it from its last vertex to its first.
    pub(super) backwards: bool,
}

/// All arcs, and each boundary's ring as a sequence of them.
#[derive(Debug, Default)]
pub(super) struct Mesh {
    /// The arcs.
    pub(super) arcs: Vec<Arc>,
    /// A ring for each boundary, in their order.
    pub(super) rings: Vec<Vec<Piece>>,
}

/// Cuts the boundaries at their junctions.
pub(super) fn cut(boundaries: &[Boundary]) -> Mesh {
    let junctions = junctions(boundaries);
    let mut mesh = Mesh::default();
    let mut known: BTreeMap<Vec<Vertex>, usize> = BTreeMap::new();
    for (user, boundary) in boundaries.iter().enumerate() {
        let mut ring = Vec::new();
        for line in lines(boundary, &junctions) {
            let (line, backwards) = canonical(line);
            let arc = *known.entry(line.clone()).or_insert_with(|| {
                mesh.arcs.push(Arc { vertices: line, users: Vec::new() });
                mesh.arcs.len() - 1
            });
            if let Some(arc) = mesh.arcs.get_mut(arc) {
                arc.users.push(user);
            }
            ring.push(Piece { arc, backwards });
        }
        mesh.rings.push(ring);
    }
    mesh
}

/// The vertices at which more than two edges meet.
fn junctions(boundaries: &[Boundary]) -> BTreeSet<Vertex> {
    let mut degree: BTreeMap<Vertex, usize> = BTreeMap::new();
    for (a, b) in uses(boundaries).into_keys() {
        *degree.entry(a).or_default() += 1;
        *degree.entry(b).or_default() += 1;
    }
    degree.into_iter().filter(|(_, degree)| *degree != 2).map(|(vertex, _)| vertex).collect()
}

/// The ring's lines between junctions, each with both ends. A ring without junctions is one line that
/// starts and ends at its least vertex, so that two rings of the same line are cut alike.
fn lines(boundary: &Boundary, junctions: &BTreeSet<Vertex>) -> Vec<Vec<Vertex>> {
    let ring = &boundary.ring;
    let is_start = |vertex: &Vertex| junctions.contains(vertex);
    let start = ring.iter().position(is_start);
    let least = || ring.iter().enumerate().min_by_key(|(_, vertex)| **vertex).map(|(at, _)| at);
    let Some(start) = start.or_else(least) else {
        return Vec::new();
    };
    let around = ring.iter().cycle().skip(start).take(ring.len() + 1);
    let mut lines: Vec<Vec<Vertex>> = Vec::new();
    for (index, vertex) in around.enumerate() {
        if let Some(line) = lines.last_mut() {
            line.push(*vertex);
        }
        if index == 0 || (is_start(vertex) && index < ring.len()) {
            lines.push(vec![*vertex]);
        }
    }
    lines
}

/// The line in its canonical direction, and whether that is backwards.
fn canonical(mut line: Vec<Vertex>) -> (Vec<Vertex>, bool) {
    let backwards = line.iter().rev().lt(line.iter());
    if backwards {
        line.reverse();
    }
    (line, backwards)
}
