//! What the two windows of a talk say to each other: one line, `atlas-show/1 TOKEN WORD BEGAN BLANK
//! QUERY`. The token is drawn when the speaker's window is opened; a line without it is no message.

use super::session::Blank;
use super::talk::Talk;
use crate::plan::PLAN;
use crate::state::decode;

/// What begins every message; its number changes when the form of messages does.
const FORM: &str = "atlas-show/1";

/// What one window says to the other.
#[derive(Clone, Debug, PartialEq)]
pub struct Message {
    /// Whether it asks to be told where the show is.
    pub asks: bool,
    /// When the talk began, in milliseconds since 1970.
    pub began: f64,
    /// Whether its screen is blank.
    pub blank: Option<Blank>,
    /// Where its show is; none if it has none.
    pub talk: Option<Talk>,
}

impl Message {
    /// The message as a line.
    pub fn line(&self, token: &str) -> String {
        let word = if self.asks { "asks" } else { "tells" };
        let blank = match self.blank {
            Some(Blank::Black) => "black",
            Some(Blank::White) => "white",
            None => "-",
        };
        let query = self.talk.as_ref().map(|talk| ["present&", &talk.link().query()].concat());
        let began = format!("{:.0}", self.began);
        [FORM, token, word, &began, blank, &query.unwrap_or_default()].join(" ")
    }

    /// The message of a line; none if it is none, or does not carry the token.
    pub fn of(line: &str, token: &str) -> Option<Self> {
        let mut words = line.splitn(6, ' ');
        let mut word = || words.next();
        if token.is_empty() || word()? != FORM || word()? != token {
            return None;
        }
        let asks = match word()? {
            "asks" => true,
            "tells" => false,
            _ => return None,
        };
        let began = word()?.parse::<f64>().ok().filter(|began| began.is_finite())?;
        let blank = match word()? {
            "black" => Some(Blank::Black),
            "white" => Some(Blank::White),
            "-" => None,
            _ => return None,
        };
        let show = decode(&PLAN, word()?).0.show;
        Some(Self { asks, began, blank, talk: show.map(|show| Talk::of(&show).0) })
    }
}
