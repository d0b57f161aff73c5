//! A small static server for the built page: it hands out the compressed copies and the headers
//! that a careful site would set, so that what is tested is what is published. hyper speaks HTTP.

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

/// A running server; it ends when this value goes.
pub(crate) struct Running {
    address: SocketAddr,
    _runtime: Runtime,
}

impl Running {
    /// Serves a site on a port of this machine, which others can't reach.
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

    /// Serves until the process is ended.
    pub(crate) fn wait(&self) -> ! {
        loop {
            thread::park();
        }
    }
}

/// Gives every connection a task of its own, so that none waits for another.
async fn accept(listener: TcpListener, site: Arc<Site>) -> std::io::Result<()> {
    let listener = tokio::net::TcpListener::from_std(listener)?;
    loop {
        if let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(serve(stream, Arc::clone(&site)));
        }
    }
}

/// Answers the requests of one connection. A browser that hangs up in the middle is no fault of
/// ours.
async fn serve(stream: TcpStream, site: Arc<Site>) -> hyper::Result<()> {
    let _ = stream.set_nodelay(true);
    let answer = service_fn(|request| {
        let answer = tokio::task::block_in_place(|| answer::to(&request, &site));
        async { Ok::<_, Infallible>(answer) }
    });
    http1::Builder::new().serve_connection(TokioIo::new(stream), answer).await
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
