//! A test's own site, served as in production: with its worker, and without the script that records the
//! console.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

use anyhow::{Context, Result};
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};

use crate::surroundings;

/// The beginning and the end of the list of files in the worker.
const LIST: (&str, &str) = ("const FILES = ", ";\n");
/// The beginning of the version in the worker.
const VERSION: &str = "const VERSION = \"";
/// The script that removes a worker.
const NONE: &str = include_str!("../../../xtask/src/pipeline/worker/none.js");

/// A published copy of the built page, which is removed when this value is dropped.
pub struct Site {
    folder: PathBuf,
    url: String,
}

impl Site {
    /// Publishes the built page.
    ///
    /// # Errors
    /// When it can't be copied.
    pub fn published() -> Result<Self> {
        // Compressed copies would have to be changed with the files.
        Self::new(|name| !name.ends_with(".br") && !name.ends_with(".gz"))
    }

    /// Publishes the page with its compressed copies, for tests that change only headers.
    ///
    /// # Errors
    /// When it can't be copied.
    pub fn complete() -> Result<Self> {
        Self::new(|_| true)
    }

    fn new(wanted: impl Fn(&str) -> bool) -> Result<Self> {
        static SITES: AtomicU32 = AtomicU32::new(0);
        let own = format!("site{}/", SITES.fetch_add(1, Ordering::Relaxed));
        let (folder, url) = surroundings::sites()?;
        let site = Self { folder: folder.join(&own), url: url + &own };
        copy(&surroundings::dist()?, &site.folder, &wanted)?;
        Ok(site)
    }

    /// Its address.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// The name of the file with a page's markup: `matrix-0123456789.html` for `matrix`.
    ///
    /// # Errors
    /// When there is none.
    pub fn file_of(&self, page: &str) -> Result<String> {
        let names = self.worker()?.1.into_iter().map(|(name, _)| name);
        let mut fit = names.filter(|name| name.starts_with(&format!("{page}-")));
        fit.next().with_context(|| format!("no file of {page}"))
    }

    /// Replaces the headers, as another server or site would send them:
    /// `{ "*.wasm": { "Content-Type": "text/plain" }, "": { "ETag": null } }`. The format is described in
    /// `xtask/src/server/altered.rs`. Each call replaces the last one.
    ///
    /// # Errors
    /// When it can't be written.
    pub fn serve_with(&self, headers: &Value) -> Result<()> {
        Ok(fs::write(self.folder.join("_headers.json"), headers.to_string())?)
    }

    /// Removes a file.
    ///
    /// # Errors
    /// When it is missing.
    pub fn remove_file(&self, name: &str) -> Result<()> {
        Ok(fs::remove_file(self.folder.join(name))?)
    }

    /// Replaces the content of a file.
    ///
    /// # Errors
    /// When it can't be written.
    pub fn replace_file(&self, name: &str, content: &str) -> Result<()> {
        Ok(fs::write(self.folder.join(name), content)?)
    }

    /// Changes the page without updating the worker.
    ///
    /// # Errors
    /// When it can't be read or written.
    pub fn change_index(&self) -> Result<()> {
        let index = self.read("index.html")?;
        Ok(fs::write(self.folder.join("index.html"), index + "\n")?)
    }

    /// Publishes the page as in development: without a worker, and with the script that removes an earlier
    /// one.
    ///
    /// # Errors
    /// When it can't be read or written.
    pub fn publish_for_development(&self) -> Result<()> {
        let index = self.read("index.html")?.replacen("<link id=\"worker\" href=\"sw.js\">", "", 1);
        fs::write(self.folder.join("index.html"), index)?;
        Ok(fs::write(self.folder.join("sw.js"), NONE)?)
    }

    /// Publishes a newer version, in which a page's markup has another content and name. The old file is
    /// removed.
    ///
    /// # Errors
    /// When there is no such page, or nothing to change in it.
    pub fn publish(&self, page: &str, old: &str, new: &str) -> Result<()> {
        let (version, mut files) = self.worker()?;
        let name = self.file_of(page)?;
        let markup = self.read(&name)?.replacen(old, new, 1);
        let digits = hash(&markup);
        let newer = format!("{page}-{}.html", digits.get(..10).unwrap_or_default());
        let index = self.read("index.html")?.replacen(&name, &newer, 1);
        files.remove(&name);
        files.insert(newer.clone(), json!(digits));
        files.insert("./".into(), json!(hash(&index)));
        let worker = self.read("sw.js")?;
        let list = between(&worker, LIST)?;
        let worker = worker.replacen(list, &Value::Object(files).to_string(), 1);
        let worker = worker.replacen(&version, &digits, 1);
        for (name, content) in [(newer.as_str(), markup), ("index.html", index), ("sw.js", worker)]
        {
            fs::write(self.folder.join(name), content)?;
        }
        self.remove_file(&name)
    }

    /// The worker's version, and its list of files.
    fn worker(&self) -> Result<(String, Map<String, Value>)> {
        let worker = self.read("sw.js")?;
        let version = between(&worker, (VERSION, "\""))?;
        let list = between(&worker, LIST)?;
        Ok((version.to_owned(), serde_json::from_str(list)?))
    }

    fn read(&self, name: &str) -> Result<String> {
        read(&self.folder.join(name))
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// Copies the wanted files of a folder, recursively.
fn copy(from: &Path, to: &Path, wanted: &impl Fn(&str) -> bool) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let place = to.join(&name);
        if entry.file_type()?.is_dir() {
            copy(&entry.path(), &place, wanted)?;
        } else if !name.starts_with('.') && wanted(&name) {
            fs::copy(entry.path(), place)?;
        }
    }
    Ok(())
}

fn between<'a>(text: &'a str, (start, end): (&str, &str)) -> Result<&'a str> {
    let (_, rest) = text.split_once(start).with_context(|| format!("no {start}"))?;
    let (found, _) = rest.split_once(end).with_context(|| format!("no end of {start}"))?;
    Ok(found)
}

fn read(file: &Path) -> Result<String> {
    fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()))
}

fn hash(text: &str) -> String {
    Sha256::digest(text).iter().map(|byte| format!("{byte:02x}")).collect()
}
