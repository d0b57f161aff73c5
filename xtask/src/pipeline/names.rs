//! Hashed file names, and integrity attributes.

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use sha2::{Digest, Sha256};

/// `atlas`, `css` → `atlas-1f0c2a9b3d.css`.
pub(crate) fn hashed(stem: &str, extension: &str, content: &[u8]) -> String {
    let digest = hex(&Sha256::digest(content));
    format!("{stem}-{}.{extension}", digest.get(..10).unwrap_or(&digest))
}

/// The value of an `integrity` attribute.
pub(crate) fn integrity(content: &[u8]) -> String {
    format!("sha256-{}", BASE64_STANDARD.encode(Sha256::digest(content)))
}

/// Bytes as lower-case hexadecimal digits.
pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::hashed;

    #[test]
    fn the_name_depends_on_the_content() {
        assert_eq!(hashed("a", "css", b""), "a-e3b0c44298.css");
        assert_ne!(hashed("a", "css", b"x"), hashed("a", "css", b"y"));
    }
}
