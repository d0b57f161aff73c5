//! The presenter's session: the state of the show and everything over the slide. It is changed by
//! [`reduce`](super::reduce()) alone.

use super::additions::{AdditionChange, Additions};
use super::autoplay::Autoplay;
use super::command::Command;
use super::compose::Change;
use super::desk::{DeskCommand, DeskSettings};
use super::handout::{Handout, HandoutChoice};
use crate::plan::{Found, SlideKey};
use crate::state::{Deck, ShowState};
use crate::text::ids;
use std::rc::Rc;

/// The presenter's session.
#[derive(Clone, Debug, PartialEq)]
pub struct PresenterSession {
    /// The state of the show, as the view has it.
    pub show: ShowState,
    /// A blank screen.
    pub blank: Option<Blank>,
    /// The presenter's additions to the show.
    pub additions: Rc<Additions>,
    /// The panel over the slide.
    pub panel: Option<Panel>,
    /// The slide whose additions are edited in the form 编排; none while it lists the slides.
    pub edited: Option<&'static SlideKey>,
    /// Typed letters and digits.
    pub typed: Typed,
    /// Autoplay; none while it is off.
    pub autoplay: Option<Autoplay>,
    /// Whether the pointer is a pen.
    pub pen: bool,
    /// Whether the pointer is a spotlight.
    pub spotlight: bool,
    /// Whether the audience keeps the slide it has while the speaker moves on.
    pub frozen: bool,
    /// The settings of the speaker's window.
    pub desk: DeskSettings,
    /// The options for printing.
    pub handout: Handout,
    /// A notice for the presenter, until the next key.
    pub notice: Option<Notice>,
}

ids! {
    /// A blank screen.
    pub enum Blank {
        /// Black.
        Black = "black",
        /// White.
        White = "white",
    }
}

/// A panel over the slide.
#[derive(Clone, Debug, PartialEq)]
pub enum Panel {
    /// All slides as thumbnails; the index of the marked one.
    Overview(usize),
    /// The list of keys.
    Help,
    /// The names that match the typed letters; the index of the marked one.
    Names(String, usize),
    /// The field for a name: its text, and the index of the marked name.
    Find(String, usize),
    /// The form for slides, title and speaker.
    Compose,
    /// The options for printing.
    Print,
}

/// Typed letters of a name or digits of a number.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Typed {
    /// Letters that followed each other quickly.
    pub letters: String,
    /// Digits, until Enter.
    pub digits: String,
    /// When the last letter was typed, in milliseconds since the page began.
    pub at: f64,
    /// The session before the first letter was executed as a command; restored if the letters turn
    /// out to be a name.
    pub before: Option<Box<PresenterSession>>,
    /// The command of a letter that cannot be undone; it waits in case another letter follows.
    pub pending: Option<Command>,
}

/// A notice for the presenter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// No slide has this number.
    NoSlide(String),
    /// No name begins with these letters.
    NoName(String),
    /// A notice about the link, in words.
    Link(String),
    /// The browser does not open the speaker's window.
    Blocked,
    /// The speaker's window would end full screen, and may cover it with notes.
    FullScreen,
    /// So many own slides of the link are missing.
    Missing(usize),
}

/// An input of the session: of a key, a pointer, a control, a timer, the link or the other window.
#[derive(Clone, Debug, PartialEq)]
pub enum Input {
    /// A command.
    Command(Command),
    /// The wait for another letter has elapsed.
    WaitElapsed,
    /// The clock has ticked.
    Tick,
    /// A slide was chosen, by its index in the deck.
    GoTo(usize),
    /// A county, zone or chain was asked for (领导问).
    Ask(Found),
    /// The field for a name holds something else.
    Find(String),
    /// The deck was changed.
    Change(Change),
    /// An option for printing was chosen.
    Print(HandoutChoice),
    /// Another show was opened.
    OpenShow(Deck, Additions),
    /// The presenter's additions were changed.
    Add(AdditionChange),
    /// An own slide was added after another one.
    AddSlide(&'static SlideKey),
    /// The additions to a slide are to be edited, or no longer.
    Edit(Option<&'static SlideKey>),
    /// The other window or the browser's storage has other additions.
    SetAdditions(Rc<Additions>),
    /// The own slides that a link names and does not carry are not coming.
    DropMissing,
    /// A key without a command was pressed.
    Stop,
    /// A control asks for a side effect alone.
    Effect(Effect),
    /// Something is to be noticed.
    Notify(Notice),
    /// The link or the other window moved the show.
    Follow(ShowState),
    /// The other window's screen was blanked or restored.
    SetBlank(Option<Blank>),
}

/// A side effect that has to be carried out besides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Enters or leaves full screen.
    ToggleFullScreen,
    /// Enters full screen.
    EnterFullScreen,
    /// Opens the speaker's window.
    OpenSpeakerWindow,
    /// Erases the annotations.
    EraseAnnotations,
    /// Waits in case another letter follows.
    WaitForLetter,
    /// Restarts the clock of the talk.
    RestartClock,
    /// Pauses the clock of the talk, or lets it go on.
    PauseClock,
    /// Carries out a command for the speaker's window.
    Desk(DeskCommand),
    /// Shows the number of slides and their suggested time in the form 编排.
    ShowLength,
    /// Shows in the form 编排 that there are as many own slides as a deck may have.
    ShowFull,
    /// Offers the deck as a file.
    SaveDeck,
    /// Copies the text of that file.
    CopyDeck,
    /// Stores the deck in this browser.
    KeepDeck,
    /// Opens the deck that this browser stores.
    OpenKeptDeck,
    /// Prints the slides.
    Print,
    /// Ends the show.
    Leave,
}

impl PresenterSession {
    /// A session with nothing over the slide.
    pub fn new(show: ShowState) -> Self {
        Self {
            show,
            blank: None,
            additions: Rc::default(),
            panel: None,
            edited: None,
            typed: Typed::default(),
            autoplay: None,
            pen: false,
            spotlight: false,
            frozen: false,
            desk: DeskSettings::default(),
            handout: Handout::default(),
            notice: None,
        }
    }
}
