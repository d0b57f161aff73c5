//! Runs `package --public` and `review` on a copy of the data.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use tempfile::TempDir;

/// A project with data only.
struct Copy(TempDir);

impl Copy {
    /// The present data with this record of the review.
    fn with(review: &str) -> Self {
        let copy = Self(tempfile::tempdir().unwrap());
        for folder in ["seeds", "geo"] {
            fs::create_dir(copy.path().join(folder)).unwrap();
            for file in fs::read_dir(root().join(folder)).unwrap() {
                let file = file.unwrap();
                let to = copy.path().join(folder).join(file.file_name());
                fs::copy(file.path(), to).unwrap();
            }
        }
        fs::write(copy.path().join("review.toml"), review).unwrap();
        copy
    }

    fn path(&self) -> &Path {
        self.0.path()
    }

    fn xtask(&self, arguments: &[&str]) -> Output {
        let mut xtask = Command::new(env!("CARGO_BIN_EXE_xtask"));
        xtask.env("CARGO_MANIFEST_DIR", self.path().join("xtask"));
        xtask.args(arguments).output().unwrap()
    }

    fn hash(&self) -> String {
        let output = self.output(&["review"]);
        output.lines().find_map(|line| line.strip_prefix("hash  ")).unwrap().to_owned()
    }

    fn output(&self, arguments: &[&str]) -> String {
        let output = self.xtask(arguments);
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap()
    }

    /// Asserts that `package --public` is rejected without a build, and returns the message.
    fn rejection(&self) -> String {
        let output = self.xtask(&["package", "--public"]);
        let message = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(1), "{message}");
        assert!(
            message.starts_with("error: --public takes an approved map"),
            "nothing first: {message}"
        );
        assert!(!self.path().join("dist").exists() && !self.path().join("target").exists());
        assert!(message.contains(&self.hash()), "the map's hash: {message}");
        message
    }
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn approval(hash: &str) -> String {
    let given = "number = \"赣S（2026）001号\"\ndate = \"2026-01-31\"";
    format!("[review]\nstate = \"已批准\"\n{given}\nhash = \"{hash}\"\n")
}

#[test]
fn a_map_that_was_not_submitted_is_not_for_the_public() {
    for state in ["未送审", "送审中"] {
        let copy = Copy::with(&format!("[review]\nstate = \"{state}\"\n"));
        assert!(copy.rejection().contains(&format!("review.toml: {state}\n")));
        assert!(copy.output(&["review"]).ends_with(&format!("state {state}\n")));
    }
}

#[test]
fn a_map_that_changed_after_its_approval_is_not_for_the_public() {
    let other = "f".repeat(64);
    let copy = Copy::with(&approval(&other));
    assert!(copy.rejection().contains(&format!("review.toml: 已批准, of {other}\n")));
    let checked = copy.xtask(&["check"]);
    assert!(checked.status.success(), "a lapsed approval is no error");
    let output = String::from_utf8(checked.stderr).unwrap();
    assert!(output.contains("! 未送审: review.toml has an approval of ffff"), "{output}");
}

#[test]
fn an_approval_with_the_printed_hash_is_valid() {
    let copy = Copy::with("[review]\nstate = \"未送审\"\n");
    fs::write(copy.path().join("review.toml"), approval(&copy.hash())).unwrap();
    let output = copy.output(&["review"]);
    assert!(output.ends_with("state 已批准: 赣S（2026）001号, 2026-01-31\n"), "{output}");
    let checked = String::from_utf8(copy.xtask(&["check"]).stderr).unwrap();
    assert!(!checked.contains('!'), "{checked}");
}
