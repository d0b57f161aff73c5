//! The page in one browser.

use std::collections::BTreeSet;
use std::sync::atomic::AtomicI64;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use fantoccini::elements::Element;
use fantoccini::{Client, Locator};
use serde_json::{Value, json};
use tokio::sync::Mutex;
use tokio::time::sleep;

use crate::command::Command;
use crate::{Engine, surroundings};

/// The longest wait for the page, on a busy machine.
const TIMEOUT: Duration = Duration::from_secs(20);

/// Console messages, and requests to other origins.
const COMPLAINTS: &str = "
    const messages = window.__console ?? [];
    window.__console = [];
    const near = name => name.startsWith(location.origin + '/') || name.startsWith('data:');
    const far = performance.getEntriesByType('resource').map(entry => entry.name).filter(name => !near(name));
    return [...messages, ...far.map(name => 'a request elsewhere: ' + name)];";

/// The page in one browser.
pub struct Page {
    engine: Engine,
    client: Client,
    complaints: Mutex<Vec<String>>,
    /// The total distance of the wheel.
    pub(crate) turned: AtomicI64,
}

impl Page {
    pub(crate) fn new(engine: Engine, client: Client) -> Self {
        Self { engine, client, complaints: Mutex::default(), turned: AtomicI64::default() }
    }

    /// The engine it runs in.
    pub fn engine(&self) -> Engine {
        self.engine
    }

    /// The WebDriver session, for commands without a method here.
    pub fn client(&self) -> &Client {
        &self.client
    }

    /// Opens the page with a query such as `?chain=nev`, and waits until it is interactive.
    ///
    /// # Errors
    /// When it does not become interactive.
    pub async fn open(&self, query: &str) -> Result<()> {
        self.visit(query).await?;
        self.wait_until_ready().await
    }

    /// Opens the page without waiting for the app.
    ///
    /// # Errors
    /// When the page can't be loaded.
    pub async fn visit(&self, query: &str) -> Result<()> {
        self.go(&format!("{}{query}", surroundings::url()?)).await
    }

    /// Opens an address.
    ///
    /// # Errors
    /// When it can't be loaded.
    pub async fn go(&self, address: &str) -> Result<()> {
        self.collect_complaints().await?;
        let opened = self.client.goto(address).await;
        opened.with_context(|| format!("opening {address}"))
    }

    /// Waits for `<html data-ready>`.
    ///
    /// # Errors
    /// When it does not come.
    pub async fn wait_until_ready(&self) -> Result<()> {
        let ready =
            self.wait_until("return 'ready' in (document.documentElement?.dataset ?? {})").await;
        let messages = self.complaints().await?.join("\n");
        ready.with_context(|| format!("the app does not start; the console says: [{messages}]"))
    }

    /// Runs JavaScript in the page: `return document.title`.
    ///
    /// # Errors
    /// When it throws.
    pub async fn run(&self, script: &str) -> Result<Value> {
        self.run_with(script, Vec::new()).await
    }

    /// Runs JavaScript that reads `arguments`.
    ///
    /// # Errors
    /// When it throws.
    pub async fn run_with(&self, script: &str, arguments: Vec<Value>) -> Result<Value> {
        let result = self.client.execute(script, arguments).await;
        result.with_context(|| format!("running {}", short(script)))
    }

    /// Runs JavaScript and returns the result as a string; other types as JSON.
    ///
    /// # Errors
    /// When it throws.
    pub async fn text(&self, script: &str) -> Result<String> {
        Ok(match self.run(script).await? {
            Value::String(text) => text,
            other => other.to_string(),
        })
    }

    /// Waits until fonts are there and what was changed has been painted. A picture taken earlier may still
    /// show what was before.
    ///
    /// # Errors
    /// When the browser does not answer.
    pub async fn wait_until_painted(&self) -> Result<()> {
        let script = "return document.fonts.ready.then(() => new Promise(done => \
            requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))))";
        self.run(script).await?;
        Ok(())
    }

    /// Waits until JavaScript returns `true`.
    ///
    /// # Errors
    /// When it throws, or stays false.
    pub async fn wait_until(&self, script: &str) -> Result<()> {
        self.wait_for_value(script, json!(true)).await
    }

