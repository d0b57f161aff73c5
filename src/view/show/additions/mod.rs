//! The presenter's additions to the show: captions, notes and times of steps, slides, a logo and a
//! footer. A link does not carry it; a file and this browser's storage do. On the wall all of it is
//! marked 自加, and none of it changes the map.

mod change;
mod draw;
mod picture;

pub use change::{AdditionChange, add_slide, apply_addition};
pub(super) use draw::{own_mark, stays};
pub use picture::OwnPicture;

use crate::plan::{OWN_KEYS, SlideKey};
use crate::state::{Deck, Entry};
use crate::text::ZH_OWN;
use std::collections::{BTreeMap, BTreeSet};

/// A step of a slide: the slide's id, and the index of the step.
pub type StepKey = (&'static str, usize);

/// The presenter's additions to the show.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Additions {
    /// Captions, notes and times of steps.
    pub steps: BTreeMap<StepKey, StepAdditions>,
    /// The slides whose own notes replace the atlas's.
    pub only_own_notes: BTreeSet<&'static str>,
    /// The content of slides by the id of their key, one of [`OWN_KEYS`].
    pub slides: BTreeMap<&'static str, OwnSlide>,
    /// A logo beside the legend.
    pub logo: Option<OwnPicture>,
    /// A line beside the logo.
    pub footer: String,
    /// How long the loop stays at each step, in seconds; none for the suggested times.
    pub interval: Option<u32>,
}

/// The presenter's additions to a step.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StepAdditions {
    /// The caption.
    pub caption: String,
    /// The notes.
    pub notes: String,
    /// The time, in seconds.
    pub seconds: Option<u32>,
}

/// A slide of the presenter's own: a headline, a text and a picture, each of which may be missing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OwnSlide {
    /// The headline.
    pub title: String,
    /// The text, a paragraph a line.
    pub text: String,
    /// The picture.
    pub picture: Option<OwnPicture>,
}

/// The greatest lengths, in characters.
pub mod limit {
    /// A caption, as for the atlas's own.
    pub const CAPTION: usize = 40;
    /// The notes of a step.
    pub const NOTES: usize = 2_000;
    /// A headline.
    pub const TITLE: usize = 40;
    /// The text of a slide.
    pub const TEXT: usize = 240;
    /// The number of its paragraphs.
    pub const PARAGRAPHS: usize = 8;
    /// The footer.
    pub const FOOTER: usize = 24;
    /// Times, in seconds.
    pub const SECONDS: std::ops::RangeInclusive<u32> = 3..=3_600;
}

/// A text without white space around it and without invisible characters, which could change the order
/// of what stands beside it; cut to a length.
pub fn clean(text: &str, most: usize) -> String {
    let is_visible = |it: &char| {
        *it == '\n'
            || !(it.is_control()
                || matches!(it, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}'))
    };
    let visible: String = text.chars().filter(is_visible).collect();
    let cut: String = visible.trim().chars().take(most).collect();
    cut.trim_end().to_owned()
}

/// A text on one line.
pub fn clean_line(text: &str, most: usize) -> String {
    clean(&text.replace(['\n', '\r', '\t'], " "), most)
}

/// A text of several paragraphs, a line each; those too many follow in the last one.
pub fn clean_paragraphs(text: &str) -> String {
    let text = clean(text, limit::TEXT);
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    let (mut kept, mut count) = (String::new(), 0);
    for line in lines {
        let separator = match count {
            0 => "",
            limit::PARAGRAPHS.. => " ",
            _ => "\n",
        };
        kept = [&kept, separator, line].concat();
        count += 1;
    }
    kept
}

impl Additions {
    /// Returns true if nothing was added.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// The additions to a step; empty if there are none.
    pub fn step(&self, entry: &Entry, index: usize) -> StepAdditions {
        let step = entry.steps.get(index).unwrap_or_default();
        self.steps.get(&(entry.key.id, step)).cloned().unwrap_or_default()
    }

    /// The headline of a slide.
    pub fn title<'a>(&'a self, key: &'static SlideKey) -> &'a str {
        match self.slides.get(key.id) {
            Some(slide) if !slide.title.is_empty() => &slide.title,
            _ if is_own(key) => ZH_OWN.untitled,
            _ => crate::plan::find_slide(key).title,
        }
    }

    /// The time of a step in seconds: the presenter's, or its share of the suggested one.
    pub fn seconds_of_step(&self, entry: &Entry, index: usize) -> u32 {
        let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        let count = number(entry.steps.len()).max(1);
        let until = |index: usize| entry.seconds().saturating_mul(number(index)) / count;
        let suggested = until(index + 1).saturating_sub(until(index));
        self.step(entry, index).seconds.unwrap_or(suggested)
    }

    /// The time of a slide, in seconds.
    pub fn seconds_of(&self, entry: &Entry) -> u32 {
        (0..entry.steps.len()).map(|index| self.seconds_of_step(entry, index)).sum()
    }

    /// The time of a deck, in seconds.
    pub fn seconds_of_deck(&self, deck: &Deck) -> u32 {
        deck.entries.iter().map(|entry| self.seconds_of(entry)).sum()
    }

    /// The deck without the presenter's slides whose content is missing, and their number; none if
    /// nothing is missing.
    pub fn without_missing(&self, deck: &Deck) -> Option<(Deck, usize)> {
        let is_missing =
            |entry: &Entry| is_own(entry.key) && !self.slides.contains_key(entry.key.id);
        let (missing, entries): (Vec<Entry>, Vec<Entry>) =
            deck.entries.iter().copied().partition(is_missing);
        let entries = if entries.is_empty() { Deck::whole().entries } else { entries };
        (!missing.is_empty()).then(|| (Deck { entries, ..deck.clone() }, missing.len()))
    }

    /// The same without pictures, which may be too large to be stored.
    #[must_use]
    pub fn without_pictures(&self) -> Self {
        let mut rest = Self { logo: None, ..self.clone() };
        rest.slides.values_mut().for_each(|slide| slide.picture = None);
        rest
    }
}

/// Returns true if a slide is the presenter's own.
pub fn is_own(key: &SlideKey) -> bool {
    OWN_KEYS.contains(key)
}
