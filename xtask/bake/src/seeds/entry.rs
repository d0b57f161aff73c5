//! An entry of a seed file, with the lines of its fields.

use crate::report::At;
use std::collections::BTreeMap;
use std::ops::Deref;

/// An entry of a seed file: `[[chain]]`, `[[zone]]`, `[core]`.
#[derive(Clone, Debug)]
pub(crate) struct Entry<T> {
    /// The content.
    value: T,
    /// The name in problems, `chain electronics`.
    label: String,
    /// The file.
    file: &'static str,
    /// The first line.
    line: usize,
    /// The lines of its fields: `colour`, `roles.2`, `roles.2.term`.
    lines: BTreeMap<String, usize>,
}

impl<T> Entry<T> {
    /// Makes an entry.
    pub(crate) fn new(
        value: T,
        label: String,
        at: (&'static str, usize),
        lines: BTreeMap<String, usize>,
    ) -> Self {
        let (file, line) = at;
        Self { value, label, file, line, lines }
    }

    /// The name in problems.
    pub(crate) fn label(&self) -> &str {
        &self.label
    }

    /// The first line.
    pub(crate) fn start(&self) -> At {
        At { file: self.file, line: Some(self.line) }
    }

    /// The line of a field; of the nearest field around it if it is missing.
    pub(crate) fn at(&self, field: &str) -> At {
        let mut path = field;
        loop {
            if let Some(line) = self.lines.get(path) {
                return At { file: self.file, line: Some(*line) };
            }
            match path.rsplit_once('.') {
                Some((holder, _)) => path = holder,
                None => return self.start(),
            }
        }
    }
}

impl<T> Deref for Entry<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}
