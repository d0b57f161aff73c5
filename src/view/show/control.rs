//! The controls of the show: buttons and ticks carry the text form of an input in `data-action`, fields
//! their id in `data-pick`.

use super::command::Command;
use super::compose::Change;
use super::session::{Effect, Input};
use crate::plan::{Found, PLAN, SLIDE_KEYS};
use crate::state::CoverText;
use crate::text::ids;
use crate::text::markup::Tag;

/// The inputs without an id, with their text form.
pub const WORDS: [(&str, Input); 16] = [
    ("leave", Input::Command(Command::Leave)),
    ("escape", Input::Command(Command::Escape)),
    ("help", Input::Command(Command::Help)),
    ("full", Input::Command(Command::FullScreen)),
    ("speaker", Input::Command(Command::Speaker)),
    ("auto", Input::Command(Command::Autoplay)),
    ("compose", Input::Command(Command::Compose)),
    ("options", Input::Command(Command::Print)),
    ("print", Input::Effect(Effect::Print)),
    ("restart", Input::Effect(Effect::RestartClock)),
    ("save", Input::Effect(Effect::SaveDeck)),
    ("keep", Input::Effect(Effect::KeepDeck)),
    ("kept", Input::Effect(Effect::OpenKeptDeck)),
    ("reset", Input::Change(Change::Reset)),
    ("overview", Input::Command(Command::Overview)),
    ("find", Input::Command(Command::Find)),
];

impl Input {
    /// Parses the text form of a control; none if it is unrecognised.
    pub fn from_control(text: &str) -> Option<Self> {
        let Some((word, id)) = text.split_once(':') else {
            return WORDS.into_iter().find(|(word, _)| *word == text).map(|(_, input)| input);
        };
        match word {
            "slide" => parse_number(id).map(Self::GoTo),
            "ask" => Found::from_id(&PLAN, id).map(Self::Ask),
            _ => change_from_text(word, id).map(Self::Change),
        }
    }

    /// The text form of a control; none if no control has this input.
    pub fn control_text(&self) -> Option<String> {
        let (word, id) = match self {
            Self::GoTo(entry) => ("slide", entry.to_string()),
            Self::Ask(found) => ("ask", found.id().to_owned()),
            Self::Change(Change::ToggleSlide(key)) => ("switch", key.id.to_owned()),
            Self::Change(Change::ToggleStep(key, step)) => {
                ("step", [key.id, ",", &step.to_string()].concat())
            }
            Self::Change(Change::MoveUp(key)) => ("sooner", key.id.to_owned()),
            Self::Change(Change::MoveDown(key)) => ("later", key.id.to_owned()),
            _ => {
                let known = WORDS.into_iter().find(|(_, input)| input == self);
                return known.map(|(word, _)| word.to_owned());
            }
        };
        Some([word, ":", &id].concat())
    }
}

/// The start of the element of a control.
pub(super) fn control(name: &'static str, input: &Input) -> Tag<'static> {
    Tag::new(name).attr("data-action", &input.control_text().unwrap_or_default())
}

/// The change of a slide: `sooner` and `rare-earth`, or `step` and `rare-earth,1`; steps count from 0.
fn change_from_text(word: &str, id: &str) -> Option<Change> {
    let (slide, step) = id.split_once(',').map_or((id, None), |(slide, step)| (slide, Some(step)));
    let key = SLIDE_KEYS.iter().find(|key| key.id == slide)?;
    Some(match (word, step) {
        ("switch", None) => Change::ToggleSlide(key),
        ("sooner", None) => Change::MoveUp(key),
        ("later", None) => Change::MoveDown(key),
        ("step", Some(step)) => Change::ToggleStep(key, parse_number(step)?),
        _ => return None,
    })
}

/// Parses a number that is written in the shortest way.
fn parse_number(text: &str) -> Option<usize> {
    text.parse().ok().filter(|number: &usize| number.to_string() == text)
}

ids! {
    /// A field of the show. Its id is the control's `data-pick`.
    pub enum ShowPick {
        /// The title.
        Title = "title",
        /// The speaker.
        Speaker = "speaker",
        /// The date.
        Date = "date",
        /// The name that is asked for.
        Find = "name",
        /// The file of a deck.
        File = "file",
        /// Whether notes are printed.
        Notes = "notes",
        /// Whether annotations are printed.
        Annotations = "annotations",
    }
}

impl ShowPick {
    /// The change of the deck by a text; none if the field is not of the cover.
    pub fn change(self, text: &str) -> Option<Change> {
        let text = CoverText::new(text);
        Some(match self {
            Self::Title => Change::Title(text),
            Self::Speaker => Change::Speaker(text),
            Self::Date => Change::Date(text),
            Self::Find | Self::File | Self::Notes | Self::Annotations => return None,
        })
    }
}
