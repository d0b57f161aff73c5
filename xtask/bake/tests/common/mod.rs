//! A copy of the valid seeds and boundaries that a test can break.

#![allow(dead_code, unreachable_pub, reason = "every test file uses a part of it")]
#![allow(clippy::unwrap_used, reason = "a test may panic")]

use atlas_bake::{Problem, check};
use std::cell::OnceCell;
use std::fs;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// The project's root.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The review's record of every fixture, so that the tests don't depend on the real one.
pub const NOT_SUBMITTED: &str = "[review]\nstate = \"未送审\"\n";

/// A copy of `seeds/` and `geo/`, with a review that is not submitted.
pub struct Fixture {
    folder: TempDir,
    problems: OnceCell<Vec<Problem>>,
}

impl Fixture {
    /// The valid seeds and boundaries.
    pub fn valid() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let fixture = Self { folder, problems: OnceCell::new() };
        for folder in ["seeds", "geo"] {
            fs::create_dir(fixture.path().join(folder)).unwrap();
            for file in fs::read_dir(root().join(folder)).unwrap() {
                let file = file.unwrap();
                let name = Path::new(folder).join(file.file_name());
                fs::write(fixture.path().join(name), fs::read(file.path()).unwrap()).unwrap();
            }
        }
        fixture.having("review.toml", NOT_SUBMITTED)
    }

    /// Replaces a file.
    pub fn having(self, file: &str, text: &str) -> Self {
        fs::write(self.path().join(file), text).unwrap();
        self
    }

    /// The valid seeds with one place changed.
    pub fn with(file: &str, from: &str, to: &str) -> Self {
        Self::valid().and(file, from, to)
    }

    /// Changes one more place, which must occur exactly once.
    pub fn and(self, file: &str, from: &str, to: &str) -> Self {
        let text = self.text(file);
        assert_eq!(text.matches(from).count(), 1, "{from:?} must be once in {file}");
        fs::write(self.path().join(file), text.replacen(from, to, 1)).unwrap();
        self
    }

    /// Removes a file.
    pub fn without(self, file: &str) -> Self {
        fs::remove_file(self.path().join(file)).unwrap();
        self
    }

    /// The folder of the copy.
    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    /// The text of one of its files.
    pub fn text(&self, file: &str) -> String {
        fs::read_to_string(self.path().join(file)).unwrap()
    }

    /// The problems of the copy. Each has a remedy.
    pub fn problems(&self) -> &[Problem] {
        let problems = self
            .problems
            .get_or_init(|| check(self.path()).err().map(|it| it.0).unwrap_or_default());
        for problem in problems {
            assert!(problem.mend.chars().count() > 5, "no mend: {problem}");
            assert!(!problem.entry.is_empty(), "no entry: {problem}");
        }
        problems
    }

    /// Asserts that a problem is reported with this file, a line that contains `line`, this entry, and
    /// a text that contains `what`.
    pub fn reports(&self, file: &str, line: &str, entry: &str, what: &str) -> &Self {
        let problems = self.problems();
        let reported = problems.iter().any(|it| {
            it.file == Path::new(file)
                && self.line(file, it.line).contains(line)
                && it.entry == entry
                && it.what.contains(what)
        });
        assert!(
            reported,
            "{file}, {line:?}, {entry:?}, {what:?} is not reported:\n{}",
            list(problems)
        );
        self
    }

    /// Asserts that this problem is reported and no other.
    pub fn reports_only(&self, file: &str, line: &str, entry: &str, what: &str) {
        self.reports(file, line, entry, what);
        let problems = self.problems();
        assert_eq!(problems.len(), 1, "\n{}", list(problems));
    }

    /// The text of a line; the first line if it is not known.
    fn line(&self, file: &str, line: Option<usize>) -> String {
        let text = fs::read_to_string(self.path().join(file)).unwrap_or_default();
        line.and_then(|line| text.lines().nth(line - 1)).unwrap_or_default().to_owned()
    }
}

fn list(problems: &[Problem]) -> String {
    problems.iter().map(|it| format!("{it}\n")).collect()
}
