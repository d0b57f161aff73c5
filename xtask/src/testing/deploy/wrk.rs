//! Many readers at once, and what wrk says of it.

use std::path::Path;

use anyhow::{Context, Result, bail, ensure};

use crate::child;

/// How many connections ask.
pub(super) const CONNECTIONS: u32 = 200;
/// For how long.
pub(super) const SECONDS: u32 = 30;

/// What wrk found.
#[derive(Debug, PartialEq)]
pub(super) struct Told {
    /// How many requests were answered.
    pub(super) requests: u64,
    /// How many in a second.
    pub(super) per_second: f64,
}

/// Asks for an address for a while. An answer that failed is an error.
pub(super) fn press(wrk: &Path, url: &str) -> Result<Told> {
    let mut command = child::command(wrk);
    command.args(["-t", "2", "-c", &CONNECTIONS.to_string(), "-d", &format!("{SECONDS}s")]);
    command.args(["-H", "Accept-Encoding: br", url]);
    read(&child::output(&mut command)?)
}

/// Reads wrk's report. The lines about errors are only there when there were some.
pub(super) fn read(report: &str) -> Result<Told> {
    let lines = || report.lines().map(str::trim);
    if let Some(errors) = lines().find(|line| {
        line.starts_with("Socket errors:") || line.starts_with("Non-2xx or 3xx responses:")
    }) {
        bail!("wrk says: {errors}");
    }
    let requests = lines().find_map(|line| line.split_once(" requests in ")?.0.parse().ok());
    let per_second =
        lines().find_map(|line| line.strip_prefix("Requests/sec:")?.trim().parse().ok());
    let told = Told {
        requests: requests.with_context(|| format!("no count of requests in\n{report}"))?,
        per_second: per_second.with_context(|| format!("no rate in\n{report}"))?,
    };
    ensure!(told.requests > 0, "nothing was answered");
    Ok(told)
}
