//! The service worker, which caches the site for offline use: one complete version at a time. Its list
//! of files is generated from the site.

use std::collections::BTreeMap;

use anyhow::Result;
use sha2::{Digest, Sha256};

use super::compress::Effort;
use super::site::Site;
use super::{hex, minify};

/// The stable name of the file, at the root of the worker's scope.
const FILE: &str = "sw.js";
/// The worker.
const WORKER: &str = include_str!("sw.js");
/// A worker that removes an earlier one.
const NONE: &str = include_str!("none.js");
/// The number of hash digits in a version.
const SHORT: usize = 16;

/// The link by which the page finds the worker. In the development profile there is no worker, because
/// it would hide changes.
pub(super) fn link(site: &Site<'_>) -> &'static str {
    if is_wanted(site) { "<link id=\"worker\" href=\"sw.js\">" } else { "" }
}

/// Writes the worker, which will cache all files that the site has so far.
pub(super) fn put(site: &mut Site<'_>) -> Result<()> {
    let worker = if is_wanted(site) { worker(site.hashes()) } else { minify::js(NONE) };
    site.put(FILE, worker.as_bytes())
}

fn is_wanted(site: &Site<'_>) -> bool {
    site.effort() == Effort::Best
}

/// The worker for these files, by name and hash. The page is listed as its folder, because some servers
/// redirect `index.html` there.
fn worker(files: &BTreeMap<String, String>) -> String {
    let name = |name: &str| if name == "index.html" { "./".to_owned() } else { name.to_owned() };
    let lines: Vec<String> =
        files.iter().map(|(file, hash)| format!("\"{}\":\"{hash}\"", name(file))).collect();
    let files = format!("{{\n{}\n}}", lines.join(",\n"));
    let version = hex(&Sha256::digest([WORKER, &files].concat()));
    let version = version.get(..SHORT).unwrap_or(&version);
    minify::js(WORKER).replace("{version}", version).replace("{files}", &files)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(page: &str) -> BTreeMap<String, String> {
        let files = [("atlas-0.css", "1"), ("index.html", page)];
        files.map(|(name, hash)| (name.to_owned(), hash.to_owned())).into()
    }

    fn version(worker: &str) -> Option<&str> {
        worker.split("const VERSION = \"").nth(1)?.split('"').next()
    }

    #[test]
    fn every_file_is_listed_and_the_page_as_its_folder() {
        let worker = worker(&files("2"));
        let list = "const FILES = {\n\"atlas-0.css\":\"1\",\n\"./\":\"2\"\n};\n";
        assert!(worker.contains(list), "{worker}");
        assert!(version(&worker).is_some_and(|version| version.len() == SHORT), "{worker}");
        assert!(!worker.contains("{version}") && !worker.contains("{files}"), "{worker}");
    }

    #[test]
    fn a_changed_page_changes_the_version() {
        assert_ne!(version(&worker(&files("2"))), version(&worker(&files("3"))));
        assert_eq!(worker(&files("2")), worker(&files("2")));
    }
}
