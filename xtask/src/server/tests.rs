//! Tests of the server over a real connection.

use std::fs;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::path::PathBuf;

use anyhow::{Context, Result};

use super::{Running, Site, listen};

/// A served page of a few files. The server ends when this is dropped.
struct Served {
    running: Running,
    dist: PathBuf,
}

impl Served {
    fn new(name: &str, records_console: bool) -> Result<Self> {
        let dist = std::env::temp_dir().join(format!("atlas-{name}-{}", std::process::id()));
        fs::create_dir_all(&dist)?;
        fs::write(dist.join("index.html"), "<head></head>页面")?;
        fs::write(dist.join("atlas-0123456789.css"), "plain")?;
        fs::write(dist.join("atlas-0123456789.css.br"), "brotli")?;
        for other in ["a.wasm", "a.js", "a.json"] {
            fs::write(dist.join(other), "{}")?;
        }
        fs::write(dist.join(".stamp"), "mine")?;
        let site =
            Site { dist: dist.clone(), records_console, allows_custom_headers: name == "altered" };
        let running = Running::start(site, listen(Some(0))?)?;
        Ok(Self { running, dist })
    }

    /// Sends a request, and returns the answer with its head in lower case.
    fn request(&self, start: &str, headers: &str) -> Result<String> {
        let address = self.running.url();
        let host = address.trim_start_matches("http://").trim_end_matches('/');
        let mut stream = TcpStream::connect(host)?;
        write!(stream, "{start} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n{headers}\r\n")?;
        let mut answer = String::new();
        stream.read_to_string(&mut answer)?;
        let (head, body) = answer.split_once("\r\n\r\n").context("no end of the head")?;
        Ok(format!("{}\n\n{body}", head.to_lowercase()))
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.dist);
    }
}

#[test]
fn the_page_has_its_policy_and_is_revalidated() -> Result<()> {
    let served = Served::new("page", false)?;
    let page = served.request("GET /?chain=nev", "")?;
    assert!(page.starts_with("http/1.1 200"), "{page}");
    assert!(page.ends_with("<head></head>页面"), "{page}");
    for header in [
        "content-type: text/html; charset=utf-8",
        "cache-control: no-cache",
        "content-security-policy: default-src 'none'; script-src 'self' 'wasm-unsafe-eval'",
        "x-content-type-options: nosniff",
        "referrer-policy: no-referrer",
    ] {
        assert!(page.contains(header), "{header} is missing in {page}");
    }
    Ok(())
}

#[test]
fn a_browser_with_the_same_content_gets_304() -> Result<()> {
    let served = Served::new("etag", false)?;
    let page = served.request("GET /", "")?;
    let tag = page.lines().find_map(|line| line.strip_prefix("etag: "));
    let known = format!("If-None-Match: {}\r\n", tag.context("no etag")?);
    let again = served.request("GET /", &known)?;
    assert!(again.starts_with("http/1.1 304") && again.ends_with("\n\n"), "{again}");
    Ok(())
}

#[test]
fn a_hashed_file_is_immutable_and_compressed_if_accepted() -> Result<()> {
    let served = Served::new("hashed", false)?;
    let small = served.request("GET /atlas-0123456789.css", "Accept-Encoding: gzip, br\r\n")?;
    assert!(small.contains("content-encoding: br") && small.ends_with("brotli"), "{small}");
    assert!(small.contains("max-age=31536000, immutable"), "{small}");
    let plain = served.request("GET /atlas-0123456789.css", "")?;
    assert!(!plain.contains("content-encoding") && plain.ends_with("plain"), "{plain}");
    Ok(())
}

/// A module with another type would not be compiled while it is loaded, without any error.
#[test]
fn every_file_has_its_media_type() -> Result<()> {
    let served = Served::new("types", false)?;
    for (file, media) in [
        ("a.wasm", "application/wasm"),
        ("a.js", "text/javascript"),
        ("a.json", "application/json"),
        ("atlas-0123456789.css", "text/css"),
    ] {
        let answer = served.request(&format!("GET /{file}"), "")?;
        assert!(answer.contains(&format!("content-type: {media}")), "{answer}");
    }
    Ok(())
}

#[test]
fn missing_and_forbidden_paths_are_rejected() -> Result<()> {
    let served = Served::new("refused", false)?;
    for target in ["/nothing.html", "/.stamp", "/../../etc/passwd", "/__console.js"] {
        let answer = served.request(&format!("GET {target}"), "")?;
        assert!(answer.starts_with("http/1.1 404"), "{target}: {answer}");
    }
    assert!(served.request("POST /", "Content-Length: 0\r\n")?.starts_with("http/1.1 405"));
    assert!(served.request("HEAD /", "")?.ends_with("\n\n"));
    Ok(())
}

#[test]
fn console_messages_are_recorded_in_tests_only() -> Result<()> {
    let served = Served::new("console", true)?;
    let page = served.request("GET /", "")?;
    assert!(page.contains("<head><script src=\"/__console.js\">"), "{page}");
    assert!(served.request("GET /__console.js", "")?.contains("window.__console"));
    Ok(())
}

/// Imitates misconfigured servers, for test sites only.
#[test]
fn a_test_site_has_its_own_headers() -> Result<()> {
    let wishes = r#"{ "": { "Referrer-Policy": null }, "*.wasm": { "Content-Type": "text/plain" },
        "nothing": { "X-Frame-Options": "DENY" } }"#;
    for (name, altered) in [("altered", true), ("unaltered", false)] {
        let served = Served::new(name, false)?;
        fs::write(served.dist.join("_headers.json"), wishes)?;
        let page = served.request("GET /", "")?;
        assert_ne!(page.contains("referrer-policy"), altered, "{page}");
        let module = served.request("GET /a.wasm", "")?;
        assert_eq!(module.contains("content-type: text/plain\r\n"), altered, "{module}");
        let nothing = served.request("GET /nothing", "")?;
        assert_eq!(nothing.contains("x-frame-options: deny"), altered, "{nothing}");
    }
    let served = Served::new("altered", false)?;
    fs::write(served.dist.join("_headers.json"), "{")?;
    assert!(served.request("GET /", "")?.starts_with("http/1.1 500"));
    Ok(())
}
