//! Names of the counties in every class, each inside its county if there is room. A name of which a large
//! part would lie on other counties stands beside its own, with a line that leads there (`aside`).

use super::aside::{Aside, Target};
use super::class::Class;
use super::metrics::{halo, room};
use super::raster::Raster;
use super::rect::Rect;
use super::{Scenery, Taken};
use crate::cartography::boundary::round;
use crate::cartography::compass::distance;
use crate::cartography::land::Area;
use crate::cartography::polygon::{area, extent};
use crate::cartography::projection::{ProjectedPoint, point};
use crate::cartography::{Place, Placement, Point};

/// The side of the raster's cells, in map units.
const CELL: i32 = 25;
/// The least share of a name that must lie in its own county.
const LEAST_SHARE: f64 = 2.0 / 3.0;
/// The number of candidates along the longer side of a county.
const FINENESS: i32 = 20;

/// The counties, the smallest first, which has the fewest candidates.
pub(super) struct Counties<'a> {
    raster: Raster,
    counties: Vec<County<'a>>,
}

pub(super) struct County<'a> {
    index: usize,
    pub(super) place: &'a Place,
    /// The anchor; the name goes beneath it.
    pub(super) anchor: Point,
    /// Its outline.
    pub(super) outline: &'a [ProjectedPoint],
    /// The box of the search.
    pub(super) extent: Rect,
    /// Its typical width, in map units.
    girth: f64,
}

impl<'a> Counties<'a> {
    /// Prepares everything that does not depend on the class.
    pub(super) fn new(scenery: &Scenery<'a>) -> Self {
        let land = scenery.land;
        let areas: Vec<Vec<ProjectedPoint>> =
            land.counties.iter().map(|area| area.exact.clone()).collect();
        let raster = Raster::new(Rect::from_bounds(land.extent), CELL, &areas);
        let place = |id: &str| scenery.input.counties.iter().find(|place| place.id == id);
        let county = |(index, area): (usize, &'a Area)| {
            let anchor = scenery.anchors.get(&area.id).copied()?;
            place(&area.id).map(|place| County::new(index, place, area, anchor))
        };
        let mut counties: Vec<County<'a>> =
            land.counties.iter().enumerate().filter_map(county).collect();
        counties.sort_by(|a, b| a.girth.total_cmp(&b.girth));
        Self { raster, counties }
    }

    /// The share of the box that this county covers, 0 to 1.
    pub(super) fn share(&self, id: &str, rect: Rect) -> f64 {
        let county = self.counties.iter().find(|county| county.place.id == id);
        county.map_or(0.0, |county| self.raster.share(county.index, rect))
    }

    /// A label for every county.
    pub(super) fn place(&self, class: &Class, taken: &mut Taken) -> Vec<(String, Placement)> {
        let (mut placed, mut too_large) = (Vec::new(), Vec::new());
        for county in &self.counties {
            let Some(placement) = self.best(county, class, taken) else { continue };
            let text = room(&placement.text, placement.at, placement.size);
            let share = self.raster.share(county.index, text.grown(-halo(placement.size)));
            if share < LEAST_SHARE {
                too_large.push((county, placement));
            } else {
                taken.labels.push(text);
                placed.push((county.place.id.clone(), placement));
            }
        }
        for (county, within) in too_large {
            let is_outside = |room| self.raster.share(county.index, room) == 0.0;
            let texts = [&*county.place.name, &*county.place.short];
            let (target, size) = (Target::County(county, &is_outside), class.county());
            let aside = Aside { target, texts, size, class, taken }.place();
            let (placement, line) = aside.map_or((within, None), |(it, line)| (it, Some(line)));
            taken.labels.extend(line);
            taken.labels.push(room(&placement.text, placement.at, placement.size));
            placed.push((county.place.id.clone(), placement));
        }
        placed
    }

    /// The best place, on a coarse grid and then on a fine one around it.
    fn best(&self, county: &County<'_>, class: &Class, taken: &Taken) -> Option<Placement> {
        let texts = [(&county.place.name, 0.0), (&county.place.short, SHORT)];
        let size = class.county();
        let best_of = |points: &[Point]| {
            let all = texts.iter().flat_map(|(text, cost)| {
                points.iter().filter_map(move |at| {
                    let cost = cost + self.cost(county, text, *at, size, taken)?;
                    Some((
                        cost,
                        Placement {
                            class: class.index,
                            text: (*text).clone(),
                            at: *at,
                            size,
                            leader: String::new(),
                        },
                    ))
                })
            });
            all.min_by(|a, b| a.0.total_cmp(&b.0))
        };
        let step = ((county.extent.east - county.extent.west)
            .max(county.extent.south - county.extent.north)
            / FINENESS)
            .max(1);
        let (_, coarse) = best_of(&grid(county.extent.grown(size), step))?;
        let near = Rect::around(coarse.at, step, step);
        best_of(&grid(near, (step / 6).max(1))).map(|(_, placement)| placement).or(Some(coarse))
    }

    /// The cost of a place; `None` if it is not possible.
    fn cost(
        &self,
        county: &County<'_>,
        text: &str,
        at: Point,
        size: i32,
        taken: &Taken,
    ) -> Option<f64> {
        let room = room(text, at, size);
        if !taken.is_free(room) {
            return None;
        }
        let outside = |rect: Rect| 1.0 - self.raster.share(county.index, rect);
        let Point { x, y } = county.anchor;
        let beneath = Point { x, y: y + scaled(size, BENEATH) };
        let away = distance(at, beneath) / county.girth;
        let hides = if room.contains(county.anchor) { HIDES } else { 0.0 };
        let marks = f64::from(u32::try_from(taken.count_marks(room)).unwrap_or(u32::MAX));
        Some(
            OUTSIDE * outside(room.grown(-halo(size)))
                + outside(room)
                + AWAY * away
                + MARK * marks
                + hides,
        )
    }
}

/// The cost of a text entirely outside its county.
const OUTSIDE: f64 = 4.0;
/// The cost of a distance of a county's width from the best place.
const AWAY: f64 = 1.2;
/// The cost of touching a zone's mark.
const MARK: f64 = 10.0;
/// The cost of covering the county's anchor.
const HIDES: f64 = 0.15;
/// The best distance of the name's centre below the anchor, in em.
const BENEATH: f64 = 0.85;
/// The cost of the short name.
const SHORT: f64 = 0.5;

impl<'a> County<'a> {
    fn new(index: usize, place: &'a Place, county: &'a Area, anchor: Point) -> Self {
        let (w, n, e, s) = extent(&county.exact);
        let (corner, end) = (point((w, n)), point((e, s)));
        let extent = Rect { west: corner.x, north: corner.y, east: end.x, south: end.y };
        let girth = area(&county.exact).sqrt().max(1.0);
        Self { index, place, anchor, outline: &county.exact, extent, girth }
    }
}

/// A grid of points over the box, including its centre.
pub(super) fn grid(rect: Rect, step: i32) -> Vec<Point> {
    let (x, y) = ((rect.west + rect.east) / 2, (rect.north + rect.south) / 2);
    let steps = |half: i32| -(half / step)..=half / step;
    let at = move |dx: i32, dy: i32| Point { x: x + dx * step, y: y + dy * step };
    let row = move |dy: i32| steps(rect.east - x).map(move |dx| at(dx, dy));
    steps(rect.south - y).flat_map(row).collect()
}

/// A length in em as whole map units.
pub(super) fn scaled(size: i32, em: f64) -> i32 {
    round(f64::from(size) * em)
}
