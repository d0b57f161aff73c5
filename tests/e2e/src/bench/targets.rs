//! The targets of the atlas, as ratios to the comparison pages of the same run.

use super::{Figure, Pace, Samples, Subject};

/// The limit of a figure.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Limit {
    /// A multiple of another page's figure.
    Times(f64, Subject),
    /// An absolute value.
    AtMost(f64),
}

/// A limit of one figure at one pace.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Target {
    /// The figure.
    pub figure: Figure,
    /// The pace.
    pub pace: Pace,
    /// Its limit.
    pub limit: Limit,
}

/// The result of the atlas for a target.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Outcome {
    /// The ratio of the atlas's figure to the other page's, or to the limit; `None` for 0 to 0.
    pub ratio: Option<f64>,
    /// Whether the target is met.
    pub met: bool,
}

const fn target(figure: Figure, pace: Pace, limit: Limit) -> Target {
    Target { figure, pace, limit }
}

/// All targets.
pub const TARGETS: [Target; 14] = [
    target(Figure::FirstPaint, Pace::Normal, Limit::Times(1.15, Subject::Static)),
    target(Figure::FirstPaint, Pace::Slow, Limit::Times(1.25, Subject::Static)),
    target(Figure::MapThere, Pace::Normal, Limit::Times(1.15, Subject::Static)),
    target(Figure::MapThere, Pace::Slow, Limit::Times(1.25, Subject::Static)),
    target(Figure::Interactive, Pace::Slow, Limit::Times(0.85, Subject::ECharts)),
    target(Figure::Hover, Pace::Normal, Limit::Times(1.2, Subject::D3)),
    target(Figure::Hover, Pace::Slow, Limit::Times(1.2, Subject::D3)),
    target(Figure::ChainClick, Pace::Normal, Limit::Times(1.3, Subject::D3)),
    target(Figure::ChainClick, Pace::Slow, Limit::Times(1.3, Subject::D3)),
    target(Figure::CountyClick, Pace::Normal, Limit::Times(2.0, Subject::D3)),
    target(Figure::SlowFramesTotal, Pace::Normal, Limit::Times(1.0, Subject::D3)),
    target(Figure::SlowFramesTotal, Pace::Slow, Limit::Times(1.0, Subject::D3)),
    target(Figure::Memory, Pace::Normal, Limit::Times(1.0, Subject::ECharts)),
    target(Figure::Elements, Pace::Normal, Limit::AtMost(1800.0)),
];

/// The target of a figure at a pace, if it has one.
pub fn find_target(figure: Figure, pace: Pace) -> Option<&'static Target> {
    TARGETS.iter().find(|target| target.figure == figure && target.pace == pace)
}

impl Target {
    /// The result of the atlas; `None` if a page was not measured.
    pub fn judge(&self, samples: &Samples) -> Option<Outcome> {
        let atlas = samples.median(Subject::Atlas, self.pace, self.figure)?;
        let (factor, reference) = match self.limit {
            Limit::Times(factor, subject) => {
                (factor, samples.median(subject, self.pace, self.figure)?)
            }
            Limit::AtMost(most) => (1.0, most),
        };
        let ratio = (reference > 0.0).then(|| atlas / reference);
        Some(Outcome { ratio, met: atlas <= factor * reference })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn judged(atlas: f64, d3: f64) -> Option<Outcome> {
        let mut samples = Samples::default();
        let (pace, figure) = (Pace::Slow, Figure::SlowFramesTotal);
        samples.add(Subject::Atlas, pace, figure, atlas);
        samples.add(Subject::D3, pace, figure, d3);
        find_target(figure, pace)?.judge(&samples)
    }

    #[test]
    fn a_ratio_over_the_factor_misses_the_target() {
        assert_eq!(judged(50.0, 100.0), Some(Outcome { ratio: Some(0.5), met: true }));
        assert_eq!(judged(150.0, 100.0), Some(Outcome { ratio: Some(1.5), met: false }));
        assert_eq!(judged(0.0, 0.0), Some(Outcome { ratio: None, met: true }));
        assert_eq!(judged(60.0, 0.0), Some(Outcome { ratio: None, met: false }));
    }
}
