//! Compressed copies beside the files, for any static server.

use std::fs;
use std::io::{self, Write};
use std::path::Path;
use std::thread;

use anyhow::{Result, anyhow};
use brotli::enc::BrotliEncoderParams;
use flate2::Compression;
use flate2::write::GzEncoder;

/// The effort of compression: the last tenth takes nearly all of the time.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Effort {
    /// For publication.
    Best,
    /// For development.
    Quick,
}

/// Writes a file with a brotli and a gzip copy; returns the size of the brotli copy.
pub(crate) fn write(file: &Path, content: &[u8], effort: Effort) -> Result<usize> {
    fs::write(file, content)?;
    thread::scope(|scope| {
        let gzip = scope.spawn(|| fs::write(beside(file, "gz"), gzip(content)?));
        let small = brotli(content, effort)?;
        fs::write(beside(file, "br"), &small)?;
        gzip.join().map_err(|_| anyhow!("gzip panicked"))??;
        Ok(small.len())
    })
}

fn beside(file: &Path, extension: &str) -> std::path::PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(".");
    name.push(extension);
    name.into()
}

fn brotli(content: &[u8], effort: Effort) -> Result<Vec<u8>> {
    let quality = match effort {
        Effort::Best => 11,
        Effort::Quick => 5,
    };
    // The encoder's own block size, or a small one: of two copies the smaller is kept.
    let mut copies = Vec::new();
    for lgblock in [0, 16] {
        let size_hint = content.len();
        let params =
            BrotliEncoderParams { quality, lgwin: 22, lgblock, size_hint, ..Default::default() };
        let mut out = Vec::new();
        brotli::BrotliCompress(&mut &*content, &mut out, &params)?;
        copies.push(out);
    }
    Ok(copies.into_iter().min_by_key(Vec::len).unwrap_or_default())
}

fn gzip(content: &[u8]) -> io::Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(content)?;
    encoder.finish()
}
