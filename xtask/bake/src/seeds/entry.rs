//! An entry of a seed file together with the lines its fields stand on.

use crate::report::At;
use std::collections::BTreeMap;
use std::ops::Deref;

/// An entry of a seed file: `[[chain]]`, `[[zone]]`, `[core]`.
#[derive(Clone, Debug)]
pub(crate) struct Entry<T> {
    /// What it says.
    value: T,
    /// What it is called in a problem, `chain electronics`.
    label: String,
    /// The file it stands in.
    file: &'static str,
    /// The line it starts on.
    line: usize,
    /// The lines of its fields: `colour`, `roles.2`, `roles.2.term`.
    lines: BTreeMap<String, usize>,
}

impl<T> Entry<T> {
    /// Puts an entry together.
    pub(crate) fn new(
        value: T,
        label: String,
        at: (&'static str, usize),
        lines: BTreeMap<String, usize>,
    ) -> Self {
        let (file, line) = at;
        Self { value, label, file, line, lines }
    }

    /// What it is called in a problem.
    pub(crate) fn label(&self) -> &str {
        &self.label
    }

    /// Where it starts.
    pub(crate) fn start(&self) -> At {
        At { file: self.file, line: Some(self.line) }
    }

    /// Where this field stands; the nearest that holds it, if it is missing.
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
