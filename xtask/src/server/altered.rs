//! A test's site may ask to be served otherwise than we serve: by another server's mistakes, or by
//! another site's rules. It says so in a file `_headers.json` in its folder:
//!
//! ```json
//! {
//!   "": { "Content-Security-Policy": null },
//!   "*.wasm": { "Content-Type": "application/octet-stream" },
//!   "embed/": { "X-Frame-Options": "DENY" }
//! }
//! ```
//!
//! A key is the beginning of a file's path below that folder, where `/` has become `index.html`;
//! with a `*` in it, it is the path's beginning and end. A header with a value is added, or stands
//! in the place of ours; `null` takes ours away. Everything that fits is done in the order of the
//! keys' letters, so that the longer of two beginnings has the last word. It holds for what is not
//! there as well. The file that is nearest to what was asked for counts alone, and is read anew
//! every time, so a test may change it. Only a [`Site`](super::Site) with `may_alter` is asked.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use hyper::header::HeaderName;

use super::answer::Answer;

/// The file's name.
const NAME: &str = "_headers.json";

/// What is done to the headers of the files that a key means.
type Changes = BTreeMap<String, BTreeMap<String, Option<String>>>;

/// The answer for a file below `dist`, with the headers that its site asks for.
pub(super) fn answer(mut answer: Answer, file: &Path, dist: &Path) -> Result<Answer> {
    let Some(folder) = folder(file, dist) else {
        return Ok(answer);
    };
    let inside = file.strip_prefix(folder)?.to_string_lossy();
    let headers = answer.headers_mut();
    for (_, wanted) in changes(folder)?.iter().filter(|(key, _)| means(key, &inside)) {
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

/// The nearest folder around a file that says something.
fn folder<'a>(file: &'a Path, dist: &Path) -> Option<&'a Path> {
    let around = file.ancestors().skip(1).take_while(|folder| folder.starts_with(dist));
    around.into_iter().find(|folder| folder.join(NAME).is_file())
}

fn changes(folder: &Path) -> Result<Changes> {
    serde_json::from_slice(&fs::read(folder.join(NAME))?).context(NAME)
}

fn means(key: &str, file: &str) -> bool {
    match key.split_once('*') {
        None => file.starts_with(key),
        Some((start, end)) => file.strip_prefix(start).is_some_and(|rest| rest.ends_with(end)),
    }
}

#[cfg(test)]
mod tests {
    use super::means;

    #[test]
    fn a_key_is_a_beginning_or_both_ends() {
        assert!(means("", "index.html"));
        assert!(means("embed/", "embed/v1.js"));
        assert!(!means("embed/", "index.html"));
        assert!(means("*.wasm", "atlas-0123456789.wasm"));
        assert!(means("atlas-*.css", "atlas-0123456789.css"));
        assert!(!means("atlas-*.css", "pages-0123456789.css"));
    }
}
