//! `cargo xtask bench`: makes the comparison pages (`bench pages FOLDER`), then measures them and the
//! atlas (`bench measure ROUNDS`). Addresses and paths are in environment variables.

use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context, Result, bail};
use atlas_e2e::bench::targets::TARGETS;
use atlas_e2e::bench::{Pace, Samples, Subject, pages, table, visit};

/// The exit code for a missed target; 2 is for a run that failed.
const MISSED: u8 = 1;

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    match run().await {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::from(MISSED),
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::from(2)
        }
    }
}

/// Runs the step that the arguments name; false if the atlas misses a target.
async fn run() -> Result<bool> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments.as_slice() {
        ["pages", folder] => pages::write_all(Path::new(folder)).map(|()| true),
        ["measure", rounds] => measure(rounds.parse().context("no number of rounds")?).await,
        _ => bail!("run this with `cargo xtask bench`"),
    }
}

/// Visits every page at every pace, round by round, and prints the table.
async fn measure(rounds: usize) -> Result<bool> {
    let mut samples = Samples::default();
    let before = load_average();
    for round in 0..rounds {
        eprintln!("· round {} of {rounds}", round + 1);
        for pace in Pace::ALL {
            // Each round starts with another page, so that the order varies.
            let subjects = Subject::ALL.into_iter().cycle().skip(round);
            for subject in subjects.take(Subject::ALL.len()) {
                visit_twice(subject, pace, &mut samples).await?;
            }
        }
    }
    println!("{rounds} rounds; load average {before} before, {} after", load_average());
    for line in table::format_table(&samples) {
        println!("{line}");
    }
    Ok(TARGETS.iter().all(|target| target.judge(&samples).is_some_and(|outcome| outcome.met)))
}

/// Visits a page; once more if the browser or its driver fails.
async fn visit_twice(subject: Subject, pace: Pace, samples: &mut Samples) -> Result<()> {
    match visit(subject, pace, samples).await {
        Err(error) => {
            eprintln!("! once more: {error:#}");
            visit(subject, pace, samples).await
        }
        done => done,
    }
}

/// Linux's load average of the last minute.
fn load_average() -> String {
    let loads = std::fs::read_to_string("/proc/loadavg").unwrap_or_default();
    loads.split(' ').next().unwrap_or("unknown").to_owned()
}
