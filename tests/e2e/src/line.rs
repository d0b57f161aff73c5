//! A connection to a server that can be cut.

use std::net::Ipv4Addr;

use anyhow::{Context, Result};
use tokio::io::copy_bidirectional;
use tokio::net::{TcpListener, TcpStream};
use tokio::task::{JoinHandle, JoinSet};
use url::Url;

/// A connection with its own port and so its own origin.
pub struct Line {
    url: Url,
    carries: JoinHandle<()>,
}

impl Line {
    /// A connection to this address.
    ///
    /// # Errors
    /// When the address is invalid, or there is no port.
    pub async fn connect(address: &str) -> Result<Self> {
        let mut url = Url::parse(address)?;
        let behind = url.port().context("the address has no port")?;
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
        let port = listener.local_addr()?.port();
        url.set_port(Some(port)).ok().context("the address takes no port")?;
        Ok(Self { url, carries: tokio::spawn(carry(listener, behind)) })
    }

    /// The address through this connection.
    pub fn url(&self) -> &str {
        self.url.as_str()
    }

    /// Cuts it, with all open connections.
    pub async fn cut(self) {
        self.carries.abort();
        let _ = self.carries.await; // when it has ended, its port is closed
    }
}

async fn carry(listener: TcpListener, behind: u16) {
    let mut connections = JoinSet::new();
    while let Ok((mut browser, _)) = listener.accept().await {
        connections.spawn(async move {
            let mut server = TcpStream::connect((Ipv4Addr::LOCALHOST, behind)).await?;
            copy_bidirectional(&mut browser, &mut server).await
        });
    }
}
