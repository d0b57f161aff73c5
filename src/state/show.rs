//! The show as far as a link carries it: where it stands, and how it was made one's own.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// How much of a value a link carries, in characters.
const MOST: usize = 80;

/// What stands in a link as it is.
const ESCAPED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_');

/// The show as far as a link carries it. The first view's module keeps and hands on these words;
/// what they mean only the show's own module knows (`present`), which the first view does without.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Show {
    /// A value for each of [`Show::KEYS`]; empty where a link says nothing.
    values: [String; Self::KEYS.len()],
}

impl Show {
    /// The keys of a link that belong to the show:
    ///
    /// - `scene`, `step`: where it stands; steps count from 1;
    /// - `ask`: the county, zone or chain that was asked for in between (领导问), by its id;
    /// - `deck`: which scenes and steps, in which order, by their letters;
    /// - `title`, `by`, `on`: the talk's title, who speaks, and when;
    /// - `speaker`: whether this is the speaker's window.
    pub const KEYS: [&'static str; 8] =
        ["scene", "step", "ask", "deck", "title", "by", "on", "speaker"];

    /// What a link says for a key; empty where it says nothing.
    pub fn get(&self, key: &str) -> &str {
        let at = Self::KEYS.iter().position(|&own| own == key);
        at.and_then(|at| self.values.get(at)).map_or("", String::as_str)
    }

    /// Sets what a link says for a key, as much as one carries; tells whether the key is the
    /// show's.
    pub fn put(&mut self, key: &str, value: &str) -> bool {
        let at = Self::KEYS.iter().position(|&own| own == key);
        let place = at.and_then(|at| self.values.get_mut(at));
        place.map(|place| *place = value.chars().take(MOST).collect()).is_some()
    }

    /// The part of a query that says it, without what is empty.
    pub fn query(&self) -> String {
        let pairs = Self::KEYS.iter().zip(&self.values).filter(|(_, value)| !value.is_empty());
        let pairs = pairs.map(|(key, value)| {
            [key, "=", &utf8_percent_encode(value, ESCAPED).to_string()].concat()
        });
        pairs.collect::<Vec<_>>().join("&")
    }
}
