//! The hash over all parts, so that a damaged copy is known (`src/bundle.rs` computes it again).
//!
//! It is the SHA-256 of a list that has a line for each element with `data-part`, in the order of
//! the document: the SHA-256 of the element's text in UTF-8, two spaces, the part's name, a line
//! feed. It stands in `<meta name="atlas-bundle" content="…" data-parts="…">`, beside the names of
//! all parts, so that one that is missing can be named.

use sha2::{Digest, Sha256};

use super::super::hex;
use super::part::Part;

/// How much of the hash is shown to people.
const SHORT: usize = 12;

/// The element that says what is expected.
pub(super) fn meta<'a>(parts: impl Iterator<Item = &'a Part> + Clone) -> String {
    let names: Vec<&str> = parts.clone().map(|part| part.name.as_str()).collect();
    let list: String = parts.map(|part| format!("{}  {}\n", part.hash(), part.name)).collect();
    let hash = hex(&Sha256::digest(list));
    format!("<meta name=\"atlas-bundle\" content=\"{hash}\" data-parts=\"{}\">", names.join(" "))
}

/// The beginning of the hash that a copy carries.
pub(super) fn short(page: &str) -> Option<&str> {
    let (_, rest) = page.split_once("<meta name=\"atlas-bundle\" content=\"")?;
    rest.get(..SHORT)
}
