//! Finds counties that share a border, by their shared edges.

use super::Point;
use super::boundary::Boundary;
use super::compass::bearing;
use super::topology::uses;
use std::collections::BTreeSet;

/// The neighbours of each county (as indices), clockwise from north as seen from its anchor.
pub(super) fn neighbours(counties: &[Boundary], anchors: &[Point]) -> Vec<Vec<usize>> {
    let mut sets: Vec<BTreeSet<usize>> = vec![BTreeSet::new(); counties.len()];
    for users in uses(counties).values() {
        for &one in users {
            let others = users.iter().copied().filter(|other| *other != one);
            if let Some(set) = sets.get_mut(one) {
                set.extend(others);
            }
        }
    }
    let clockwise = |(set, from): (BTreeSet<usize>, &Point)| {
        let mut list: Vec<usize> = set.into_iter().collect();
        let key = |index: &usize| anchors.get(*index).map_or(0.0, |to| bearing(*from, *to));
        list.sort_by(|a, b| key(a).total_cmp(&key(b)));
        list
    };
    sets.into_iter().zip(anchors).map(clockwise).collect()
}
