//! The orders of a matrix. Each is a list of row indices.

use super::{Matrix, Row};

impl Matrix {
    /// By the pinyin of the name.
    pub fn by_name(&self) -> Vec<usize> {
        self.sorted(|row| row.region.pinyin.full)
    }

    /// By the number of roles, then of cores, descending.
    pub fn by_count(&self) -> Vec<usize> {
        self.sorted(|row| {
            let count = row.count();
            std::cmp::Reverse((count.sum(), count.core))
        })
    }

    /// By similarity: a nearest-neighbour path from the region with most roles, improved by reversing
    /// segments (2-opt). Derived: the plan gives no such order.
    pub fn by_similarity(&self) -> Vec<usize> {
        let mut path = self.nearest_path();
        while let Some((from, to)) = self.shortening_reversal(&path) {
            if let Some(segment) = path.get_mut(from..=to) {
                segment.reverse();
            }
        }
        path
    }

    fn sorted<K: Ord>(&self, key: impl Fn(&Row) -> K) -> Vec<usize> {
        let mut places: Vec<usize> = (0..self.rows.len()).collect();
        places.sort_by_key(|&place| self.rows.get(place).map(&key));
        places
    }

    fn nearest_path(&self) -> Vec<usize> {
        let mut left = self.by_count();
        let mut path = vec![left.remove(0)];
        while let Some(&last) = path.last()
            && let Some(next) = (0..left.len()).min_by_key(|&at| {
                left.get(at).map_or(usize::MAX, |&next| self.distance(last, next))
            })
        {
            path.push(left.remove(next));
        }
        path
    }

    /// A segment whose reversal makes the path shorter. The first row stays in place.
    fn shortening_reversal(&self, path: &[usize]) -> Option<(usize, usize)> {
        let step = |a: usize, b: usize| match (path.get(a), path.get(b)) {
            (Some(&a), Some(&b)) => self.distance(a, b),
            _ => 0, // after the last row
        };
        let end = path.len();
        (1..end).flat_map(|from| (from + 1..end).map(move |to| (from, to))).find(|&(from, to)| {
            step(from - 1, to) + step(from, to + 1) < step(from - 1, from) + step(to, to + 1)
        })
    }

    fn distance(&self, a: usize, b: usize) -> usize {
        match (self.rows.get(a), self.rows.get(b)) {
            (Some(a), Some(b)) => a.distance(b),
            _ => 0,
        }
    }
}
