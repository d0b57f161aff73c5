//! Which file a path means, and what kind of file it is.

use std::path::{Path, PathBuf};

use percent_encoding::percent_decode_str;

/// The file in `dist` that a request's target means, if there is one.
pub(crate) fn find(dist: &Path, target: &str) -> Option<PathBuf> {
    meant(dist, target).filter(|file| file.is_file())
}

/// Where in `dist` the file would be. A path can't leave `dist`, and names that start with a dot
/// are nobody's business.
pub(crate) fn meant(dist: &Path, target: &str) -> Option<PathBuf> {
    let path = target.split(['?', '#']).next().unwrap_or_default();
    let path = percent_decode_str(path).decode_utf8().ok()?;
    let mut file = dist.to_path_buf();
    for part in path.split('/').filter(|part| !part.is_empty()) {
        if part.starts_with('.') || part.contains(['\\', ':', '\0']) {
            return None;
        }
        file.push(part);
    }
    if path.ends_with('/') {
        file.push("index.html");
    }
    Some(file)
}

/// Where a folder is whose last slash was left out: links on its page would lead elsewhere.
pub(crate) fn moved(dist: &Path, target: &str) -> Option<String> {
    let (path, query) = target.split_at(target.find(['?', '#']).unwrap_or(target.len()));
    let inside = path.starts_with('/') && !path.starts_with("//") && !path.ends_with('/');
    let folder = inside && meant(dist, target).is_some_and(|folder| folder.is_dir());
    folder.then(|| format!("{path}/{query}"))
}

/// The media type by the file's extension.
pub(crate) fn media_type(file: &Path) -> &'static str {
    match file.extension().and_then(|extension| extension.to_str()).unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "json" => "application/json",
        "geojson" => "application/geo+json",
        "csv" => "text/csv; charset=utf-8",
        "txt" | "md" | "conf" | "ts" => "text/plain; charset=utf-8",
        "wasm" => "application/wasm",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "webp" => "image/webp",
        "ico" => "image/x-icon",
        "pdf" => "application/pdf",
        _ => "application/octet-stream",
    }
}

/// Whether the name carries a hash of the content: `atlas-1f0c2a9b3d.css`.
pub(crate) fn never_changes(file: &Path) -> bool {
    let stem = file.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
    let hash = stem.rsplit_once('-').map(|(_, hash)| hash).unwrap_or_default();
    hash.len() == 10 && hash.chars().all(|digit| matches!(digit, '0'..='9' | 'a'..='f'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_stays_inside() {
        let xtask = Path::new(env!("CARGO_MANIFEST_DIR"));
        assert!(find(xtask, "/Cargo.toml?chain=nev").is_some());
        assert!(find(xtask, "/%43argo.toml").is_some());
        for outside in ["/../Cargo.toml", "/%2e%2e/Cargo.toml", "/src/..%2f..%2fCargo.toml", "/.x"]
        {
            assert_eq!(find(xtask, outside), None, "{outside}");
        }
    }

    #[test]
    fn a_folder_ends_with_a_slash() {
        let xtask = Path::new(env!("CARGO_MANIFEST_DIR"));
        assert_eq!(moved(xtask, "/src?a=b"), Some("/src/?a=b".to_owned()));
        for other in ["/src/", "/Cargo.toml", "/nothing", "//src", "/", ""] {
            assert_eq!(moved(xtask, other), None, "{other}");
        }
    }

    #[test]
    fn hashed_names_are_known() {
        assert!(never_changes(Path::new("atlas-1f0c2a9b3d.css")));
        assert!(!never_changes(Path::new("index.html")));
        assert!(!never_changes(Path::new("county-boundaries.svg")));
    }
}
