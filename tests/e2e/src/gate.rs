//! A way to the page that holds a file back until it is let through, or does not have it until
//! then: what a reader on a slow or broken line sees and does.

use std::net::Ipv4Addr;

use anyhow::{Context, Result};
use tokio::io::{AsyncReadExt, AsyncWriteExt, copy_bidirectional};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch::{Receiver, Sender, channel};
use url::Url;

use crate::surroundings;

/// A way to the page that is not open to everything at once.
pub struct Gate {
    port: u16,
    open: Sender<bool>,
}

/// What becomes of a request that names a certain file while the gate is shut.
#[derive(Clone, Copy)]
enum Shut {
    /// It waits.
    Waits(&'static str),
    /// It is told that the file is not there.
    Lacks(&'static str),
    /// Its connection is dropped.
    Drops(&'static str),
}

impl Gate {
    /// Stands before the server of the tests, and holds the module back.
    ///
    /// # Errors
    /// When there is no port for it.
    pub async fn shut() -> Result<Self> {
        Self::holding(".wasm ").await
    }

    /// Stands before the server of the tests, and holds back what has this in its path.
    ///
    /// # Errors
    /// When there is no port for it.
    pub async fn holding(part: &'static str) -> Result<Self> {
        Self::stand(Shut::Waits(part)).await
    }

    /// Stands before the server of the tests, and has no file whose path has this in it.
    ///
    /// # Errors
    /// When there is no port for it.
    pub async fn lacking(part: &'static str) -> Result<Self> {
        Self::stand(Shut::Lacks(part)).await
    }

    /// Stands before the server of the tests, and drops the connection of what has this in its path.
    ///
    /// # Errors
    /// When there is no port for it.
    pub async fn dropping(part: &'static str) -> Result<Self> {
        Self::stand(Shut::Drops(part)).await
    }

    async fn stand(shut: Shut) -> Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
        let port = listener.local_addr()?.port();
        let behind = Url::parse(&surroundings::url()?)?;
        let behind = behind.port().context("the page's address has no port")?;
        let (open, opened) = channel(false);
        tokio::spawn(async move {
            while let Ok((browser, _)) = listener.accept().await {
                tokio::spawn(pass(browser, behind, shut, opened.clone()));
            }
        });
        Ok(Self { port, open })
    }

    /// The page's address by this way.
    pub fn url(&self) -> String {
        format!("http://127.0.0.1:{}/", self.port)
    }

    /// Lets everything through.
    pub fn open(&self) {
        self.open.send_replace(true);
    }
}

/// The answer for a file that is not there.
const MISSING: &[u8] =
    b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nCache-Control: no-store\r\nConnection: close\r\n\r\n";

/// One request and its answer. The connection ends with it, so that each request comes by here.
async fn pass(
    mut browser: TcpStream,
    behind: u16,
    shut: Shut,
    mut opened: Receiver<bool>,
) -> Result<()> {
    let head = head(&mut browser).await?;
    let (first, rest) = head.split_once("\r\n").context("no request")?;
    match shut {
        Shut::Waits(part) if first.contains(part) => {
            opened.wait_for(|open| *open).await?;
        }
        Shut::Lacks(part) if first.contains(part) && !*opened.borrow() => {
            return Ok(browser.write_all(MISSING).await?);
        }
        Shut::Drops(part) if first.contains(part) && !*opened.borrow() => return Ok(()),
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

/// A request up to the empty line that ends it; the page asks for files only.
pub(crate) async fn head(browser: &mut TcpStream) -> Result<String> {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        head.push(browser.read_u8().await?);
    }
    Ok(String::from_utf8(head)?)
}
