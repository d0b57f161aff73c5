//! Runs the program and the programs that read its files.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;
use tempfile::TempDir;

/// Runs the program in a folder.
pub(crate) fn run(folder: &Path, words: &[&str]) -> Output {
    let mut program = Command::new(env!("CARGO_BIN_EXE_atlas-render"));
    program.args(words).current_dir(folder).output().expect("the program starts")
}

/// A file that the program wrote, with the folder that it lies in.
pub(crate) struct Written {
    folder: TempDir,
    name: String,
}

impl Written {
    /// Runs the program, which must write the file.
    pub(crate) fn new(words: &[&str], name: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let output = run(folder.path(), &[words, &["-o", name]].concat());
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        Self { folder, name: name.to_owned() }
    }

    /// Every scene that can be written.
    pub(crate) fn deck() -> Self {
        Self::new(&["deck"], "deck.pptx")
    }

    pub(crate) fn path(&self) -> PathBuf {
        self.folder.path().join(&self.name)
    }

    pub(crate) fn bytes(&self) -> Vec<u8> {
        fs::read(self.path()).unwrap()
    }

    /// What python-pptx reads.
    pub(crate) fn read(&self) -> Value {
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/files/read_pptx.py");
        let mut python = Command::new(tool("PYTHON"));
        python.env("PYTHONPATH", tool("PYTHON_PACKAGES")).arg(script).arg(self.path());
        serde_json::from_str(&printed(&mut python)).unwrap()
    }

    /// The file as LibreOffice prints it.
    pub(crate) fn pdf(&self) -> PathBuf {
        let home = format!("-env:UserInstallation=file://{}/home", self.folder.path().display());
        let mut office = Command::new(tool("OFFICE"));
        office.arg(home).args(["--headless", "--convert-to", "pdf", "--outdir"]);
        printed(office.arg(self.folder.path()).arg(self.path()));
        self.path().with_extension("pdf")
    }
}

/// The findings of Microsoft's validator.
pub(crate) fn findings(file: &Path) -> Vec<Value> {
    let mut validator = Command::new("node");
    // It needs no library of languages then.
    validator.env("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "1");
    let output = validator.arg(tool("OOXML_VALIDATOR")).arg(file).output().unwrap();
    let report: Value = serde_json::from_slice(&output.stdout).unwrap_or_else(|error| {
        panic!("{error}: {}", String::from_utf8_lossy(&output.stderr));
    });
    let errors = report["errors"].as_array().unwrap().clone();
    assert_eq!(report["ok"].as_bool(), Some(errors.is_empty()), "{report}");
    errors
}

/// The text of a PDF file, a page each.
pub(crate) fn pdf_pages(file: &Path) -> Vec<String> {
    let text = printed(Command::new(tool("PDFTOTEXT")).arg(file).arg("-"));
    text.split_terminator('\u{c}').map(|page| page.split_whitespace().collect()).collect()
}

/// A program that `cargo xtask test` found.
pub(crate) fn tool(name: &str) -> impl AsRef<OsStr> + use<> {
    let variable = format!("ATLAS_{name}");
    std::env::var_os(&variable)
        .unwrap_or_else(|| panic!("{variable} is not set: run `cargo xtask test --only files`"))
}

/// What a command prints; it must succeed.
pub(crate) fn printed(command: &mut Command) -> String {
    let output = command.output().unwrap();
    let error = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "{command:?}: {error}");
    String::from_utf8(output.stdout).unwrap()
}
