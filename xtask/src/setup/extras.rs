//! What the tests need beside browsers.

use std::path::PathBuf;
use std::process::Command;

use anyhow::Result;

use crate::child;

use super::npm::Package;
use super::{Tool, apt, on_path};

/// A font with Chinese characters: without it every label is a box of the same width.
pub(crate) struct ChineseFont;

impl Tool for ChineseFont {
    type Found = ();

    fn name(&self) -> &'static str {
        "a font with Chinese characters"
    }

    fn remedy(&self) -> &'static str {
        "On Debian: `apt-get install fontconfig fonts-noto-cjk`."
    }

    fn find(&self) -> Result<Option<()>> {
        let font = child::first_line(Command::new("fc-list").arg(":lang=zh-cn"));
        Ok(font.filter(|font| !font.is_empty()).map(drop))
    }

    fn install(&self) -> Result<()> {
        apt::install(&["fontconfig", "fonts-noto-cjk"])
    }
}

/// GDAL's ogrinfo: reads the open data as a GIS would.
pub(crate) struct Ogrinfo;

impl Tool for Ogrinfo {
    type Found = PathBuf;

    fn name(&self) -> &'static str {
        "GDAL's ogrinfo"
    }

    fn remedy(&self) -> &'static str {
        "Put ogrinfo on the PATH; on Debian: `apt-get install gdal-bin`."
    }

    fn find(&self) -> Result<Option<PathBuf>> {
        Ok(on_path("ogrinfo"))
    }

    fn install(&self) -> Result<()> {
        apt::install(&["gdal-bin"])
    }
}

/// Poppler's tools: read what a browser prints.
pub(crate) struct Poppler;

/// Where Poppler's tools lie.
pub(crate) struct PopplerPaths {
    /// Reads a page's text.
    pub(crate) text: PathBuf,
    /// Draws a page.
    pub(crate) picture: PathBuf,
}

impl Tool for Poppler {
    type Found = PopplerPaths;

    fn name(&self) -> &'static str {
        "Poppler's pdftotext and pdftoppm"
    }

    fn remedy(&self) -> &'static str {
        "Put pdftotext and pdftoppm on the PATH; on Debian: `apt-get install poppler-utils`."
    }

    fn find(&self) -> Result<Option<PopplerPaths>> {
        let found = on_path("pdftotext").zip(on_path("pdftoppm"));
        Ok(found.map(|(text, picture)| PopplerPaths { text, picture }))
    }

    fn install(&self) -> Result<()> {
        apt::install(&["poppler-utils"])
    }
}

/// axe-core: finds what keeps people from using a page.
pub(crate) struct AxeCore;

const AXE: Package = Package { name: "axe-core", version: "4.14.1" };

impl Tool for AxeCore {
    type Found = PathBuf;

    fn name(&self) -> &'static str {
        "axe-core"
    }

    fn remedy(&self) -> &'static str {
        "It comes from the npm registry: install Node.js with npm."
    }

    fn find(&self) -> Result<Option<PathBuf>> {
        Ok(AXE.find()?.map(|dir| dir.join("axe.min.js")).filter(|file| file.is_file()))
    }

    fn install(&self) -> Result<()> {
        AXE.install()
    }
}
