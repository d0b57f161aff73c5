//! Options of `cargo xtask test`: which tests to run.

use std::fmt;
use std::str::FromStr;

use lexopt::prelude::Long;
use lexopt::{Parser, ValueExt};

/// The tests to run.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct TestOptions {
    /// The only group to run; `None` runs all of them.
    pub(crate) only: Option<TestGroup>,
    /// Which of the end-to-end tests to run.
    pub(crate) selection: Selection,
}

/// A choice among the end-to-end tests.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Selection {
    /// Parts of test names: a test is chosen if its name contains one of them. Empty: all.
    pub(crate) filters: Vec<String>,
    /// The shard to run; `None` runs every chosen test.
    pub(crate) shard: Option<Shard>,
}

/// A group of tests.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum TestGroup {
    /// Everything that runs without a browser.
    Native,
    /// The WebAssembly unit tests, in a browser.
    Wasm,
    /// The built page, in three browsers.
    E2e,
    /// The built page on a web server, with the configuration from `deploy/`.
    Deploy,
    /// The files that the exporters write, read by other programs.
    Files,
}

/// One of several equal shares of the tests, so that several machines can run one share each.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Shard {
    /// Its number, from 1 to `count`.
    number: usize,
    /// How many shards there are.
    count: usize,
}

impl Selection {
    /// Returns true if it leaves nothing out.
    pub(crate) fn is_everything(&self) -> bool {
        self.filters.is_empty() && self.shard.is_none()
    }

    /// The chosen names, in alphabetical order. The shards of one list never overlap and together
    /// cover it.
    pub(crate) fn apply(&self, mut names: Vec<String>) -> Vec<String> {
        names.sort();
        names.dedup();
        let matches = |name: &String| self.filters.iter().any(|filter| name.contains(filter));
        names.retain(|name| self.filters.is_empty() || matches(name));
        match self.shard {
            Some(Shard { number, count }) => {
                names.into_iter().skip(number.saturating_sub(1)).step_by(count).collect()
            }
            None => names,
        }
    }
}

impl FromStr for TestGroup {
    type Err = String;

    fn from_str(name: &str) -> Result<Self, String> {
        match name {
            "native" => Ok(Self::Native),
            "wasm" => Ok(Self::Wasm),
            "e2e" => Ok(Self::E2e),
            "deploy" => Ok(Self::Deploy),
            "files" => Ok(Self::Files),
            other => Err(format!(
                "--only: there is no group of tests `{other}`; use native, wasm, e2e, deploy or files"
            )),
        }
    }
}

impl FromStr for Shard {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let parts = text.split_once('/');
        let numbers = parts.and_then(|(number, count)| {
            Some((number.parse::<usize>().ok()?, count.parse::<usize>().ok()?))
        });
        match numbers {
            None => Err(format!("--shard: `{text}` is not NUMBER/COUNT; use 1/3, for instance")),
            Some((_, 0)) => Err(format!("--shard: `{text}` divides by nought; use 1/1 or more")),
            Some((number, count)) if number == 0 || number > count => Err(format!(
                "--shard: `{text}` does not exist; the shards are 1/{count} to {count}/{count}"
            )),
            Some((number, count)) => Ok(Self { number, count }),
        }
    }
}

impl fmt::Display for Shard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.number, self.count)
    }
}

/// Reads the options.
pub(super) fn parse(parser: &mut Parser) -> Result<TestOptions, lexopt::Error> {
    let mut options = TestOptions::default();
    while let Some(arg) = parser.next()? {
        match arg {
            Long("only") => options.only = Some(parser.value()?.string()?.parse::<TestGroup>()?),
            Long("filter") => options.selection.filters.push(filter(&parser.value()?.string()?)?),
            Long("shard") => {
                options.selection.shard = Some(parser.value()?.string()?.parse::<Shard>()?);
            }
            other => return Err(other.unexpected()),
        }
    }
    if options.only != Some(TestGroup::E2e) && !options.selection.is_everything() {
        return Err(
            "--filter and --shard choose among the end-to-end tests: add `--only e2e`".into()
        );
    }
    Ok(options)
}

fn filter(text: &str) -> Result<String, String> {
    if text.is_empty() {
        return Err("--filter: give a part of a test's name, such as `show::pen`".to_owned());
    }
    Ok(text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn selection(filters: &[&str], shard: &str) -> Result<Selection, String> {
        let filters = filters.iter().map(|&filter| filter.to_owned()).collect();
        let shard = (!shard.is_empty()).then(|| shard.parse()).transpose()?;
        Ok(Selection { filters, shard })
    }

    fn names(list: &str) -> Vec<String> {
        list.split_whitespace().map(str::to_owned).collect()
    }

    #[test]
    fn a_test_is_chosen_by_any_part_of_its_name() -> Result<(), String> {
        let chosen =
            selection(&["pen", "clicker"], "")?.apply(names("show::pen show::clicker a b"));
        assert_eq!(chosen, names("show::clicker show::pen"));
        assert_eq!(selection(&[], "")?.apply(names("b a a")), names("a b"));
        Ok(())
    }

    #[test]
    fn shards_cover_every_chosen_test_once() -> Result<(), String> {
        let all = names("a1 a2 a3 a4 a5 a6 a7 b1 b2");
        let mut together = Vec::new();
        for shard in ["1/3", "2/3", "3/3"] {
            let chosen = selection(&["a"], shard)?.apply(all.clone());
            assert!((2..=3).contains(&chosen.len()), "{shard}: {chosen:?}");
            together.extend(chosen);
        }
        together.sort();
        assert_eq!(together, names("a1 a2 a3 a4 a5 a6 a7"));
        Ok(())
    }

    #[test]
    fn impossible_shards_are_rejected_with_the_possible_ones() {
        for (text, mend) in
            [("4/3", "1/3 to 3/3"), ("0/3", "1/3 to 3/3"), ("1/0", "1/1"), ("x", "1/3")]
        {
            let error = text.parse::<Shard>().err().unwrap_or_default();
            assert!(error.starts_with("--shard: `") && error.contains(mend), "{text}: {error}");
        }
    }
}
