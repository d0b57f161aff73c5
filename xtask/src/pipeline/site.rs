//! The files of the built page with their compressed copies, and the size of the first view.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context, Result};
use sha2::{Digest, Sha256};

use super::compress::{self, Effort};
use super::{hex, names};

/// The files of the page, and the sizes of those in the first view.
pub(super) struct Site<'a> {
    dist: &'a Path,
    effort: Effort,
    /// Whether the next files belong to the first view.
    pub(super) first_view: bool,
    weights: Vec<(String, usize)>,
    /// The deferred files, by the id of their links.
    parts: BTreeMap<String, String>,
    /// The SHA-256 of every file.
    hashes: BTreeMap<String, String>,
}

impl<'a> Site<'a> {
    /// An empty site in a directory.
    pub(super) fn new(dist: &'a Path, effort: Effort) -> Self {
        Self {
            dist,
            effort,
            first_view: false,
            weights: Vec::new(),
            parts: BTreeMap::new(),
            hashes: BTreeMap::new(),
        }
    }

    /// The directory.
    pub(super) fn dist(&self) -> &'a Path {
        self.dist
    }

    /// The effort of compression.
    pub(super) fn effort(&self) -> Effort {
        self.effort
    }

    /// Writes a file.
    pub(super) fn put(&mut self, name: &str, content: &[u8]) -> Result<()> {
        let file = self.dist.join(name);
        let size = compress::write(&file, content, self.effort);
        let size = size.with_context(|| format!("cannot write {}", file.display()))?;
        self.hashes.insert(name.to_owned(), hex(&Sha256::digest(content)));
        if self.first_view {
            self.weights.push((name.to_owned(), size));
        }
        Ok(())
    }

    /// Writes a file under a hashed name, and returns the name.
    pub(super) fn put_hashed(
        &mut self,
        stem: &str,
        extension: &str,
        content: &[u8],
    ) -> Result<String> {
        let name = names::hashed(stem, extension, content);
        self.put(&name, content)?;
        Ok(name)
    }

    /// Writes a deferred file, and returns its name.
    pub(super) fn put_part(
        &mut self,
        id: &str,
        stem: &str,
        extension: &str,
        content: &[u8],
    ) -> Result<String> {
        let name = self.put_hashed(stem, extension, content)?;
        self.parts.insert(id.to_owned(), name.clone());
        Ok(name)
    }

    /// The name of a deferred file, by the id of its link.
    pub(super) fn part(&self, id: &str) -> Option<&str> {
        self.parts.get(id).map(String::as_str)
    }

    /// Every file so far with its SHA-256.
    pub(super) fn hashes(&self) -> &BTreeMap<String, String> {
        &self.hashes
    }

    /// A line about the size of the first view.
    pub(super) fn report(&self) -> String {
        let kilobytes = |size: usize| format!("{}.{} kB", size / 1000, size % 1000 / 100);
        let file = |(name, size): &(String, usize)| format!("{name} {}", kilobytes(*size));
        let files: Vec<String> = self.weights.iter().map(file).collect();
        let sum = kilobytes(self.weights.iter().map(|(_, size)| size).sum());
        format!("the first view weighs {sum} (brotli): {}", files.join(", "))
    }
}
