//! The built page on nginx and Caddy with the published configurations: the headers that it needs, and
//! many requests at once.

mod ask;
mod caddy;
mod checks;
mod nginx;
#[cfg(test)]
mod tests;
mod tls;
mod wrk;

use anyhow::{Context, Result};

use crate::log;
use crate::pipeline::{self, Profile};
use crate::project::Project;
use crate::setup;

/// Builds the page, serves it at the root of a site, below a path and with HTTPS, and requests it.
pub(crate) fn run(project: &Project) -> Result<()> {
    let tools = setup::WEB_SERVER.ensure()?;
    let caddy = setup::CADDY.ensure()?;
    let dist = pipeline::build(project, Profile::Optimised)?;
    log::step("the page on Caddy, with the published configuration");
    for place in caddy::Caddy::start(&caddy, project, &dist)?.places() {
        checks::check_all(&place, &dist).with_context(|| format!("Caddy, {place}"))?;
    }
    let server = nginx::Nginx::start(&tools.nginx, project, &dist)?;
    log::step("the page on nginx, with the published configuration");
    for place in server.places() {
        checks::check_all(&place, &dist).with_context(|| server.said(&place.to_string()))?;
    }
    tls::check(server.secure()).with_context(|| server.said("with HTTPS"))?;
    let report =
        wrk::load(&tools.wrk, &server.root().url("")).with_context(|| server.said("wrk"))?;
    log::step(&format!(
        "nginx under {} connections for {} s: {} requests, {:.0} requests/s, no error",
        wrk::CONNECTIONS,
        wrk::SECONDS,
        report.requests,
        report.per_second
    ));
    Ok(())
}
