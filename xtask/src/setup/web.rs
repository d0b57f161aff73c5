//! Web servers, as others publish the page with them.

use std::path::PathBuf;

use anyhow::Result;

use crate::child;

use super::{Cache, Tool, apt, on_path};

/// Their folders in the cache.
const NGINX: &str = "nginx-debian";
const CADDY: &str = "caddy-debian";

/// A web server, and what asks a lot of it at once.
pub(crate) struct WebServer;

/// Where they lie.
pub(crate) struct WebServerPaths {
    /// The server.
    pub(crate) nginx: PathBuf,
    /// What asks.
    pub(crate) wrk: PathBuf,
}

impl Tool for WebServer {
    type Found = WebServerPaths;

    fn name(&self) -> &'static str {
        "nginx and wrk"
    }

    fn remedy(&self) -> &'static str {
        "Put nginx and wrk on the PATH; on Debian: `apt-get install nginx wrk`."
    }

    fn find(&self) -> Result<Option<WebServerPaths>> {
        // Debian keeps servers where only an administrator's PATH leads.
        let usual = Some(PathBuf::from("/usr/sbin/nginx")).filter(|file| file.is_file());
        let unpacked = || Some(Cache::open().ok()?.get(NGINX)?.join("usr/sbin/nginx"));
        let found = on_path("nginx").or(usual).or_else(unpacked).zip(on_path("wrk"));
        Ok(found.map(|(nginx, wrk)| WebServerPaths { nginx, wrk }))
    }

    fn install(&self) -> Result<()> {
        if on_path("wrk").is_none() {
            apt::install(&["wrk"])?;
        }
        // Without the libraries it needs, it has to be installed after all.
        unpack(NGINX, "nginx", "usr/sbin/nginx", "-v").or_else(|_| apt::install(&["nginx"]))
    }
}

/// Another web server.
pub(crate) struct Caddy;

impl Tool for Caddy {
    type Found = PathBuf;

    fn name(&self) -> &'static str {
        "Caddy"
    }

    fn remedy(&self) -> &'static str {
        "Put caddy 2.6 or newer on the PATH; Debian has it as `caddy`."
    }

    fn find(&self) -> Result<Option<PathBuf>> {
        let cached = Cache::open()?.get(CADDY).map(|dir| dir.join("usr/bin/caddy"));
        Ok(on_path("caddy").or(cached))
    }

    fn install(&self) -> Result<()> {
        unpack(CADDY, "caddy", "usr/bin/caddy", "version")
    }
}

/// Unpacks Debian's package into a folder of the cache, if the program in it runs.
fn unpack(name: &str, package: &str, program: &str, version: &str) -> Result<()> {
    Cache::open()?.install(name, |dir| {
        apt::unpack(package, dir)?;
        child::quiet(child::command(dir.join(program)).arg(version))
    })
}