    /// Waits until JavaScript returns the expected value.
    ///
    /// # Errors
    /// When it throws, or gives something else to the end.
    pub async fn wait_for_value(&self, script: &str, expected: Value) -> Result<()> {
        self.wait_for_value_with(script, Vec::new(), expected).await
    }

    /// Likewise for JavaScript that reads `arguments`.
    ///
    /// # Errors
    /// When it throws, or gives something else to the end.
    pub async fn wait_for_value_with(
        &self,
        script: &str,
        arguments: Vec<Value>,
        expected: Value,
    ) -> Result<()> {
        let start = Instant::now();
        let mut found = self.run_with(script, arguments.clone()).await?;
        while found != expected {
            if start.elapsed() > TIMEOUT {
                bail!("`{}` gives {}", short(script), difference(&found, &expected));
            }
            sleep(Duration::from_millis(30)).await;
            found = self.run_with(script, arguments.clone()).await?;
        }
        Ok(())
    }

    /// Waits for an element.
    ///
    /// # Errors
    /// When there is none.
    pub async fn find(&self, css: &str) -> Result<Element> {
        let wait = self.client.wait().at_most(TIMEOUT);
        let found = wait.for_element(Locator::Css(css)).await;
        found.with_context(|| format!("there is no {css}"))
    }

    /// Clicks an element with the mouse.
    ///
    /// # Errors
    /// When it is missing, hidden or covered.
    pub async fn click(&self, css: &str) -> Result<()> {
        let clicked = self.find(css).await?.click().await;
        clicked.with_context(|| format!("clicking {css}"))
    }

    /// An element's attribute.
    ///
    /// # Errors
    /// When there is no such element.
    pub async fn attribute(&self, css: &str, name: &str) -> Result<Option<String>> {
        Ok(self.find(css).await?.attr(name).await?)
    }

    /// Sends a command of the Chrome DevTools Protocol (Chromium only).
    ///
    /// # Errors
    /// When the browser rejects it, or is another one.
    pub async fn devtools(&self, name: &str, parameters: Value) -> Result<Value> {
        let answer = self.client.issue_cmd(Command::devtools(name, parameters)).await;
        answer.with_context(|| format!("DevTools {name}"))
    }

    /// Returns and clears all console messages and browser warnings so far.
    ///
    /// # Errors
    /// When the browser does not answer.
    pub async fn complaints(&self) -> Result<Vec<String>> {
        self.collect_complaints().await?;
        Ok(std::mem::take(&mut *self.complaints.lock().await))
    }

    /// Adds the console messages, browser warnings and foreign requests of the present document.
    async fn collect_complaints(&self) -> Result<()> {
        let mut complaints = strings(&self.run(COMPLAINTS).await?, |line| line.as_str());
        if self.engine == Engine::Chromium {
            let log = self.client.issue_cmd(Command::log()).await?;
            complaints.extend(strings(&log, |entry| entry.get("message").and_then(Value::as_str)));
        }
        self.complaints.lock().await.extend(complaints);
        Ok(())
    }
}

/// The difference of two values; for two objects, only the entries that differ.
fn difference(found: &Value, expected: &Value) -> String {
    let (Value::Object(found), Value::Object(expected)) = (found, expected) else {
        return format!("{found}, not {expected}");
    };
    let keys: BTreeSet<&String> = found.keys().chain(expected.keys()).collect();
    let wrong = keys.into_iter().filter(|key| found.get(*key) != expected.get(*key)).map(|key| {
        let [found, expected] = [found, expected].map(|side| side.get(key).unwrap_or(&Value::Null));
        format!("{key}: {found}, not {expected}")
    });
    wrong.collect::<Vec<_>>().join("; ")
}

/// The beginning of a script, for messages.
fn short(script: &str) -> String {
    script.chars().take(300).collect()
}

fn strings(list: &Value, text: impl Fn(&Value) -> Option<&str>) -> Vec<String> {
    let items = list.as_array().map(Vec::as_slice).unwrap_or_default();
    items.iter().filter_map(text).map(str::to_owned).collect()
}
