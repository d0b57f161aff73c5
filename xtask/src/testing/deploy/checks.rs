//! The page's requirements, checked on a running server.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};

use crate::server::{POLICY, has_own_policy, media_type, never_changes};

use super::ask::{Answer, Place};

/// The headers of every answer; a file with a policy of its own has no other.
pub(super) const HEADERS: [(&str, &str); 7] = [
    ("Content-Security-Policy", POLICY),
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "no-referrer"),
    ("Access-Control-Allow-Origin", "*"),
    ("Cross-Origin-Resource-Policy", "cross-origin"),
    ("X-Frame-Options", ""),
    ("Vary", "Accept-Encoding"),
];

/// The codings that a client accepts, the one it gets, and the ending of the copy.
const CODINGS: [(&str, &str, &str); 6] = [
    ("", "", ""),
    ("identity", "", ""),
    ("gzip, deflate", "gzip", ".gz"),
    ("gzip, deflate, br, zstd", "br", ".br"),
    ("br;q=1.0, gzip;q=0.8", "br", ".br"),
    ("br;q=0, gzip", "gzip", ".gz"),
];

/// Checks every file of the page at a place.
pub(super) fn check_all(place: &Place, dist: &Path) -> Result<()> {
    let files = files(dist, "")?;
    for ending in ["index.html", ".wasm", ".js", ".css", ".csv", ".geojson", "sw.js", ".txt"] {
        ensure!(files.iter().any(|file| file.ends_with(ending)), "the page has no {ending}");
    }
    for file in &files {
        for (accepted, coding, ending) in CODINGS {
            check_file(place, dist, file, accepted, (coding, ending))
                .with_context(|| format!("{file} for [{accepted}]"))?;
        }
        check_conditional(place, file).with_context(|| format!("{file}, asked for again"))?;
    }
    check_folders(place)?;
    check_missing(place)
}

/// The names of all files below a folder, without compressed copies.
fn files(dist: &Path, folder: &str) -> Result<Vec<String>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(dist.join(folder))? {
        let entry = entry?;
        let name = format!("{folder}{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            files.extend(self::files(dist, &format!("{name}/"))?);
        } else if ![".br", ".gz"].iter().any(|ending| name.ends_with(ending)) {
            files.push(name);
        }
    }
    files.sort();
    Ok(files)
}

/// Checks content, media type and caching of a file in the accepted coding.
fn check_file(
    place: &Place,
    dist: &Path,
    file: &str,
    accepted: &str,
    (coding, ending): (&str, &str),
) -> Result<()> {
    let answer = place.ask(file, &[("Accept-Encoding", accepted)])?;
    ensure!(answer.status == 200, "{}", answer.status);
    check_headers(&answer, file)?;
    answer.has("Content-Type", media_type(Path::new(file)))?;
    answer.has("Content-Encoding", coding)?;
    answer.has("Cache-Control", cache_control(file))?;
    ensure!(answer.body == fs::read(dist.join(format!("{file}{ending}")))?, "another content");
    Ok(())
}

fn cache_control(file: &str) -> &'static str {
    match never_changes(Path::new(file)) {
        true => "public, max-age=31536000, immutable",
        false => "no-cache",
    }
}

fn check_headers(answer: &Answer, file: &str) -> Result<()> {
    let own = if has_own_policy(Path::new(file)) { "" } else { POLICY };
    let wanted =
        HEADERS.iter().map(|(name, value)| (name, if *value == POLICY { own } else { value }));
    wanted.into_iter().try_for_each(|(name, value)| answer.has(name, value))
}

/// Checks that conditional requests, by tag and by date, get 304 with all headers.
fn check_conditional(place: &Place, file: &str) -> Result<()> {
    let accepted = ("Accept-Encoding", "br");
    let first = place.ask(file, &[accepted])?;
    for (given, asked) in [("ETag", "If-None-Match"), ("Last-Modified", "If-Modified-Since")] {
        let known = first.header(given)?;
        ensure!(!known.is_empty(), "there is no {given}");
        let again = place.ask(file, &[accepted, (asked, known)])?;
        ensure!(again.status == 304 && again.body.is_empty(), "{asked} gives {}", again.status);
        check_headers(&again, file)?;
        again.has("Cache-Control", cache_control(file))?;
    }
    // A copy in another coding is other content: its tag must not match.
    let plain = place.ask(file, &[("If-None-Match", first.header("ETag")?)])?;
    ensure!(plain.status == 200, "the tag of a copy passes for the file's");
    Ok(())
}

/// Checks that a folder gives its page, with and without the slash.
fn check_folders(place: &Place) -> Result<()> {
    for folder in ["", "data/"] {
        let page = place.ask(&format!("{folder}?chain=nev"), &[("Accept-Encoding", "br")])?;
        ensure!(page.status == 200, "{folder} gives {}", page.status);
        page.has("Content-Type", "text/html; charset=utf-8")?;
        page.has("Content-Encoding", "br")?;
        check_headers(&page, folder)?;
    }
    for folder in ["", "data/"].map(|folder| [place.path(), folder].concat()) {
        let target = folder.trim_end_matches('/');
        if !target.is_empty() {
            let moved = place.ask_target(target, &[])?;
            ensure!(matches!(moved.status, 301 | 308), "{target} gives {}", moved.status);
            moved.has("Location", &folder)?;
        }
    }
    Ok(())
}

/// Checks that a missing file is 404 whatever was accepted, and not cached.
fn check_missing(place: &Place) -> Result<()> {
    for file in ["nothing.html", "atlas-0123456789.wasm", ".stamp", "data/nothing.json"] {
        let answer = place.ask(file, &[("Accept-Encoding", "br, gzip")])?;
        ensure!(answer.status == 404, "{file} gives {}", answer.status);
        answer.has("Content-Encoding", "")?;
        if file != ".stamp" {
            answer.has("Cache-Control", "no-store").context(file)?;
            check_headers(&answer, file).context(file)?;
        }
    }
    Ok(())
}
