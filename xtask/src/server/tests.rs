//! The server as a browser meets it, over a real connection.

use std::fs;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::path::PathBuf;

use anyhow::{Context, Result};

use super::{Running, Site, listen};

/// A page of a few files, served while this lives.
struct Served {
    running: Running,
    dist: PathBuf,
}

impl Served {
    fn new(name: &str, listen_to_console: bool) -> Result<Self> {
        let dist = std::env::temp_dir().join(format!("atlas-{name}-{}", std::process::id()));
        fs::create_dir_all(&dist)?;
        fs::write(dist.join("index.html"), "<head></head>页面")?;
        fs::write(dist.join("atlas-0123456789.css"), "plain")?;
        fs::write(dist.join("atlas-0123456789.css.br"), "brotli")?;
        for other in ["a.wasm", "a.js", "a.json"] {
            fs::write(dist.join(other), "{}")?;
        }
        fs::write(dist.join(".stamp"), "mine")?;
        let site = Site { dist: dist.clone(), listen_to_console, may_alter: name == "altered" };
        let running = Running::start(site, listen(Some(0))?)?;
        Ok(Self { running, dist })
    }

    /// The whole answer as text, its head in lower case.
    fn ask(&self, start: &str, headers: &str) -> Result<String> {
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
fn the_page_comes_with_its_policy_and_is_asked_for_again() -> Result<()> {
    let served = Served::new("page", false)?;
    let page = served.ask("GET /?chain=nev", "")?;
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
fn who_has_it_gets_nothing_again() -> Result<()> {
    let served = Served::new("etag", false)?;
    let page = served.ask("GET /", "")?;
    let tag = page.lines().find_map(|line| line.strip_prefix("etag: "));
    let known = format!("If-None-Match: {}\r\n", tag.context("no etag")?);
    let again = served.ask("GET /", &known)?;
    assert!(again.starts_with("http/1.1 304") && again.ends_with("\n\n"), "{again}");
    Ok(())
}

#[test]
fn a_hashed_file_is_kept_and_comes_compressed_to_who_takes_it() -> Result<()> {
    let served = Served::new("hashed", false)?;
    let small = served.ask("GET /atlas-0123456789.css", "Accept-Encoding: gzip, br\r\n")?;
    assert!(small.contains("content-encoding: br") && small.ends_with("brotli"), "{small}");
    assert!(small.contains("max-age=31536000, immutable"), "{small}");
    let plain = served.ask("GET /atlas-0123456789.css", "")?;
    assert!(!plain.contains("content-encoding") && plain.ends_with("plain"), "{plain}");
    Ok(())
}

/// A module of another type would not be compiled while it arrives, and nobody would notice.
#[test]
fn every_file_comes_with_its_type() -> Result<()> {
    let served = Served::new("types", false)?;
    for (file, media) in [
        ("a.wasm", "application/wasm"),
        ("a.js", "text/javascript"),
        ("a.json", "application/json"),
        ("atlas-0123456789.css", "text/css"),
    ] {
        let answer = served.ask(&format!("GET /{file}"), "")?;
        assert!(answer.contains(&format!("content-type: {media}")), "{answer}");
    }
    Ok(())
}

#[test]
fn what_is_not_there_or_not_meant_is_refused() -> Result<()> {
    let served = Served::new("refused", false)?;
    for target in ["/nothing.html", "/.stamp", "/../../etc/passwd", "/__console.js"] {
        let answer = served.ask(&format!("GET {target}"), "")?;
        assert!(answer.starts_with("http/1.1 404"), "{target}: {answer}");
    }
    assert!(served.ask("POST /", "Content-Length: 0\r\n")?.starts_with("http/1.1 405"));
    assert!(served.ask("HEAD /", "")?.ends_with("\n\n"));
    Ok(())
}

#[test]
fn only_tests_listen_to_the_console() -> Result<()> {
    let served = Served::new("console", true)?;
    let page = served.ask("GET /", "")?;
    assert!(page.contains("<head><script src=\"/__console.js\">"), "{page}");
    assert!(served.ask("GET /__console.js", "")?.contains("window.__console"));
    Ok(())
}

/// Other servers' mistakes, for the tests' own sites; nobody else is asked.
#[test]
fn a_test_site_is_served_as_it_asks() -> Result<()> {
    let wishes = r#"{ "": { "Referrer-Policy": null }, "*.wasm": { "Content-Type": "text/plain" },
        "nothing": { "X-Frame-Options": "DENY" } }"#;
    for (name, altered) in [("altered", true), ("unaltered", false)] {
        let served = Served::new(name, false)?;
        fs::write(served.dist.join("_headers.json"), wishes)?;
        let page = served.ask("GET /", "")?;
        assert_ne!(page.contains("referrer-policy"), altered, "{page}");
        let module = served.ask("GET /a.wasm", "")?;
        assert_eq!(module.contains("content-type: text/plain\r\n"), altered, "{module}");
        let nothing = served.ask("GET /nothing", "")?;
        assert_eq!(nothing.contains("x-frame-options: deny"), altered, "{nothing}");
    }
    let served = Served::new("altered", false)?;
    fs::write(served.dist.join("_headers.json"), "{")?;
    assert!(served.ask("GET /", "")?.starts_with("http/1.1 500"));
    Ok(())
}
