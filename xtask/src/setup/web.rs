//! Web servers, as others publish the page with them.

use std::path::PathBuf;

use anyhow::Result;

use crate::child;

use super::{Cache, Tool, apt, on_path};

/// Their folders in the cache.
const NGINX_FOLDER: &str = "nginx-debian";
const CADDY_FOLDER: &str = "caddy-debian";

/// Where they lie.
pub(crate) struct WebServerPaths {
    /// The server.
    pub(crate) nginx: PathBuf,
    /// What asks.
    pub(crate) wrk: PathBuf,
}

/// A web server, and what asks a lot of it at once.
pub(crate) const WEB_SERVER: Tool<WebServerPaths> = Tool {
    name: "nginx and wrk",
    remedy: "Put nginx and wrk on the PATH; on Debian: `apt-get install nginx wrk`.",
    find: || {
        // Debian keeps servers where only an administrator's PATH leads.
        let usual = Some(PathBuf::from("/usr/sbin/nginx")).filter(|file| file.is_file());
        let unpacked = || Some(Cache::open().ok()?.get(NGINX_FOLDER)?.join("usr/sbin/nginx"));
        let found = on_path("nginx").or(usual).or_else(unpacked).zip(on_path("wrk"));
        Ok(found.map(|(nginx, wrk)| WebServerPaths { nginx, wrk }))
    },
    install: || {
        if on_path("wrk").is_none() {
            apt::install(&["wrk"])?;
        }
        // Without the libraries it needs, it has to be installed after all.
        unpack(NGINX_FOLDER, "nginx", "usr/sbin/nginx", "-v").or_else(|_| apt::install(&["nginx"]))
    },
};

/// Another web server.
pub(crate) const CADDY: Tool = Tool {
    name: "Caddy",
    remedy: "Put caddy 2.6 or newer on the PATH; Debian has it as `caddy`.",
    find: || {
        let cached = Cache::open()?.get(CADDY_FOLDER).map(|dir| dir.join("usr/bin/caddy"));
        Ok(on_path("caddy").or(cached))
    },
    install: || unpack(CADDY_FOLDER, "caddy", "usr/bin/caddy", "version"),
};

/// Unpacks Debian's package into a folder of the cache, if the program in it runs.
fn unpack(name: &str, package: &str, program: &str, version: &str) -> Result<()> {
    Cache::open()?.install(name, |dir| {
        apt::unpack(package, dir)?;
        child::quiet(child::command(dir.join(program)).arg(version))
    })
}
