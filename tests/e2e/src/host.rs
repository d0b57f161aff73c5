//! Another page with the atlas in a frame.

use std::net::Ipv4Addr;

use anyhow::Result;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// The page: a field above the frame, and a counter of key events. The request for the frame is removed
/// from the performance entries, where it would be reported as a request to another origin.
const PAGE: &str =
    "<!doctype html><html lang=\"zh-CN\"><meta charset=\"utf-8\"><title>另一页</title>
    <p><input id=\"own\" aria-label=\"own\"></p>
    <iframe title=\"frame\" width=\"1000\" height=\"640\" src=\"FRAME\"></iframe>
    <script>window.heard = []; addEventListener('keydown', event => heard.push(event.key));
    addEventListener('load', () => performance.clearResourceTimings());</script>";

/// A page of another origin with a frame, which ends with the runtime of the test.
pub struct Host {
    port: u16,
}

impl Host {
    /// Serves such a page around an address.
    ///
    /// # Errors
    /// When there is no port for it.
    pub async fn with_frame(address: &str) -> Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
        let port = listener.local_addr()?.port();
        let page = PAGE.replace("FRAME", &address.replace('&', "&amp;"));
        tokio::spawn(async move {
            while let Ok((browser, _)) = listener.accept().await {
                tokio::spawn(answer(browser, page.clone()));
            }
        });
        Ok(Self { port })
    }

    /// Its address.
    pub fn url(&self) -> String {
        format!("http://127.0.0.1:{}/", self.port)
    }
}

/// Answers with the page at its address; everything else is empty.
async fn answer(mut browser: TcpStream, page: String) -> Result<()> {
    let mut request = [0; 4096];
    let read = browser.read(&mut request).await?;
    let asked = request.get(..read).unwrap_or_default();
    let (status, body) = match asked.starts_with(b"GET / ") {
        true => ("200 OK", page),
        false => ("204 No Content", String::new()),
    };
    let head = format!(
        "HTTP/1.1 {status}\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
        body.len()
    );
    browser.write_all([head, body].concat().as_bytes()).await?;
    Ok(())
}
