//! A seed file as a table of entries of any type.

use super::{Entry, Seed};
use crate::report::{At, Report};
use serde::de::{DeserializeOwned, IntoDeserializer};
use std::collections::BTreeMap;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// A seed file.
pub(super) struct Table<'a> {
    file: &'static str,
    text: &'a str,
    entries: DeTable<'a>,
    /// Whether a part of it could not be read.
    has_errors: bool,
}

impl<'a> Table<'a> {
    /// Parses the file as TOML, and reports syntax errors.
    pub(super) fn parse(file: &'static str, text: &'a str, report: &mut Report) -> Self {
        let (entries, errors) = DeTable::parse_recoverable(text);
        for error in &errors {
            let line = error.span().map(|span| line(text, span.start));
            let what = format!("is not TOML: {}", error.message());
            report.add(At { file, line }, "syntax", what, "mend the syntax at this place");
        }
        Self { file, text, entries: entries.into_inner(), has_errors: !errors.is_empty() }
    }

    /// Returns true if everything could be read so far.
    pub(super) fn is_valid(&self) -> bool {
        !self.has_errors
    }

    /// Removes every `[[kind]]`.
    pub(super) fn all<T>(&mut self, kind: &str, report: &mut Report) -> Vec<Entry<T>>
    where
        T: DeserializeOwned + Seed,
    {
        let Some((_, value)) = self.entries.remove_entry(kind) else {
            let (what, mend) = (format!("has no [[{kind}]]"), format!("add a [[{kind}]]"));
            report.add(At::file(self.file), kind, what, mend);
            return Vec::new();
        };
        match value.get_ref() {
            DeValue::Array(entries) => {
                entries.iter().filter_map(|entry| self.entry(kind, entry, report)).collect()
            }
            _ => self.entry(kind, &value, report).into_iter().collect(),
        }
    }

    /// Removes the single `[kind]`.
    pub(super) fn one<T>(&mut self, kind: &str, report: &mut Report) -> Option<Entry<T>>
    where
        T: DeserializeOwned + Seed,
    {
        let mut entries = self.all(kind, report);
        if entries.len() > 1 {
            let what = format!("has {} of it", entries.len());
            report.add(At::file(self.file), kind, what, format!("keep one [{kind}]"));
        }
        entries.pop()
    }

    /// Reports entries of unknown kinds; true if everything could be read.
    pub(super) fn finish(self, report: &mut Report) -> bool {
        for (key, _) in self.entries.iter().filter(|_| !self.has_errors) {
            let at = At { file: self.file, line: Some(line(self.text, key.span().start)) };
            let mend = "remove it, or mend its spelling";
            report.add(at, key.get_ref().as_ref(), "is no kind of entry of this file", mend);
        }
        !self.has_errors
    }

    fn entry<T>(
        &mut self,
        kind: &str,
        value: &Spanned<DeValue<'a>>,
        report: &mut Report,
    ) -> Option<Entry<T>>
    where
        T: DeserializeOwned + Seed,
    {
        let start = line(self.text, value.span().start);
        let mut lines = BTreeMap::new();
        note_lines(self.text, value, "", &mut lines);
        let mut unknown = Vec::new();
        let reader = value.clone().into_deserializer();
        match serde_ignored::deserialize(reader, |path| unknown.push(path.to_string())) {
            Ok(seed) => {
                let seed: T = seed;
                let label = format!("{kind} {}", seed.id()).trim_end().to_owned();
                let entry = Entry::new(seed, label, (self.file, start), lines);
                note_unknown(&entry, &unknown, report);
                Some(entry)
            }
            Err(error) => {
                self.has_errors = true;
                let line = error.span().map_or(start, |span| line(self.text, span.start));
                let at = At { file: self.file, line: Some(line) };
                let id = value.get_ref().get("id").and_then(|id| id.get_ref().as_str());
                let label = format!("{kind} {}", id.unwrap_or_default()).trim_end().to_owned();
                report.add(at, label, error.message(), "give the field a value of that type");
                None
            }
        }
    }
}

/// Reports unknown fields.
fn note_unknown<T>(entry: &Entry<T>, unknown: &[String], report: &mut Report) {
    for field in unknown {
        let what = format!("`{field}` is no field of it");
        report.add(entry.at(field), entry.label(), what, "remove it, or mend its spelling");
    }
}

/// Adds the line of every value within this one under its path, `roles.2.term`.
fn note_lines(
    text: &str,
    value: &Spanned<DeValue<'_>>,
    path: &str,
    lines: &mut BTreeMap<String, usize>,
) {
    let mut note = |key: String, value: &Spanned<DeValue<'_>>| {
        let path = if path.is_empty() { key } else { format!("{path}.{key}") };
        lines.insert(path.clone(), line(text, value.span().start));
        note_lines(text, value, &path, lines);
    };
    match value.get_ref() {
        DeValue::Array(items) => {
            items.iter().enumerate().for_each(|(index, item)| note(index.to_string(), item));
        }
        DeValue::Table(fields) => {
            fields.iter().for_each(|(key, field)| note(key.get_ref().to_string(), field));
        }
        _ => {}
    }
}

/// The line of this byte, counted from 1.
fn line(text: &str, offset: usize) -> usize {
    1 + text.bytes().take(offset).filter(|byte| *byte == b'\n').count()
}
