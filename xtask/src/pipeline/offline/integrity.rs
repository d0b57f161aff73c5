//! The hash over all parts, by which a damaged copy is detected (`src/integrity.rs` computes it again).
//!
//! It is the SHA-256 of a list that has a line for each element with `data-part`, in the order of
//! the document: the SHA-256 of the element's text in UTF-8, two spaces, the part's name, a line
//! feed. It is in `<meta name="atlas-bundle" content="…" data-parts="…">` with the names of all parts, so
//! that a missing part can be named.

use sha2::{Digest, Sha256};

use super::super::hex;
use super::part::Part;

/// The number of digits of the hash that are shown.
const SHORT: usize = 12;

/// The element with the expected hash.
pub(super) fn meta<'a>(parts: impl Iterator<Item = &'a Part> + Clone) -> String {
    let names: Vec<&str> = parts.clone().map(|part| part.name.as_str()).collect();
    let list: String = parts.map(|part| format!("{}  {}\n", part.hash(), part.name)).collect();
    let hash = hex(&Sha256::digest(list));
    format!("<meta name=\"atlas-bundle\" content=\"{hash}\" data-parts=\"{}\">", names.join(" "))
}

/// The beginning of the hash in a copy.
pub(super) fn short(page: &str) -> Option<&str> {
    let (_, rest) = page.split_once("<meta name=\"atlas-bundle\" content=\"")?;
    rest.get(..SHORT)
}
