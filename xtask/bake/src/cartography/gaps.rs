//! Gaps between counties: the edges that only one county uses must form one ring.

use super::COUNTIES;
use super::boundary::{Boundary, Vertex};
use super::ring::degrees;
use super::topology::{Edge, names, uses};
use crate::report::{At, Report};
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

/// Reports gaps between the counties, provided that every county could be read.
pub(super) fn check(counties: &[Boundary], report: &mut Report) {
    let outer = Outer::new(counties);
    for (rank, group) in outer.groups().iter().enumerate() {
        let knots = outer.knots(group);
        let first = outer.edges_of(group).next().map(|((a, _), _)| *a);
        let place = degrees(knots.first().copied().or(first).unwrap_or_default());
        if rank > 0 {
            let entry = names(counties, outer.edges_of(group).map(|(_, user)| *user));
            let what = format!("there is a gap or overlap between them near {place}");
            let mend = "give both the same points along their border";
            report.add(At::file(COUNTIES), entry, what, mend);
        } else if !knots.is_empty() {
            let at_knot = |(a, b): &Edge| knots.contains(a) || knots.contains(b);
            let edges = outer.edges_of(group).filter(|(edge, _)| at_knot(edge));
            let entry = names(counties, edges.map(|(_, user)| *user));
            let what = format!("the city's outer line does not run in one ring near {place}");
            let mend = "close the gap there: neighbours share their points";
            report.add(At::file(COUNTIES), entry, what, mend);
        }
    }
}

/// The edges that only one county uses.
struct Outer {
    /// The edges, each with the index of its county.
    edges: Vec<(Edge, usize)>,
    /// The edges (by index) at each vertex.
    at: BTreeMap<Vertex, Vec<usize>>,
}

impl Outer {
    fn new(counties: &[Boundary]) -> Self {
        let alone = |(edge, users): (Edge, Vec<usize>)| match users.as_slice() {
            [user] => Some((edge, *user)),
            _ => None,
        };
        let edges: Vec<_> = uses(counties).into_iter().filter_map(alone).collect();
        let mut at: BTreeMap<Vertex, Vec<usize>> = BTreeMap::new();
        for (index, ((a, b), _)) in edges.iter().enumerate() {
            at.entry(*a).or_default().push(index);
            at.entry(*b).or_default().push(index);
        }
        Self { edges, at }
    }

    /// The edges in connected groups, the widest first: the city's outer line.
    fn groups(&self) -> Vec<Vec<usize>> {
        let mut left: BTreeSet<usize> = (0..self.edges.len()).collect();
        let mut groups = Vec::new();
        while let Some(start) = left.pop_first() {
            let (mut group, mut todo) = (Vec::new(), vec![start]);
            while let Some(index) = todo.pop() {
                group.push(index);
                let edge = self.edges.get(index).into_iter();
                let ends = edge.flat_map(|((a, b), _)| [*a, *b]);
                let around = ends.filter_map(|end| self.at.get(&end)).flatten().copied();
                todo.extend(around.filter(|near| left.remove(near)));
            }
            groups.push(group);
        }
        groups.sort_by_key(|group| Reverse(self.width(group)));
        groups
    }

    /// The vertices at which the number of the group's edges is not two.
    fn knots(&self, group: &[usize]) -> BTreeSet<Vertex> {
        let ends = self.edges_of(group).flat_map(|((a, b), _)| [*a, *b]);
        ends.filter(|end| self.at.get(end).is_none_or(|edges| edges.len() != 2)).collect()
    }

    fn edges_of<'a>(&'a self, group: &'a [usize]) -> impl Iterator<Item = &'a (Edge, usize)> {
        group.iter().filter_map(|index| self.edges.get(*index))
    }

    fn width(&self, group: &[usize]) -> i64 {
        let longitudes = || self.edges_of(group).flat_map(|((a, b), _)| [a.0, b.0]);
        let (west, east) = (longitudes().min(), longitudes().max());
        west.zip(east).map_or(0, |(west, east)| i64::from(east) - i64::from(west))
    }
}
