//! The integrity check of the single-file copy.
//!
//! Each file of the site is an element there, with `data-part` (its name) and `data-sha256` (the hash
//! of its text, in UTF-8). `<meta name="atlas-bundle">` has in `content` the SHA-256 of a list with a
//! line for each such element in document order: the hash of its text, two spaces, its name, a line
//! feed; and in `data-parts` all names. The pipeline writes them (`xtask/src/pipeline/offline`). The
//! prerendered page is no part: the app has taken it over by the time of the check.

use sha2::{Digest, Sha256};
use std::fmt::Write;

/// The length of a shortened hash, in characters.
const SHORT: usize = 12;

/// The result of the check.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Check {
    /// Every part is as it was built; the beginning of the hash.
    Whole(String),
    /// Something is not; the hash that was expected, the one that was found, and the first part
    /// that is missing, changed or strange. There is none where the expectation itself is damaged.
    Broken {
        /// The hash that the file states.
        expected: String,
        /// What it is.
        found: String,
        /// The part, by its name.
        part: Option<String>,
    },
    /// This is no copy but the site, where every file is checked by the browser.
    Served,
}

/// A part of the document.
#[derive(Clone, Debug)]
pub struct Part {
    /// `data-part`.
    pub name: String,
    /// Its text content.
    pub text: String,
    /// `data-sha256`.
    pub sha256: String,
}

/// Compares the parts with the hash and the names that the file states.
pub fn check(expected: &str, names: &[&str], parts: &[Part]) -> Check {
    let hashes: Vec<String> = parts.iter().map(|part| hash(&part.text)).collect();
    let lines = parts.iter().zip(&hashes);
    let list: String =
        lines.clone().flat_map(|(part, hash)| [hash, "  ", &part.name, "\n"]).collect();
    let found = hash(&list);
    if found == expected {
        return Check::Whole(expected.get(..SHORT).unwrap_or(expected).to_owned());
    }
    let is_right =
        |name: &str| lines.clone().any(|(part, hash)| part.name == name && part.sha256 == *hash);
    let wrong = names.iter().find(|name| !is_right(name)).map(|name| (*name).to_owned());
    let strange = || parts.iter().find(|part| !names.contains(&&*part.name));
    let part = wrong.or_else(|| strange().map(|part| part.name.clone()));
    Check::Broken { expected: expected.to_owned(), found, part }
}

fn hash(text: &str) -> String {
    let mut digits = String::new();
    for byte in Sha256::digest(text) {
        let _ = write!(digits, "{byte:02x}"); // a string takes everything
    }
    digits
}

/// Checks the page that is open.
#[cfg(all(target_arch = "wasm32", feature = "hydrate"))]
pub fn of_page() -> Check {
    let Some(document) = web_sys::window().and_then(|window| window.document()) else {
        return Check::Served;
    };
    let Ok(Some(meta)) = document.query_selector("meta[name='atlas-bundle']") else {
        return Check::Served;
    };
    let expected = meta.get_attribute("content").unwrap_or_default();
    let names = meta.get_attribute("data-parts").unwrap_or_default();
    check(&expected, &names.split(' ').collect::<Vec<_>>(), &parts(&document))
}

/// All parts of the page that is open, in its order.
#[cfg(all(target_arch = "wasm32", feature = "hydrate"))]
fn parts(document: &web_sys::Document) -> Vec<Part> {
    use wasm_bindgen::JsCast;
    let Ok(list) = document.query_selector_all("[data-part]") else { return Vec::new() };
    let elements = (0..list.length()).filter_map(|at| list.get(at)?.dyn_into().ok());
    let part = |element: web_sys::Element| {
        let says = |name| element.get_attribute(name).unwrap_or_default();
        let text = element.text_content().unwrap_or_default();
        Part { name: says("data-part"), text, sha256: says("data-sha256") }
    };
    elements.map(part).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const NAMES: [&str; 2] = ["a.css", "b.js"];
    const HASH: &str = "dc3e59188ccf0369bd1c2b8c3f91604abec00fe34003e2e3f33cf4fee97e5530";

    fn parts() -> Vec<Part> {
        [("a.css", "甲"), ("b.js", "b")]
            .map(|(name, text)| Part { name: name.into(), text: text.into(), sha256: hash(text) })
            .into()
    }

    fn broken(parts: &[Part]) -> Option<String> {
        match check(HASH, &NAMES, parts) {
            Check::Broken { expected, found, part } => {
                assert!(expected == HASH && found != HASH && found.len() == 64, "{found}");
                part
            }
            other => panic!("{other:?}"),
        }
    }

    /// The pipeline has a test with the same parts and the same hash.
    #[test]
    fn what_is_whole_is_known_by_the_beginning_of_its_hash() {
        assert_eq!(check(HASH, &NAMES, &parts()), Check::Whole(HASH[..12].to_owned()));
    }

    #[test]
    fn what_was_changed_is_named() {
        let mut changed = parts();
        changed[1].text.push(' ');
        assert_eq!(broken(&changed).as_deref(), Some("b.js"));
        let mut unlike = parts();
        unlike[0].sha256.clear(); // it is still this part, although its own hash is damaged
        assert_eq!(check(HASH, &NAMES, &unlike), Check::Whole(HASH[..12].to_owned()));
    }

    #[test]
    fn what_is_missing_or_strange_is_named() {
        assert_eq!(broken(&parts()[1..]).as_deref(), Some("a.css"));
        let mut more = parts();
        more.push(Part { name: "c.js".into(), text: "c".into(), sha256: hash("c") });
        assert_eq!(broken(&more).as_deref(), Some("c.js"));
        let mut turned = parts();
        turned.reverse();
        assert_eq!(broken(&turned), None, "each part is right, their order is not");
    }

    #[test]
    fn a_damaged_expectation_is_no_part() {
        let wrong = check("0", &NAMES, &parts());
        assert!(matches!(wrong, Check::Broken { part: None, .. }), "{wrong:?}");
    }
}
