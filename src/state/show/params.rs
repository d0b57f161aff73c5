//! The query parameters of the show, as they stand in a link.

use super::{CoverText, ShowState};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// The characters of a value that a link carries unescaped, besides letters and digits.
const ESCAPED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_');

/// The longest value that is read or written, in characters.
const MAX_CHARS: usize = CoverText::MAX_CHARS;

/// A value for each of [`ShowState::PARAMS`]; empty if the link has none.
#[derive(Clone, Debug, Default)]
pub(in crate::state) struct ShowParams {
    values: [String; ShowState::PARAMS.len()],
}

impl ShowParams {
    /// The value of a parameter; empty if the link has none.
    pub(in crate::state) fn get(&self, key: &str) -> &str {
        let at = ShowState::PARAMS.iter().position(|&own| own == key);
        at.and_then(|at| self.values.get(at)).map_or("", String::as_str)
    }

    /// Sets a parameter. Returns false if the key does not belong to the show.
    pub(in crate::state) fn set(&mut self, key: &str, value: &str) -> bool {
        let at = ShowState::PARAMS.iter().position(|&own| own == key);
        let own = at.and_then(|at| self.values.get_mut(at));
        own.map(|own| *own = value.chars().take(MAX_CHARS).collect()).is_some()
    }

    /// The parameters as part of a query, without the empty ones.
    pub(super) fn query(&self) -> String {
        let pairs = ShowState::PARAMS.iter().zip(&self.values);
        let pairs = pairs.filter(|(_, value)| !value.is_empty()).map(|(key, value)| {
            [key, "=", &utf8_percent_encode(value, ESCAPED).to_string()].concat()
        });
        pairs.collect::<Vec<_>>().join("&")
    }
}
