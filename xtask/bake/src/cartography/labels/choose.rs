//! Chooses a place for each label, so that no labels touch and as many as possible are placed.

use super::rect::Rect;
use crate::cartography::Placement;

/// A possible place of a label.
#[derive(Clone, Debug)]
pub(super) struct Candidate {
    /// The room of the label.
    pub(super) room: Rect,
    /// The cost, from 0.
    pub(super) cost: f64,
    /// The placed label.
    pub(super) placement: Placement,
}

/// The cost of leaving a label out.
pub(super) const LEFT_OUT: f64 = 20.0;

/// A label with its possible places.
#[derive(Clone, Debug)]
pub(super) struct Item {
    /// The possible places.
    pub(super) candidates: Vec<Candidate>,
    /// The factor on its costs, from 1.
    pub(super) weight: f64,
}
/// The limit of the search, so that a build never hangs.
const MAX_STEPS: usize = 40_000;

/// The cheapest choice (as indices) of at most one candidate each, by branch and bound.
pub(super) fn choose(items: &[Item]) -> Vec<Option<usize>> {
    let best = vec![None; items.len()];
    let mut search = Search { items, best, cost: f64::INFINITY, steps: 0 };
    search.extend(&mut Vec::new(), 0.0);
    search.best
}

struct Search<'a> {
    items: &'a [Item],
    best: Vec<Option<usize>>,
    cost: f64,
    steps: usize,
}

impl Search<'_> {
    fn extend(&mut self, chosen: &mut Vec<Option<usize>>, cost: f64) {
        self.steps += 1;
        if cost >= self.cost || self.steps > MAX_STEPS {
            return;
        }
        let Some(item) = self.items.get(chosen.len()) else {
            (self.best, self.cost) = (chosen.clone(), cost);
            return;
        };
        for (index, candidate) in item.candidates.iter().enumerate() {
            if self.is_free(chosen, candidate.room) {
                chosen.push(Some(index));
                self.extend(chosen, cost + candidate.cost);
                chosen.pop();
            }
        }
        chosen.push(None);
        self.extend(chosen, cost + LEFT_OUT * item.weight);
        chosen.pop();
    }

    fn is_free(&self, chosen: &[Option<usize>], room: Rect) -> bool {
        let taken = self
            .items
            .iter()
            .zip(chosen)
            .filter_map(|(item, index)| item.candidates.get((*index)?));
        !taken.into_iter().any(|other| other.room.overlaps(room))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cartography::Point;

    fn item(weight: f64, places: &[(i32, f64)]) -> Item {
        let candidate = |&(x, cost)| Candidate {
            room: Rect::around(Point { x, y: 0 }, 5, 5),
            cost,
            placement: Placement {
                class: 0,
                text: String::new(),
                at: Point::default(),
                size: 0,
                leader: String::new(),
            },
        };
        Item { candidates: places.iter().map(candidate).collect(), weight }
    }

    #[test]
    fn a_worse_place_is_chosen_to_place_both_labels() {
        let items = [item(1.0, &[(0, 0.0), (20, 1.0)]), item(1.0, &[(3, 0.0)])];
        assert_eq!(choose(&items), [Some(1), Some(0)]);
    }

    #[test]
    fn the_heavier_of_two_labels_is_placed() {
        let items = [item(1.0, &[(0, 0.0)]), item(3.0, &[(3, 2.0)]), item(1.0, &[(-3, 0.0)])];
        assert_eq!(choose(&items), [None, Some(0), None]);
        assert!(choose(&[]).is_empty());
    }
}
