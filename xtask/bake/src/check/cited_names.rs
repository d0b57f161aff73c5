//! Compares the names in a quotation with the list of its entry, including their order.

use crate::citation::Citation;
use crate::report::Report;
use crate::seeds::{Entry, Wording};
use std::collections::BTreeSet;

/// The names in a quotation of an entry.
pub(super) struct CitedNames<'a, T> {
    pub(super) entry: &'a Entry<T>,
    /// The field that holds the quotation.
    pub(super) quote: &'a str,
    /// The field that lists the names.
    pub(super) field: &'a str,
    pub(super) citations: Vec<Citation<'a>>,
    pub(super) report: &'a mut Report,
}

/// The id and wording of each listed region.
pub(super) fn listed(regions: &[Wording]) -> Vec<(&str, &str)> {
    regions.iter().map(|it| (it.region.as_str(), it.wording.as_str())).collect()
}

impl<T> CitedNames<'_, T> {
    /// Reports every difference between the list and the quotation.
    pub(super) fn check(&mut self, listed: &[(&str, &str)]) {
        self.unlisted(listed);
        let mut seen = BTreeSet::new();
        for (index, (id, wording)) in listed.iter().enumerate() {
            if seen.insert(id) {
                self.listed(index, id, wording);
            } else {
                let what = format!("{wording} ({id}) is listed twice");
                self.add(index, id, what, "keep one of them");
            }
        }
        self.order(listed);
    }

    /// Reports names that are not listed.
    fn unlisted(&mut self, listed: &[(&str, &str)]) {
        let is_listed = |citation: &Citation<'_>| listed.iter().any(|(it, _)| *it == citation.id);
        for citation in self.citations.iter().filter(|it| !is_listed(it)) {
            let Citation { wording, id, .. } = citation;
            let what =
                format!("its quotation names {wording} ({id}), which `{}` leaves out", self.field);
            let mend = format!("add {wording} to `{}`", self.field);
            self.report.add(self.entry.at(self.quote), self.entry.label(), what, mend);
        }
    }

    /// Reports an item of the list that the quotation does not name, or names with other words.
    fn listed(&mut self, index: usize, id: &str, wording: &str) {
        let mut citations = self.citations.iter().filter(|it| it.id == id);
        match citations.next() {
            None => {
                let what = format!("{wording} ({id}) is not named in the quotation");
                self.add(index, id, what, "remove it, or quote the words that name it");
            }
            Some(it) if it.wording != wording => {
                let what = format!("the quotation says {}, not `{wording}`", it.wording);
                let mend = format!("write wording = \"{}\"", it.wording);
                self.add(index, id, what, &mend);
            }
            Some(_) => {}
        }
    }

    /// Reports a list in another order than the quotation.
    fn order(&mut self, listed: &[(&str, &str)]) {
        let place = |id| self.citations.iter().position(|it| it.id == id);
        let places: Vec<_> = listed.iter().filter_map(|(id, _)| place(*id)).collect();
        if !places.is_sorted() {
            let what = format!("`{}` are not in the order of the quotation", self.field);
            let mend = "put them in the order in which the quotation names them";
            self.report.add(self.entry.at(self.field), self.entry.label(), what, mend);
        }
    }

    fn add(&mut self, index: usize, id: &str, what: String, mend: &str) {
        let at = self.entry.at(&format!("{}.{index}", self.field));
        self.report.add(at, format!("{}, {id}", self.entry.label()), what, mend);
    }
}
