//! A short text on the cover: title, speaker or date.

use std::ops::Deref;

/// A short text on the cover, without white space around it; may be empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CoverText(String);

impl CoverText {
    /// The longest text that a link carries, in characters.
    pub const MAX_CHARS: usize = 80;

    /// Trims a text and cuts it to the longest that a link carries.
    pub fn new(text: &str) -> Self {
        let cut: String = text.trim().chars().take(Self::MAX_CHARS).collect();
        Self(cut.trim_end().to_owned())
    }
}

impl Deref for CoverText {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}
