//! Which scenes a show has, in which order, and whose show it is.

use crate::plan::{SLIDES, Slide};
use crate::state::{Rejected, Show};

/// A show as it was put together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deck {
    /// The talk's title; empty for the atlas's own.
    pub title: String,
    /// Who speaks; may be empty.
    pub speaker: String,
    /// When, as it was written; may be empty.
    pub date: String,
    /// Its scenes, at least one, each once.
    pub entries: Vec<Entry>,
}

/// A scene of a show.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The scene.
    pub slide: &'static Slide,
    /// Those of its steps that are shown: their places in [`Slide::steps`], rising, at least one.
    pub steps: Vec<usize>,
}

impl Entry {
    /// A scene with all its steps.
    pub fn whole(slide: &'static Slide) -> Self {
        Self { slide, steps: (0..slide.steps.len()).collect() }
    }

    /// Whether every step is shown.
    pub fn is_whole(&self) -> bool {
        self.steps.len() == self.slide.steps.len()
    }

    /// How long it should take, in seconds: as much of the scene's time as it has of its steps.
    pub fn seconds(&self) -> u32 {
        let share = |count: usize| u32::try_from(count).unwrap_or(1).max(1);
        self.slide.seconds * share(self.steps.len()) / share(self.slide.steps.len())
    }
}

impl Deck {
    /// Every scene with every step, in the order of the seeds.
    pub fn whole() -> Self {
        Self {
            title: String::new(),
            speaker: String::new(),
            date: String::new(),
            entries: SLIDES.iter().map(Entry::whole).collect(),
        }
    }

    /// The show of a link, and what of the link means nothing. Where it chooses no scene, the show
    /// has all of them.
    pub fn of(link: &Show) -> (Self, Vec<Rejected>) {
        let said = |key| link.get(key).trim().to_owned();
        let (mut entries, wrong) = read(link.get("deck"));
        if entries.is_empty() {
            entries = Self::whole().entries;
        }
        let deck = Self { title: said("title"), speaker: said("by"), date: said("on"), entries };
        let rejected = wrong.into_iter().map(|value| Rejected { key: "deck".into(), value });
        (deck, rejected.collect())
    }

    /// Puts it into a link. What is as it always is goes without saying.
    pub fn put(&self, link: &mut Show) {
        let own = [("title", &self.title), ("by", &self.speaker), ("on", &self.date)];
        for (key, value) in own {
            link.put(key, value);
        }
        link.put("deck", &self.code());
    }

    /// The scenes in short: a letter each, and behind it the steps where not all are shown
    /// (`tcr12` is the cover, 一核, and 稀土 with its first two steps). Empty for the whole show.
    pub fn code(&self) -> String {
        if self.entries == Self::whole().entries {
            return String::new();
        }
        let code = |entry: &Entry| {
            let steps = entry.steps.iter().map(|step| (step + 1).to_string());
            let steps: String = if entry.is_whole() { String::new() } else { steps.collect() };
            [entry.slide.letter, &steps].concat()
        };
        self.entries.iter().map(code).collect()
    }

    /// How long it should take, in seconds.
    pub fn seconds(&self) -> u32 {
        self.entries.iter().map(Entry::seconds).sum()
    }
}

/// The scenes of a short text, and the parts of it that mean nothing.
fn read(code: &str) -> (Vec<Entry>, Vec<String>) {
    let mut entries: Vec<Entry> = Vec::new();
    let mut wrong = Vec::new();
    let mut rest = code;
    while let Some(first) = rest.chars().next() {
        let after = rest.get(first.len_utf8()..).unwrap_or_default();
        let digits = after.len() - after.trim_start_matches(|it: char| it.is_ascii_digit()).len();
        let (part, next) = rest.split_at(first.len_utf8() + digits);
        match entry(part).filter(|new| entries.iter().all(|old| old.slide != new.slide)) {
            Some(new) => entries.push(new),
            None => wrong.push(part.to_owned()),
        }
        rest = next;
    }
    (entries, wrong)
}

/// `r12`: the scene with this letter, with these of its steps; all where none is named.
fn entry(code: &str) -> Option<Entry> {
    let slide = SLIDES.iter().find(|slide| code.starts_with(slide.letter))?;
    let digits = code.strip_prefix(slide.letter)?.chars();
    let steps: Option<Vec<usize>> =
        digits.map(|it| usize::try_from(it.to_digit(10)?).ok()?.checked_sub(1)).collect();
    steps.and_then(|steps| Entry::with(slide, &steps))
}

impl Entry {
    /// A scene with some of its steps, by their places; with all where none is named, and none
    /// where one is named that it does not have.
    pub fn with(slide: &'static Slide, steps: &[usize]) -> Option<Self> {
        if steps.iter().any(|&step| step >= slide.steps.len()) {
            return None;
        }
        let whole = Self::whole(slide);
        if steps.is_empty() {
            return Some(whole);
        }
        let chosen = whole.steps.into_iter().filter(|step| steps.contains(step));
        Some(Self { slide, steps: chosen.collect() })
    }
}
