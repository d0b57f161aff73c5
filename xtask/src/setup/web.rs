//! Web servers with which others publish the page.

use std::path::PathBuf;

use anyhow::Result;

use crate::child;

use super::{Cache, Tool, apt, on_path};

/// The folders of the servers in the cache.
const NGINX_FOLDER: &str = "nginx-debian";
const CADDY_FOLDER: &str = "caddy-debian";

/// The paths of nginx and wrk.
pub(crate) struct WebServerPaths {
    /// The web server.
    pub(crate) nginx: PathBuf,
    /// The load generator.
    pub(crate) wrk: PathBuf,
}

/// nginx with a load generator.
pub(crate) const WEB_SERVER: Tool<WebServerPaths> = Tool {
    name: "nginx and wrk",
    remedy: "Put nginx and wrk on the PATH; on Debian: `apt-get install nginx wrk`.",
    find: || {
        // Debian's servers are not on the PATH of ordinary users.
        let usual = Some(PathBuf::from("/usr/sbin/nginx")).filter(|file| file.is_file());
        let unpacked = || Some(Cache::open().ok()?.get(NGINX_FOLDER)?.join("usr/sbin/nginx"));
        let found = on_path("nginx").or(usual).or_else(unpacked).zip(on_path("wrk"));
        Ok(found.map(|(nginx, wrk)| WebServerPaths { nginx, wrk }))
    },
    install: || {
        if on_path("wrk").is_none() {
            apt::install(&["wrk"])?;
        }
        // Without its libraries, it has to be installed.
        unpack(NGINX_FOLDER, "nginx", "usr/sbin/nginx", "-v").or_else(|_| apt::install(&["nginx"]))
    },
};

/// Caddy.
pub(crate) const CADDY: Tool = Tool {
    name: "Caddy",
    remedy: "Put caddy 2.6 or newer on the PATH; Debian has it as `caddy`.",
    find: || {
        let cached = Cache::open()?.get(CADDY_FOLDER).map(|dir| dir.join("usr/bin/caddy"));
        Ok(on_path("caddy").or(cached))
    },
    install: || unpack(CADDY_FOLDER, "caddy", "usr/bin/caddy", "version"),
};

/// Unpacks a Debian package into a folder of the cache, if its program runs.
fn unpack(name: &str, package: &str, program: &str, version: &str) -> Result<()> {
    Cache::open()?.install(name, |dir| {
        apt::unpack(package, dir)?;
        child::quiet(child::command(dir.join(program)).arg(version))
    })
}
