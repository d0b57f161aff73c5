//! The place of a region's name while a magnified map shows only a part of the region.

use crate::geometry::{Bounds, Point};

/// The number of places that are tried along each side.
const FINENESS: i32 = 12;

/// The obstacles and limits for a name on a magnified map.
pub struct Surroundings<'a> {
    /// The visible part of the map.
    pub visible: Bounds,
    /// The boxes of other names, and of controls over the map.
    pub taken: &'a [Bounds],
    /// Returns true if a point lies in the region.
    pub is_inside: &'a dyn Fn(Point) -> bool,
}

/// How far a name has to be moved to lie within the visible part of its region, in map units to the east
/// and to the south. None if the name is in sight already, or no part of the region is (a sliver does
/// not count).
///
/// `name` is the name's box, `region` the region's. The best place touches no other name, lies within
/// the region, and is near the name's own. A zone has no area: its name stays beside its mark.
pub fn shift_into_view(
    name: Bounds,
    region: Bounds,
    surroundings: &Surroundings<'_>,
) -> Option<Point> {
    let visible = surroundings.visible;
    let area = common_area(region, visible)?;
    if clamp(name, visible) == name {
        return None;
    }
    let along =
        |from: i32, length: i32| (0..=FINENESS).map(move |at| from + length * at / FINENESS);
    let centres = along(area.y, area.height)
        .flat_map(|y| along(area.x, area.width).map(move |x| Point { x, y }));
    let mut centres: Vec<Point> =
        centres.filter(|point| (surroundings.is_inside)(*point)).collect();
    if region.width == 0 {
        centres = vec![name.centre()];
    }
    let places = centres.iter().map(|centre| clamp(around(*centre, name), visible));
    let best = places.min_by_key(|place| surroundings.cost(*place, name))?;
    Some(Point { x: best.x - name.x, y: best.y - name.y })
}

impl Surroundings<'_> {
    /// The cost of a place: whether its centre lies outside the region; how much of it does, and how many
    /// other names it touches; the square of its distance from the name's own place.
    fn cost(&self, place: Bounds, own: Bounds) -> (bool, usize, i64) {
        let touched = self.taken.iter().filter(|other| other.overlaps(place)).count();
        let outside = samples(place).filter(|point| !(self.is_inside)(*point)).count();
        let square = |a: i32, b: i32| i64::from(a - b) * i64::from(a - b);
        let distance = square(place.x, own.x) + square(place.y, own.y);
        (!(self.is_inside)(place.centre()), outside + 6 * touched, distance)
    }
}

/// Points all over a box.
fn samples(place: Bounds) -> impl Iterator<Item = Point> {
    let at = move |x: i32, y: i32| Point {
        x: place.x + place.width * x / 6,
        y: place.y + place.height * y / 2,
    };
    (0..=2).flat_map(move |y| (0..=6).map(move |x| at(x, y)))
}

/// A box of the same size around another centre.
const fn around(centre: Point, size: Bounds) -> Bounds {
    Bounds { x: centre.x - size.width / 2, y: centre.y - size.height / 2, ..size }
}

/// Moves a box into another as far as needed. A box that is larger keeps its upper left corner in it.
fn clamp(inner: Bounds, outer: Bounds) -> Bounds {
    let into = |at: i32, length: i32, from: i32, room: i32| at.min(from + room - length).max(from);
    Bounds {
        x: into(inner.x, inner.width, outer.x, outer.width),
        y: into(inner.y, inner.height, outer.y, outer.height),
        ..inner
    }
}

/// The area that two boxes share. A point within the other box counts.
fn common_area(a: Bounds, b: Bounds) -> Option<Bounds> {
    let (x, y) = (a.x.max(b.x), a.y.max(b.y));
    let (right, bottom) =
        ((a.x + a.width).min(b.x + b.width), (a.y + a.height).min(b.y + b.height));
    (x <= right && y <= bottom).then_some(Bounds { x, y, width: right - x, height: bottom - y })
}
