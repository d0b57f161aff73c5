//! A small static server for the built page, on hyper. It serves the compressed copies and the headers
//! of a well-configured site, so that tests and publication agree.

mod altered;
mod answer;
mod encoding;
mod files;
#[cfg(test)]
mod tests;

use std::convert::Infallible;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::path::PathBuf;
use std::sync::Arc;
use std::thread;

use anyhow::{Context, Result, bail};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;
use tokio::runtime::Runtime;

pub(crate) use answer::{POLICY, has_own_policy};
pub(crate) use files::{media_type, never_changes};

use crate::log;

/// The ports to try if none was requested.
const PORTS: std::ops::Range<u16> = 8080..8180;

/// A served site.
pub(crate) struct Site {
    /// The built page.
    pub(crate) dist: PathBuf,
    /// For tests: the page gets a script that records console messages.
    pub(crate) records_console: bool,
    /// For tests: a site in a folder of `dist` may have its own headers, see [`altered`].
    pub(crate) allows_custom_headers: bool,
}

/// A running server, which ends when this value is dropped.
pub(crate) struct Running {
    address: SocketAddr,
    _runtime: Runtime,
}

impl Running {
    /// Serves a site on a port of the loopback interface.
    pub(crate) fn start(site: Site, listener: TcpListener) -> Result<Self> {
        let address = listener.local_addr()?;
        listener.set_nonblocking(true)?;
        let runtime = Runtime::new()?;
        runtime.spawn(accept(listener, Arc::new(site)));
        Ok(Self { address, _runtime: runtime })
    }

    /// The page's address.
    pub(crate) fn url(&self) -> String {
        format!("http://{}/", self.address)
    }

    /// Serves until the process ends.
    pub(crate) fn wait(&self) -> ! {
        loop {
            thread::park();
        }
    }
}

/// Serves each connection in its own task.
async fn accept(listener: TcpListener, site: Arc<Site>) -> std::io::Result<()> {
    let listener = tokio::net::TcpListener::from_std(listener)?;
    loop {
        if let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(serve(stream, Arc::clone(&site)));
        }
    }
}

/// Answers the requests of a connection.
async fn serve(stream: TcpStream, site: Arc<Site>) -> hyper::Result<()> {
    let _ = stream.set_nodelay(true);
    let answer = service_fn(|request| {
        let answer = tokio::task::block_in_place(|| answer::answer_request(&request, &site));
        async { Ok::<_, Infallible>(answer) }
    });
    http1::Builder::new().serve_connection(TokioIo::new(stream), answer).await
}

/// Listens on the requested port, or on the first free one.
pub(crate) fn listen(port: Option<u16>) -> Result<TcpListener> {
    if let Some(port) = port {
        return bind(port).with_context(|| format!("port {port} can't be used"));
    }
    for port in PORTS {
        if let Ok(listener) = bind(port) {
            if port != PORTS.start {
                log::warn(&format!("port {} is busy, {port} is used", PORTS.start));
            }
            return Ok(listener);
        }
    }
    bail!("no port from {} to {} is free", PORTS.start, PORTS.end - 1)
}

fn bind(port: u16) -> std::io::Result<TcpListener> {
    TcpListener::bind((Ipv4Addr::LOCALHOST, port))
}
