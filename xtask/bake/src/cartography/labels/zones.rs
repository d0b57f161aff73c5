//! Names of the zones, beside their marks, or left out if there is no room.

use super::choose::{Candidate, Item, LEFT_OUT, choose};
use super::class::Class;
use super::counties::{Counties, scaled};
use super::metrics::{room, width};
use super::rect::Rect;
use super::{Scenery, Taken};
use crate::cartography::{Placement, Point, Zone};

/// The factor on the costs of the core institute's name.
const CORE_WEIGHT: f64 = 4.0;
/// The first class with the names of the core institute, of zones outside the inset, and of all zones.
/// In smaller classes the names of counties take the room, and the inset names its zones.
pub(super) type First = (usize, usize, usize);
/// On the main map.
pub(super) const FIRST_CLASS: First = (1, 2, 4);
/// On the main map of a wall.
pub(super) const FIRST_ON_WALL: First = (2, 0, 2);
/// The cost of the short name.
const SHORT: f64 = LEFT_OUT / 5.0;
/// The cost of a name entirely outside the zone's county.
const OUTSIDE: f64 = 2.5;
/// The space between mark and text, in em.
const GAP: f64 = 0.3;

/// Labels of the zones on the main map.
pub(super) fn place(
    scenery: &Scenery<'_>,
    counties: &Counties<'_>,
    (class, first): (&Class, First),
    taken: &mut Taken,
) -> Vec<(String, Placement)> {
    let mut zones: Vec<(&Zone, Point)> = scenery.zones().collect();
    zones.retain(|(zone, at)| class.index >= first_class(first, scenery, zone, *at));
    let candidates = |(zone, at): &(&Zone, Point)| {
        let mut all = beside(zone, *at, class, &|room| counties.share(&zone.host, room));
        all.retain(|place| taken.is_free(place.room) && taken.count_marks(place.room) == 0);
        all
    };
    let placed = pick(&zones, &scenery.input.core, &candidates);
    let rooms = placed.iter().map(|(_, p)| room(&p.text, p.at, p.size));
    taken.labels.extend(rooms);
    placed
}

fn first_class(first: First, scenery: &Scenery<'_>, zone: &Zone, at: Point) -> usize {
    match zone.place.id == scenery.input.core {
        true => first.0,
        false if Rect::from_bounds(scenery.window).contains(at) => first.2,
        false => first.1,
    }
}

/// Chooses the best places of the zones.
pub(super) fn pick(
    zones: &[(&Zone, Point)],
    core: &str,
    candidates: &dyn Fn(&(&Zone, Point)) -> Vec<Candidate>,
) -> Vec<(String, Placement)> {
    let weight = |zone: &Zone| {
        if zone.place.id == core { CORE_WEIGHT } else { 1.0 }
    };
    let item =
        |zone: &(&Zone, Point)| Item { candidates: candidates(zone), weight: weight(zone.0) };
    let items: Vec<Item> = zones.iter().map(item).collect();
    let chosen = choose(&items);
    let both = zones.iter().zip(items).zip(chosen);
    both.filter_map(|(((zone, _), item), index)| {
        let candidate = item.candidates.into_iter().nth(index?)?;
        Some((zone.place.id.clone(), candidate.placement))
    })
    .collect()
}

/// The possible places beside a mark with their costs. The full name is better than the short one, the
/// right side better than the left, and the zone's county better than outside (`share` is the share of
/// a box in the county).
pub(super) fn beside(
    zone: &Zone,
    anchor: Point,
    class: &Class,
    share: &dyn Fn(Rect) -> f64,
) -> Vec<Candidate> {
    let (name, short) = (&zone.place.name, &zone.place.short);
    let texts = [(name, 0.0), (short, SHORT)];
    let texts = texts.into_iter().take(if name == short { 1 } else { 2 });
    let size = class.lesser();
    let candidate = |text: &String, (dx, dy): Offset, cost: f64| {
        let at = Point { x: anchor.x + dx, y: anchor.y + dy };
        let room = room(text, at, size);
        let placement = Placement { class: class.index, text: text.clone(), at, size };
        Candidate { room, cost: cost + OUTSIDE * (1.0 - share(room)), placement }
    };
    texts
        .flat_map(|(text, cost)| {
            let places = places(text, size, class.mark()).into_iter();
            places.map(move |(offset, more)| (text, offset, cost + more))
        })
        .map(|(text, offset, cost)| candidate(text, offset, cost))
        .collect()
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
