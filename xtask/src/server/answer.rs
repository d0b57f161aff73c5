//! One request in, one answer out.

use std::fs;
use std::io::Cursor;
use std::path::Path;

use sha2::{Digest, Sha256};
use tiny_http::{Header, Method, Request, Response, StatusCode};

use crate::pipeline::hex;

use super::Site;
use super::encoding::{self, Copy};
use super::files;

type Answer = Response<Cursor<Vec<u8>>>;

/// Only what this server hands out, and WebAssembly; no inline script or style.
const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; \
    style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'";

const CONSOLE_PATH: &str = "/__console.js";
/// Keeps what goes wrong in the page for a test to read.
const CONSOLE: &str = r#"window.__console = [];
for (const kind of ["error", "warn"]) {
  const said = console[kind];
  console[kind] = (...words) => { window.__console.push(`${kind}: ${words.join(" ")}`); said.apply(console, words); };
}
addEventListener("error", (event) => {
  const what = event.message ?? event.target?.src ?? event.target?.href;
  window.__console.push(`error: ${what}`);
}, true);
addEventListener("unhandledrejection", (event) => window.__console.push(`rejected: ${event.reason}`));
addEventListener("securitypolicyviolation", (event) => window.__console.push(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`));
"#;

/// The answer to a request.
pub(crate) fn to(request: &Request, site: &Site) -> Answer {
    if !matches!(request.method(), Method::Get | Method::Head) {
        return with(plain(405, "Only GET and HEAD."), "Allow", "GET, HEAD");
    }
    if site.listen_to_console && request.url() == CONSOLE_PATH {
        return full(CONSOLE.into(), Path::new(CONSOLE_PATH));
    }
    let Some(file) = files::find(&site.dist, request.url()) else {
        return plain(404, "404 · 没有这个页面 · There is no such page here.");
    };
    let answer = match site.listen_to_console && file.ends_with("index.html") {
        true => with_console(&file),
        false => stored(&file, asked(request, "Accept-Encoding")),
    };
    match answer {
        Ok(answer) => unless_known(answer, asked(request, "If-None-Match")),
        Err(error) => plain(500, &error.to_string()),
    }
}

fn stored(file: &Path, accepted: &str) -> std::io::Result<Answer> {
    match encoding::best(file, accepted) {
        Some(Copy {
            file: copy,
            encoding,
        }) => Ok(with(
            full(fs::read(copy)?, file),
            "Content-Encoding",
            encoding,
        )),
        None => Ok(full(fs::read(file)?, file)),
    }
}

fn with_console(file: &Path) -> std::io::Result<Answer> {
    let script = format!("<head><script src=\"{CONSOLE_PATH}\"></script>");
    let page = fs::read_to_string(file)?.replacen("<head>", &script, 1);
    Ok(full(page.into_bytes(), file))
}

fn full(content: Vec<u8>, file: &Path) -> Answer {
    let tag = hex(&Sha256::digest(&content));
    let keep = match files::never_changes(file) {
        true => "public, max-age=31536000, immutable",
        false => "no-cache",
    };
    let tag = format!("\"{}\"", tag.get(..16).unwrap_or(&tag));
    let answer = with(bare(200, content), "Content-Type", files::media_type(file));
    let answer = with(answer, "Cache-Control", keep);
    with(with(answer, "ETag", &tag), "Vary", "Accept-Encoding")
}

/// 304 for a browser that has this very content.
fn unless_known(answer: Answer, known: &str) -> Answer {
    let tag = answer
        .headers()
        .iter()
        .find(|header| header.field.equiv("ETag"));
    let tag = tag
        .map(|tag| tag.value.as_str().to_owned())
        .unwrap_or_default();
    if tag.is_empty() || !known.split(',').any(|known| known.trim() == tag) {
        return answer;
    }
    let kept = |header: &&Header| !header.field.equiv("Content-Type");
    let headers: Vec<Header> = answer.headers().iter().filter(kept).cloned().collect();
    let empty = Cursor::new(Vec::new());
    Response::new(StatusCode(304), headers, empty, Some(0), None)
}

fn plain(status: u16, text: &str) -> Answer {
    let answer = bare(status, format!("{text}\n").into_bytes());
    let answer = with(answer, "Content-Type", "text/plain; charset=utf-8");
    with(answer, "Cache-Control", "no-store")
}

fn bare(status: u16, content: Vec<u8>) -> Answer {
    let length = content.len();
    let answer = Response::new(
        StatusCode(status),
        Vec::new(),
        Cursor::new(content),
        Some(length),
        None,
    );
    let answer = with(
        answer.with_chunked_threshold(usize::MAX),
        "Content-Security-Policy",
        POLICY,
    );
    let answer = with(answer, "X-Content-Type-Options", "nosniff");
    with(answer, "Referrer-Policy", "no-referrer")
}

fn asked<'a>(request: &'a Request, name: &'static str) -> &'a str {
    let found = request
        .headers()
        .iter()
        .find(|header| header.field.equiv(name));
    found.map_or("", |header| header.value.as_str())
}

/// Adds a header. Ours are all ASCII; what is not would be left out.
fn with(answer: Answer, name: &str, value: &str) -> Answer {
    match Header::from_bytes(name, value) {
        Ok(header) => answer.with_header(header),
        Err(()) => answer,
    }
}
