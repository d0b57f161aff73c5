//! Answers a request.

use std::fs;
use std::path::Path;

use http_body_util::Full;
use hyper::body::Bytes;
use hyper::header::{
    ACCEPT_ENCODING, CONTENT_SECURITY_POLICY, ETAG, HeaderName, HeaderValue, IF_NONE_MATCH,
};
use hyper::{Method, Request, Response, StatusCode};
use sha2::{Digest, Sha256};

use crate::pipeline::{ONE_FILE, hex};

use super::encoding::{self, Copy};
use super::files;
use super::{Site, altered};

/// The content security policy: files of this server and WebAssembly; no inline script or style.
pub(crate) const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; \
    style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'";

/// The headers of every answer.
const HEADERS: [(&str, &str); 5] = [
    ("content-security-policy", POLICY),
    ("x-content-type-options", "nosniff"),
    ("referrer-policy", "no-referrer"),
    ("access-control-allow-origin", "*"),
    ("cross-origin-resource-policy", "cross-origin"),
];

/// Returns true for the copy in one file. It brings a policy that allows its own scripts by their hashes
/// and no request at all; a second one would forbid them.
pub(crate) fn has_own_policy(file: &Path) -> bool {
    file.file_name().is_some_and(|name| name == ONE_FILE)
}

const CONSOLE_PATH: &str = "/__console.js";
/// A script that records errors of the page for a test.
const CONSOLE: &str = include_str!("console.js");

/// An answer with its complete body.
pub(super) type Answer = Response<Full<Bytes>>;

/// Answers a request.
pub(super) fn answer_request<B>(request: &Request<B>, site: &Site) -> Answer {
    let target = request.uri().path_and_query().map_or("", |target| target.as_str());
    let answer = default_answer(request, target, site);
    match files::resolve(&site.dist, target) {
        Some(file) if site.allows_custom_headers => altered::answer(answer, &file, &site.dist)
            .unwrap_or_else(|error| {
                plain(StatusCode::INTERNAL_SERVER_ERROR, &format!("{error:#}"))
            }),
        _ => answer,
    }
}

/// The answer with the default headers.
fn default_answer<B>(request: &Request<B>, target: &str, site: &Site) -> Answer {
    if ![Method::GET, Method::HEAD].contains(request.method()) {
        let answer = plain(StatusCode::METHOD_NOT_ALLOWED, "Only GET and HEAD.");
        return with(answer, &[("allow", "GET, HEAD")]);
    }
    if site.records_console && target == CONSOLE_PATH {
        return full(CONSOLE.into(), Path::new(CONSOLE_PATH));
    }
    if let Some(place) = files::redirect(&site.dist, target) {
        return with(plain(StatusCode::MOVED_PERMANENTLY, &place), &[("location", &place)]);
    }
    let Some(file) = files::find(&site.dist, target) else {
        return plain(StatusCode::NOT_FOUND, "404 · 没有这个页面 · There is no such page here.");
    };
    let answer = match site.records_console && file.ends_with("index.html") {
        true => with_console(&file),
        false => stored(&file, header(request, ACCEPT_ENCODING)),
    };
    match answer {
        Ok(answer) => unless_known(answer, header(request, IF_NONE_MATCH)),
        Err(error) => plain(StatusCode::INTERNAL_SERVER_ERROR, &error.to_string()),
    }
}

/// The value of a request's header; empty if missing.
fn header<B>(request: &Request<B>, name: HeaderName) -> &str {
    request.headers().get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
}

fn with(mut answer: Answer, headers: &[(&'static str, &str)]) -> Answer {
    for (name, value) in headers {
        if let Ok(value) = HeaderValue::from_str(value) {
            answer.headers_mut().insert(*name, value);
        }
    }
    answer
}

fn stored(file: &Path, accepted: &str) -> std::io::Result<Answer> {
    match encoding::best(file, accepted) {
        Some(Copy { file: copy, encoding }) => {
            Ok(with(full(fs::read(copy)?, file), &[("content-encoding", encoding)]))
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
    let headers = [
        ("content-type", files::media_type(file)),
        ("cache-control", keep),
        ("etag", &tag),
        ("vary", "Accept-Encoding"),
    ];
    let mut answer = with(with(Response::new(content.into()), &HEADERS), &headers);
    if has_own_policy(file) {
        answer.headers_mut().remove(CONTENT_SECURITY_POLICY);
    }
    answer
}

/// Answers 304 if the browser has the same content.
fn unless_known(mut answer: Answer, known: &str) -> Answer {
    let tag = answer.headers().get(ETAG).and_then(|tag| tag.to_str().ok()).unwrap_or_default();
    if known.split(',').any(|known| known.trim() == tag) {
        *answer.status_mut() = StatusCode::NOT_MODIFIED;
        *answer.body_mut() = Full::default();
    }
    answer
}

fn plain(status: StatusCode, text: &str) -> Answer {
    let mut answer = Response::new(format!("{text}\n").into());
    *answer.status_mut() = status;
    let headers = [("content-type", "text/plain; charset=utf-8"), ("cache-control", "no-store")];
    with(with(answer, &HEADERS), &headers)
}
