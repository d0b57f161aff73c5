//! The record of the review: an approval, and nothing else, has a hash, a date and a number.

use crate::report::Report;
use crate::seeds::{Review, Seeds};
use atlas_model::ReviewState;
use toml::value::Datetime;

/// Reports an unknown state.
pub(super) fn state(seeds: &Seeds, report: &mut Report) {
    let review = &seeds.review;
    if !review.state.is_empty() && ReviewState::from_word(&review.state).is_none() {
        let words = ReviewState::WORDS.map(|(_, word)| word).join(", ");
        let what = format!("`{}` is no state of a review", review.state);
        report.add(review.at("state"), review.label(), what, format!("write one of {words}"));
    }
}

/// Reports incomplete approvals, and parts of an approval without one.
pub(super) fn approval(seeds: &Seeds, report: &mut Report) {
    let review = &seeds.review;
    let approved = match ReviewState::from_word(&review.state) {
        Some(state) => state == ReviewState::Approved,
        None => return, // [`state`] reports it
    };
    for part in parts(review) {
        match part.value {
            Some(value) if approved => part.judge(value, seeds, report),
            Some(_) => {
                let what = format!("`{}` is given, but the state is {}", part.field, review.state);
                let mend = "remove it: it comes with the approval";
                report.add(review.at(part.field), review.label(), what, mend);
            }
            None if approved => {
                let what = format!("it is {} without `{}`", review.state, part.field);
                report.add(review.at("state"), review.label(), what, part.mend);
            }
            None => {}
        }
    }
}

/// A part of an approval.
struct Part<'a> {
    field: &'static str,
    value: Option<&'a str>,
    good: fn(&str) -> bool,
    mend: &'static str,
}

impl Part<'_> {
    fn judge(&self, value: &str, seeds: &Seeds, report: &mut Report) {
        let review = &seeds.review;
        if !(self.good)(value) || plain(value) == plain(&seeds.source.review_number) {
            let what = format!("`{}` is not sound: {value:?}", self.field);
            report.add(review.at(self.field), review.label(), what, self.mend);
        }
    }
}

fn parts(review: &Review) -> [Part<'_>; 3] {
    let number =
        "give the 审图号 of this map, as in 赣S（2026）001号, never that of the source's map";
    let date = "give the day of the approval, as in 2026-01-31";
    let hash = "give the hash that `cargo xtask review` printed for the map that was approved";
    let part = |field, value, good, mend| Part { field, value, good, mend };
    [
        part("number", review.number.as_deref(), is_number, number),
        part("date", review.date.as_deref(), is_date, date),
        part("hash", review.hash.as_deref(), is_hash, hash),
    ]
}

/// Returns true if a text has the form of a 审图号.
fn is_number(text: &str) -> bool {
    let plain = plain(text);
    plain.bytes().filter(u8::is_ascii_digit).count() > 4 && plain.ends_with('号')
}

/// The text without white space, with half-width brackets.
fn plain(text: &str) -> String {
    text.chars().filter(|it| !it.is_whitespace()).map(half_width).collect()
}

fn half_width(character: char) -> char {
    match character {
        '（' => '(',
        '）' => ')',
        other => other,
    }
}

/// Returns true if a text is a date without a time.
fn is_date(text: &str) -> bool {
    let parsed = text.parse::<Datetime>();
    parsed.is_ok_and(|it| it.date.is_some() && it.time.is_none() && it.offset.is_none())
}

fn is_hash(text: &str) -> bool {
    text.len() == 64 && text.bytes().all(|it| matches!(it, b'0'..=b'9' | b'a'..=b'f'))
}
