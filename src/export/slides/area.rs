//! Areas bounded by contours: which points lie in them, and dots all over them.

use atlas_ooxml::{Contour, Frame, Geometry};

/// Returns true if a point lies in the area of contours.
pub(super) fn contains(contours: &[Contour], point: (i64, i64)) -> bool {
    contours.iter().filter(|contour| surrounds(contour, point)).count() % 2 == 1
}

/// Returns true if a ray from the point to the right crosses the contour an odd number of times.
fn surrounds(contour: &Contour, (x, y): (i64, i64)) -> bool {
    let next = contour.points.iter().cycle().skip(1);
    let crosses = |(from, to): &(&(i64, i64), &(i64, i64))| {
        let spans = (from.1 > y) != (to.1 > y);
        // Where the line is at this height, without a division.
        let side = (to.0 - from.0) * (y - from.1) - (x - from.0) * (to.1 - from.1);
        spans && (side > 0) == (to.1 > from.1)
    };
    contour.points.iter().zip(next).filter(crosses).count() % 2 == 1
}

/// Points of a frame that tell whether it lies in an area.
pub(super) fn outline(frame: Frame) -> [(i64, i64); 6] {
    let Frame { x, y, width, height } = frame;
    [x, x + width / 2, x + width]
        .map(|x| [(x, y), (x, y + height)])
        .as_flattened()
        .try_into()
        .unwrap_or([(x, y); 6])
}

/// Dots of this radius in staggered rows, so far apart, on the whole area and none across its edge. A
/// program's own patterns differ in look, and not every one has dots.
pub(super) fn dots(contours: &[Contour], step: i64, radius: i64) -> Option<(Frame, Geometry)> {
    let all = Frame::around(contours.iter().flat_map(|contour| contour.points.iter().copied()));
    let step = step.max(radius).max(1);
    let rows = all.y / step..=(all.y + all.height) / step;
    let points = rows.flat_map(|row| {
        let columns = all.x / step..=(all.x + all.width) / step;
        let staggered = columns.filter(move |column| (row + column) % 2 == 0);
        staggered.map(move |column| (column * step, row * step))
    });
    let is_inside = |(x, y): &(i64, i64)| {
        let reach = radius * 3 / 2;
        let sides = [(-reach, 0), (reach, 0), (0, -reach), (0, reach)];
        sides.into_iter().all(|(dx, dy)| contains(contours, (x + dx, y + dy)))
    };
    let dots: Vec<Contour> = points.filter(is_inside).map(|point| dot(point, radius)).collect();
    let frame = Frame::around(dots.iter().flat_map(|dot| dot.points.iter().copied()));
    (!dots.is_empty()).then_some((frame, Geometry::Freeform(dots)))
}

/// An octagon, which is a dot at this size.
fn dot((x, y): (i64, i64), radius: i64) -> Contour {
    let near = radius * 41 / 100;
    let corners = [
        (near, -radius),
        (radius, -near),
        (radius, near),
        (near, radius),
        (-near, radius),
        (-radius, near),
        (-radius, -near),
        (-near, -radius),
    ];
    let points = corners.map(|(dx, dy)| (x + dx, y + dy)).into();
    Contour { points, is_closed: true }
}

#[cfg(test)]
mod tests {
    use super::{Contour, Geometry, contains, dots};

    fn square(from: i64, to: i64) -> Contour {
        let points = vec![(from, from), (to, from), (to, to), (from, to)];
        Contour { points, is_closed: true }
    }

    #[test]
    fn a_hole_is_not_in_the_area() {
        let ring = [square(0, 100), square(40, 60)];
        let found = [(10, 10), (50, 50), (99, 41), (101, 50), (-1, 50)];
        assert_eq!(found.map(|it| contains(&ring, it)), [true, false, true, false, false]);
    }

    #[test]
    fn dots_are_on_the_whole_area_and_not_across_its_edge() {
        let area = [square(0, 1000)];
        let (_, Geometry::Freeform(dots)) = dots(&area, 100, 20).unwrap() else { panic!() };
        assert!((35..60).contains(&dots.len()), "{}", dots.len());
        let mut corners = dots.iter().flat_map(|dot| &dot.points);
        assert!(corners.all(|&corner| contains(&area, corner)));
    }
}
