//! The three engines, and how a session with each is asked for.

use std::fmt;

use anyhow::Result;
use fantoccini::wd::Capabilities;
use serde_json::{Value, json};
use tokio::sync::Mutex;

use crate::session::KeptBrowser;
use crate::surroundings::said;

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

/// How a browser is configured.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Manner {
    /// As usual. The browser stays open between cases, and its cache is kept.
    #[default]
    Usual,
    /// As usual, with a profile of its own: nothing cached, no worker, no other page before.
    Fresh,
    /// Navigation does not wait until a page has loaded.
    Hasty,
    /// Scripts of pages are disabled: Chromium and Firefox only.
    Scriptless,
    /// All requests go to a proxy that does not exist.
    Unplugged,
}

/// The open browser of each engine. One case at a time runs in an engine: some drivers have one
/// session, and this machine may have two cores.
static BROWSERS: [Mutex<Option<KeptBrowser>>; 3] = [const { Mutex::const_new(None) }; 3];

impl Engine {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Chromium, Self::Firefox, Self::WebKit];

    /// The place of this engine's browser; it is locked while a case runs.
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
        said(match self {
            Self::Chromium => "ATLAS_CHROMEDRIVER",
            Self::Firefox => "ATLAS_GECKODRIVER",
            Self::WebKit => "ATLAS_WEBKITDRIVER",
        })
    }

    /// What a session is asked for with.
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

/// Without its sandbox, because it refuses to run as root with it, and the page is ours.
fn chromium() -> Result<Value> {
    let options = json!({
        "binary": said("ATLAS_CHROMIUM")?,
        "args": [
            "--headless=new", "--no-sandbox", "--disable-dev-shm-usage",
            "--disable-background-networking", "--no-first-run", "--hide-scrollbars",
        ],
    });
    Ok(json!({ "goog:chromeOptions": options, "goog:loggingPrefs": { "browser": "ALL" } }))
}

fn firefox(manner: Manner) -> Result<Value> {
    let prefs = json!({ "javascript.enabled": manner != Manner::Scriptless });
    let binary = said("ATLAS_FIREFOX")?;
    let options = json!({ "binary": binary, "args": ["-headless"], "prefs": prefs });
    Ok(json!({ "moz:firefoxOptions": options }))
}

fn webkit() -> Result<Value> {
    let options = json!({ "binary": said("ATLAS_WEBKIT")?, "args": ["--automation"] });
    Ok(json!({ "webkitgtk:browserOptions": options }))
}
