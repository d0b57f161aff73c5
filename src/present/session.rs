//! The show as it is on: what a link says of it, and what stands over it. Changed by
//! [`reduce`](super::reduce()) alone.

use super::command::Command;
use super::deck::Deck;
use super::place::Place;
use super::talk::Talk;
use crate::plan::Found;
use crate::state::Rejected;

/// The show as it is on.
#[derive(Clone, Debug, PartialEq)]
pub struct Session {
    /// What a link says.
    pub talk: Talk,
    /// Whether the screen is blank.
    pub blank: Option<Blank>,
    /// What stands over the scene.
    pub panel: Option<Panel>,
    /// What is being typed.
    pub typed: Typed,
    /// When the next step comes by itself, in milliseconds since the page began.
    pub auto: Option<f64>,
    /// Whether a pointer draws.
    pub pen: bool,
    /// Whether a pointer lights up.
    pub spotlight: bool,
    /// What the presenter should know, until the next key.
    pub notice: Option<Notice>,
}

/// A screen with nothing on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Blank {
    /// Black.
    Black,
    /// White.
    White,
}

/// What stands over the scene.
#[derive(Clone, Debug, PartialEq)]
pub enum Panel {
    /// All scenes as thumbnails, with one of them marked.
    Overview(usize),
    /// The list of keys.
    Help,
    /// What may be meant by what was typed, with one of it marked.
    Ask(String, usize),
    /// The show's scenes, title and speaker.
    Compose,
    /// How it is printed.
    Print,
}

/// What is being typed: letters of a name or digits of a number.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Typed {
    /// Letters, as long as they follow each other quickly.
    pub letters: String,
    /// Digits, until Enter.
    pub digits: String,
    /// When the last letter came, in milliseconds since the page began.
    pub at: f64,
    /// The show before the first of the letters did something: it is taken back when they turn
    /// out to be a name.
    pub before: Option<Box<Session>>,
    /// What a letter asks for that cannot be taken back: it waits for whether another follows.
    pub pending: Option<Command>,
}

/// What the presenter should know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// There is no scene with this number.
    NoScene(String),
    /// No name begins with these letters.
    NoName(String),
    /// A part of the link means nothing.
    Unknown(Rejected),
}

/// Something that happened.
#[derive(Clone, Debug)]
pub enum Input {
    /// A key asked for something, at this time (milliseconds since the page began).
    Asked(Command, f64),
    /// A letter that waited for another has waited long enough.
    Waited(f64),
    /// Time has gone by.
    Tick(f64),
    /// A scene was chosen.
    Go(Place),
    /// A county, zone or chain was asked for (领导问).
    Ask(Found),
    /// The show was put together anew.
    Compose(Deck),
    /// The link, or the other window, says so.
    Follow(Talk),
    /// The other window's screen is blank, or is not.
    Blanked(Option<Blank>),
}

/// What cannot be seen in the session and has to be done besides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Over the whole screen, or back.
    FullScreen,
    /// Over the whole screen, if it is not yet.
    Fill,
    /// Open the speaker's window.
    Speaker,
    /// Take away what the pen drew.
    Erase,
    /// Wait a little whether another letter follows.
    Wait,
    /// End the show.
    Leave,
}

impl Session {
    /// A show with nothing over it.
    pub fn new(talk: Talk) -> Self {
        Self {
            talk,
            blank: None,
            panel: None,
            typed: Typed::default(),
            auto: None,
            pen: false,
            spotlight: false,
            notice: None,
        }
    }

    /// How long the present step should stay by itself, in milliseconds.
    pub fn step_time(&self) -> f64 {
        let Some(entry) = self.talk.place.entry(&self.talk.deck) else { return 0.0 };
        let steps = u32::try_from(entry.steps.len()).unwrap_or(1).max(1);
        f64::from(entry.seconds()) * 1000.0 / f64::from(steps)
    }
}
