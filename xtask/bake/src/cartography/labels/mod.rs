//! Places labels without any overlap: in each label class first the counties, then the zones, the bay
//! area, and the neighbouring cities.

mod around;
mod aside;
mod choose;
mod class;
mod counties;
mod inset;
mod metrics;
mod raster;
mod rect;
mod zones;

use super::land::Land;
use super::{Bounds, MapInput, Placement, Point, Zone};
use rect::Rect;
use std::collections::BTreeMap;

/// The map to be labelled.
pub(super) struct Scenery<'a> {
    /// The input of the drawing.
    pub(super) input: &'a MapInput,
    /// Counties and cities.
    pub(super) land: &'a Land,
    /// Anchors of counties and zones, by id.
    pub(super) anchors: &'a BTreeMap<String, Point>,
    /// The extent of the inset.
    pub(super) window: Bounds,
    /// The place of the inset.
    pub(super) inset: Bounds,
    /// Foot and tip of the arrow to the bay area.
    pub(super) arrow: (Point, Point),
}

impl<'a> Scenery<'a> {
    /// The zones with their positions.
    fn zones(&self) -> impl Iterator<Item = (&'a Zone, Point)> + use<'a> {
        let anchors = self.anchors;
        let zones = self.input.zones.iter();
        zones.filter_map(|zone| Some((zone, *anchors.get(&zone.place.id)?)))
    }
}

/// The labels of all maps.
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
    /// The smallest scale of each class.
    pub(super) scales: Vec<i32>,
    /// The labels by the id of their place, at most one per class.
    by_id: BTreeMap<String, Vec<Placement>>,
}

impl Names {
    /// Removes and returns the labels of a place.
    pub(super) fn take(&mut self, id: &str) -> Vec<Placement> {
        self.by_id.remove(id).unwrap_or_default()
    }

    fn add(&mut self, placed: impl IntoIterator<Item = (String, Placement)>) {
        for (id, placement) in placed {
            self.by_id.entry(id).or_default().push(placement);
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
        names.add(zones(scenery, counties, &class, zones::FIRST_CLASS, &mut taken));
        bay_area.extend(around.bay_area(&class, &mut taken));
        names.add(around.cities(&class, &mut taken));
    }
    (names, bay_area)
}

/// The labels of the main map on a wall, which has no inset and no surroundings.
fn wall(scenery: &Scenery<'_>, counties: &counties::Counties<'_>) -> Names {
    let mut names = Names::default();
    for class in class::wall() {
        names.scales.push(class.scale);
        let mut taken = Taken::in_city(scenery, &class);
        names.add(counties.place(&class, &mut taken));
        names.add(zones(scenery, counties, &class, zones::FIRST_ON_WALL, &mut taken));
    }
    names
}

/// The labels of the zones on the main map.
fn zones(
    scenery: &Scenery<'_>,
    counties: &counties::Counties<'_>,
    class: &class::Class,
    first: zones::First,
    taken: &mut Taken,
) -> Vec<(String, Placement)> {
    let share = |id: &str, room| counties.share(id, room);
    let zones = zones::Zones {
        zones: zones::named(scenery, class, first),
        core: &scenery.input.core,
        class,
        has_asides: class.index >= first[3],
        share: &share,
    };
    zones.place(taken)
}

/// The size of the scale bar in the frame's lower left corner, in map units.
const SCALE_BAR: (i32, i32) = (800, 460);

/// The occupied room of the main map.
struct Taken {
    /// Labels.
    labels: Vec<Rect>,
    /// Marks of zones.
    marks: Vec<Rect>,
    /// The inset, the arrow and the scale bar.
    others: Vec<Rect>,
    /// The frame of all labels.
    frame: Rect,
}

impl Taken {
    /// The map's frame with everything around the city.
    fn on_map(scenery: &Scenery<'_>, class: &class::Class) -> Self {
        let (foot, tip) = scenery.arrow;
        let arrow = super::land::bounds(&[foot, tip]);
        let extent = scenery.land.extent;
        let (width, height) = SCALE_BAR;
        let scale_bar = Bounds { x: 0, y: extent.height - height, width, height };
        let others = vec![
            Rect::from_bounds(scenery.inset),
            Rect::from_bounds(arrow).grown(ARROW_HALF_WIDTH),
            Rect::from_bounds(scale_bar),
        ];
        Self { others, ..Self::within(extent, scenery, class) }
    }

    /// The city's box.
    fn in_city(scenery: &Scenery<'_>, class: &class::Class) -> Self {
        Self::within(super::land::bounds(&scenery.land.outline), scenery, class)
    }

    fn within(frame: Bounds, scenery: &Scenery<'_>, class: &class::Class) -> Self {
        let mark = |(_, at)| Rect::around(at, class.mark(), class.mark());
        let marks = scenery.zones().map(mark).collect();
        Self { labels: Vec::new(), marks, others: Vec::new(), frame: Rect::from_bounds(frame) }
    }

    /// Returns true if a box touches nothing but marks.
    fn is_free(&self, room: Rect) -> bool {
        let clear = |rects: &[Rect], room| !rects.iter().any(|rect| rect.overlaps(room));
        // Names next to each other must not read as one.
        let gap = (room.south - room.north) / 4;
        let apart = Rect { west: room.west - gap, east: room.east + gap, ..room };
        self.frame.contains_box(room) && clear(&self.labels, apart) && clear(&self.others, room)
    }

    /// The number of marks that a box touches.
    fn count_marks(&self, room: Rect) -> usize {
        self.marks.iter().filter(|mark| mark.overlaps(room)).count()
    }
}

/// Half the width of the arrow's head, in map units.
const ARROW_HALF_WIDTH: i32 = 40;
