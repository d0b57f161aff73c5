//! All figures of all visits, and their medians.

use std::collections::BTreeMap;

use super::{Pace, Subject};

/// A measured quantity.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Figure {
    /// First contentful paint, in ms.
    FirstPaint,
    /// The frame with all counties, in ms.
    MapThere,
    /// The time until the page reacts to the pointer, in ms.
    Interactive,
    /// From the pointer on a county to the frame with its tooltip, in ms.
    Hover,
    /// From the click on a chain to the frame with it shown, in ms.
    ChainClick,
    /// From the click on a county to the frame with its profile, in ms.
    CountyClick,
    /// The number of frames over 50 ms while the wheel zooms.
    SlowFrames,
    /// The total time of these frames, in ms.
    SlowFramesTotal,
    /// Private memory of the renderer after 6 s, in MB.
    Memory,
    /// Elements on the page after 6 s.
    Elements,
}

impl Figure {
    /// Its name in the table.
    pub const fn name(self) -> &'static str {
        match self {
            Self::FirstPaint => "first paint, ms",
            Self::MapThere => "map there, ms",
            Self::Interactive => "interactive, ms",
            Self::Hover => "hover → frame, ms",
            Self::ChainClick => "chain click → frame, ms",
            Self::CountyClick => "county click → profile, ms",
            Self::SlowFrames => "wheel: frames over 50 ms",
            Self::SlowFramesTotal => "wheel: their total, ms",
            Self::Memory => "renderer memory, MB",
            Self::Elements => "elements after 6 s",
        }
    }

    /// The digits after the decimal point in the table.
    pub(crate) const fn digits(self) -> usize {
        match self {
            Self::Hover | Self::ChainClick | Self::CountyClick | Self::Memory => 1,
            _ => 0,
        }
    }
}

/// A figure of one page at one pace.
type Key = (Subject, Pace, Figure);

/// All samples.
#[derive(Debug, Default)]
pub struct Samples(BTreeMap<Key, Vec<f64>>);

impl Samples {
    /// Adds a sample.
    pub fn add(&mut self, subject: Subject, pace: Pace, figure: Figure, value: f64) {
        self.0.entry((subject, pace, figure)).or_default().push(value);
    }

    /// The median; `None` without samples.
    pub fn median(&self, subject: Subject, pace: Pace, figure: Figure) -> Option<f64> {
        let samples = self.sorted(subject, pace, figure)?;
        let middle = samples.len() / 2;
        let upper = samples.get(middle)?;
        match samples.len() % 2 {
            0 => Some((samples.get(middle.checked_sub(1)?)? + upper) / 2.0),
            _ => Some(*upper),
        }
    }

    /// The smallest and the largest sample; `None` without samples.
    pub fn range(&self, subject: Subject, pace: Pace, figure: Figure) -> Option<(f64, f64)> {
        let samples = self.sorted(subject, pace, figure)?;
        Some((*samples.first()?, *samples.last()?))
    }

    fn sorted(&self, subject: Subject, pace: Pace, figure: Figure) -> Option<Vec<f64>> {
        let mut samples = self.0.get(&(subject, pace, figure))?.clone();
        samples.sort_by(f64::total_cmp);
        Some(samples)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_median_is_the_middle_value() {
        let mut samples = Samples::default();
        let key = (Subject::Atlas, Pace::Normal, Figure::Hover);
        assert_eq!(samples.median(key.0, key.1, key.2), None);
        for (value, median) in [(9.0, 9.0), (1.0, 5.0), (2.0, 2.0), (3.0, 2.5)] {
            samples.add(key.0, key.1, key.2, value);
            assert_eq!(samples.median(key.0, key.1, key.2), Some(median));
        }
    }

    #[test]
    fn an_outlier_is_the_end_of_the_range() {
        let mut samples = Samples::default();
        let key = (Subject::Atlas, Pace::Slow, Figure::FirstPaint);
        assert_eq!(samples.range(key.0, key.1, key.2), None);
        for value in [3.0, 90.0, 2.0] {
            samples.add(key.0, key.1, key.2, value);
        }
        assert_eq!(samples.range(key.0, key.1, key.2), Some((2.0, 90.0)));
    }
}
