//! The three engines and the capabilities of their sessions.

use std::fmt;

use anyhow::Result;
use fantoccini::wd::Capabilities;
use serde_json::{Value, json};
use tokio::sync::Mutex;

use crate::session::KeptBrowser;
use crate::surroundings::variable;

/// A browser engine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// Chromium's Blink.
    Chromium,
    /// Firefox's Gecko.
    Firefox,
    /// WebKit, in WebKitGTK's small browser.
    WebKit,
}

/// The configuration of a browser.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Manner {
    /// The default. The browser stays open between cases and keeps its cache.
    #[default]
    Usual,
    /// The default with a new profile: nothing cached, no worker, no history.
    Fresh,
    /// Navigation does not wait until a page has loaded.
    Hasty,
    /// Scripts of pages are disabled: Chromium and Firefox only.
    Scriptless,
    /// All requests go to a proxy that does not exist.
    Unplugged,
}

/// The open browser of each engine. An engine runs one case at a time: some drivers allow one session,
/// and the machine may have two cores.
static BROWSERS: [Mutex<Option<KeptBrowser>>; 3] = [const { Mutex::const_new(None) }; 3];

impl Engine {
    /// All engines.
    pub const ALL: [Self; 3] = [Self::Chromium, Self::Firefox, Self::WebKit];

    /// The open browser of this engine, which is locked while a case runs.
    pub(crate) fn browser(self) -> &'static Mutex<Option<KeptBrowser>> {
        let [chromium, firefox, webkit] = &BROWSERS;
        match self {
            Self::Chromium => chromium,
            Self::Firefox => firefox,
            Self::WebKit => webkit,
        }
    }

    /// The driver's address.
    pub(crate) fn driver(self) -> Result<String> {
        variable(match self {
            Self::Chromium => "ATLAS_CHROMEDRIVER",
            Self::Firefox => "ATLAS_GECKODRIVER",
            Self::WebKit => "ATLAS_WEBKITDRIVER",
        })
    }

    /// The capabilities of a session.
    pub(crate) fn capabilities(self, manner: Manner) -> Result<Capabilities> {
        let options = match self {
            Self::Chromium => chromium()?,
            Self::Firefox => firefox(manner)?,
            Self::WebKit => webkit()?,
        };
        let mut capabilities = options.as_object().cloned().unwrap_or_default();
        if manner == Manner::Hasty {
            capabilities.insert("pageLoadStrategy".into(), json!("none"));
        }
        if manner == Manner::Unplugged {
            let nobody = "127.0.0.1:9";
            let proxy = json!({ "proxyType": "manual", "httpProxy": nobody, "sslProxy": nobody });
            capabilities.insert("proxy".into(), proxy);
        }
        Ok(capabilities)
    }
}

impl fmt::Display for Engine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}

/// Chromium without its sandbox, with which it does not run as root. The page is trusted.
fn chromium() -> Result<Value> {
    let options = json!({
        "binary": variable("ATLAS_CHROMIUM")?,
        "args": [
            "--headless=new", "--no-sandbox", "--disable-dev-shm-usage",
            "--disable-background-networking", "--no-first-run", "--hide-scrollbars",
        ],
    });
    Ok(json!({ "goog:chromeOptions": options, "goog:loggingPrefs": { "browser": "ALL" } }))
}

fn firefox(manner: Manner) -> Result<Value> {
    let prefs = json!({ "javascript.enabled": manner != Manner::Scriptless });
    let binary = variable("ATLAS_FIREFOX")?;
    let options = json!({ "binary": binary, "args": ["-headless"], "prefs": prefs });
    Ok(json!({ "moz:firefoxOptions": options }))
}

fn webkit() -> Result<Value> {
    let options = json!({ "binary": variable("ATLAS_WEBKIT")?, "args": ["--automation"] });
    Ok(json!({ "webkitgtk:browserOptions": options }))
}
