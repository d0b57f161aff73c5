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

/// The labels of everything, by id.
#[derive(Debug, Default)]
pub(super) struct Labels {
    /// Smallest scale of each class of the main map.
    pub(super) scales: Vec<i32>,
    /// Smallest scale of each class of the inset.
    pub(super) inset_scales: Vec<i32>,
    /// On the main map: counties, zones and cities.
    pub(super) main: BTreeMap<String, Vec<Placement>>,
    /// On the inset: counties and zones.
    pub(super) inset: BTreeMap<String, Vec<Placement>>,
    /// The bay area's.
    pub(super) bay_area: Vec<Placement>,
}

/// Places every label in every class.
pub(super) fn place(scenery: &Scenery<'_>) -> Labels {
    let mut labels = Labels::default();
    let counties = counties::Counties::new(scenery);
    let around = around::Around::new(scenery);
    for class in class::main() {
        labels.scales.push(class.scale);
        let mut taken = Taken::new(scenery, &class);
        let mut add = |placed: Vec<(String, Placement)>| {
            for (id, placement) in placed {
                labels.main.entry(id).or_default().push(placement);
            }
        };
        add(counties.place(&class, &mut taken));
        add(zones::place(scenery, &counties, &class, &mut taken));
        labels.bay_area.extend(around.bay_area(&class, &mut taken));
        add(around.cities(&class, &mut taken));
    }
    inset::place(scenery, &mut labels);
    labels
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
    fn new(scenery: &Scenery<'_>, class: &class::Class) -> Self {
        let mark = |(_, at)| Rect::around(at, class.mark(), class.mark());
        let (foot, tip) = scenery.arrow;
        let arrow = super::land::bounds(&[foot, tip]);
        let (width, height) = scenery.land.frame;
        Self {
            labels: Vec::new(),
            marks: scenery.zones().map(mark).collect(),
            others: vec![
                Rect::of(scenery.inset),
                Rect::of(arrow).grown(ARROW_HALF_WIDTH),
                Rect::of((0, height - SCALE_BAR.1, SCALE_BAR.0, SCALE_BAR.1)),
            ],
            frame: Rect::of((0, 0, width, height)),
        }
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
