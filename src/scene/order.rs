//! The orders in which a matrix can be read. Each gives the places of the rows, first to last.

use super::{Matrix, Row};

impl Matrix {
    /// By name, as it is read aloud.
    pub fn by_name(&self) -> Vec<usize> {
        self.sorted(|row| row.region.pinyin.full)
    }

    /// Most roles first, cores before the rest.
    pub fn by_count(&self) -> Vec<usize> {
        self.sorted(|row| {
            let count = row.count();
            std::cmp::Reverse((count.sum(), count.core))
        })
    }

    /// Similar rows together: from the region with most roles always on to the one that is least
    /// unlike, then every stretch turned round for as long as that brings like to like. Derived:
    /// the plan gives no such order.
    pub fn by_likeness(&self) -> Vec<usize> {
        let mut path = self.nearest_path();
        while let Some((from, to)) = self.better_turn(&path) {
            if let Some(stretch) = path.get_mut(from..=to) {
                stretch.reverse();
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
            && let Some(next) = (0..left.len())
                .min_by_key(|&at| left.get(at).map_or(usize::MAX, |&next| self.unlike(last, next)))
        {
            path.push(left.remove(next));
        }
        path
    }

    /// A stretch whose turning makes the whole path shorter; the first row stays where it is.
    fn better_turn(&self, path: &[usize]) -> Option<(usize, usize)> {
        let step = |a: usize, b: usize| match (path.get(a), path.get(b)) {
            (Some(&a), Some(&b)) => self.unlike(a, b),
            _ => 0, // behind the last row nothing follows
        };
        let end = path.len();
        (1..end).flat_map(|from| (from + 1..end).map(move |to| (from, to))).find(|&(from, to)| {
            step(from - 1, to) + step(from, to + 1) < step(from - 1, from) + step(to, to + 1)
        })
    }

    fn unlike(&self, a: usize, b: usize) -> usize {
        match (self.rows.get(a), self.rows.get(b)) {
            (Some(a), Some(b)) => a.unlike(b),
            _ => 0,
        }
    }
}
