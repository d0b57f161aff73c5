//! Names around the city: the neighbouring cities and the bay area. They never cover a county.

use super::class::Class;
use super::counties::grid;
use super::metrics::room;
use super::raster::Raster;
use super::rect::Rect;
use super::{Scenery, Taken};
use crate::cartography::clip::clip;
use crate::cartography::compass::distance;
use crate::cartography::land::polygon;
use crate::cartography::polygon::{Polygon, contains, depth};
use crate::cartography::projection::unrounded;
use crate::cartography::{Placement, Point};

/// The side of the raster's cells, in map units.
const CELL: i32 = 40;
/// Steps of the search, in map units: coarse, then fine.
const STEPS: [i32; 2] = [120, 20];
/// The steps of the search for a city's centre, in map units.
const HEART_STEP: i32 = 200;
/// The least distance of names from the frame's edge and the counties, in map units.
const MARGIN: i32 = 40;
/// The greatest distance of the bay area's name from its arrow, in map units.
const NEAR_ARROW: i32 = 1400;
/// The first class in which a city is named with its province: smaller maps have no room.
const FIRST_PROVINCE: usize = 2;

/// The surroundings within the frame.
pub(super) struct Around<'a> {
    scenery: &'a Scenery<'a>,
    raster: Raster,
    cities: Vec<City<'a>>,
}

struct City<'a> {
    id: &'a str,
    name: &'a str,
    province: &'a str,
    /// The centre of its visible part.
    heart: Point,
}

impl<'a> Around<'a> {
    /// Prepares everything that does not depend on the class.
    pub(super) fn new(scenery: &'a Scenery<'a>) -> Self {
        let land = scenery.land;
        let mut areas = Vec::new();
        let mut cities = Vec::new();
        for area in &land.cities {
            let seen = polygon(&clip(&area.drawn, land.extent));
            let place = scenery.input.cities.iter().find(|place| place.id == area.id);
            if let Some(place) = place.filter(|_| !seen.is_empty()) {
                cities.push(City {
                    id: &area.id,
                    name: &place.name,
                    province: &place.province,
                    heart: heart(scenery, &seen),
                });
                areas.push(seen);
            }
        }
        Self { scenery, raster: Raster::new(Rect::from_bounds(land.extent), CELL, &areas), cities }
    }

    /// Labels of the cities.
    pub(super) fn cities(&self, class: &Class, taken: &mut Taken) -> Vec<(String, Placement)> {
        let mut placed = Vec::new();
        for (index, city) in self.cities.iter().enumerate() {
            let cost = |at: Point, room: Rect| {
                let share = self.raster.share(index, room);
                (share > 0.3).then(|| 4.0 * (1.0 - share) + distance(at, city.heart) / 1500.0)
            };
            let long = [city.province, city.name].concat();
            let texts =
                if class.index < FIRST_PROVINCE { vec![city.name] } else { vec![&long, city.name] };
            let placement =
                texts.iter().find_map(|text| self.best(text, class, taken, taken.frame, &cost));
            placed.extend(placement.map(|placement| (city.id.to_owned(), placement)));
        }
        placed
    }

    /// The bay area's label, near its arrow.
    pub(super) fn bay_area(&self, class: &Class, taken: &mut Taken) -> Option<Placement> {
        let (foot, tip) = self.scenery.arrow;
        let middle = Point { x: (foot.x + tip.x) / 2, y: (foot.y + tip.y) / 2 };
        let cost = |_: Point, room: Rect| {
            // The arrow leads into open land on the left.
            let dx = ((room.west - middle.x) * 2).max(middle.x - room.east).max(0);
            let dy = ((room.north + room.south) / 2 - middle.y).abs();
            Some(f64::from(dx) + f64::from(dy))
        };
        let near = Rect::around(middle, NEAR_ARROW, NEAR_ARROW / 2);
        self.best(&self.scenery.input.heading, class, taken, near, &cost)
    }

    /// The cheapest place for a text in a box, on a coarse grid and then on a fine one around it.
    fn best(
        &self,
        text: &str,
        class: &Class,
        taken: &mut Taken,
        within: Rect,
        cost: &dyn Fn(Point, Rect) -> Option<f64>,
    ) -> Option<Placement> {
        let size = class.lesser();
        let [coarse, fine] = STEPS;
        let search = |within: Rect, step: i32| {
            let candidate = |at: Point| {
                let room = room(text, at, size);
                cost(at, room).filter(|_| taken.is_free(room.grown(MARGIN))).map(|cost| (cost, at))
            };
            let mut all: Vec<(f64, Point)> =
                grid(within, step).into_iter().filter_map(candidate).collect();
            all.sort_by(|a, b| a.0.total_cmp(&b.0));
            let free = |at: &Point| !self.covers_county(room(text, *at, size).grown(MARGIN));
            all.into_iter().map(|(_, at)| at).find(free)
        };
        let about = search(within, coarse)?;
        let at = search(Rect::around(about, coarse, coarse), fine).unwrap_or(about);
        taken.labels.push(room(text, at, size));
        Some(Placement {
            class: class.index,
            text: text.to_owned(),
            at,
            size,
            leader: String::new(),
        })
    }

    fn covers_county(&self, room: Rect) -> bool {
        room.meets_ring(&self.scenery.land.outline)
    }
}

/// The point furthest from the city's border, the inset and the frame.
fn heart(scenery: &Scenery<'_>, seen: &Polygon) -> Point {
    let (inset, map) = (Rect::from_bounds(scenery.inset), Rect::from_bounds(scenery.land.extent));
    let beside = |at: &Point| (at.x - inset.east).max(at.y - inset.south);
    let open = |at: &Point| depth(seen, unrounded(*at)).min(f64::from(beside(at)));
    let places = grid(map, HEART_STEP).into_iter();
    let places = places.filter(|at| beside(at) > 0 && contains(seen, unrounded(*at)));
    let places = places.map(|at| (open(&at), at));
    places.max_by(|a, b| a.0.total_cmp(&b.0)).map(|(_, at)| at).unwrap_or_default()
}
