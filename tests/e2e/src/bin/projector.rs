//! The projector lint over the whole show. `cargo xtask check --projector` builds and serves the page,
//! starts the driver and sets the environment variables.

use std::process::ExitCode;

use anyhow::Result;
use atlas_e2e::projector::{THEMES, Walk, lines};
use atlas_e2e::surroundings;

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    match run().await {
        Ok(0) => ExitCode::SUCCESS,
        Ok(_) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::from(2)
        }
    }
}

/// Checks the show in both themes, prints all findings, and returns their number.
async fn run() -> Result<usize> {
    let mut walk = Walk::default();
    for theme in THEMES {
        eprintln!("· walking through the show, {theme}");
        walk.through(theme).await?;
    }
    let lines = lines(&walk.found, &walk.spots);
    for line in &lines {
        println!("{line}");
    }
    if let Some(folder) = surroundings::pictures() {
        println!("pictures, as seen, in grey and washed out: {}", folder.display());
    }
    println!("{} finding(s) at {} places of the show", lines.len(), walk.spots.len());
    Ok(lines.len())
}
