//! Chooses the compressed copy for a browser.

use std::path::{Path, PathBuf};

/// A compressed copy of a file.
pub(crate) struct Copy {
    /// Its path.
    pub(crate) file: PathBuf,
    /// The value of `Content-Encoding`.
    pub(crate) encoding: &'static str,
}

/// The best copy that exists and is accepted.
pub(crate) fn best(file: &Path, accepted: &str) -> Option<Copy> {
    let copy = |(encoding, extension): (&'static str, &str)| {
        let mut name = file.as_os_str().to_owned();
        name.push(extension);
        let file = PathBuf::from(name);
        (accepts(accepted, encoding) && file.is_file()).then_some(Copy { file, encoding })
    };
    [("br", ".br"), ("gzip", ".gz")].into_iter().find_map(copy)
}

/// Returns true if an `Accept-Encoding` header (`gzip, br;q=1.0, zstd;q=0`) allows an encoding.
fn accepts(accepted: &str, encoding: &str) -> bool {
    accepted.split(',').any(|part| {
        let (name, parameters) = part.split_once(';').unwrap_or((part, ""));
        let weight =
            parameters.trim().strip_prefix("q=").and_then(|q| q.trim().parse::<f32>().ok());
        name.trim().eq_ignore_ascii_case(encoding) && weight.is_none_or(|weight| weight > 0.0)
    })
}

#[cfg(test)]
mod tests {
    use super::accepts;

    #[test]
    fn a_quality_of_zero_rejects_an_encoding() {
        assert!(accepts("gzip, deflate, br", "br"));
        assert!(accepts("br;q=0.5", "br"));
        assert!(!accepts("gzip;q=1.0, br;q=0", "br"));
        assert!(!accepts("", "gzip"));
    }
}
