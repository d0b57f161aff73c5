//! The file for a path, and its media type.

use std::path::{Path, PathBuf};

use percent_encoding::percent_decode_str;

/// The existing file in `dist` for a request's target.
pub(crate) fn find(dist: &Path, target: &str) -> Option<PathBuf> {
    resolve(dist, target).filter(|file| file.is_file())
}

/// The path in `dist` for a request's target. It can't leave `dist`; names that start with a dot are
/// rejected.
pub(crate) fn resolve(dist: &Path, target: &str) -> Option<PathBuf> {
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

/// The redirect for a folder without its final slash: relative links of its page need the slash.
pub(crate) fn redirect(dist: &Path, target: &str) -> Option<String> {
    let (path, query) = target.split_at(target.find(['?', '#']).unwrap_or(target.len()));
    let inside = path.starts_with('/') && !path.starts_with("//") && !path.ends_with('/');
    let folder = inside && resolve(dist, target).is_some_and(|folder| folder.is_dir());
    folder.then(|| format!("{path}/{query}"))
}

/// The media type for the file's extension.
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

/// Returns true if the name contains a hash of the content: `atlas-1f0c2a9b3d.css`.
pub(crate) fn never_changes(file: &Path) -> bool {
    let stem = file.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
    let hash = stem.rsplit_once('-').map(|(_, hash)| hash).unwrap_or_default();
    hash.len() == 10 && hash.chars().all(|digit| matches!(digit, '0'..='9' | 'a'..='f'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_can_not_leave_the_folder() {
        let xtask = Path::new(env!("CARGO_MANIFEST_DIR"));
        assert!(find(xtask, "/Cargo.toml?chain=nev").is_some());
        assert!(find(xtask, "/%43argo.toml").is_some());
        for outside in ["/../Cargo.toml", "/%2e%2e/Cargo.toml", "/src/..%2f..%2fCargo.toml", "/.x"]
        {
            assert_eq!(find(xtask, outside), None, "{outside}");
        }
    }

    #[test]
    fn a_folder_without_a_slash_is_redirected() {
        let xtask = Path::new(env!("CARGO_MANIFEST_DIR"));
        assert_eq!(redirect(xtask, "/src?a=b"), Some("/src/?a=b".to_owned()));
        for other in ["/src/", "/Cargo.toml", "/nothing", "//src", "/", ""] {
            assert_eq!(redirect(xtask, other), None, "{other}");
        }
    }

    #[test]
    fn hashed_names_are_recognised() {
        assert!(never_changes(Path::new("atlas-1f0c2a9b3d.css")));
        assert!(!never_changes(Path::new("index.html")));
        assert!(!never_changes(Path::new("county-boundaries.svg")));
    }
}
