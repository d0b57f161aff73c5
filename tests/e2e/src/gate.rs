//! A way to the page that holds the module back until it is let through: what a reader on a slow
//! line sees and does before the app is there.

use std::net::Ipv4Addr;

use anyhow::{Context, Result};
use tokio::io::{AsyncReadExt, AsyncWriteExt, copy_bidirectional};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch::{Receiver, Sender, channel};
use url::Url;

use crate::surroundings;

/// A way to the page that holds the module back.
pub struct Gate {
    port: u16,
    open: Sender<bool>,
}

impl Gate {
    /// Stands before the server of the tests.
    ///
    /// # Errors
    /// When there is no port for it.
    pub async fn shut() -> Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
        let port = listener.local_addr()?.port();
        let behind = Url::parse(&surroundings::url()?)?;
        let behind = behind.port().context("the page's address has no port")?;
        let (open, opened) = channel(false);
        tokio::spawn(async move {
            while let Ok((browser, _)) = listener.accept().await {
                tokio::spawn(pass(browser, behind, opened.clone()));
            }
        });
        Ok(Self { port, open })
    }

    /// The page's address by this way.
    pub fn url(&self) -> String {
        format!("http://127.0.0.1:{}/", self.port)
    }

    /// Lets the module through.
    pub fn open(&self) {
        self.open.send_replace(true);
    }
}

/// One request and its answer. The connection ends with it, so that each request comes by here.
async fn pass(mut browser: TcpStream, behind: u16, mut opened: Receiver<bool>) -> Result<()> {
    let head = head(&mut browser).await?;
    let (first, rest) = head.split_once("\r\n").context("no request")?;
    if first.contains(".wasm ") {
        opened.wait_for(|open| *open).await?;
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
async fn head(browser: &mut TcpStream) -> Result<String> {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        head.push(browser.read_u8().await?);
    }
    Ok(String::from_utf8(head)?)
}
