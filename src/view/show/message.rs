//! The messages between the two windows of a show. Each is one line, `atlas-show/1 TOKEN KIND BEGAN
//! BLANK QUERY`. The token is drawn when the speaker's window is opened; a line without it is
//! ignored.

use super::session::Blank;
use crate::plan::PLAN;
use crate::state::{ShowState, decode};

/// The first word of every message; the number changes with the format.
const FORMAT: &str = "atlas-show/1";

/// A message from one window to the other.
#[derive(Clone, Debug, PartialEq)]
pub struct Message {
    /// Whether the sender requests the state of the receiver; otherwise it sends its own.
    pub is_request: bool,
    /// When the talk began, in milliseconds since 1970.
    pub began: f64,
    /// The sender's blank screen.
    pub blank: Option<Blank>,
    /// The sender's show; none if none is running.
    pub show: Option<ShowState>,
}

impl Message {
    /// Encodes the message as a line.
    pub fn encode(&self, token: &str) -> String {
        let kind = if self.is_request { "asks" } else { "tells" };
        let blank = self.blank.map_or("-", Blank::id);
        let query = self.show.as_ref().map(|show| ["present&", &show.encode()].concat());
        let began = format!("{:.0}", self.began);
        [FORMAT, token, kind, &began, blank, &query.unwrap_or_default()].join(" ")
    }

    /// Decodes a line; none if it is no message or does not carry the token.
    pub fn decode(line: &str, token: &str) -> Option<Self> {
        let mut words = line.splitn(6, ' ');
        let mut word = || words.next();
        if token.is_empty() || word()? != FORMAT || word()? != token {
            return None;
        }
        let is_request = match word()? {
            "asks" => true,
            "tells" => false,
            _ => return None,
        };
        let began = word()?.parse::<f64>().ok().filter(|began| began.is_finite())?;
        let blank = match word()? {
            "-" => None,
            id => Some(Blank::from_id(id)?),
        };
        let show = decode(&PLAN, word()?).0.show;
        Some(Self { is_request, began, blank, show })
    }
}
