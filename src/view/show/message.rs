//! The messages between the two windows of a show. Each is one line: `atlas-show/2 TOKEN KIND CLOCK
//! BLANK QUERY` for the state, `atlas-show/2 TOKEN draws SPOT PAGE PATH` for what is drawn over the
//! slide, `atlas-show/2 TOKEN finds` to open the speaker's field for a name, `atlas-show/2 TOKEN has TIME`
//! and `atlas-show/2 TOKEN owns TIME FILE` for what the presenter adds. The token is drawn when
//! the speaker's window is opened; a line without it is ignored.

use super::pace::Clock;
use super::session::Blank;
use crate::plan::PLAN;
use crate::state::{ShowState, decode};

/// The first word of every message; the number changes with the format.
const FORMAT: &str = "atlas-show/2";

/// A message from one window to the other.
#[derive(Clone, Debug, PartialEq)]
pub struct Message {
    /// Whether the sender requests the state of the receiver; otherwise it sends its own.
    pub is_request: bool,
    /// The clock of the talk.
    pub clock: Clock,
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
        let clock = self.clock.encode();
        [FORMAT, token, kind, &clock, blank, &query.unwrap_or_default()].join(" ")
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
        let clock = Clock::decode(word()?)?;
        let blank = match word()? {
            "-" => None,
            id => Some(Blank::from_id(id)?),
        };
        let show = decode(&PLAN, word()?).0.show;
        Some(Self { is_request, clock, blank, show })
    }
}

/// Encodes the request to open the field for a name in the speaker's window.
pub fn encode_find(token: &str) -> String {
    [FORMAT, token, "finds"].join(" ")
}

/// Returns true if a line is that request and carries the token.
pub fn is_find(line: &str, token: &str) -> bool {
    !token.is_empty() && line == encode_find(token)
}

/// The pen's lines and the spotlight of one window, sent to the other. Positions are in the units of the page.
#[derive(Clone, Debug, PartialEq)]
pub struct Drawn {
    /// The middle of the spotlight; none while it is off.
    pub spot: Option<(f64, f64)>,
    /// The page that is drawn on: the id of a slide or of an answer. Empty if all pages are erased.
    pub page: String,
    /// The pen's lines on it, as SVG path data.
    pub path: String,
}

/// The word for nothing.
const NONE: &str = "-";

impl Drawn {
    /// Encodes it as a line.
    pub fn encode(&self, token: &str) -> String {
        let spot = self.spot.map_or(NONE.to_owned(), |(x, y)| format!("{x:.0},{y:.0}"));
        let page = if self.page.is_empty() { NONE } else { &self.page };
        [FORMAT, token, "draws", &spot, page, &self.path].join(" ")
    }

    /// Decodes a line; none if it is another message or does not carry the token.
    pub fn decode(line: &str, token: &str) -> Option<Self> {
        let mut words = line.splitn(6, ' ');
        let mut word = || words.next();
        if token.is_empty() || word()? != FORMAT || word()? != token || word()? != "draws" {
            return None;
        }
        let spot = match word()? {
            NONE => None,
            place => {
                let (x, y) = place.split_once(',')?;
                Some((x.parse().ok()?, y.parse().ok()?))
            }
        };
        let page = Some(word()?).filter(|page| *page != NONE).unwrap_or_default().to_owned();
        let path = word()?.to_owned();
        // Nothing but path data: it becomes an attribute of the other window.
        let is_path = path.chars().all(|it| it.is_ascii_digit() || "ML -.".contains(it));
        is_path.then_some(Self { spot, page, path })
    }
}

/// What one window tells the other of the presenter's additions.
#[derive(Clone, Debug, PartialEq)]
pub enum Shared {
    /// It has the additions of this time, in milliseconds since 1970; 0 for none.
    Has(f64),
    /// The additions of this time, as the text of a file.
    Owns(f64, String),
}

impl Shared {
    /// Encodes it as a line, in which an addition's text follows the last space.
    pub fn encode(&self, token: &str) -> String {
        match self {
            Self::Has(revision) => [FORMAT, token, "has", &format!("{revision:.0}")].join(" "),
            Self::Owns(revision, text) => {
                [FORMAT, token, "owns", &format!("{revision:.0}"), text].join(" ")
            }
        }
    }

    /// Decodes a line; none if it is another message or does not carry the token.
    pub fn decode(line: &str, token: &str) -> Option<Self> {
        let mut words = line.splitn(5, ' ');
        let mut word = || words.next();
        if token.is_empty() || word()? != FORMAT || word()? != token {
            return None;
        }
        let kind = word()?;
        let revision = word()?.parse::<f64>().ok().filter(|it| it.is_finite())?;
        match (kind, word()) {
            ("has", None) => Some(Self::Has(revision)),
            ("owns", Some(text)) => Some(Self::Owns(revision, text.to_owned())),
            _ => None,
        }
    }
}
