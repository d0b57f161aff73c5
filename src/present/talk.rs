//! A show as a link says it, understood.

use super::deck::Deck;
use super::place::Place;
use crate::plan::{Chain, Found, PLAN, Plan};
use crate::state::{Rejected, Show};

/// A show as a link says it, understood: which, where it stands, and what was asked in between.
#[derive(Clone, Debug, PartialEq)]
pub struct Talk {
    /// Its scenes, and whose show it is.
    pub deck: Deck,
    /// Where it stands.
    pub place: Place,
    /// What was asked for in between (领导问); the place stays where it was.
    pub asked: Option<Found>,
    /// Whether this is the speaker's window.
    pub speaker: bool,
}

impl Talk {
    /// The show of a link, and what in the link means nothing.
    pub fn of(link: &Show) -> (Self, Vec<Rejected>) {
        let (deck, mut rejected) = Deck::of(link);
        let mut reject = |key: &str| {
            rejected.push(Rejected { key: key.to_owned(), value: link.get(key).to_owned() });
        };
        let (scene, step) = (link.get("scene"), link.get("step"));
        let first = deck.entries.first().map_or("", |entry| entry.slide.id);
        let scene = if scene.is_empty() { first } else { scene };
        let place = Place::named(&deck, scene, step).unwrap_or_else(|| {
            let found = Place::named(&deck, scene, "");
            reject(if found.is_some() { "step" } else { "scene" });
            found.unwrap_or_default()
        });
        let asked = find(&PLAN, link.get("ask"));
        if asked.is_none() && !link.get("ask").is_empty() {
            reject("ask");
        }
        let speaker = !link.get("speaker").is_empty();
        (Self { deck, place, asked, speaker }, rejected)
    }

    /// The link that says it.
    pub fn link(&self) -> Show {
        let mut link = Show::default();
        self.deck.put(&mut link);
        let entry = self.place.entry(&self.deck);
        if self.place != Place::FIRST {
            link.put("scene", entry.map_or("", |entry| entry.slide.id));
        }
        if self.place.step > 0 {
            link.put("step", &(self.place.step + 1).to_string());
        }
        link.put("ask", self.asked.map_or("", id));
        link.put("speaker", if self.speaker { "1" } else { "" });
        link
    }

    /// The same at another place, with nothing asked.
    #[must_use]
    pub fn at(&self, place: Place) -> Self {
        Self { place: place.within(&self.deck), asked: None, ..self.clone() }
    }
}

/// What has this id.
fn find(plan: &'static Plan, id: &str) -> Option<Found> {
    let chain = |id| plan.chain(id).map(Found::Chain);
    plan.region(id).map(Found::Region).or_else(|| chain(id))
}

/// The id of what was asked for.
pub(super) fn id(asked: Found) -> &'static str {
    match asked {
        Found::Region(region) => region.id,
        Found::Chain(Chain { id, .. }) => id,
    }
}
