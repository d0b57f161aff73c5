//! Browsers and their drivers.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::child;

use super::{Cache, Tool, apt, on_path};

/// The paths of Chromium.
pub(crate) struct ChromiumPaths {
    /// The browser.
    pub(crate) browser: PathBuf,
    /// Its driver.
    pub(crate) driver: PathBuf,
}

/// Chromium with the driver of the same version.
pub(crate) const CHROMIUM: Tool<ChromiumPaths> = Tool {
    name: "Chromium with its driver",
    remedy: "Put chromium (or google-chrome) and chromedriver of the same version on the PATH; on \
         Debian: `apt-get install chromium chromium-driver`.",
    find: || {
        let browsers = ["chromium", "google-chrome", "chromium-browser"];
        let browser = browsers.into_iter().find_map(on_path);
        let found = browser.zip(on_path("chromedriver"));
        let same = |(browser, driver): &(PathBuf, PathBuf)| {
            major(browser).is_some_and(|version| major(driver) == Some(version))
        };
        Ok(found.filter(same).map(|(browser, driver)| ChromiumPaths { browser, driver }))
    },
    install: || apt::install(&["chromium", "chromium-driver"]),
};

/// Firefox.
pub(crate) const FIREFOX: Tool = Tool {
    name: "Firefox",
    remedy: "Put firefox on the PATH; on Debian: `apt-get install firefox-esr`.",
    find: || Ok(["firefox", "firefox-esr"].into_iter().find_map(on_path)),
    install: || apt::install(&["firefox-esr"]),
};

const GECKODRIVER_VERSION: &str = "0.37.1";

/// Firefox's driver, compiled once.
pub(crate) const GECKODRIVER: Tool = Tool {
    name: "geckodriver",
    remedy: "Install it with `cargo install geckodriver`.",
    find: || {
        let cached = Cache::open()?.get(&format!("geckodriver-{GECKODRIVER_VERSION}"));
        Ok(on_path("geckodriver").or(cached.map(|dir| dir.join("bin/geckodriver"))))
    },
    install: || {
        Cache::open()?.install(&format!("geckodriver-{GECKODRIVER_VERSION}"), |dir| {
            let mut cargo = child::cargo(dir);
            cargo.args(["install", "--locked", "--debug", "geckodriver"]);
            cargo.args(["--version", GECKODRIVER_VERSION, "--root"]).arg(dir);
            child::quiet(cargo.env_remove("CARGO_TARGET_DIR"))
        })
    },
};

/// The paths of WebKit.
pub(crate) struct WebKitPaths {
    /// The browser.
    pub(crate) browser: PathBuf,
    /// Its driver.
    pub(crate) driver: PathBuf,
    /// The virtual X server.
    pub(crate) screen: PathBuf,
}

/// WebKit: its smallest browser, its driver, and a virtual screen.
pub(crate) const WEBKIT: Tool<WebKitPaths> = Tool {
    name: "WebKit with its driver and Xvfb",
    remedy: "On Debian: `apt-get install webkit2gtk-driver xvfb`.",
    find: || {
        let paths = (mini_browser(), on_path("WebKitWebDriver"), on_path("Xvfb"));
        let (Some(browser), Some(driver), Some(screen)) = paths else {
            return Ok(None);
        };
        Ok(Some(WebKitPaths { browser, driver, screen }))
    },
    install: || apt::install(&["webkit2gtk-driver", "xvfb"]),
};

/// `Chromium 142.0.7444.59 …` → 142.
fn major(program: &Path) -> Option<u32> {
    let line = child::first_line(Command::new(program).arg("--version"))?;
    let version = line.split_whitespace().find(|word| word.contains('.'))?;
    version.split('.').next()?.parse().ok()
}

/// WebKitGTK's small browser, which is installed in a folder of its libraries that depends on the
/// architecture.
fn mini_browser() -> Option<PathBuf> {
    let folders = std::fs::read_dir("/usr/lib").ok()?.flatten().map(|folder| folder.path());
    let roots = std::iter::once(PathBuf::from("/usr/libexec")).chain(folders);
    let places = ["webkit2gtk-4.1", "webkitgtk-6.0", "webkit2gtk-4.0"];
    let files = |root: PathBuf| places.map(|place| root.join(place).join("MiniBrowser"));
    roots.flat_map(files).find(|file| file.is_file())
}
