//! WebDriver commands that fantoccini has no method for.

use fantoccini::wd::WebDriverCompatibleCommand;
use http::Method;
use serde_json::{Value, json};
use url::{ParseError, Url};

/// A command of a session.
#[derive(Debug)]
pub(crate) struct Command {
    path: &'static str,
    body: Value,
}

impl Command {
    /// Chromium's log since the last request, including warnings of the browser itself.
    pub(crate) fn log() -> Self {
        Self { path: "se/log", body: json!({ "type": "browser" }) }
    }

    /// A command of the Chrome DevTools Protocol.
    pub(crate) fn devtools(name: &str, parameters: Value) -> Self {
        Self { path: "goog/cdp/execute", body: json!({ "cmd": name, "params": parameters }) }
    }

    /// Prints the page: A4 landscape, in colour, with the page's own size.
    pub(crate) fn print() -> Self {
        let page = json!({ "width": 21.0, "height": 29.7 });
        let margin = json!({ "top": 0, "bottom": 0, "left": 0, "right": 0 });
        let body = json!({ "orientation": "landscape", "background": true, "page": page,
            "margin": margin, "shrinkToFit": false });
        Self { path: "print", body }
    }

    /// Parallel sequences of pointer, wheel and key actions.
    pub(crate) fn actions(sequences: &[Value]) -> Self {
        Self { path: "actions", body: json!({ "actions": sequences }) }
    }
}

impl WebDriverCompatibleCommand for Command {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, ParseError> {
        base.join(&format!("session/{}/{}", session.unwrap_or_default(), self.path))
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        (Method::POST, Some(self.body.to_string()))
    }
}
