//! One request in, one answer out.

use std::fs;
use std::path::Path;

use sha2::{Digest, Sha256};

use crate::pipeline::hex;

use super::encoding::{self, Copy};
use super::files;
use super::http::{Answer, Request};
use super::{Site, altered};

/// Only what this server hands out, and WebAssembly; no inline script or style.
pub(crate) const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; \
    style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'";

const CONSOLE_PATH: &str = "/__console.js";
/// Keeps what goes wrong in the page for a test to read.
const CONSOLE: &str = include_str!("console.js");

/// The answer to a request.
pub(super) fn to(request: &Request, site: &Site) -> Answer {
    let answer = as_ours(request, site);
    match files::meant(&site.dist, &request.target) {
        Some(file) if site.may_alter => altered::answer(answer, &file, &site.dist)
            .unwrap_or_else(|error| plain(500, &format!("{error:#}"))),
        _ => answer,
    }
}

/// The answer with our own headers.
fn as_ours(request: &Request, site: &Site) -> Answer {
    if !matches!(request.method.as_str(), "GET" | "HEAD") {
        return plain(405, "Only GET and HEAD.").with("Allow", "GET, HEAD");
    }
    if site.listen_to_console && request.target == CONSOLE_PATH {
        return full(CONSOLE.into(), Path::new(CONSOLE_PATH));
    }
    if let Some(place) = files::moved(&site.dist, &request.target) {
        return plain(301, &place).with("Location", place.clone());
    }
    let Some(file) = files::find(&site.dist, &request.target) else {
        return plain(404, "404 · 没有这个页面 · There is no such page here.");
    };
    let answer = match site.listen_to_console && file.ends_with("index.html") {
        true => with_console(&file),
        false => stored(&file, request.header("Accept-Encoding")),
    };
    match answer {
        Ok(answer) => unless_known(answer, request.header("If-None-Match")),
        Err(error) => plain(500, &error.to_string()),
    }
}

impl Answer {
    fn new(status: u16, body: Vec<u8>) -> Self {
        let answer = Self { status, headers: Vec::new(), body };
        answer
            .with("Content-Security-Policy", POLICY)
            .with("X-Content-Type-Options", "nosniff")
            .with("Referrer-Policy", "no-referrer")
            .with("Access-Control-Allow-Origin", "*")
            .with("Cross-Origin-Resource-Policy", "cross-origin")
    }

    fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    fn header(&self, name: &str) -> &str {
        let found = self.headers.iter().find(|(own, _)| *own == name);
        found.map_or("", |(_, value)| value.as_str())
    }
}

fn stored(file: &Path, accepted: &str) -> std::io::Result<Answer> {
    match encoding::best(file, accepted) {
        Some(Copy { file: copy, encoding }) => {
            Ok(full(fs::read(copy)?, file).with("Content-Encoding", encoding))
        }
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
    let tag = format!("\"{}\"", tag.get(..16).unwrap_or(&tag));
    let keep = match files::never_changes(file) {
        true => "public, max-age=31536000, immutable",
        false => "no-cache",
    };
    Answer::new(200, content)
        .with("Content-Type", files::media_type(file))
        .with("Cache-Control", keep)
        .with("ETag", tag)
        .with("Vary", "Accept-Encoding")
}

/// 304 for a browser that has this very content.
fn unless_known(mut answer: Answer, known: &str) -> Answer {
    let tag = answer.header("ETag");
    if known.split(',').any(|known| known.trim() == tag) {
        answer.status = 304;
        answer.body.clear();
    }
    answer
}

fn plain(status: u16, text: &str) -> Answer {
    Answer::new(status, format!("{text}\n").into_bytes())
        .with("Content-Type", "text/plain; charset=utf-8")
        .with("Cache-Control", "no-store")
}
