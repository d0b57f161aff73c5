//! The state of the show, as far as a link carries it.
//!
//! Decoding needs the slides' keys alone ([`SLIDE_KEYS`](crate::plan::SLIDE_KEYS)), so the first
//! view, which decodes and encodes links, does without the slides.

mod cover_text;
mod deck;
mod params;
mod position;
mod steps;

pub use cover_text::CoverText;
pub use deck::{Deck, Entry};
pub(super) use params::ShowParams;
pub use position::Position;
pub use steps::Steps;

use super::Rejected;
use crate::plan::{Found, Plan};

/// The state of the show, as far as a link carries it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ShowState {
    /// The slides shown, and the text of the cover.
    pub deck: Deck,
    /// The present slide and step.
    pub position: Position,
    /// The answer shown in between (领导问); the position is kept.
    pub asked: Option<Found>,
    /// Whether this is the speaker's window.
    pub is_speaker: bool,
}

impl ShowState {
    /// The query parameters of the show:
    ///
    /// - `scene`, `step`: the position; steps count from 1;
    /// - `ask`: the county, zone or chain of the answer shown in between (领导问), by its id;
    /// - `deck`: the slides and steps shown, in order, as a code of letters and digits;
    /// - `title`, `by`, `on`: title, speaker and date on the cover;
    /// - `speaker`: `1` in the speaker's window.
    pub const PARAMS: [&'static str; 8] =
        ["scene", "step", "ask", "deck", "title", "by", "on", "speaker"];

    /// Decodes the parameters of the show; reports the unrecognised ones.
    pub(super) fn decode(plan: &'static Plan, params: &ShowParams) -> (Self, Vec<Rejected>) {
        let (deck, mut rejected) = Deck::decode(params);
        let mut reject = |key: &str| {
            rejected.push(Rejected { key: key.to_owned(), value: params.get(key).to_owned() });
        };
        let (scene, step) = (params.get("scene"), params.get("step"));
        let first = deck.entries.first().map_or("", |entry| entry.key.id);
        let scene = if scene.is_empty() { first } else { scene };
        let position = Position::find(&deck, scene, step).unwrap_or_else(|| {
            let found = Position::find(&deck, scene, "");
            reject(if found.is_some() { "step" } else { "scene" });
            found.unwrap_or_default()
        });
        let asked = Found::from_id(plan, params.get("ask"));
        if asked.is_none() && !params.get("ask").is_empty() {
            reject("ask");
        }
        let is_speaker = params.get("speaker") == "1";
        if !is_speaker && !params.get("speaker").is_empty() {
            reject("speaker");
        }
        (Self { deck, position, asked, is_speaker }, rejected)
    }

    /// The part of a query that encodes it; empty for the whole show at its beginning.
    pub fn encode(&self) -> String {
        let mut params = ShowParams::default();
        self.deck.encode(&mut params);
        if self.position != Position::FIRST {
            let entry = self.position.entry(&self.deck);
            params.set("scene", entry.map_or("", |entry| entry.key.id));
        }
        if self.position.step > 0 {
            params.set("step", &(self.position.step + 1).to_string());
        }
        params.set("ask", self.asked.map_or("", Found::id));
        params.set("speaker", if self.is_speaker { "1" } else { "" });
        params.query()
    }

    /// The same show at another position, without an answer.
    #[must_use]
    pub fn at(&self, position: Position) -> Self {
        Self { position: position.within(&self.deck), asked: None, ..self.clone() }
    }
}
