//! The clock of a talk, and its pace: the time spent against the suggested times.

use super::additions::Additions;
use crate::state::ShowState;

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
    pub fn new(show: &ShowState, additions: &Additions, elapsed: u32) -> Self {
        let (entries, position) = (&show.deck.entries, show.position);
        let seconds = entries.iter().take(position.entry).map(|entry| additions.seconds_of(entry));
        let before: u32 = seconds.sum();
        let until = |step: usize| -> u32 {
            let own = position.entry(&show.deck).into_iter();
            own.flat_map(|own| (0..step).map(|step| additions.seconds_of_step(own, step))).sum()
        };
        Self {
            elapsed,
            from: before + until(position.step),
            to: before + until(position.step + 1),
            all: additions.seconds_of_deck(&show.deck),
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

/// The clock of a talk. Times are in milliseconds since 1970, so that both windows of a show read
/// the same.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Clock {
    /// When the talk began; pauses move it, as if it had begun later.
    pub began: f64,
    /// When the clock was paused; none while it runs.
    pub paused: Option<f64>,
}

impl Clock {
    /// A clock that starts now.
    pub const fn start(now: f64) -> Self {
        Self { began: now, paused: None }
    }

    /// The time spent, in whole seconds.
    pub fn elapsed(self, now: f64) -> u32 {
        let spent = self.paused.unwrap_or(now) - self.began;
        (spent / 1000.0).max(0.0) as u32
    }

    /// The clock paused, or running again.
    #[must_use]
    pub fn toggle(self, now: f64) -> Self {
        match self.paused {
            Some(since) => Self { began: self.began + (now - since), paused: None },
            None => Self { paused: Some(now), ..self },
        }
    }

    /// Encodes it as one word: `BEGAN`, or `BEGAN/PAUSED`.
    pub(super) fn encode(self) -> String {
        let began = format!("{:.0}", self.began);
        self.paused.map_or_else(|| began.clone(), |paused| format!("{began}/{paused:.0}"))
    }

    /// Decodes a word; none if it is not made of finite numbers.
    pub(super) fn decode(word: &str) -> Option<Self> {
        let number = |text: &str| text.parse::<f64>().ok().filter(|number| number.is_finite());
        let (began, paused) = match word.split_once('/') {
            Some((began, paused)) => (began, Some(number(paused)?)),
            None => (word, None),
        };
        Some(Self { began: number(began)?, paused })
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
