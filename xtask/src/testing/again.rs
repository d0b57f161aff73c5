//! A second run of the few tests that failed, one at a time.
//!
//! Three browsers and two virtual desktops on two cores are now and then too slow for a time limit. What
//! fails for another reason fails again, and what passed only then is named, so that it is looked into.

use std::process::Command;

use anyhow::Result;

use crate::{child, log};

/// The number of tests up to which failures may be due to the machine. More are a fault.
const FEW: usize = 4;

/// Runs the tests, and those that failed once more if they are few.
///
/// # Errors
/// When a test failed twice, too many failed, or the program with the tests did not end as it should.
pub(super) fn run(all: impl Fn() -> Command, some: impl Fn(&[String]) -> Command) -> Result<()> {
    let (result, lines) = child::run_and_read(&mut all())?;
    let failed = failed(&lines);
    if result.is_ok() || failed.is_empty() || failed.len() > FEW {
        return result;
    }
    log::step(&format!("once more, one at a time: {}", failed.join(", ")));
    let exact = [vec!["--exact".to_owned()], failed.clone()].concat();
    child::run(&mut some(&exact))?;
    log::step(&format!("passed only when run again: {}", failed.join(", ")));
    Ok(())
}

/// The names of the tests that failed, from the output of the test programs.
fn failed(lines: &[String]) -> Vec<String> {
    let name =
        |line: &String| Some(line.strip_prefix("test ")?.strip_suffix(" ... FAILED")?.to_owned());
    lines.iter().filter_map(name).collect()
}

#[cfg(test)]
mod tests {
    use super::{Command, run};

    /// A program that prints these lines and ends with this status.
    fn program(lines: &str, status: u8) -> Command {
        let mut command = Command::new("sh");
        command.args(["-c", &format!("printf '{lines}'; exit {status}")]);
        command
    }

    #[test]
    fn a_test_that_passes_alone_is_forgiven_and_one_that_fails_again_is_not() {
        let all = || program("test a ... ok\\ntest b::c ... FAILED\\n", 101);
        let alone = |status| {
            move |names: &[String]| {
                assert_eq!(names, ["--exact", "b::c"]);
                program("", status)
            }
        };
        assert!(run(all, alone(0)).is_ok());
        assert!(run(all, alone(101)).is_err());
    }

    #[test]
    fn many_failures_and_a_program_that_does_not_run_are_errors_at_once() {
        let never = |_: &[String]| -> Command { panic!("nothing is run again") };
        let many = "test a ... FAILED\\n".repeat(5);
        assert!(run(|| program(&many, 101), never).is_err());
        assert!(run(|| program("error: could not compile\\n", 101), never).is_err());
        assert!(run(|| program("test a ... ok\\n", 0), never).is_ok());
    }
}
