//! A small static server for the built page: it hands out the compressed copies and the headers
//! that a careful site would set, so that what is tested is what is published.

mod answer;
mod encoding;
mod files;
#[cfg(test)]
mod tests;

use std::net::{Ipv4Addr, TcpListener};
use std::path::PathBuf;
use std::sync::Arc;
use std::thread::{self, JoinHandle};

use anyhow::{Context, Result, anyhow, bail};
use tiny_http::Server;

use crate::say;

/// Ports to try when none was asked for.
const PORTS: std::ops::Range<u16> = 8080..8180;
/// A browser opens up to six connections; each needs a worker while it is answered.
const WORKERS: usize = 8;

/// What is served.
#[derive(Clone)]
pub(crate) struct Site {
    /// The built page.
    pub(crate) dist: PathBuf,
    /// Tests only: the page gets a script that keeps what the console says.
    pub(crate) listen_to_console: bool,
}

/// A running server; it stops when this value goes.
pub(crate) struct Running {
    server: Arc<Server>,
    workers: Vec<JoinHandle<()>>,
    port: u16,
}

impl Running {
    /// Serves a site on a port of this machine, which others can't reach.
    pub(crate) fn start(site: &Site, listener: TcpListener) -> Result<Self> {
        let port = listener.local_addr()?.port();
        let server = Server::from_listener(listener, None).map_err(|error| anyhow!(error))?;
        let server = Arc::new(server);
        let worker = |_| {
            let (server, site) = (Arc::clone(&server), site.clone());
            thread::spawn(move || work(&server, &site))
        };
        let workers = (0..WORKERS).map(worker).collect();
        Ok(Self {
            server,
            workers,
            port,
        })
    }

    /// The page's address.
    pub(crate) fn address(&self) -> String {
        format!("http://127.0.0.1:{}/", self.port)
    }

    /// Serves until the process is ended.
    pub(crate) fn wait(mut self) {
        for worker in self.workers.drain(..) {
            let _ = worker.join();
        }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        for _ in &self.workers {
            self.server.unblock();
        }
    }
}

/// A listener on the port asked for, or on the first free one.
pub(crate) fn listen(port: Option<u16>) -> Result<TcpListener> {
    if let Some(port) = port {
        return bind(port).with_context(|| format!("port {port} can't be used"));
    }
    for port in PORTS {
        if let Ok(listener) = bind(port) {
            if port != PORTS.start {
                say::note(&format!("port {} is busy, {port} is used", PORTS.start));
            }
            return Ok(listener);
        }
    }
    bail!("no port from {} to {} is free", PORTS.start, PORTS.end - 1)
}

fn bind(port: u16) -> std::io::Result<TcpListener> {
    TcpListener::bind((Ipv4Addr::LOCALHOST, port))
}

fn work(server: &Server, site: &Site) {
    while let Ok(request) = server.recv() {
        let answer = answer::to(&request, site);
        let _ = request.respond(answer); // the browser may have gone
    }
}
