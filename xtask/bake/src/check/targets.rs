//! Targets: each figure with exactly the plan's words around it.

use crate::figure::{self, AFTER, BEFORE, BY};
use crate::report::Report;
use crate::seeds::{Clause, Entry, Measure, Seeds, Target};
use std::ops::Range;

/// Reports figures, indicators, comparators and dates that differ from the quotation.
pub(super) fn quoted(seeds: &Seeds, report: &mut Report) {
    for measure in &seeds.measures {
        for (index, clause) in measure.clauses.iter().enumerate() {
            by(measure, index, clause, report);
            for (place, target) in clause.targets.iter().enumerate() {
                let field = format!("clause.{index}.targets.{place}");
                Checked { measure, clause, target, field: &field, report }.check();
            }
        }
    }
}

/// Reports a date that differs from the quotation.
fn by(measure: &Entry<Measure>, index: usize, clause: &Clause, report: &mut Report) {
    let date = figure::words(&clause.quote, &BY).first().copied().unwrap_or_default();
    if date != clause.by && !clause.targets.is_empty() {
        let what = format!("its `by` is `{}`, its quotation says `{date}`", clause.by);
        let mend = "let `by` be the quotation's word for when; leave it out if there is none";
        report.add(measure.at(&format!("clause.{index}.by")), measure.label(), what, mend);
    }
    if clause.targets.is_empty() && !clause.by.is_empty() {
        let what = "its `by` has no target";
        report.add(measure.at(&format!("clause.{index}.by")), measure.label(), what, "remove it");
    }
}

/// A target to check.
struct Checked<'a> {
    measure: &'a Entry<Measure>,
    clause: &'a Clause,
    target: &'a Target,
    field: &'a str,
    report: &'a mut Report,
}

impl Checked<'_> {
    fn check(&mut self) {
        let Target { indicator, figure, unit, .. } = self.target;
        if figure::amount(figure).is_none() {
            let what = format!("`{figure}` is no figure");
            self.add("figure", what, "write it as the plan does: 5000, 3万, 60亿, 2-3 or 一");
        }
        if !self.clause.quote.contains(indicator.as_str()) {
            let what = format!("its indicator {indicator} is not in the quotation");
            self.add("indicator", what, "take the quotation's words");
        }
        match figure::places(&self.clause.quote, figure, unit).as_slice() {
            [place] => self.check_comparators(place),
            places => {
                let what = format!("the quotation says {figure}{unit} {} times", places.len());
                self.add("figure", what, "quote the words that say it once");
            }
        }
    }

    /// Reports comparators that differ from the words before and after the figure.
    fn check_comparators(&mut self, place: &Range<usize>) {
        let quote = &self.clause.quote;
        let before = quote.get(..place.start).unwrap_or_default();
        let rest = quote.get(place.end..).unwrap_or_default();
        let after = AFTER.into_iter().find(|word| rest.starts_with(word));
        let mut listed: Vec<&str> = self.target.comparators.iter().map(String::as_str).collect();
        let last = listed.last().copied().filter(|last| AFTER.contains(last));
        if after == last {
            listed.truncate(listed.len() - usize::from(last.is_some()));
        } else {
            let found = after.unwrap_or("nothing of the kind");
            let what = format!("the figure is followed by {found}");
            self.add("comparators", what, "let the last comparator be what follows the figure");
        }
        self.check_before(before, &listed);
    }

    /// Reports comparators before the figure that differ from the list.
    fn check_before(&mut self, before: &str, listed: &[&str]) {
        let found = figure::words(&before.replace(&self.target.indicator, "·"), &BEFORE);
        let mut rest = found.iter();
        for word in listed {
            if !rest.any(|it| it == word) {
                let what =
                    format!("`{word}` does not stand before the figure, or not in this order");
                self.add("comparators", what, "list the plan's words in their order");
            }
        }
        // Words in the figure's own part of the sentence apply to it.
        let own = before.rsplit([',', ';', '。']).next().unwrap_or_default();
        let own = own.replace(&self.target.indicator, "·");
        for word in figure::words(&own, &BEFORE).iter().filter(|it| !listed.contains(it)) {
            let what = format!("the plan says {word} before the figure");
            self.add("comparators", what, &format!("add {word} to `comparators`"));
        }
    }

    fn add(&mut self, field: &str, what: String, mend: &str) {
        let Target { figure, unit, .. } = self.target;
        let label = format!("{}, {figure}{unit}", self.measure.label());
        let at = self.measure.at(&format!("{}.{field}", self.field));
        self.report.add(at, label, what, mend);
    }
}
