//! Printed pages and screenshots.

use std::fs;
use std::path::PathBuf;
use std::process::Command as Process;
use std::sync::atomic::{AtomicU32, Ordering};

use anyhow::{Context, Result, ensure};
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;

use crate::command::Command;
use crate::{Page, projector, surroundings};

/// A printed document. The file is removed when this value is dropped.
pub struct Paper {
    folder: PathBuf,
}

/// A picture of a page.
pub struct Picture {
    /// Its pixels, row by row: red, green, blue.
    pub pixels: Vec<[u8; 3]>,
}

impl Paper {
    /// Prints the page in Chromium or Firefox.
    ///
    /// # Errors
    /// When it can't.
    pub async fn printed(page: &Page) -> Result<Self> {
        static COPIES: AtomicU32 = AtomicU32::new(0);
        let printed = page.client().issue_cmd(Command::print()).await.context("printing")?;
        let pdf = BASE64_STANDARD.decode(printed.as_str().context("nothing was printed")?)?;
        let own = COPIES.fetch_add(1, Ordering::Relaxed);
        let folder = std::env::temp_dir().join(format!("atlas-paper-{}-{own}", std::process::id()));
        fs::create_dir_all(&folder)?;
        fs::write(folder.join("paper.pdf"), pdf)?;
        Ok(Self { folder })
    }

    /// The text of each page, without spaces and line breaks.
    ///
    /// # Errors
    /// When the file can't be read.
    pub fn pages(&self) -> Result<Vec<String>> {
        self.run("ATLAS_PDFTOTEXT", &["paper.pdf", "text"])?;
        let text = fs::read_to_string(self.folder.join("text"))?;
        let pages = text.trim_end_matches('\u{c}').split('\u{c}');
        Ok(pages.map(|page| page.chars().filter(|it| !it.is_whitespace()).collect()).collect())
    }

    /// The width and height of each page, in whole millimetres.
    ///
    /// # Errors
    /// When the file can't be read.
    pub fn sizes(&self) -> Result<Vec<(i64, i64)>> {
        self.run("ATLAS_PDFTOTEXT", &["-bbox", "paper.pdf", "places"])?;
        let places = fs::read_to_string(self.folder.join("places"))?;
        let side = |page: &str, name: &str| {
            let (_, rest) = page.split_once(name)?;
            let points: f64 = rest.split('"').nth(1)?.parse().ok()?;
            Some((points * 25.4 / 72.0).round() as i64)
        };
        let size = |page: &str| Some((side(page, "width")?, side(page, "height")?));
        let sizes = places.split("<page ").skip(1).map(size);
        sizes.collect::<Option<Vec<_>>>().context("pages without a size")
    }

    /// The number of bitmaps. Their dictionaries stand outside of compressed parts of the file.
    ///
    /// # Errors
    /// When the file can't be read.
    pub fn bitmaps(&self) -> Result<usize> {
        let file = fs::read(self.folder.join("paper.pdf"))?;
        let words: Vec<&[u8]> = file.split(|byte| b"/ \r\n<>".contains(byte)).collect();
        let words: Vec<_> = words.into_iter().filter(|word| !word.is_empty()).collect();
        Ok(words.windows(2).filter(|pair| *pair == [&b"Subtype"[..], b"Image"]).count())
    }

    /// The picture of a page, counted from 1.
    ///
    /// # Errors
    /// When there is no such page.
    pub fn picture(&self, page: usize) -> Result<Picture> {
        let page = page.to_string();
        let only = ["-r", "60", "-singlefile", "-f", &page, "-l", &page, "paper.pdf", "page"];
        self.run("ATLAS_PDFTOPPM", &only)?;
        let file = fs::read(self.folder.join("page.ppm"))?;
        // P6, width, height, 255, then the pixels.
        let ends = file.iter().enumerate().filter(|(_, byte)| byte.is_ascii_whitespace());
        let (end, _) = ends.take(4).last().context("no picture")?;
        let pixels = file.get(end + 1..).context("no pixels")?;
        let (pixels, rest) = pixels.as_chunks::<3>();
        ensure!(rest.is_empty(), "the picture is cut short");
        Ok(Picture { pixels: pixels.to_vec() })
    }

    fn run(&self, tool: &str, arguments: &[&str]) -> Result<()> {
        let mut tool = Process::new(surroundings::variable(tool)?);
        let done = tool.args(arguments).current_dir(&self.folder).output()?;
        ensure!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
        Ok(())
    }
}

impl Picture {
    /// A screenshot of the viewport.
    ///
    /// # Errors
    /// When the browser returns no picture.
    pub async fn seen(page: &Page) -> Result<Self> {
        let picture = projector::picture::Picture::read(&page.client().screenshot().await?)?;
        let (width, height) = picture.size();
        Ok(Self { pixels: picture.pixels(&[[0, 0, width, height]]).collect() })
    }

    /// The number of pixels that clearly differ from another picture of the same size.
    ///
    /// # Errors
    /// When the sizes differ.
    pub fn differences(&self, other: &Self) -> Result<usize> {
        ensure!(self.pixels.len() == other.pixels.len(), "the pictures are of different sizes");
        let differ =
            |(a, b): &(&[u8; 3], &[u8; 3])| a.iter().zip(*b).any(|(a, b)| a.abs_diff(*b) > 40);
        Ok(self.pixels.iter().zip(&other.pixels).filter(differ).count())
    }

    /// The number of pixels with this colour, within the tolerance of antialiasing.
    pub fn count(&self, colour: [u8; 3]) -> usize {
        let near = |pixel: &&[u8; 3]| pixel.iter().zip(colour).all(|(a, b)| a.abs_diff(b) <= 3);
        self.pixels.iter().filter(near).count()
    }

    /// The number of different colours, up to a thousand.
    pub fn colours(&self) -> usize {
        let mut found = std::collections::BTreeSet::new();
        for pixel in &self.pixels {
            found.insert(pixel);
            if found.len() >= 1000 {
                break;
            }
        }
        found.len()
    }
}

impl Drop for Paper {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.folder);
    }
}
