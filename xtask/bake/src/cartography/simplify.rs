//! Simplifies a line (Douglas–Peucker): no removed point is further than the tolerance from the
//! simplified line.

use super::projection::ProjectedPoint;

/// The line with as few points as the tolerance allows. It keeps its ends; a closed line also keeps the
/// point furthest from its start.
pub(super) fn simplify(line: &[ProjectedPoint], tolerance: f64) -> Vec<ProjectedPoint> {
    let closed = line.len() > 2 && line.first() == line.last();
    let far = line.first().and_then(|start| {
        let away = |(_, point): &(usize, &ProjectedPoint)| distance(*start, **point);
        line.iter().enumerate().max_by(|a, b| away(a).total_cmp(&away(b))).map(|(at, _)| at)
    });
    match (closed, far) {
        (true, Some(far)) => {
            let mut out = open(line.get(..=far).unwrap_or_default(), tolerance);
            out.pop();
            out.extend(open(line.get(far..).unwrap_or_default(), tolerance));
            out
        }
        _ => open(line, tolerance),
    }
}

fn open(line: &[ProjectedPoint], tolerance: f64) -> Vec<ProjectedPoint> {
    let ([start, inner @ .., end], true) = (line, line.len() > 2) else {
        return line.to_vec();
    };
    let off = |point: &ProjectedPoint| distance_to_segment(*point, *start, *end);
    let furthest = inner.iter().map(off).enumerate().max_by(|a, b| a.1.total_cmp(&b.1));
    match furthest {
        Some((at, distance)) if distance > tolerance => {
            let mut out = open(line.get(..=at + 1).unwrap_or_default(), tolerance);
            out.pop();
            out.extend(open(line.get(at + 1..).unwrap_or_default(), tolerance));
            out
        }
        _ => vec![*start, *end],
    }
}

/// Distance between two points.
pub(super) fn distance(a: ProjectedPoint, b: ProjectedPoint) -> f64 {
    (a.0 - b.0).hypot(a.1 - b.1)
}

/// Distance from a point to the segment between two others.
pub(super) fn distance_to_segment(
    point: ProjectedPoint,
    a: ProjectedPoint,
    b: ProjectedPoint,
) -> f64 {
    let (dx, dy) = (b.0 - a.0, b.1 - a.1);
    let length = dx * dx + dy * dy;
    let along = if length > 0.0 {
        (((point.0 - a.0) * dx + (point.1 - a.1) * dy) / length).clamp(0.0, 1.0)
    } else {
        0.0
    };
    distance(point, (a.0 + along * dx, a.1 + along * dy))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ends_stay_and_points_within_the_tolerance_go() {
        let line = [(0.0, 0.0), (5.0, 0.4), (10.0, 0.0), (10.0, 9.0)];
        assert_eq!(simplify(&line, 0.5), [(0.0, 0.0), (10.0, 0.0), (10.0, 9.0)]);
    }

    #[test]
    fn a_closed_line_stays_an_area() {
        let square = [(0.0, 0.0), (9.0, 0.0), (9.0, 9.0), (0.0, 9.0), (0.0, 0.0)];
        assert_eq!(simplify(&square, 1.0), square);
    }
}
