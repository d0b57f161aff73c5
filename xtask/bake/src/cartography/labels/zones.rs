//! Names of the zones, beside their marks; left out where there is no room.

use super::choose::{Candidate, Item, LEFT_OUT, choose};
use super::class::Class;
use super::counties::scaled;
use super::metrics::{room, width};
use super::rect::Rect;
use super::{Scenery, Taken};
use crate::cartography::{Place, Placement, Point};

/// The core institute: its name comes before those of the other zones.
const CORE: &str = "ganjiang-institute";
/// How much more its name matters.
const CORE_WEIGHT: f64 = 4.0;
/// The first class in which the core institute is named, in which the zones outside the inset
/// are, and in which all are: below, the names of the counties have the room, and the inset
/// names its zones.
const FIRST_CLASS: (usize, usize, usize) = (1, 2, 4);
/// Space between mark and text, in em.
const GAP: f64 = 0.3;

/// Labels of the zones on the main map.
pub(super) fn place(
    scenery: &Scenery<'_>,
    class: &Class,
    taken: &mut Taken,
) -> Vec<(String, Placement)> {
    let window = Rect::of(scenery.window);
    let in_inset = |zone: &Place| {
        scenery
            .anchors
            .get(&zone.id)
            .is_some_and(|at| window.has(*at))
    };
    let first_class = |zone: &Place| match zone.id == CORE {
        true => FIRST_CLASS.0,
        false if in_inset(zone) => FIRST_CLASS.2,
        false => FIRST_CLASS.1,
    };
    let mut zones: Vec<&Place> = scenery
        .survey
        .zones
        .iter()
        .map(|zone| &zone.place)
        .collect();
    zones.retain(|zone| class.index >= first_class(zone));
    zones.sort_by_key(|zone| zone.id != CORE);
    let candidates = |zone: &&Place| {
        let anchor = scenery.anchors.get(&zone.id).copied().unwrap_or_default();
        let mut all = beside(zone, anchor, class);
        all.retain(|candidate| {
            taken.is_free(candidate.room) && taken.marks_in(candidate.room) == 0
        });
        all
    };
    let items: Vec<Vec<Candidate>> = zones.iter().map(candidates).collect();
    let placed = pick(&zones, items);
    taken
        .labels
        .extend(placed.iter().map(|(_, p)| room(&p.text, p.at, p.size)));
    placed
}

/// The best places out of those that are free.
pub(super) fn pick(zones: &[&Place], items: Vec<Vec<Candidate>>) -> Vec<(String, Placement)> {
    let weight = |zone: &Place| if zone.id == CORE { CORE_WEIGHT } else { 1.0 };
    let item = |(candidates, zone): (_, &&Place)| Item {
        candidates,
        weight: weight(zone),
    };
    let items: Vec<Item> = items.into_iter().zip(zones).map(item).collect();
    let chosen = choose(&items);
    let both = zones.iter().zip(items).zip(chosen);
    both.filter_map(|((zone, item), index)| {
        let candidate = item.candidates.into_iter().nth(index?)?;
        Some((zone.id.clone(), candidate.placement))
    })
    .collect()
}

/// The places beside a mark, the best first: full name before short name, right before left.
pub(super) fn beside(zone: &Place, anchor: Point, class: &Class) -> Vec<Candidate> {
    let texts = [(&zone.name, 0.0), (&zone.short, LEFT_OUT / 10.0)];
    let texts = texts
        .into_iter()
        .filter(|(text, cost)| *cost == 0.0 || **text != zone.name);
    let size = class.lesser();
    texts
        .flat_map(|(text, cost)| {
            places(text, size, class.mark())
                .into_iter()
                .map(move |((dx, dy), more)| {
                    let at = (anchor.0 + dx, anchor.1 + dy);
                    let placement = Placement {
                        class: class.index,
                        text: text.clone(),
                        at,
                        size,
                    };
                    Candidate {
                        room: room(text, at, size),
                        cost: cost + more,
                        placement,
                    }
                })
        })
        .collect()
}

/// Offsets of the text's middle from the mark, each with its cost.
fn places(text: &str, size: i32, mark: i32) -> Vec<(Point, f64)> {
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
