//! A small static server for the built page: it hands out the compressed copies and the headers
//! that a careful site would set, so that what is tested is what is published.

mod altered;
mod answer;
mod encoding;
mod files;
mod http;
#[cfg(test)]
mod tests;

use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use anyhow::{Context, Result, bail};

pub(crate) use answer::POLICY;
pub(crate) use files::{media_type, never_changes};

use crate::say;

/// Ports to try when none was asked for.
const PORTS: std::ops::Range<u16> = 8080..8180;

/// What is served.
pub(crate) struct Site {
    /// The built page.
    pub(crate) dist: PathBuf,
    /// Tests only: the page gets a script that keeps what the console says.
    pub(crate) listen_to_console: bool,
    /// Tests only: a site in a folder of `dist` may ask for other headers, see [`altered`].
    pub(crate) may_alter: bool,
}

/// A running server; it takes no more connections when this value goes.
pub(crate) struct Running {
    address: SocketAddr,
    ended: Arc<AtomicBool>,
    doorman: JoinHandle<()>,
}

impl Running {
    /// Serves a site on a port of this machine, which others can't reach.
    pub(crate) fn start(site: Site, listener: TcpListener) -> Result<Self> {
        let address = listener.local_addr()?;
        let ended = Arc::new(AtomicBool::new(false));
        let seen = Arc::clone(&ended);
        let doorman = thread::spawn(move || receive(&listener, &Arc::new(site), &seen));
        Ok(Self { address, ended, doorman })
    }

    /// The page's address.
    pub(crate) fn url(&self) -> String {
        format!("http://{}/", self.address)
    }

    /// Serves until the process is ended.
    pub(crate) fn wait(&self) {
        while !self.doorman.is_finished() {
            thread::park_timeout(Duration::from_secs(1));
        }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.ended.store(true, Ordering::Relaxed);
        let _ = TcpStream::connect(self.address); // wakes the doorman
    }
}

/// Gives every connection a thread of its own, so that none waits for another.
fn receive(listener: &TcpListener, site: &Arc<Site>, ended: &AtomicBool) {
    for stream in listener.incoming() {
        if ended.load(Ordering::Relaxed) {
            return;
        }
        if let Ok(stream) = stream {
            let site = Arc::clone(site);
            // A browser that hangs up in the middle is no fault of ours.
            thread::spawn(move || http::converse(stream, |request| answer::to(request, &site)));
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
