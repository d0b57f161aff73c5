//! Properties of a polygon in map units.

use super::projection::ProjectedPoint;
use super::simplify::distance_to_segment;

/// A closed ring of points; the first is not repeated.
pub(super) type Polygon = [ProjectedPoint];

/// The polygon's edges, the closing one included.
pub(super) fn edges(polygon: &Polygon) -> impl Iterator<Item = (ProjectedPoint, ProjectedPoint)> {
    polygon.iter().copied().zip(polygon.iter().copied().cycle().skip(1))
}

/// Returns true if the point is inside.
pub(super) fn contains(polygon: &Polygon, (x, y): ProjectedPoint) -> bool {
    let crosses = |((ax, ay), (bx, by)): &(ProjectedPoint, ProjectedPoint)| {
        (*ay > y) != (*by > y) && x < (bx - ax) * (y - ay) / (by - ay) + ax
    };
    edges(polygon).filter(crosses).count() % 2 == 1
}

/// The distance to the boundary; negative outside.
pub(super) fn depth(polygon: &Polygon, point: ProjectedPoint) -> f64 {
    let to_edge = edges(polygon).map(|(a, b)| distance_to_segment(point, a, b));
    let distance = to_edge.fold(f64::INFINITY, f64::min);
    if contains(polygon, point) { distance } else { -distance }
}

/// West, north, east, south of the polygon.
pub(super) fn extent(polygon: &Polygon) -> (f64, f64, f64, f64) {
    let none = (f64::INFINITY, f64::INFINITY, f64::NEG_INFINITY, f64::NEG_INFINITY);
    polygon.iter().fold(none, |(w, n, e, s), &(x, y)| (w.min(x), n.min(y), e.max(x), s.max(y)))
}

/// Area in squared units.
pub(super) fn area(polygon: &Polygon) -> f64 {
    edges(polygon).map(|(a, b)| a.0 * b.1 - b.0 * a.1).sum::<f64>().abs() / 2.0
}

/// The centroid, which may be outside.
pub(super) fn centroid(polygon: &Polygon) -> ProjectedPoint {
    let sums = edges(polygon).fold((0.0, 0.0, 0.0), |(x, y, w), (a, b)| {
        let cross = a.0 * b.1 - b.0 * a.1;
        (x + (a.0 + b.0) * cross, y + (a.1 + b.1) * cross, w + 3.0 * cross)
    });
    if sums.2 == 0.0 {
        return polygon.first().copied().unwrap_or_default();
    }
    (sums.0 / sums.2, sums.1 / sums.2)
}

/// The pole of inaccessibility: the inner point furthest from the boundary, to half a unit. Only cells
/// that may contain a better point are quartered.
pub(super) fn pole(polygon: &Polygon) -> ProjectedPoint {
    let (west, north, east, south) = extent(polygon);
    let half = (east - west).max(south - north) / 2.0;
    let mut best = Cell::new(polygon, centroid(polygon), 0.0);
    let mut cells = vec![Cell::new(polygon, ((west + east) / 2.0, (north + south) / 2.0), half)];
    while let Some(cell) = cells.pop() {
        if cell.depth > best.depth {
            best = cell;
        }
        if cell.max_depth() - best.depth > 0.5 && cell.half.is_finite() {
            cells.extend(cell.quarters(polygon));
            cells.sort_by(|a, b| a.max_depth().total_cmp(&b.max_depth()));
        }
    }
    best.centre
}

/// A square of the search for the pole.
#[derive(Clone, Copy)]
struct Cell {
    centre: ProjectedPoint,
    half: f64,
    depth: f64,
}

impl Cell {
    fn new(polygon: &Polygon, centre: ProjectedPoint, half: f64) -> Self {
        Self { centre, half, depth: depth(polygon, centre) }
    }

    /// The greatest depth that a point in the cell may have.
    fn max_depth(&self) -> f64 {
        self.depth + self.half * std::f64::consts::SQRT_2
    }

    fn quarters(&self, polygon: &Polygon) -> [Self; 4] {
        let (half, (x, y)) = (self.half / 2.0, self.centre);
        let at = |dx: f64, dy: f64| Self::new(polygon, (x + dx * half, y + dy * half), half);
        [at(-1.0, -1.0), at(1.0, -1.0), at(-1.0, 1.0), at(1.0, 1.0)]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ELL: [ProjectedPoint; 6] =
        [(0.0, 0.0), (100.0, 0.0), (100.0, 40.0), (40.0, 40.0), (40.0, 100.0), (0.0, 100.0)];

    #[test]
    fn the_pole_of_an_ell_lies_in_its_corner() {
        let (x, y) = pole(&ELL);
        assert!((x - 23.4).abs() < 1.5 && (y - 23.4).abs() < 1.5, "{x} {y}");
    }

    #[test]
    fn area_and_inside() {
        assert_eq!(area(&ELL), 6400.0);
        assert!(contains(&ELL, (20.0, 90.0)) && !contains(&ELL, (60.0, 60.0)));
    }
}
