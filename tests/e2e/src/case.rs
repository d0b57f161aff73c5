//! Another site with the atlas embedded in a page: the pages of `tests/embed`, served like on such a
//! site.

use std::net::Ipv4Addr;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use tokio::io::AsyncWriteExt;
use tokio::net::{TcpListener, TcpStream};

use crate::gate::head;
use crate::surroundings;

/// A strict content security policy, as government sites have it.
pub const STRICT: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; \
    style-src 'self'; img-src 'self' data:; connect-src 'self'";

/// The configuration of such a site.
#[derive(Clone, Debug)]
pub struct Serves {
    /// The content security policy of all pages; `{origin}` stands for the site's origin.
    pub policy: Option<&'static str>,
    /// Whether pages of other origins may read the files (CORS).
    pub to_others: bool,
    /// The media type of WebAssembly.
    pub wasm: &'static str,
    /// A part of the paths that are missing.
    pub lacks: Option<&'static str>,
    /// A part of the paths that are truncated.
    pub cuts: Option<&'static str>,
}

impl Default for Serves {
    /// The strict policy, and otherwise a correct configuration.
    fn default() -> Self {
        Self {
            policy: Some(STRICT),
            to_others: true,
            wasm: "application/wasm",
            lacks: None,
            cuts: None,
        }
    }
}

/// Such a site, which ends with the runtime of the test. The atlas is below `/atlas/`.
pub struct Case {
    port: u16,
}

impl Case {
    /// Serves a case. In its pages, `{atlas}` stands for the address of the atlas: its own below
    /// `/atlas/`, or `atlas`; `{host}` stands for the parameter that names the host of a frame.
    ///
    /// # Errors
    /// When there is no port for it.
    pub async fn open(name: &str, serves: Serves, atlas: Option<&str>) -> Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
        let port = listener.local_addr()?.port();
        let own = format!("http://127.0.0.1:{port}");
        let site = Site {
            policy: serves.policy.map(|policy| policy.replace("{origin}", &own)),
            own,
            pages: Path::new(env!("CARGO_MANIFEST_DIR")).join("../embed").join(name),
            dist: surroundings::dist()?,
            atlas: atlas.unwrap_or("/atlas/").to_owned(),
            serves,
        };
        tokio::spawn(async move {
            while let Ok((browser, _)) = listener.accept().await {
                tokio::spawn(answer(browser, site.clone()));
            }
        });
        Ok(Self { port })
    }

    /// The address of its page.
    pub fn url(&self) -> String {
        format!("http://127.0.0.1:{}/", self.port)
    }

    /// The address of the atlas's page on this site.
    pub fn atlas(&self) -> String {
        format!("{}atlas/", self.url())
    }
}

#[derive(Clone)]
struct Site {
    pages: PathBuf,
    dist: PathBuf,
    atlas: String,
    policy: Option<String>,
    own: String,
    serves: Serves,
}

impl Site {
    /// The content and the media type of a path; `None` if it is missing.
    fn find(&self, path: &str) -> Option<(Vec<u8>, &'static str)> {
        let has = |part: Option<&str>| part.is_some_and(|part| path.contains(part));
        if path.contains("..") || has(self.serves.lacks) {
            return None;
        }
        let within = |rest: &str| if rest.is_empty() { "index.html" } else { rest }.to_owned();
        let file = match path.strip_prefix("/atlas/") {
            Some(rest) => self.dist.join(within(rest)),
            None => self.pages.join(within(path.trim_start_matches('/'))),
        };
        let mut content = std::fs::read(&file).ok()?;
        let kind = self.kind(file.extension()?.to_str()?);
        if file.starts_with(&self.pages) && kind.starts_with("text/html") {
            let page = String::from_utf8(content).ok()?.replace("{atlas}", &self.atlas);
            // The host is named if the atlas is on another origin.
            let host = match self.atlas.starts_with("http") {
                true => format!("&amp;host={}", self.own),
                false => String::new(),
            };
            content = page.replace("{host}", &host).into();
        }
        if has(self.serves.cuts) {
            content.truncate(content.len() / 2);
        }
        Some((content, kind))
    }

    fn kind(&self, extension: &str) -> &'static str {
        match extension {
            "html" => "text/html; charset=utf-8",
            "css" => "text/css; charset=utf-8",
            "js" => "text/javascript; charset=utf-8",
            "svg" => "image/svg+xml",
            "wasm" => self.serves.wasm,
            _ => "application/octet-stream",
        }
    }

    fn headers(&self) -> String {
        let policy = self.policy.as_ref().map(|it| format!("Content-Security-Policy: {it}\r\n"));
        let others = self.serves.to_others.then(|| "Access-Control-Allow-Origin: *\r\n".to_owned());
        [policy, others].into_iter().flatten().collect()
    }
}

/// Answers one request. A missing icon is empty; any other missing file is an error.
async fn answer(mut browser: TcpStream, site: Site) -> Result<()> {
    let head = head(&mut browser).await?;
    let target = head.split(' ').nth(1).context("no request")?;
    let path = target.split(['?', '#']).next().unwrap_or_default();
    let (status, kind, body) = match site.find(path) {
        Some((content, kind)) => ("200 OK", kind, content),
        None if path == "/favicon.ico" => ("204 No Content", "image/x-icon", Vec::new()),
        None => ("404 Not Found", "text/plain", b"404".to_vec()),
    };
    let more = site.headers();
    let answer = format!(
        "HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {}\r\n{more}Connection: close\r\n\r\n",
        body.len()
    );
    browser.write_all(&[answer.into_bytes(), body].concat()).await?;
    Ok(())
}
