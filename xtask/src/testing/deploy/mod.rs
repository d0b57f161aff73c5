//! The built page on nginx and Caddy with the configurations that are handed out: the headers by which it
//! lives, and whether it stands when many ask at once.

mod ask;
mod caddy;
mod checks;
mod nginx;
#[cfg(test)]
mod tests;
mod wrk;

use anyhow::{Context, Result};

use crate::log;
use crate::pipeline::{self, Profile};
use crate::project::Project;
use crate::setup;

/// Builds the page, serves it at the root of a site and below a path, and asks for it.
pub(crate) fn run(project: &Project) -> Result<()> {
    let tools = setup::WEB_SERVER.ensure()?;
    let caddy = setup::CADDY.ensure()?;
    let dist = pipeline::build(project, Profile::Optimised)?;
    log::step("the page on Caddy, as it is handed out");
    for place in caddy::Caddy::start(&caddy, project, &dist)?.places() {
        checks::all(&place, &dist).with_context(|| format!("Caddy, {place}"))?;
    }
    let server = nginx::Nginx::start(&tools.nginx, project, &dist)?;
    log::step("the page on nginx, as it is handed out");
    for place in server.places() {
        checks::all(&place, &dist).with_context(|| server.said(&place.to_string()))?;
    }
    let told =
        wrk::press(&tools.wrk, &server.root().url("")).with_context(|| server.said("wrk"))?;
    log::step(&format!(
        "nginx under {} connections for {} s: {} requests, {:.0} requests/s, no error",
        wrk::CONNECTIONS,
        wrk::SECONDS,
        told.requests,
        told.per_second
    ));
    Ok(())
}
