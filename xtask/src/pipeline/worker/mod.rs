//! The service worker, which keeps the site for who has no network at the moment: one version at a
//! time, whole or not at all. Everything in it follows from the site's own files.

use std::collections::BTreeMap;

use anyhow::Result;
use sha2::{Digest, Sha256};

use super::compress::Effort;
use super::site::Site;
use super::{hex, minify};

/// The file's name, which never changes: it stands at the root of what it keeps.
const FILE: &str = "sw.js";
/// The worker.
const WORKER: &str = include_str!("sw.js");
/// The one that ends an earlier one.
const NONE: &str = include_str!("none.js");
/// How much of the hash names a version.
const SHORT: usize = 16;

/// The link that tells the page that there is a worker. Where the page is built again and again
/// there is none, or what was changed would not be seen.
pub(super) fn link(site: &Site<'_>) -> &'static str {
    if is_wanted(site) { "<link id=\"worker\" href=\"sw.js\">" } else { "" }
}

/// Puts the worker beside the files that the site has so far, which it will keep.
pub(super) fn put(site: &mut Site<'_>) -> Result<()> {
    let worker = if is_wanted(site) { worker(site.hashes()) } else { minify::js(NONE) };
    site.put(FILE, worker.as_bytes())
}

fn is_wanted(site: &Site<'_>) -> bool {
    site.effort() == Effort::Best
}

/// The worker for these files, by name and hash. Servers hand out the page under the name of its
/// folder; some lead from `index.html` there.
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
    fn every_file_stands_in_it_and_the_page_under_its_folder() {
        let worker = worker(&files("2"));
        let list = "const FILES = {\n\"atlas-0.css\":\"1\",\n\"./\":\"2\"\n};\n";
        assert!(worker.contains(list), "{worker}");
        assert!(version(&worker).is_some_and(|version| version.len() == SHORT), "{worker}");
        assert!(!worker.contains("{version}") && !worker.contains("{files}"), "{worker}");
    }

    #[test]
    fn a_changed_page_is_another_version() {
        assert_ne!(version(&worker(&files("2"))), version(&worker(&files("3"))));
        assert_eq!(worker(&files("2")), worker(&files("2")));
    }
}
