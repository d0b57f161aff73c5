//! A proxy that delays a file until it is released, or answers 404 until then: a slow or broken network.

use std::net::Ipv4Addr;

use anyhow::{Context, Result};
use tokio::io::{AsyncReadExt, AsyncWriteExt, copy_bidirectional};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch::{Receiver, Sender, channel};
use url::Url;

use crate::surroundings;

/// A proxy in front of the tests' server.
pub struct Gate {
    port: u16,
    open: Sender<bool>,
}

/// The treatment of requests for a file, by a part of its path, while the gate is closed.
#[derive(Clone, Copy)]
enum Blocked {
    /// The request waits.
    Delayed(&'static str),
    /// The answer is 404.
    Missing(&'static str),
    /// Its connection is dropped.
    Dropped(&'static str),
}

impl Gate {
    /// A proxy that delays all modules.
    ///
    /// # Errors
    /// When there is no port for it.
    pub async fn delaying_modules() -> Result<Self> {
        Self::delaying(".wasm ").await
    }

    /// A proxy that delays files with this in their path.
    ///
    /// # Errors
    /// When there is no port for it.
    pub async fn delaying(part: &'static str) -> Result<Self> {
        Self::start(Blocked::Delayed(part)).await
    }

    /// A proxy that answers 404 for files with this in their path.
    ///
    /// # Errors
    /// When there is no port for it.
    pub async fn without(part: &'static str) -> Result<Self> {
        Self::start(Blocked::Missing(part)).await
    }

    /// A proxy that drops connections for files with this in their path.
    ///
    /// # Errors
    /// When there is no port for it.
    pub async fn dropping(part: &'static str) -> Result<Self> {
        Self::start(Blocked::Dropped(part)).await
    }

    async fn start(blocked: Blocked) -> Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
        let port = listener.local_addr()?.port();
        let behind = Url::parse(&surroundings::url()?)?;
        let behind = behind.port().context("the page's address has no port")?;
        let (open, opened) = channel(false);
        tokio::spawn(async move {
            while let Ok((browser, _)) = listener.accept().await {
                tokio::spawn(pass(browser, behind, blocked, opened.clone()));
            }
        });
        Ok(Self { port, open })
    }

    /// The page's address through the proxy.
    pub fn url(&self) -> String {
        format!("http://127.0.0.1:{}/", self.port)
    }

    /// Lets everything through.
    pub fn open(&self) {
        self.open.send_replace(true);
    }
}

/// The answer for a missing file.
const MISSING: &[u8] =
    b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nCache-Control: no-store\r\nConnection: close\r\n\r\n";

/// Forwards one request. The connection is closed after it, so that each request passes through here.
async fn pass(
    mut browser: TcpStream,
    behind: u16,
    blocked: Blocked,
    mut opened: Receiver<bool>,
) -> Result<()> {
    let head = head(&mut browser).await?;
    let (first, rest) = head.split_once("\r\n").context("no request")?;
    match blocked {
        Blocked::Delayed(part) if first.contains(part) => {
            opened.wait_for(|open| *open).await?;
        }
        Blocked::Missing(part) if first.contains(part) && !*opened.borrow() => {
            return Ok(browser.write_all(MISSING).await?);
        }
        Blocked::Dropped(part) if first.contains(part) && !*opened.borrow() => return Ok(()),
        _ => {}
    }
    let kept =
        rest.split("\r\n").filter(|line| !line.to_ascii_lowercase().starts_with("connection:"));
    let kept: Vec<&str> = kept.collect();
    let request = format!("{first}\r\nConnection: close\r\n{}", kept.join("\r\n"));
    let mut server = TcpStream::connect((Ipv4Addr::LOCALHOST, behind)).await?;
    server.write_all(request.as_bytes()).await?;
    copy_bidirectional(&mut server, &mut browser).await?;
    Ok(())
}

/// Reads a request up to the empty line at its end; requests have no body.
pub(crate) async fn head(browser: &mut TcpStream) -> Result<String> {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        head.push(browser.read_u8().await?);
    }
    Ok(String::from_utf8(head)?)
}
