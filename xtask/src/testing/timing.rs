//! The time that the end-to-end tests took, as a table with the slowest first.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::Path;
use std::time::Duration;

use anyhow::{Context, Result};

/// The engines in the order of the table's columns, with the names that the tests write.
const ENGINES: [&str; 3] = ["Chromium", "Firefox", "WebKit"];
/// The number of tests in the table.
const SHOWN: usize = 20;

/// Seconds in each engine, in the order of [`ENGINES`].
type Seconds = [f64; ENGINES.len()];

/// The time of every test.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Timings(BTreeMap<String, Seconds>);

impl Timings {
    /// Reads the file that the tests append to: test, engine and milliseconds, with tabs between. A
    /// test has a line for each of its cases.
    pub(super) fn read(file: &Path) -> Result<Self> {
        let text = fs::read_to_string(file);
        Self::parse(&text.with_context(|| format!("cannot read {}", file.display()))?)
    }

    fn parse(text: &str) -> Result<Self> {
        let mut tests: BTreeMap<String, Seconds> = BTreeMap::new();
        for line in text.lines() {
            let (test, engine, seconds) =
                fields(line).with_context(|| format!("`{line}` is no test with its time"))?;
            for (name, sum) in ENGINES.iter().zip(tests.entry(test.to_owned()).or_default()) {
                *sum += if *name == engine { seconds } else { 0.0 };
            }
        }
        Ok(Self(tests))
    }

    /// The slowest tests and the sum of all, in seconds. The engines run side by side, so the sum
    /// is more than the time that passed.
    pub(super) fn table(&self, passed: Duration) -> String {
        let mut rows: Vec<(&str, Seconds)> =
            self.0.iter().map(|(test, seconds)| (test.as_str(), *seconds)).collect();
        rows.sort_by(|(_, a), (_, b)| total(b).total_cmp(&total(a)));
        let mut all = Seconds::default();
        for (_, seconds) in &rows {
            all.iter_mut().zip(seconds).for_each(|(sum, part)| *sum += part);
        }
        let (count, passed) = (rows.len(), passed.as_secs());
        let mut table = format!(
            "end-to-end tests: {count} in {} min {} s; seconds in each engine, slowest tests first\n",
            passed / 60,
            passed % 60
        );
        let head = ENGINES.map(|engine| format!("{engine:>9}")).concat();
        let _ = writeln!(table, "{:>9}{head}  test", "sum");
        rows.truncate(SHOWN);
        for (test, seconds) in rows.into_iter().chain([("all tests", all)]) {
            let cells = seconds.map(|seconds| format!("{seconds:>9.1}")).concat();
            let _ = writeln!(table, "{:>9.1}{cells}  {test}", total(&seconds));
        }
        table
    }
}

fn total(seconds: &Seconds) -> f64 {
    seconds.iter().sum()
}

fn fields(line: &str) -> Option<(&str, &str, f64)> {
    let mut fields = line.split('\t');
    let (test, engine) = (fields.next()?, fields.next()?);
    let milliseconds: u32 = fields.next()?.parse().ok()?;
    Some((test, engine, f64::from(milliseconds) / 1000.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_slowest_test_comes_first_and_the_cases_of_a_test_are_added() -> Result<()> {
        let text =
            "quick\tWebKit\t1500\nslow\tChromium\t2000\nslow\tChromium\t500\nslow\tFirefox\t100\n";
        let table = Timings::parse(text)?.table(Duration::from_secs(64));
        let lines: Vec<&str> = table.lines().collect();
        let [head, columns, slow, quick, all] = lines.as_slice() else {
            anyhow::bail!("{table}");
        };
        assert!(head.starts_with("end-to-end tests: 2 in 1 min 4 s"), "{head}");
        assert_eq!(*columns, "      sum Chromium  Firefox   WebKit  test");
        assert_eq!(*slow, "      2.6      2.5      0.1      0.0  slow");
        assert_eq!(*quick, "      1.5      0.0      0.0      1.5  quick");
        assert_eq!(*all, "      4.1      2.5      0.1      1.5  all tests");
        Ok(())
    }

    #[test]
    fn a_line_without_a_time_is_reported() {
        let error = Timings::parse("a\tWebKit\tsoon").err().map(|error| error.to_string());
        assert!(error.is_some_and(|error| error.contains("soon")));
    }
}
