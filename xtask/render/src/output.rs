//! The file that is written: whole, or not at all.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

/// The format of a file.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Format {
    /// A presentation.
    Pptx,
    /// A picture of shapes.
    Svg,
    /// A picture of pixels.
    Png,
    /// A picture for paper.
    Pdf,
    /// A brief of one page.
    Docx,
    /// Tables.
    Xlsx,
}

/// The formats, by the endings of their files.
const FORMATS: [(&str, Format); 6] = [
    ("pptx", Format::Pptx),
    ("svg", Format::Svg),
    ("png", Format::Png),
    ("pdf", Format::Pdf),
    ("docx", Format::Docx),
    ("xlsx", Format::Xlsx),
];

/// The format of a file, if it can be written: that is found out before any work is done.
pub(crate) fn format(file: &Path) -> Result<Format, String> {
    let ending = file.extension().and_then(|it| it.to_str()).unwrap_or_default();
    let Some((_, format)) = FORMATS.into_iter().find(|(known, _)| *known == ending) else {
        let known = FORMATS.map(|(ending, _)| [".", ending].concat()).join(", ");
        return Err(format!("{}: the name of the file must end with {known}", file.display()));
    };
    if file.is_dir() {
        return Err(format!("{} is a folder", file.display()));
    }
    let folder = folder(file);
    if !folder.is_dir() {
        return Err(format!("{}: there is no such folder", folder.display()));
    }
    Ok(format)
}

/// Writes into a new file beside, which gets its name when it is whole.
pub(crate) fn write(file: &Path, bytes: &[u8]) -> Result<(), String> {
    let fresh = beside(file);
    let written = fs::write(&fresh, bytes).and_then(|()| fs::rename(&fresh, file));
    written.map_err(|error| {
        // It may not have been made at all.
        let _ = fs::remove_file(&fresh);
        format!("{} can't be written: {error}", file.display())
    })
}

fn folder(file: &Path) -> &Path {
    match file.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}

/// A hidden name of this process in the same folder: renaming works within one file system alone.
fn beside(file: &Path) -> PathBuf {
    let mut name = OsString::from(".");
    name.push(file.file_name().unwrap_or_default());
    name.push(format!(".{}.incomplete", std::process::id()));
    folder(file).join(name)
}

#[cfg(test)]
mod tests {
    use super::{Format, format, write};
    use std::fs;

    #[test]
    fn impossible_files_are_rejected_in_a_line() {
        let folder = tempfile::tempdir().unwrap();
        let inside = |name: &str| folder.path().join(name);
        fs::create_dir(inside("folder.pptx")).unwrap();
        for (name, named) in [
            ("a.ppt", "must end with .pptx, .svg, .png, .pdf, .docx, .xlsx"),
            ("a", "must end with"),
            ("missing/a.pptx", "no such folder"),
            ("folder.pptx", "is a folder"),
        ] {
            let error = format(&inside(name)).unwrap_err();
            assert!(error.contains(named) && !error.contains('\n'), "{name}: {error}");
        }
        assert_eq!(format(&inside("a.pptx")), Ok(Format::Pptx));
    }

    #[test]
    fn a_failed_write_leaves_nothing_and_the_old_file_stays() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("a.pptx");
        write(&file, b"old").unwrap();
        write(&file, b"new").unwrap();
        assert_eq!(fs::read(&file).unwrap(), b"new");
        // A folder with something in it can't be replaced by a file.
        fs::create_dir(folder.path().join("b.pptx")).unwrap();
        fs::write(folder.path().join("b.pptx/c"), b"").unwrap();
        let error = write(&folder.path().join("b.pptx"), b"new").unwrap_err();
        assert!(error.contains("b.pptx can't be written"), "{error}");
        let names = fs::read_dir(folder.path()).unwrap().count();
        assert_eq!(names, 2, "no file is left over");
    }
}
