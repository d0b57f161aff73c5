//! Names on the inset: the zones first, then the counties if there is room.

use super::class::Class;
use super::counties::grid;
use super::metrics::room;
use super::raster::Raster;
use super::rect::Rect;
use super::zones::Zones;
use super::{Names, Scenery, Taken};
use crate::cartography::clip::clip;
use crate::cartography::compass::distance;
use crate::cartography::land::{Area, bounds, polygon};
use crate::cartography::polygon::{area, pole};
use crate::cartography::projection::point;
use crate::cartography::{Place, Placement, Point, Zone};

/// The side of the raster's cells, in map units.
const CELL: i32 = 8;
/// The least visible area of a named county, in square map units.
const LEAST: f64 = 20_000.0;

/// The labels of the inset.
pub(super) fn place(scenery: &Scenery<'_>, classes: Vec<Class>) -> Names {
    let inset = Inset::new(scenery);
    let mut names = Names::default();
    for class in classes {
        names.scales.push(class.scale);
        let mut taken = inset.taken(&class);
        names.add(inset.zones(&class, &mut taken));
        names.add(inset.counties(&class, &mut taken));
    }
    names
}

struct Inset<'a> {
    core: &'a str,
    window: Rect,
    raster: Raster,
    zones: Vec<(&'a Zone, Point)>,
    counties: Vec<Part<'a>>,
}

/// The visible part of a county.
struct Part<'a> {
    place: &'a Place,
    heart: Point,
    extent: Rect,
}

impl<'a> Inset<'a> {
    fn new(scenery: &Scenery<'a>) -> Self {
        let window = Rect::from_bounds(scenery.window);
        let seen = |county: &Area| {
            let part = clip(&county.drawn, scenery.window);
            let place = scenery.input.counties.iter().find(|place| place.id == county.id)?;
            (area(&polygon(&part)) > LEAST).then_some((place, part))
        };
        let seen: Vec<(&Place, Vec<Point>)> =
            scenery.land.counties.iter().filter_map(seen).collect();
        let areas: Vec<_> = seen.iter().map(|(_, part)| polygon(part)).collect();
        let part = |((place, part), area): ((&'a Place, Vec<Point>), &Vec<_>)| Part {
            place,
            heart: point(pole(area)),
            extent: Rect::from_bounds(bounds(&part)),
        };
        Self {
            core: &scenery.input.core,
            window,
            raster: Raster::new(window, CELL, &areas),
            zones: scenery.zones().filter(|(_, at)| window.contains(*at)).collect(),
            counties: seen.into_iter().zip(&areas).map(part).collect(),
        }
    }

    /// The share of the box that this county covers, 0 to 1.
    fn share(&self, id: &str, room: Rect) -> f64 {
        let index = self.counties.iter().position(|part| part.place.id == id);
        index.map_or(0.0, |index| self.raster.share(index, room))
    }

    /// The window with the marks in it.
    fn taken(&self, class: &Class) -> Taken {
        let mark = |(_, at): &(&Zone, Point)| Rect::around(*at, class.mark(), class.mark());
        let marks = self.zones.iter().map(mark).collect();
        Taken { labels: Vec::new(), marks, others: Vec::new(), frame: self.window }
    }

    /// Labels of the zones.
    fn zones(&self, class: &Class, taken: &mut Taken) -> Vec<(String, Placement)> {
        let share = |id: &str, room| self.share(id, room);
        let zones = self.zones.clone();
        Zones { zones, core: self.core, class, has_asides: true, share: &share }.place(taken)
    }

    /// Labels of the counties, entirely within their visible part.
    fn counties(&self, class: &Class, taken: &mut Taken) -> Vec<(String, Placement)> {
        let size = class.county();
        let mut placed = Vec::new();
        for (index, part) in self.counties.iter().enumerate() {
            let fits = |text: &str, at: Point| {
                let room = room(text, at, size);
                taken.is_free(room)
                    && taken.count_marks(room) == 0
                    && self.raster.share(index, room) > 0.98
            };
            let best = |text: &&String| {
                let points = grid(part.extent, (CELL * 2).max(1)).into_iter();
                let near = |a: &Point, b: &Point| {
                    distance(*a, part.heart).total_cmp(&distance(*b, part.heart))
                };
                points.filter(|at| fits(text, *at)).min_by(near).map(|at| ((*text).clone(), at))
            };
            let found = [&part.place.name, &part.place.short].iter().find_map(best);
            if let Some((text, at)) = found {
                taken.labels.push(room(&text, at, size));
                placed.push((
                    part.place.id.clone(),
                    Placement { class: class.index, text, at, size, leader: String::new() },
                ));
            }
        }
        placed
    }
}
