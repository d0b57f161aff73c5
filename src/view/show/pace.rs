//! The pace of a talk: the time spent against the suggested times.

use crate::state::{Entry, ShowState};

/// The pace of a talk, in seconds since its beginning.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pace {
    /// The time spent.
    pub elapsed: u32,
    /// The suggested beginning of the present step.
    pub from: u32,
    /// The suggested end of the present step.
    pub to: u32,
    /// The suggested time of the whole deck.
    pub all: u32,
}

impl Pace {
    /// The pace of a talk that began so many seconds ago.
    pub fn new(show: &ShowState, elapsed: u32) -> Self {
        let entries = &show.deck.entries;
        let before: u32 = entries.iter().take(show.position.entry).map(Entry::seconds).sum();
        let own = show.position.entry(&show.deck);
        let (seconds, steps) =
            own.map_or((0, 1), |own| (own.seconds(), u32::try_from(own.steps.len()).unwrap_or(1)));
        let share = |step: usize| seconds * u32::try_from(step).unwrap_or(0) / steps.max(1);
        Self {
            elapsed,
            from: before + share(show.position.step),
            to: before + share(show.position.step + 1),
            all: show.deck.seconds(),
        }
    }

    /// The delay in seconds; negative if the talk is early, 0 within the time of the present step.
    pub fn delay(self) -> i64 {
        let (elapsed, from, to) =
            (i64::from(self.elapsed), i64::from(self.from), i64::from(self.to));
        let behind: i64 = i64::max(elapsed - to, 0);
        if behind > 0 { behind } else { i64::min(elapsed - from, 0) }
    }
}

/// Formats a duration: `12:05`, or `1:02:05`.
pub fn format_duration(seconds: u32) -> String {
    let (hours, minutes, seconds) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    if hours > 0 {
        format!("{hours}:{minutes:02}:{seconds:02}")
    } else {
        format!("{minutes}:{seconds:02}")
    }
}
