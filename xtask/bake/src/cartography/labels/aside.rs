//! A name beside what it names, with a line that leads there: where the name itself has no room, it would lie
//! on another county, and seem to be that one's.

use super::class::Class;
use super::counties::{County, grid, scaled};
use super::metrics::{room, width};
use super::rect::Rect;
use super::{Placement, Point, Taken};
use crate::cartography::boundary::round;
use crate::cartography::compass::distance;
use crate::cartography::land::bounds;
use crate::cartography::polygon::contains;

/// How far from a county its name is searched, in em.
const REACH: f64 = 2.5;
/// How far from a mark, in em.
const REACH_OF_MARK: f64 = 5.0;
/// The length of the line within a county, in em.
const DEPTH: f64 = 0.6;
/// The least length of the line to a mark, in em: a shorter one is not seen.
const SHORTEST: f64 = 0.7;
/// The number of steps in which the line is followed.
const STEPS: i32 = 60;

/// What a name beside it belongs to.
#[derive(Clone, Copy)]
pub(super) enum Target<'a> {
    /// A county; the second is true for a box entirely outside it.
    County(&'a County<'a>, &'a dyn Fn(Rect) -> bool),
    /// A zone's mark.
    Mark(Point),
}

/// A name to be placed beside what it names.
pub(super) struct Aside<'a> {
    /// What it names.
    pub(super) target: Target<'a>,
    /// The name and the short name.
    pub(super) texts: [&'a str; 2],
    /// The size of the text, in map units.
    pub(super) size: i32,
    /// The label class.
    pub(super) class: &'a Class,
    /// The occupied room.
    pub(super) taken: &'a Taken,
}

impl Aside<'_> {
    /// The place with the shortest line that crosses no mark and no name, and the box of the line; the full
    /// name is better than the short one.
    pub(super) fn place(&self) -> Option<(Placement, Rect)> {
        self.texts.iter().find_map(|text| self.best(text))
    }

    fn best(&self, text: &str) -> Option<(Placement, Rect)> {
        let size = self.size;
        let around = grid(self.area(text), (size / 4).max(1));
        let lines = around.into_iter().filter_map(|at| Some((self.line(text, at)?, at)));
        let length = |(from, to): (Point, Point)| (to.x - from.x).abs() + (to.y - from.y).abs();
        let ((from, to), at) = lines.min_by_key(|(line, _)| length(*line))?;
        let leader = format!("M{} {}L{} {}", from.x, from.y, to.x, to.y);
        let placement = Placement { class: self.class.index, text: text.into(), at, size, leader };
        Some((placement, Rect::from_bounds(bounds(&[from, to]))))
    }

    /// The box of the centres that are tried.
    fn area(&self, text: &str) -> Rect {
        match self.target {
            Target::County(county, _) => county.extent.grown(scaled(self.size, REACH)),
            Target::Mark(at) => {
                let reach = |em| self.class.mark() + scaled(self.size, em);
                Rect::around(at, reach(REACH_OF_MARK + width(text) / 2.0), reach(REACH_OF_MARK))
            }
        }
    }

    /// The ends of the line of a name at a place; none if the place or the line is not free.
    fn line(&self, text: &str, at: Point) -> Option<(Point, Point)> {
        let room = room(text, at, self.size);
        let taken = self.taken;
        if !taken.is_free(room) || taken.count_marks(room) > 0 {
            return None;
        }
        let (from, to) = match self.target {
            Target::County(county, is_outside) => {
                let from = is_outside(room).then(|| room.nearest(county.anchor))?;
                (from, self.end_in(county, from)?)
            }
            Target::Mark(anchor) => {
                let from = room.nearest(anchor);
                (from, self.end_at(anchor, from)?)
            }
        };
        let is_own = |mark: &Rect| matches!(self.target, Target::Mark(at) if mark.contains(at));
        let others = taken.marks.iter().filter(|mark| !is_own(mark)).chain(&taken.labels);
        let is_crossed = others.into_iter().any(|other| other.meets(from, to));
        (!is_crossed).then_some((from, to))
    }

    /// The end of a line in a county: on the way to its anchor, a little behind its border.
    fn end_in(&self, county: &County<'_>, from: Point) -> Option<Point> {
        let anchor = county.anchor;
        let at = |step: i32| Point {
            x: from.x + (anchor.x - from.x) * step / STEPS,
            y: from.y + (anchor.y - from.y) * step / STEPS,
        };
        let is_inside = |at: Point| contains(county.outline, (at.x.into(), at.y.into()));
        let border = (0..=STEPS).map(at).find(|at| is_inside(*at))?;
        let depth = f64::from(scaled(self.size, DEPTH));
        (0..=STEPS).map(at).find(|at| is_inside(*at) && distance(*at, border) >= depth)
    }

    /// The end of a line at the edge of a mark; none if the line would be too short.
    fn end_at(&self, mark: Point, from: Point) -> Option<Point> {
        let (length, radius) = (distance(from, mark), f64::from(self.class.mark()));
        let part = |from: i32, mark: i32| mark + round(f64::from(from - mark) * radius / length);
        let end = Point { x: part(from.x, mark.x), y: part(from.y, mark.y) };
        (length - radius >= f64::from(scaled(self.size, SHORTEST))).then_some(end)
    }
}
