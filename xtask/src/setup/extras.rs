//! Tools for the tests besides browsers.

use std::path::PathBuf;
use std::process::Command;

use crate::child;

use super::npm::Package;
use super::{Tool, apt, on_path};

/// A font with Chinese characters, without which all characters are boxes of the same width.
pub(crate) const CHINESE_FONT: Tool<()> = Tool {
    name: "a font with Chinese characters",
    remedy: "On Debian: `apt-get install fontconfig fonts-noto-cjk`.",
    find: || {
        let font = child::first_line(Command::new("fc-list").arg(":lang=zh-cn"));
        Ok(font.filter(|font| !font.is_empty()).map(drop))
    },
    install: || apt::install(&["fontconfig", "fonts-noto-cjk"]),
};

/// A font whose characters Firefox writes into its PDF files as what they are: of Noto's it writes
/// radicals.
pub(crate) const PRINT_FONT: Tool<()> = Tool {
    name: "the font WenQuanYi Micro Hei",
    remedy: "On Debian: `apt-get install fonts-wqy-microhei`.",
    find: || {
        let font = child::first_line(Command::new("fc-list").arg("WenQuanYi Micro Hei"));
        Ok(font.filter(|font| !font.is_empty()).map(drop))
    },
    install: || apt::install(&["fonts-wqy-microhei"]),
};

/// GDAL's ogrinfo, which reads the open data as a GIS does.
pub(crate) const OGRINFO: Tool = Tool {
    name: "GDAL's ogrinfo",
    remedy: "Put ogrinfo on the PATH; on Debian: `apt-get install gdal-bin`.",
    find: || Ok(on_path("ogrinfo")),
    install: || apt::install(&["gdal-bin"]),
};

/// OpenSSL's command, which makes a certificate and speaks TLS.
pub(crate) const OPENSSL: Tool = Tool {
    name: "OpenSSL's command",
    remedy: "Put openssl on the PATH; on Debian: `apt-get install openssl`.",
    find: || Ok(on_path("openssl")),
    install: || apt::install(&["openssl"]),
};

/// The paths of Poppler's tools.
pub(crate) struct PopplerPaths {
    /// `pdftotext`.
    pub(crate) text: PathBuf,
    /// `pdftoppm`.
    pub(crate) picture: PathBuf,
    /// `pdfinfo`.
    pub(crate) info: PathBuf,
    /// `pdffonts`.
    pub(crate) fonts: PathBuf,
}

/// Poppler's tools, which read printed pages.
pub(crate) const POPPLER: Tool<PopplerPaths> = Tool {
    name: "Poppler's pdftotext and pdftoppm",
    remedy: "Put pdftotext and pdftoppm on the PATH; on Debian: `apt-get install poppler-utils`.",
    find: || {
        let found = || {
            let (text, picture) = (on_path("pdftotext")?, on_path("pdftoppm")?);
            let (info, fonts) = (on_path("pdfinfo")?, on_path("pdffonts")?);
            Some(PopplerPaths { text, picture, info, fonts })
        };
        Ok(found())
    },
    install: || apt::install(&["poppler-utils"]),
};

const AXE: Package = Package { name: "axe-core", version: "4.14.1" };

/// axe-core, which finds accessibility problems.
pub(crate) const AXE_CORE: Tool = Tool {
    name: "axe-core",
    remedy: "It comes from the npm registry: install Node.js with npm.",
    find: || Ok(AXE.find()?.map(|dir| dir.join("axe.min.js")).filter(|file| file.is_file())),
    install: || AXE.install(),
};
