//! The controls of the show: buttons and ticks carry the text form of an input in `data-action`, fields
//! their id in `data-pick`.

use super::additions::{AdditionChange, StepKey};
use super::command::Command;
use super::compose::Change;
use super::desk::DeskCommand;
use super::handout::HandoutChoice;
use super::session::{Effect, Input};
use crate::plan::{Found, PLAN, SlideKey, find_key};
use crate::state::CoverText;
use crate::text::ids;
use crate::text::markup::Tag;

/// The inputs without an id, with their text form.
pub const WORDS: [(&str, Input); 26] = [
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
    ("copy-deck", Input::Effect(Effect::CopyDeck)),
    ("keep", Input::Effect(Effect::KeepDeck)),
    ("kept", Input::Effect(Effect::OpenKeptDeck)),
    ("reset", Input::Change(Change::Reset)),
    ("overview", Input::Command(Command::Overview)),
    ("find", Input::Command(Command::Find)),
    ("spotlight", Input::Command(Command::Spotlight)),
    ("pen", Input::Command(Command::Pen)),
    ("erase", Input::Command(Command::Erase)),
    ("black", Input::Command(Command::Black)),
    ("freeze", Input::Command(Command::Freeze)),
    ("pause", Input::Effect(Effect::PauseClock)),
    ("loop", Input::Command(Command::Loop)),
    ("own-back", Input::Edit(None)),
    ("own-no-logo", Input::Add(AdditionChange::Logo(None))),
];

impl Input {
    /// Parses the text form of a control; none if it is unrecognised.
    pub fn from_control(text: &str) -> Option<Self> {
        let Some((word, id)) = text.split_once(':') else {
            return WORDS.into_iter().find(|(word, _)| *word == text).map(|(_, input)| input);
        };
        match word {
            "slide" => parse_number(id).map(Self::GoTo),
            "desk" => DeskCommand::from_id(id).map(|it| Self::Command(Command::Desk(it))),
            "print" => HandoutChoice::from_id(id).map(Self::Print),
            "ask" => Found::from_id(&PLAN, id).map(Self::Ask),
            _ => own_from_text(word, id).or_else(|| change_from_text(word, id).map(Self::Change)),
        }
    }

    /// The text form of a control; none if no control has this input.
    pub fn control_text(&self) -> Option<String> {
        let (word, id) = match self {
            Self::GoTo(entry) => ("slide", entry.to_string()),
            Self::Command(Command::Desk(command)) => ("desk", command.id().to_owned()),
            Self::Print(choice) => ("print", choice.id().to_owned()),
            Self::Ask(found) => ("ask", found.id().to_owned()),
            Self::Change(Change::ToggleSlide(key)) => ("switch", key.id.to_owned()),
            Self::Change(Change::ToggleStep(key, step)) => {
                ("step", [key.id, ",", &step.to_string()].concat())
            }
            Self::Change(Change::MoveUp(key)) => ("sooner", key.id.to_owned()),
            Self::Change(Change::MoveDown(key)) => ("later", key.id.to_owned()),
            Self::Edit(Some(key)) => ("own-edit", key.id.to_owned()),
            Self::AddSlide(key) => ("own-add", key.id.to_owned()),
            Self::Add(AdditionChange::Remove(key)) => ("own-remove", key.id.to_owned()),
            Self::Add(AdditionChange::Picture(key, None)) => ("own-no-picture", key.id.to_owned()),
            Self::Add(AdditionChange::ToggleOurNotes(key)) => ("own-only", key.id.to_owned()),
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
    let key = find_key(slide)?;
    Some(match (word, step) {
        ("switch", None) => Change::ToggleSlide(key),
        ("sooner", None) => Change::MoveUp(key),
        ("later", None) => Change::MoveDown(key),
        ("step", Some(step)) => Change::ToggleStep(key, parse_number(step)?),
        _ => return None,
    })
}

/// The input about what the presenter adds to a slide: `own-edit` and `rare-earth`.
fn own_from_text(word: &str, id: &str) -> Option<Input> {
    let key = find_key(id)?;
    Some(match word {
        "own-edit" => Input::Edit(Some(key)),
        "own-add" => Input::AddSlide(key),
        "own-remove" => Input::Add(AdditionChange::Remove(key)),
        "own-no-picture" => Input::Add(AdditionChange::Picture(key, None)),
        "own-only" => Input::Add(AdditionChange::ToggleOurNotes(key)),
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
        /// The presenter's own caption of a step.
        Caption = "caption",
        /// The presenter's own notes for a step.
        OwnNotes = "own-notes",
        /// The presenter's own time for a step.
        Seconds = "seconds",
        /// The headline of an own slide.
        OwnTitle = "own-title",
        /// The text of an own slide.
        OwnText = "own-text",
        /// The file of an own slide's picture.
        Picture = "picture",
        /// The file of the logo.
        Logo = "logo",
        /// The footer.
        Footer = "footer",
        /// How long the loop stays at each step.
        Interval = "interval",
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
            _ => return None,
        })
    }

    /// The change of what the presenter adds by a text; `at` is the slide or the step that the field
    /// belongs to (`core`, or `core,1`; steps count from 0).
    pub fn addition(self, at: &str, text: &str) -> Option<AdditionChange> {
        use AdditionChange as Own;
        let text = text.to_owned();
        let seconds = text.trim().parse().ok();
        Some(match self {
            Self::Caption => Own::Caption(step_from_text(at)?, text),
            Self::OwnNotes => Own::Notes(step_from_text(at)?, text),
            Self::Seconds => Own::Seconds(step_from_text(at)?, seconds),
            Self::OwnTitle => Own::Title(find_key(at)?, text),
            Self::OwnText => Own::Text(find_key(at)?, text),
            Self::Footer => Own::Footer(text),
            Self::Interval => Own::Interval(seconds),
            _ => return None,
        })
    }
}

fn step_from_text(text: &str) -> Option<StepKey> {
    let (id, step) = text.split_once(',')?;
    let key: &SlideKey = find_key(id)?;
    let step = parse_number(step).filter(|step| *step < key.steps)?;
    Some((key.id, step))
}
