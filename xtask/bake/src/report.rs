//! Collects problems from reading, checking and drawing, so that all are reported at once.

use crate::problem::{Problem, Problems};

/// A line of a file of the project.
#[derive(Clone, Copy, Debug)]
pub(crate) struct At {
    /// The file, relative to the project.
    pub(crate) file: &'static str,
    /// The line, counted from 1; `None` for the whole file.
    pub(crate) line: Option<usize>,
}

impl At {
    /// The whole file.
    pub(crate) const fn file(file: &'static str) -> Self {
        Self { file, line: None }
    }
}

/// Problems found so far.
#[derive(Debug, Default)]
pub(crate) struct Report(Vec<Problem>);

impl Report {
    /// Adds a problem.
    pub(crate) fn add(
        &mut self,
        at: At,
        entry: impl Into<String>,
        what: impl Into<String>,
        mend: impl Into<String>,
    ) {
        self.0.push(Problem {
            file: at.file.into(),
            line: at.line,
            entry: entry.into(),
            what: what.into(),
            mend: mend.into(),
        });
    }

    /// Adds problems from elsewhere.
    pub(crate) fn extend(&mut self, problems: impl IntoIterator<Item = Problem>) {
        self.0.extend(problems);
    }

    /// Returns true if there is no problem.
    pub(crate) fn is_clean(&self) -> bool {
        self.0.is_empty()
    }

    /// The number of problems.
    pub(crate) fn count(&self) -> usize {
        self.0.len()
    }

    /// The problems without duplicates, in the order of files and lines.
    pub(crate) fn into_problems(mut self) -> Problems {
        self.0.sort_by(|a, b| (&a.file, a.line, &a.entry).cmp(&(&b.file, b.line, &b.entry)));
        self.0.dedup();
        Problems(self.0)
    }
}
