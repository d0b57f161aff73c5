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

/// How long anything on the page may take on a busy machine.
const PATIENCE: Duration = Duration::from_secs(20);

/// What the console said, and which requests went elsewhere.
const SAID: &str = "
    const said = window.__console ?? [];
    window.__console = [];
    const near = name => name.startsWith(location.origin + '/') || name.startsWith('data:');
    const far = performance.getEntriesByType('resource').map(entry => entry.name).filter(name => !near(name));
    return [...said, ...far.map(name => 'a request elsewhere: ' + name)];";

/// The page in one browser.
pub struct Page {
    engine: Engine,
    client: Client,
    complaints: Mutex<Vec<String>>,
    /// How far the wheel was turned so far.
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

    /// The WebDriver session, for what has no method here.
    pub fn client(&self) -> &Client {
        &self.client
    }

    /// Opens the page with a query such as `?chain=nev`, and waits until it is interactive.
    ///
    /// # Errors
    /// When it does not become interactive.
    pub async fn open(&self, query: &str) -> Result<()> {
        self.visit(query).await?;
        self.ready().await
    }

    /// Opens the page and does not wait for the app.
    ///
    /// # Errors
    /// When the page can't be loaded.
    pub async fn visit(&self, query: &str) -> Result<()> {
        self.go(&format!("{}{query}", surroundings::url()?)).await
    }

    /// Goes to an address.
    ///
    /// # Errors
    /// When it can't be loaded.
    pub async fn go(&self, address: &str) -> Result<()> {
        self.hear().await?;
        let gone = self.client.goto(address).await;
        gone.with_context(|| format!("opening {address}"))
    }

    /// Waits for `<html data-ready>`.
    ///
    /// # Errors
    /// When it does not come.
    pub async fn ready(&self) -> Result<()> {
        let ready = self.until("return 'ready' in (document.documentElement?.dataset ?? {})").await;
        let said = self.complaints().await?.join("\n");
        ready.with_context(|| format!("the app does not start; the console says: [{said}]"))
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

    /// Runs JavaScript that gives a string; anything else is written as JSON.
    ///
    /// # Errors
    /// When it throws.
    pub async fn text(&self, script: &str) -> Result<String> {
        Ok(match self.run(script).await? {
            Value::String(text) => text,
            other => other.to_string(),
        })
    }

    /// Waits until JavaScript gives something true.
    ///
    /// # Errors
    /// When it throws, or stays false.
    pub async fn until(&self, script: &str) -> Result<()> {
        self.becomes(script, json!(true)).await
    }

    /// Waits until JavaScript gives what is expected.
    ///
    /// # Errors
    /// When it throws, or gives something else to the end.
    pub async fn becomes(&self, script: &str, expected: Value) -> Result<()> {
        self.becomes_with(script, Vec::new(), expected).await
    }

    /// The same of JavaScript that reads `arguments`.
    ///
    /// # Errors
    /// When it throws, or gives something else to the end.
    pub async fn becomes_with(
        &self,
        script: &str,
        arguments: Vec<Value>,
        expected: Value,
    ) -> Result<()> {
        let start = Instant::now();
        let mut found = self.run_with(script, arguments.clone()).await?;
        while found != expected {
            if start.elapsed() > PATIENCE {
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
        let wait = self.client.wait().at_most(PATIENCE);
        let found = wait.for_element(Locator::Css(css)).await;
        found.with_context(|| format!("there is no {css}"))
    }

    /// Clicks an element as a person would.
    ///
    /// # Errors
    /// When it is not there, hidden or covered.
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

    /// A command of the Chrome DevTools Protocol: Chromium only.
    ///
    /// # Errors
    /// When the browser refuses it, or is another one.
    pub async fn devtools(&self, name: &str, parameters: Value) -> Result<Value> {
        let answer = self.client.issue_cmd(Command::devtools(name, parameters)).await;
        answer.with_context(|| format!("DevTools {name}"))
    }

    /// Takes everything that the console and the browser complained about so far.
    ///
    /// # Errors
    /// When the browser does not answer.
    pub async fn complaints(&self) -> Result<Vec<String>> {
        self.hear().await?;
        Ok(std::mem::take(&mut *self.complaints.lock().await))
    }

    /// Notes what was complained about in the document that is open now, and what it asked of
    /// other places.
    async fn hear(&self) -> Result<()> {
        let mut said = strings(&self.run(SAID).await?, |line| line.as_str());
        if self.engine == Engine::Chromium {
            let log = self.client.issue_cmd(Command::log()).await?;
            said.extend(strings(&log, |entry| entry.get("message").and_then(Value::as_str)));
        }
        self.complaints.lock().await.extend(said);
        Ok(())
    }
}

/// What two values disagree in; of two objects only the entries that differ.
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
