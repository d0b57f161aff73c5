//! The number of a measure, as citations and links have it.

use super::baked::NUMBERS;

/// The number of a measure (`1`, `2`, …) or of a safeguard (`s1`, `s2`, …).
///
/// A link may name a measure on the first view, which does not carry the measures themselves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Number {
    /// A measure of part four.
    Measure(u8),
    /// A safeguard of part five.
    Safeguard(u8),
}

impl Number {
    /// The number that is written so, if there is such a measure.
    pub fn of(id: &str) -> Option<Self> {
        let (measures, safeguards) = NUMBERS;
        let (number, most, kind): (_, _, fn(u8) -> Self) = match id.strip_prefix('s') {
            Some(rest) => (rest, safeguards, Self::Safeguard),
            None => (id, measures, Self::Measure),
        };
        let value: u8 = number.parse().ok()?;
        // One way to write each: neither `07` nor `+7`.
        ((1..=most).contains(&value) && value.to_string() == number).then(|| kind(value))
    }

    /// How it is written.
    pub fn id(self) -> String {
        match self {
            Self::Measure(number) => number.to_string(),
            Self::Safeguard(number) => ["s", &number.to_string()].concat(),
        }
    }
}
