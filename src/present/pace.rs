//! How a talk keeps to its time.

use super::deck::Entry;
use super::talk::Talk;

/// How a talk keeps to its time, in seconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pace {
    /// Since it began.
    pub elapsed: u32,
    /// What it should have taken when the present step begins.
    pub from: u32,
    /// What it should have taken when the present step ends.
    pub to: u32,
    /// What all of it should take.
    pub all: u32,
}

impl Pace {
    /// The pace of a talk that began so many seconds ago.
    pub fn of(talk: &Talk, elapsed: u32) -> Self {
        let entries = &talk.deck.entries;
        let before: u32 = entries.iter().take(talk.place.entry).map(Entry::seconds).sum();
        let own = talk.place.entry(&talk.deck);
        let (seconds, steps) =
            own.map_or((0, 1), |own| (own.seconds(), u32::try_from(own.steps.len()).unwrap_or(1)));
        let share = |step: usize| seconds * u32::try_from(step).unwrap_or(0) / steps.max(1);
        Self {
            elapsed,
            from: before + share(talk.place.step),
            to: before + share(talk.place.step + 1),
            all: talk.deck.seconds(),
        }
    }

    /// How many seconds it is late; negative where it is early, nothing within the step's time.
    pub fn late(self) -> i64 {
        let (elapsed, from, to) =
            (i64::from(self.elapsed), i64::from(self.from), i64::from(self.to));
        let behind: i64 = i64::max(elapsed - to, 0);
        if behind > 0 { behind } else { i64::min(elapsed - from, 0) }
    }
}

/// `12:05`, or `1:02:05`.
pub fn clock(seconds: u32) -> String {
    let (hours, minutes, seconds) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    if hours > 0 {
        format!("{hours}:{minutes:02}:{seconds:02}")
    } else {
        format!("{minutes}:{seconds:02}")
    }
}
