//! Load by wrk, and its report.

use std::path::Path;

use anyhow::{Context, Result, bail, ensure};

use crate::child;

/// The number of connections.
pub(super) const CONNECTIONS: u32 = 200;
/// The duration in seconds.
pub(super) const SECONDS: u32 = 30;

/// The result of wrk.
#[derive(Debug, PartialEq)]
pub(super) struct Report {
    /// The number of answered requests.
    pub(super) requests: u64,
    /// The number of them per second.
    pub(super) per_second: f64,
}

/// Requests an address for a while. A failed request is an error.
pub(super) fn load(wrk: &Path, url: &str) -> Result<Report> {
    let mut command = child::command(wrk);
    command.args(["-t", "2", "-c", &CONNECTIONS.to_string(), "-d", &format!("{SECONDS}s")]);
    command.args(["-H", "Accept-Encoding: br", url]);
    parse(&child::output(&mut command)?)
}

/// Parses wrk's output, which has lines about errors only if there were some.
pub(super) fn parse(output: &str) -> Result<Report> {
    let lines = || output.lines().map(str::trim);
    if let Some(errors) = lines().find(|line| {
        line.starts_with("Socket errors:") || line.starts_with("Non-2xx or 3xx responses:")
    }) {
        bail!("wrk reports: {errors}");
    }
    let requests = lines().find_map(|line| line.split_once(" requests in ")?.0.parse().ok());
    let per_second =
        lines().find_map(|line| line.strip_prefix("Requests/sec:")?.trim().parse().ok());
    let report = Report {
        requests: requests.with_context(|| format!("no count of requests in\n{output}"))?,
        per_second: per_second.with_context(|| format!("no rate in\n{output}"))?,
    };
    ensure!(report.requests > 0, "nothing was answered");
    Ok(report)
}
