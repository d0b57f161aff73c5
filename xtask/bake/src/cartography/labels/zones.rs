//! Names of the zones: beside their marks, at least half in their county; else further away, with a line that
//! leads to the mark (`aside`); or left out if there is no room.

use super::aside::{Aside, Target};
use super::choose::{Candidate, Item, LEFT_OUT, choose};
use super::class::Class;
use super::counties::scaled;
use super::metrics::{halo, room, width};
use super::rect::Rect;
use super::{Scenery, Taken};
use crate::cartography::{Placement, Point, Zone};

/// The factor on the costs of the core institute's name.
const CORE_WEIGHT: f64 = 4.0;
/// The first class with the names of the core institute, of zones outside the inset, of all zones that have
/// room beside their marks, and of all others with a line. In smaller classes the names of counties take the
/// room, and the inset names its zones.
pub(super) type First = [usize; 4];
/// On the main map.
pub(super) const FIRST_CLASS: First = [3, 2, 4, 5];
/// On the main map of a wall.
pub(super) const FIRST_ON_WALL: First = [2, 0, 2, 0];
/// The cost of the short name.
const SHORT: f64 = LEFT_OUT / 5.0;
/// The least share of a name beside its mark that must lie in the zone's county: half, and a little more, since
/// shares are estimated.
const LEAST_SHARE: f64 = 0.55;
/// The cost of a name entirely outside the zone's county.
const OUTSIDE: f64 = 2.5;
/// The space between mark and text, in em.
const GAP: f64 = 0.3;

/// The zones to be named on a map, in one class.
pub(super) struct Zones<'a> {
    /// The zones with the places of their marks.
    pub(super) zones: Vec<(&'a Zone, Point)>,
    /// The id of the core institute, whose name comes first.
    pub(super) core: &'a str,
    /// The label class.
    pub(super) class: &'a Class,
    /// Whether names may stand away from their marks; the core institute's always may.
    pub(super) has_asides: bool,
    /// The share of a box that a county covers, by the county's id.
    pub(super) share: &'a dyn Fn(&str, Rect) -> f64,
}

/// The zones that the main map names in a class.
pub(super) fn named<'a>(
    scenery: &Scenery<'a>,
    class: &Class,
    first: First,
) -> Vec<(&'a Zone, Point)> {
    let mut zones: Vec<(&Zone, Point)> = scenery.zones().collect();
    zones.retain(|(zone, at)| class.index >= first_class(first, scenery, zone, *at));
    zones
}

fn first_class(first: First, scenery: &Scenery<'_>, zone: &Zone, at: Point) -> usize {
    let [core, outside, inside, _] = first;
    match zone.place.id == scenery.input.core {
        true => core,
        false if Rect::from_bounds(scenery.window).contains(at) => inside,
        false => outside,
    }
}

impl Zones<'_> {
    /// Places the names and adds their room to `taken`.
    pub(super) fn place(&self, taken: &mut Taken) -> Vec<(String, Placement)> {
        let item = |it: &(&Zone, Point)| Item {
            candidates: self.free(it, taken),
            weight: self.weight(it.0),
        };
        let items: Vec<Item> = self.zones.iter().map(item).collect();
        let chosen = choose(&items);
        let (mut placed, mut left) = (Vec::new(), Vec::new());
        for ((zone, item), index) in self.zones.iter().zip(items).zip(chosen) {
            match index.and_then(|index| item.candidates.into_iter().nth(index)) {
                Some(candidate) => {
                    taken.labels.push(candidate.room);
                    placed.push((zone.0.place.id.clone(), candidate.placement));
                }
                None => left.push(*zone),
            }
        }
        left.retain(|(zone, _)| self.has_asides || zone.place.id == self.core);
        left.sort_by(|a, b| self.weight(b.0).total_cmp(&self.weight(a.0)));
        placed.extend(left.into_iter().filter_map(|it| self.place_aside(it, taken)));
        placed
    }

    fn weight(&self, zone: &Zone) -> f64 {
        if zone.place.id == self.core { CORE_WEIGHT } else { 1.0 }
    }

    /// The free places beside a mark.
    fn free(&self, zone: &(&Zone, Point), taken: &Taken) -> Vec<Candidate> {
        let mut all = self.beside(zone.0, zone.1);
        all.retain(|it| taken.is_free(it.room) && taken.count_marks(it.room) == 0);
        all
    }

    /// The possible places beside a mark with their costs. The full name is better than the short one, the
    /// right side better than the left, and the zone's county better than outside.
    fn beside(&self, zone: &Zone, anchor: Point) -> Vec<Candidate> {
        let (class, size) = (self.class, self.class.lesser());
        let candidate = |text: &str, (dx, dy): Offset, cost: f64| {
            let at = Point { x: anchor.x + dx, y: anchor.y + dy };
            let room = room(text, at, size);
            let share = (self.share)(&zone.host, room.grown(-halo(size)));
            let placement = Placement {
                class: class.index,
                text: text.into(),
                at,
                size,
                leader: String::new(),
            };
            let cost = cost + OUTSIDE * (1.0 - share);
            (share >= LEAST_SHARE).then_some(Candidate { room, cost, placement })
        };
        let (name, short) = (&zone.place.name, &zone.place.short);
        let texts = [(name, 0.0), (short, SHORT)];
        let texts = texts.into_iter().take(if name == short { 1 } else { 2 });
        texts
            .flat_map(|(text, cost)| {
                let places = places(text, size, class.mark()).into_iter();
                places.map(move |(offset, more)| (text, offset, cost + more))
            })
            .filter_map(|(text, offset, cost)| candidate(text, offset, cost))
            .collect()
    }

    /// Places a name away from its mark, with a line.
    fn place_aside(
        &self,
        (zone, at): (&Zone, Point),
        taken: &mut Taken,
    ) -> Option<(String, Placement)> {
        let place = &zone.place;
        let (texts, size) = ([&*place.name, &*place.short], self.class.lesser());
        let aside = Aside { target: Target::Mark(at), texts, size, class: self.class, taken };
        let (placement, line) = aside.place()?;
        let text = room(&placement.text, placement.at, placement.size);
        taken.labels.extend([line, text]);
        Some((place.id.clone(), placement))
    }
}

/// Map units to the east and to the south.
type Offset = (i32, i32);

/// Offsets of the text's centre from the mark, with their costs.
fn places(text: &str, size: i32, mark: i32) -> Vec<(Offset, f64)> {
    let x = mark + scaled(size, GAP + width(text) / 2.0);
    let y = mark + scaled(size, GAP + 0.5);
    let (up, more) = (scaled(size, 0.5), scaled(size, 1.0));
    let slant = scaled(size, width(text) / 2.0);
    vec![
        ((x, 0), 0.0),
        ((-x, 0), 0.3),
        ((0, -y), 0.5),
        ((0, y), 0.6),
        ((x, -up), 0.7),
        ((x, up), 0.7),
        ((-x, -up), 0.9),
        ((-x, up), 0.9),
        ((x, -more), 1.0),
        ((x, more), 1.0),
        ((-x, -more), 1.2),
        ((-x, more), 1.2),
        ((slant, -y), 1.1),
        ((slant, y), 1.1),
        ((-slant, -y), 1.3),
        ((-slant, y), 1.3),
    ]
}
