//! The corridor: the order of its members, and a smooth curve through them.

use super::Point;
use super::compass::distance;
use super::path::Path;
use super::projection::{ProjectedPoint, point, unrounded};

/// The order (as indices) of the shortest path through all anchors, from its north-east end.
pub(super) fn order(anchors: &[Point]) -> Vec<usize> {
    let mut search = Search { anchors, best: (0..anchors.len()).collect(), length: f64::INFINITY };
    search.extend(&mut Vec::new(), 0.0);
    let mut best = search.best;
    let north_east = |index: Option<&usize>| {
        index.and_then(|index| anchors.get(*index)).map(|at| i64::from(at.x) - i64::from(at.y))
    };
    if north_east(best.first()) < north_east(best.last()) {
        best.reverse();
    }
    best
}

/// A search of all paths through the anchors. Paths that are already too long are dropped.
struct Search<'a> {
    anchors: &'a [Point],
    best: Vec<usize>,
    length: f64,
}

impl Search<'_> {
    fn extend(&mut self, way: &mut Vec<usize>, length: f64) {
        if way.len() == self.anchors.len() {
            (self.best, self.length) = (way.clone(), length);
            return;
        }
        for (next, to) in self.anchors.iter().enumerate() {
            let last = way.last().and_then(|last| self.anchors.get(*last));
            let length = length + last.map_or(0.0, |from| distance(*from, *to));
            if !way.contains(&next) && length < self.length {
                way.push(next);
                self.extend(way, length);
                way.pop();
            }
        }
    }
}

/// Path data of a smooth curve through the points: a centripetal Catmull-Rom spline, which
/// neither loops nor overshoots at uneven distances, as cubic curves.
pub(super) fn ribbon(points: &[Point]) -> String {
    let Some((first, rest)) = points.split_first() else {
        return String::new();
    };
    let mut path = Path::start(*first);
    let at = |index: usize| points.get(index).copied().map(unrounded);
    for (index, to) in rest.iter().enumerate() {
        let Some((from, end)) = at(index).zip(at(index + 1)) else {
            continue;
        };
        let before = index.checked_sub(1).and_then(at);
        let one = control(before, from, end);
        let two = control(at(index + 2), end, from);
        path.cubic(point(one), point(two), *to);
    }
    path.end()
}

/// The control point next to `from` of the curve from there to `to`.
fn control(
    before: Option<ProjectedPoint>,
    from: ProjectedPoint,
    to: ProjectedPoint,
) -> ProjectedPoint {
    let Some(before) = before else {
        return mix(from, to, 1.0 / 3.0);
    };
    let knot = |a: ProjectedPoint, b: ProjectedPoint| (a.0 - b.0).hypot(a.1 - b.1).sqrt().max(1e-6);
    let (d1, d2) = (knot(before, from), knot(from, to));
    let tangent = |b: f64, f: f64, t: f64| {
        (d1 * d1 * t - d2 * d2 * b + (2.0 * d1 * d1 + 3.0 * d1 * d2 + d2 * d2) * f)
            / (3.0 * d1 * (d1 + d2))
    };
    // Barry and Goldman's centripetal form as a Bézier control point.
    let b = (tangent(before.0, from.0, to.0), tangent(before.1, from.1, to.1));
    if b.0.is_finite() && b.1.is_finite() { b } else { mix(from, to, 1.0 / 3.0) }
}

fn mix(a: ProjectedPoint, b: ProjectedPoint, share: f64) -> ProjectedPoint {
    (a.0 + (b.0 - a.0) * share, a.1 + (b.1 - a.1) * share)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shortest_path_starts_in_the_north_east() {
        let anchors = [(0, 100), (100, 0), (50, 50), (75, 30)].map(|(x, y)| Point { x, y });
        assert_eq!(order(&anchors), [1, 3, 2, 0]);
        assert!(order(&[]).is_empty());
    }

    #[test]
    fn the_ribbon_through_evenly_spaced_points_on_a_line_is_straight() {
        let line = [0, 30, 60].map(|x| Point { x, y: 0 });
        assert_eq!(ribbon(&line), "M0 0c10 0 20 0 30 0 10 0 20 0 30 0");
    }
}
