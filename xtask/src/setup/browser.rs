//! Browsers and their drivers.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Result;

use crate::child;

use super::{Cache, Tool, apt, on_path};

/// Chromium with the driver of the same version.
pub(crate) struct Chromium;

/// Where Chromium lies.
pub(crate) struct ChromiumPaths {
    /// The browser.
    pub(crate) browser: PathBuf,
    /// Its driver.
    pub(crate) driver: PathBuf,
}

impl Tool for Chromium {
    type Found = ChromiumPaths;

    fn name(&self) -> &'static str {
        "Chromium with its driver"
    }

    fn remedy(&self) -> &'static str {
        "Put chromium (or google-chrome) and chromedriver of the same version on the PATH; on \
         Debian: `apt-get install chromium chromium-driver`."
    }

    fn find(&self) -> Result<Option<ChromiumPaths>> {
        let browsers = ["chromium", "google-chrome", "chromium-browser"];
        let browser = browsers.into_iter().find_map(on_path);
        let found = browser.zip(on_path("chromedriver"));
        let same = |(browser, driver): &(PathBuf, PathBuf)| {
            major(browser).is_some_and(|version| major(driver) == Some(version))
        };
        Ok(found.filter(same).map(|(browser, driver)| ChromiumPaths { browser, driver }))
    }

    fn install(&self) -> Result<()> {
        apt::install(&["chromium", "chromium-driver"])
    }
}

/// Firefox.
pub(crate) struct Firefox;

impl Tool for Firefox {
    type Found = PathBuf;

    fn name(&self) -> &'static str {
        "Firefox"
    }

    fn remedy(&self) -> &'static str {
        "Put firefox on the PATH; on Debian: `apt-get install firefox-esr`."
    }

    fn find(&self) -> Result<Option<PathBuf>> {
        Ok(["firefox", "firefox-esr"].into_iter().find_map(on_path))
    }

    fn install(&self) -> Result<()> {
        apt::install(&["firefox-esr"])
    }
}

/// Firefox's driver, compiled once.
pub(crate) struct Geckodriver;

const GECKODRIVER: &str = "0.37.1";

impl Tool for Geckodriver {
    type Found = PathBuf;

    fn name(&self) -> &'static str {
        "geckodriver"
    }

    fn remedy(&self) -> &'static str {
        "Install it with `cargo install geckodriver`."
    }

    fn find(&self) -> Result<Option<PathBuf>> {
        let cached = Cache::open()?.get(&format!("geckodriver-{GECKODRIVER}"));
        Ok(on_path("geckodriver").or(cached.map(|dir| dir.join("bin/geckodriver"))))
    }

    fn install(&self) -> Result<()> {
        Cache::open()?.install(&format!("geckodriver-{GECKODRIVER}"), |dir| {
            let mut cargo = child::cargo(dir);
            cargo.args(["install", "--locked", "--debug", "geckodriver"]);
            cargo.args(["--version", GECKODRIVER, "--root"]).arg(dir);
            child::quiet(cargo.env_remove("CARGO_TARGET_DIR"))
        })
    }
}

/// WebKit: its smallest browser, its driver, and the screen it wants.
pub(crate) struct WebKit;

/// Where WebKit lies.
pub(crate) struct WebKitPaths {
    /// The browser.
    pub(crate) browser: PathBuf,
    /// Its driver.
    pub(crate) driver: PathBuf,
    /// The X server without a screen.
    pub(crate) screen: PathBuf,
}

impl Tool for WebKit {
    type Found = WebKitPaths;

    fn name(&self) -> &'static str {
        "WebKit with its driver and Xvfb"
    }

    fn remedy(&self) -> &'static str {
        "On Debian: `apt-get install webkit2gtk-driver xvfb`."
    }

    fn find(&self) -> Result<Option<WebKitPaths>> {
        let paths = (mini_browser(), on_path("WebKitWebDriver"), on_path("Xvfb"));
        let (Some(browser), Some(driver), Some(screen)) = paths else {
            return Ok(None);
        };
        Ok(Some(WebKitPaths { browser, driver, screen }))
    }

    fn install(&self) -> Result<()> {
        apt::install(&["webkit2gtk-driver", "xvfb"])
    }
}

/// `Chromium 142.0.7444.59 …` → 142.
fn major(program: &Path) -> Option<u32> {
    let line = child::first_line(Command::new(program).arg("--version"))?;
    let version = line.split_whitespace().find(|word| word.contains('.'))?;
    version.split('.').next()?.parse().ok()
}

/// WebKitGTK keeps its small browser beside its libraries, in a folder of the machine's kind.
fn mini_browser() -> Option<PathBuf> {
    let folders = std::fs::read_dir("/usr/lib").ok()?.flatten().map(|folder| folder.path());
    let roots = std::iter::once(PathBuf::from("/usr/libexec")).chain(folders);
    let places = ["webkit2gtk-4.1", "webkitgtk-6.0", "webkit2gtk-4.0"];
    let files = |root: PathBuf| places.map(|place| root.join(place).join("MiniBrowser"));
    roots.flat_map(files).find(|file| file.is_file())
}
