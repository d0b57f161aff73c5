//! Headers of test sites, which imitate misconfigured servers and other sites' rules. A test site has
//! them in a file `_headers.json` in its folder:
//!
//! ```json
//! {
//!   "": { "Content-Security-Policy": null },
//!   "*.wasm": { "Content-Type": "application/octet-stream" },
//!   "embed/": { "X-Frame-Options": "DENY" }
//! }
//! ```
//!
//! A key is the beginning of a file's path below that folder (`/` is `index.html`), or with a `*` the
//! beginning and end of the path. A value adds or replaces a header; `null` removes it. All matching
//! keys are applied in alphabetical order, so the longer of two beginnings counts. They also apply to
//! missing files. Only the nearest `_headers.json` is used. It is read for every request, so a test
//! may change it. This is only done for a [`Site`](super::Site) with `allows_custom_headers`.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use hyper::header::HeaderName;

use super::answer::Answer;

/// The name of the file with headers.
const NAME: &str = "_headers.json";

/// The changes of headers by key: header name and value.
type Changes = BTreeMap<String, BTreeMap<String, Option<String>>>;

/// Applies the headers of a test site to the answer for a file below `dist`.
pub(super) fn answer(mut answer: Answer, file: &Path, dist: &Path) -> Result<Answer> {
    let Some(folder) = folder(file, dist) else {
        return Ok(answer);
    };
    let inside = file.strip_prefix(folder)?.to_string_lossy();
    let headers = answer.headers_mut();
    for (_, wanted) in changes(folder)?.iter().filter(|(key, _)| matches(key, &inside)) {
        for (name, value) in wanted {
            let name = HeaderName::try_from(name)?;
            match value {
                Some(value) => headers.insert(name, value.try_into()?),
                None => headers.remove(name),
            };
        }
    }
    Ok(answer)
}

/// The nearest folder around a file that has a file with headers.
fn folder<'a>(file: &'a Path, dist: &Path) -> Option<&'a Path> {
    let around = file.ancestors().skip(1).take_while(|folder| folder.starts_with(dist));
    around.into_iter().find(|folder| folder.join(NAME).is_file())
}

fn changes(folder: &Path) -> Result<Changes> {
    serde_json::from_slice(&fs::read(folder.join(NAME))?).context(NAME)
}

fn matches(key: &str, file: &str) -> bool {
    match key.split_once('*') {
        None => file.starts_with(key),
        Some((start, end)) => file.strip_prefix(start).is_some_and(|rest| rest.ends_with(end)),
    }
}

#[cfg(test)]
mod tests {
    use super::matches;

    #[test]
    fn a_key_matches_the_beginning_or_both_ends_of_a_path() {
        assert!(matches("", "index.html"));
        assert!(matches("embed/", "embed/v1.js"));
        assert!(!matches("embed/", "index.html"));
        assert!(matches("*.wasm", "atlas-0123456789.wasm"));
        assert!(matches("atlas-*.css", "atlas-0123456789.css"));
        assert!(!matches("atlas-*.css", "pages-0123456789.css"));
    }
}
