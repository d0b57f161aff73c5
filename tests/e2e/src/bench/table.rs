//! The printed result in Markdown, with a row for each figure and pace.

use super::targets::{Limit, Outcome, find_target};
use super::{Figure, Pace, Samples, Subject};

/// The figures in the order of the rows.
const FIGURES: [Figure; 10] = [
    Figure::FirstPaint,
    Figure::MapThere,
    Figure::Interactive,
    Figure::Hover,
    Figure::ChainClick,
    Figure::CountyClick,
    Figure::SlowFrames,
    Figure::SlowFramesTotal,
    Figure::Memory,
    Figure::Elements,
];

/// The table of medians, each with its smallest and largest sample; targets, ratios and verdicts are
/// those of the medians.
pub fn format_table(samples: &Samples) -> Vec<String> {
    let names = Subject::ALL.map(Subject::name).join(" | ");
    let head = format!("| median (min–max) | {names} | target | ratio | |");
    let rule = format!("|---|{}---|---|---|", "---|".repeat(Subject::ALL.len()));
    let rows =
        FIGURES.iter().flat_map(|figure| Pace::ALL.map(|pace| format_row(samples, *figure, pace)));
    [head, rule].into_iter().chain(rows).collect()
}

fn format_row(samples: &Samples, figure: Figure, pace: Pace) -> String {
    let slow = if pace == Pace::Slow { " (slow)" } else { "" };
    let cells = Subject::ALL.map(|subject| format_cell(samples, subject, pace, figure));
    let target = find_target(figure, pace);
    let limit = target.map(|target| format_limit(target.limit)).unwrap_or_default();
    let verdict =
        target.map(|target| format_outcome(target.judge(samples))).unwrap_or("| ".to_owned());
    format!("| {}{slow} | {} | {limit} | {verdict} |", figure.name(), cells.join(" | "))
}

fn format_cell(samples: &Samples, subject: Subject, pace: Pace, figure: Figure) -> String {
    let (median, range) =
        (samples.median(subject, pace, figure), samples.range(subject, pace, figure));
    let Some((median, (least, most))) = median.zip(range) else { return "–".to_owned() };
    let digits = figure.digits();
    format!("{median:.digits$} ({least:.digits$}–{most:.digits$})")
}

fn format_limit(limit: Limit) -> String {
    match limit {
        Limit::Times(factor, subject) => format!("≤ {factor} × {}", subject.name()),
        Limit::AtMost(most) => format!("≤ {most}"),
    }
}

fn format_outcome(outcome: Option<Outcome>) -> String {
    let Some(Outcome { ratio, met }) = outcome else { return "| not measured".to_owned() };
    let ratio = ratio.map(|ratio| format!("{ratio:.2}")).unwrap_or_default();
    format!("{ratio} | {}", if met { "met" } else { "not met" })
}
