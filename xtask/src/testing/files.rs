//! The files that `xtask/render` writes, read by other programs: Microsoft's validator, python-pptx,
//! LibreOffice, exiftool, qpdf and poppler.

use anyhow::Result;

use crate::project::Project;
use crate::setup;
use crate::write_file::PACKAGE;
use crate::{child, log};

/// Runs the tests.
pub(crate) fn run(project: &Project) -> Result<()> {
    setup::CHINESE_FONT.ensure()?;
    let poppler = setup::POPPLER.ensure()?;
    let office = setup::LIBREOFFICE.ensure()?;
    let validator = setup::OOXML_VALIDATOR.ensure()?;
    let python = setup::PYTHON_PPTX.ensure()?;
    log::step("the files that are written");
    let mut cargo = child::cargo(project.root());
    cargo.args(["test", "--package", PACKAGE]);
    cargo.env("ATLAS_OFFICE", office).env("ATLAS_OOXML_VALIDATOR", validator);
    cargo.env("ATLAS_PYTHON", python.program).env("ATLAS_PYTHON_PACKAGES", python.packages);
    cargo.env("ATLAS_PDFTOTEXT", poppler.text).env("ATLAS_PDFINFO", poppler.info);
    cargo.env("ATLAS_PDFFONTS", poppler.fonts);
    cargo.env("ATLAS_EXIFTOOL", setup::EXIFTOOL.ensure()?).env("ATLAS_QPDF", setup::QPDF.ensure()?);
    child::run(&mut cargo)
}
