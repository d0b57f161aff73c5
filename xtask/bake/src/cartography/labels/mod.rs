//! Places labels so that none ever touch: for each class of scales, first the counties, then the
//! zones, the arrow to the bay area, and the cities around.

mod around;
mod choose;
mod class;
mod counties;
mod inset;
mod metrics;
mod raster;
mod rect;
mod zones;

use super::land::Land;
use super::{Bounds, Placement, Point, Survey, Zone};
use rect::Rect;
use std::collections::BTreeMap;

/// What labels have to keep off, and where their owners stand.
pub(super) struct Scenery<'a> {
    /// What the seeds say.
    pub(super) survey: &'a Survey,
    /// Counties and cities.
    pub(super) land: &'a Land,
    /// Anchors of counties and zones, by id.
    pub(super) anchors: &'a BTreeMap<String, Point>,
    /// What the inset shows.
    pub(super) window: Bounds,
    /// Where the inset stands.
    pub(super) inset: Bounds,
    /// Foot and tip of the arrow to the bay area.
    pub(super) arrow: (Point, Point),
}

impl<'a> Scenery<'a> {
    /// The zones and where they stand.
    fn zones(&self) -> impl Iterator<Item = (&'a Zone, Point)> + use<'a> {
        let anchors = self.anchors;
        let zones = self.survey.zones.iter();
        zones.filter_map(|zone| Some((zone, *anchors.get(&zone.place.id)?)))
    }
}

/// The labels of everything.
#[derive(Debug)]
pub(super) struct Labels {
    /// On the main map: counties, zones and cities.
    pub(super) main: Names,
    /// On the inset: counties and zones.
    pub(super) inset: Names,
    /// On the main map of a wall: counties and zones.
    pub(super) wall: Names,
    /// On the inset of a wall: counties and zones.
    pub(super) wall_inset: Names,
    /// The bay area's, on the main map.
    pub(super) bay_area: Vec<Placement>,
}

/// The labels of one map.
#[derive(Debug, Default)]
pub(super) struct Names {
    /// Smallest scale of each class.
    pub(super) scales: Vec<i32>,
    /// Labels by the id of what they name, at most one a class.
    of: BTreeMap<String, Vec<Placement>>,
}

impl Names {
    /// Hands the labels of one thing over.
    pub(super) fn take(&mut self, id: &str) -> Vec<Placement> {
        self.of.remove(id).unwrap_or_default()
    }

    fn add(&mut self, placed: impl IntoIterator<Item = (String, Placement)>) {
        for (id, placement) in placed {
            self.of.entry(id).or_default().push(placement);
        }
    }
}

/// Places every label in every class.
pub(super) fn place(scenery: &Scenery<'_>) -> Labels {
    let counties = counties::Counties::new(scenery);
    let (main, bay_area) = main(scenery, &counties);
    Labels {
        main,
        inset: inset::place(scenery, class::inset()),
        wall: wall(scenery, &counties),
        wall_inset: inset::place(scenery, class::wall_inset()),
        bay_area,
    }
}

/// The labels of the main map, with the bay area's.
fn main(scenery: &Scenery<'_>, counties: &counties::Counties<'_>) -> (Names, Vec<Placement>) {
    let around = around::Around::new(scenery);
    let (mut names, mut bay_area) = (Names::default(), Vec::new());
    for class in class::main() {
        names.scales.push(class.scale);
        let mut taken = Taken::on_map(scenery, &class);
        names.add(counties.place(&class, &mut taken));
        names.add(zones::place(scenery, counties, (&class, zones::FIRST_CLASS), &mut taken));
        bay_area.extend(around.bay_area(&class, &mut taken));
        names.add(around.cities(&class, &mut taken));
    }
    (names, bay_area)
}

/// The labels of the main map on a wall: there is no inset on it, and nothing around the city.
fn wall(scenery: &Scenery<'_>, counties: &counties::Counties<'_>) -> Names {
    let mut names = Names::default();
    for class in class::wall() {
        names.scales.push(class.scale);
        let mut taken = Taken::in_city(scenery, &class);
        names.add(counties.place(&class, &mut taken));
        names.add(zones::place(scenery, counties, (&class, zones::FIRST_ON_WALL), &mut taken));
    }
    names
}

/// The room of the scale bar in the frame's lower left corner, in map units.
const SCALE_BAR: (i32, i32) = (800, 460);

/// The room that is taken on the main map.
struct Taken {
    /// Labels.
    labels: Vec<Rect>,
    /// Marks of zones.
    marks: Vec<Rect>,
    /// What stands beside the counties: the inset, the arrow and the scale bar.
    others: Vec<Rect>,
    /// What labels must lie within.
    frame: Rect,
}

impl Taken {
    /// In the map's frame, with all that stands around the city.
    fn on_map(scenery: &Scenery<'_>, class: &class::Class) -> Self {
        let (foot, tip) = scenery.arrow;
        let arrow = super::land::bounds(&[foot, tip]);
        let extent = scenery.land.extent;
        let (width, height) = SCALE_BAR;
        let scale_bar = Bounds { x: 0, y: extent.height - height, width, height };
        let others = vec![
            Rect::of(scenery.inset),
            Rect::of(arrow).grown(ARROW_HALF_WIDTH),
            Rect::of(scale_bar),
        ];
        Self { others, ..Self::within(extent, scenery, class) }
    }

    /// In the city's box alone.
    fn in_city(scenery: &Scenery<'_>, class: &class::Class) -> Self {
        Self::within(super::land::bounds(&scenery.land.outline), scenery, class)
    }

    fn within(frame: Bounds, scenery: &Scenery<'_>, class: &class::Class) -> Self {
        let mark = |(_, at)| Rect::around(at, class.mark(), class.mark());
        let marks = scenery.zones().map(mark).collect();
        Self { labels: Vec::new(), marks, others: Vec::new(), frame: Rect::of(frame) }
    }

    /// Whether a label with this room would keep clear of everything but marks.
    fn is_free(&self, room: Rect) -> bool {
        let clear = |rects: &[Rect], room| !rects.iter().any(|rect| rect.overlaps(room));
        // Names side by side must not read as one.
        let gap = (room.south - room.north) / 4;
        let apart = Rect { west: room.west - gap, east: room.east + gap, ..room };
        self.frame.holds(room) && clear(&self.labels, apart) && clear(&self.others, room)
    }

    /// How many marks a label with this room would touch.
    fn marks_in(&self, room: Rect) -> usize {
        self.marks.iter().filter(|mark| mark.overlaps(room)).count()
    }
}

/// Half the width of the arrow's head, in map units.
const ARROW_HALF_WIDTH: i32 = 40;
