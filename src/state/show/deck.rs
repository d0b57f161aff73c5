//! The deck: the slides of a show in their order, and the text of the cover.

use super::{CoverText, ShowParams, Steps};
use crate::plan::{OWN_KEYS, SLIDE_KEYS, Slide, SlideKey, Step, find_slide};
use crate::state::Rejected;

/// The slides of a show in their order, and the text of the cover.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deck {
    /// The title; empty for the atlas's own.
    pub title: CoverText,
    /// The speaker.
    pub speaker: CoverText,
    /// The date, in the speaker's own form.
    pub date: CoverText,
    /// The slides, at least one, each once.
    pub entries: Vec<Entry>,
}

/// A slide of a deck.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The key of the slide.
    pub key: &'static SlideKey,
    /// The steps shown: indices into [`Slide::steps`], at least one.
    pub steps: Steps,
}

impl Entry {
    /// A slide with all its steps.
    pub fn whole(key: &'static SlideKey) -> Self {
        Self { key, steps: Steps::whole(key.steps) }
    }

    /// A slide with some of its steps, by their indices; with all if none is given. Returns none if
    /// the slide does not have one of them.
    pub fn with(key: &'static SlideKey, steps: &[usize]) -> Option<Self> {
        let mut chosen = Steps::default();
        for &step in steps {
            if step >= key.steps {
                return None;
            }
            chosen = chosen.with(step);
        }
        Some(if chosen.is_empty() { Self::whole(key) } else { Self { key, steps: chosen } })
    }

    /// Returns true if every step is shown.
    pub fn is_whole(&self) -> bool {
        self.steps == Steps::whole(self.key.steps)
    }

    /// The slide itself.
    pub fn slide(&self) -> &'static Slide {
        find_slide(self.key)
    }

    /// One of the steps shown.
    pub fn step(&self, index: usize) -> Option<&'static Step> {
        self.slide().steps.get(self.steps.get(index)?)
    }

    /// The suggested time in seconds: the slide's time, in proportion to the steps shown.
    pub fn seconds(&self) -> u32 {
        let share = |count: usize| u32::try_from(count).unwrap_or(1).max(1);
        self.slide().seconds * share(self.steps.len()) / share(self.key.steps)
    }
}

impl Deck {
    /// Every slide with every step, in the order of the seeds.
    pub fn whole() -> Self {
        Self {
            title: CoverText::default(),
            speaker: CoverText::default(),
            date: CoverText::default(),
            entries: SLIDE_KEYS.iter().map(Entry::whole).collect(),
        }
    }

    /// Decodes the deck of a link; reports the unrecognised parts of its code. A link without
    /// slides has all of them.
    pub(super) fn decode(params: &ShowParams) -> (Self, Vec<Rejected>) {
        let text = |key| CoverText::new(params.get(key));
        let (mut entries, rejected) = decode_entries(params.get("deck"));
        if entries.is_empty() {
            entries = Self::whole().entries;
        }
        let deck = Self { title: text("title"), speaker: text("by"), date: text("on"), entries };
        let reject = |value| Rejected { key: "deck".to_owned(), value };
        (deck, rejected.into_iter().map(reject).collect())
    }

    /// Encodes it as parameters; defaults are left out.
    pub(super) fn encode(&self, params: &mut ShowParams) {
        for (key, text) in [("title", &self.title), ("by", &self.speaker), ("on", &self.date)] {
            params.set(key, text);
        }
        params.set("deck", &self.code());
    }

    /// The slides as a short code: a letter each, followed by its steps if not all are shown
    /// (`tcr12` is the cover, 一核, and 稀土 with its first two steps). Empty for the whole show.
    pub fn code(&self) -> String {
        if self.entries == Self::whole().entries {
            return String::new();
        }
        let code = |entry: &Entry| {
            let steps = entry.steps.iter().map(|step| (step + 1).to_string());
            let steps: String = if entry.is_whole() { String::new() } else { steps.collect() };
            [entry.key.letter, &steps].concat()
        };
        self.entries.iter().map(code).collect()
    }

    /// The suggested time, in seconds.
    pub fn seconds(&self) -> u32 {
        self.entries.iter().map(Entry::seconds).sum()
    }
}

impl Default for Deck {
    fn default() -> Self {
        Self::whole()
    }
}

/// Decodes the slides of a code; reports its unrecognised parts.
fn decode_entries(code: &str) -> (Vec<Entry>, Vec<String>) {
    let mut entries: Vec<Entry> = Vec::new();
    let mut rejected = Vec::new();
    let mut rest = code;
    while let Some(first) = rest.chars().next() {
        let after = rest.get(first.len_utf8()..).unwrap_or_default();
        let digits = after.len() - after.trim_start_matches(|it: char| it.is_ascii_digit()).len();
        let (part, next) = rest.split_at(first.len_utf8() + digits);
        match decode_entry(part).filter(|new| entries.iter().all(|old| old.key != new.key)) {
            Some(new) => entries.push(new),
            None => rejected.push(part.to_owned()),
        }
        rest = next;
    }
    (entries, rejected)
}

/// Decodes one slide of a code: `r12` is the slide with the letter `r`, with its first two steps.
fn decode_entry(code: &str) -> Option<Entry> {
    let key = SLIDE_KEYS.iter().chain(&OWN_KEYS).find(|key| code.starts_with(key.letter))?;
    let digits = code.strip_prefix(key.letter)?.chars();
    let steps: Option<Vec<usize>> =
        digits.map(|it| usize::try_from(it.to_digit(10)?).ok()?.checked_sub(1)).collect();
    steps.and_then(|steps| Entry::with(key, &steps))
}
