//! Arcs from a chain's cores to the regions around them, all bent to the same side.

use super::Chain;
use super::Point;
use super::compass::distance;
use super::path::Path;
use super::projection::{ProjectedPoint, point, unrounded};
use std::collections::BTreeMap;

/// The distance of the control point from the straight line, as a share of its length.
const BEND: f64 = 0.2;
/// The gap between the arc and each anchor, in map units.
const SHORTENED: f64 = 60.0;
/// The greatest gap, as a share of the distance.
const SHORTENED_SHARE: f64 = 0.2;

/// The arc to each (chain, region): the nearest core's id, and path data.
pub(super) type Arcs = BTreeMap<(String, String), (String, String)>;

/// An arc for each region around the cores of each chain. Ids without an anchor are left out; the
/// checks of the seeds report them.
pub(super) fn arcs(chains: &[Chain], anchors: &BTreeMap<String, Point>) -> Arcs {
    let mut arcs = Arcs::new();
    for chain in chains {
        let anchor = |id: &'_ String| anchors.get(id).map(|at| (id.clone(), *at));
        let cores: Vec<(String, Point)> = chain.cores.iter().filter_map(anchor).collect();
        for (region, to) in chain.radiating.iter().filter_map(anchor) {
            let away = |core: &(String, Point)| distance(core.1, to);
            if let Some((core, from)) = cores.iter().min_by(|a, b| away(a).total_cmp(&away(b))) {
                arcs.insert((chain.id.clone(), region), (core.clone(), arc(*from, to)));
            }
        }
    }
    arcs
}

/// Path data of the curve between two anchors, bent to the left in its direction.
fn arc(from: Point, to: Point) -> String {
    let (from, to) = (unrounded(from), unrounded(to));
    let (dx, dy) = (to.0 - from.0, to.1 - from.1);
    let control = ((from.0 + to.0) / 2.0 + dy * BEND, (from.1 + to.1) / 2.0 - dx * BEND);
    let length = dx.hypot(dy);
    let free = (SHORTENED / length.max(1.0)).min(SHORTENED_SHARE);
    let (start, control, end) = part((from, control, to), free, 1.0 - free);
    let mut path = Path::start(point(start));
    path.quadratic(point(control), point(end));
    path.end()
}

/// The part of a quadratic curve between two parameters, by its polar form (blossom).
fn part(
    (a, b, c): (ProjectedPoint, ProjectedPoint, ProjectedPoint),
    from: f64,
    to: f64,
) -> (ProjectedPoint, ProjectedPoint, ProjectedPoint) {
    let polar = |s: f64, t: f64| {
        let at = |a: f64, b: f64, c: f64| {
            (1.0 - s) * (1.0 - t) * a + ((1.0 - s) * t + s * (1.0 - t)) * b + s * t * c
        };
        (at(a.0, b.0, c.0), at(a.1, b.1, c.1))
    };
    (polar(from, from), polar(from, to), polar(to, to))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn leaves_room_at_both_ends_and_bends_left() {
        let to = |x, y| arc(Point::default(), Point { x, y });
        assert_eq!(to(600, 0), "M60-22q240-76 480 0");
        assert_eq!(to(0, 10), "M1 2q0 3 0 6");
    }
}
