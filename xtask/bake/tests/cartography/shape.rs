//! Parses path data into points, with simple geometry on them.

use atlas_bake::cartography;

/// East and south in map units: points that can be sorted.
pub(crate) type Point = (i32, i32);

/// The points of closed path data of straight lines.
pub(crate) fn ring(data: &str) -> Vec<Point> {
    let mut points: Vec<Point> = Vec::new();
    let mut rest = data;
    while let Some(command) = rest.chars().next() {
        let end = rest[1..].find(|c: char| c.is_ascii_alphabetic()).map_or(rest.len(), |at| at + 1);
        let numbers = numbers(&rest[1..end]);
        rest = &rest[end..];
        let steps: Vec<Point> = match command {
            'M' | 'l' => numbers.chunks(2).map(|pair| (pair[0], pair[1])).collect(),
            'h' => numbers.iter().map(|dx| (*dx, 0)).collect(),
            'v' => numbers.iter().map(|dy| (0, *dy)).collect(),
            'z' => Vec::new(),
            other => panic!("unexpected {other} in {data}"),
        };
        for (dx, dy) in steps {
            let (x, y) = points.last().copied().unwrap_or_default();
            points.push((x + dx, y + dy));
        }
    }
    points
}

fn numbers(text: &str) -> Vec<i32> {
    let spaced = text.replace('-', " -");
    spaced.split_whitespace().map(|number| number.parse().unwrap()).collect()
}

/// The edges of a ring, each with its lesser end first.
pub(crate) fn edges(ring: &[Point]) -> Vec<(Point, Point)> {
    let next = ring.iter().cycle().skip(1);
    ring.iter().zip(next).map(|(a, b)| (*a.min(b), *a.max(b))).collect()
}

/// Twice the area, signed.
pub(crate) fn twice_area(ring: &[Point]) -> i64 {
    let next = ring.iter().cycle().skip(1);
    let cross = |(a, b): (&Point, &Point)| {
        i64::from(a.0) * i64::from(b.1) - i64::from(b.0) * i64::from(a.1)
    };
    ring.iter().zip(next).map(cross).sum()
}

/// Returns true if a point lies inside a ring.
pub(crate) fn contains(ring: &[Point], at: cartography::Point) -> bool {
    let cartography::Point { x, y } = at;
    let mut inside = false;
    for (a, b) in ring.iter().zip(ring.iter().cycle().skip(1)) {
        let at = |a: i32| f64::from(a);
        if (a.1 > y) != (b.1 > y) && at(x) < at(b.0 - a.0) * at(y - a.1) / at(b.1 - a.1) + at(a.0) {
            inside = !inside;
        }
    }
    inside
}

/// Returns true if two edges cross within both.
pub(crate) fn cross(one: (Point, Point), other: (Point, Point)) -> bool {
    let turn = |a: Point, b: Point, c: Point| {
        (i64::from(b.0 - a.0) * i64::from(c.1 - a.1) - i64::from(b.1 - a.1) * i64::from(c.0 - a.0))
            .signum()
    };
    let ((a, b), (c, d)) = (one, other);
    turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0
}

/// Points along a ring at short distances.
pub(crate) fn along(ring: &[Point]) -> Vec<Point> {
    let mut points = Vec::new();
    for (a, b) in ring.iter().zip(ring.iter().cycle().skip(1)) {
        let steps = ((b.0 - a.0).abs().max((b.1 - a.1).abs()) / 3).max(1);
        points.extend(
            (0..steps).map(|i| (a.0 + (b.0 - a.0) * i / steps, a.1 + (b.1 - a.1) * i / steps)),
        );
    }
    points
}
