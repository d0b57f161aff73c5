//! WebDriver sessions. One browser of each engine stays open between cases; a case with a new profile or
//! another configuration has its own browser.

use std::future::pending;
use std::sync::LazyLock;
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, anyhow, bail};
use fantoccini::error::NewSessionError;
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::json;
use tokio::runtime::{Builder, Handle};
use tokio::time::{sleep, timeout};

use crate::command::Command;
use crate::{Engine, Manner, surroundings};

/// The longest start of a browser.
const START_TIMEOUT: Duration = Duration::from_secs(60);
/// The pause between two requests for a session.
const RETRY_INTERVAL: Duration = Duration::from_millis(300);
/// The longest preparation of an open browser for the next case, and the longest end of a session.
const CLEANUP_TIMEOUT: Duration = Duration::from_secs(15);
/// The number of cases after which a browser is replaced, so that its memory stays bounded.
const MAX_CASES: usize = 60;
/// The error of a session that does not end.
pub(crate) const CANNOT_CLOSE: &str = "it can't be closed";

/// Clears what pages of the origin have stored, their service workers and caches included.
const CLEAR_STORAGE: &str = "return (async () => {
    localStorage.clear();
    sessionStorage.clear();
    const workers = await (navigator.serviceWorker?.getRegistrations() ?? []);
    const names = await caches.keys();
    await Promise.all([...workers.map(it => it.unregister()), ...names.map(it => caches.delete(it))]);
    })()";

/// A browser that stays open between cases.
pub(crate) struct KeptBrowser {
    client: Client,
    /// The number of cases that ran in it.
    cases: usize,
}

/// The browser of one engine while a case runs in it.
pub(crate) struct Session {
    /// The connection to the browser.
    pub(crate) client: Client,
    cases: usize,
    manner: Manner,
}

impl Session {
    /// Takes the open browser of this engine, or starts one.
    pub(crate) async fn start(
        slot: &mut Option<KeptBrowser>,
        engine: Engine,
        manner: Manner,
    ) -> Result<Self> {
        if let Some(kept) = slot.take() {
            if manner == Manner::Usual
                && kept.cases < MAX_CASES
                && matches!(timeout(CLEANUP_TIMEOUT, reset(&kept.client, engine)).await, Ok(Ok(())))
            {
                return Ok(Self { client: kept.client, cases: kept.cases, manner });
            }
            // A driver has one session at a time. A browser that hangs is left to its driver.
            let _ = timeout(CLEANUP_TIMEOUT, kept.client.close()).await;
        }
        Ok(Self { client: open(engine, manner).await?, cases: 0, manner })
    }

    /// Keeps the browser for the next case if it is in a known state, and closes it otherwise.
    pub(crate) async fn finish(
        self,
        slot: &mut Option<KeptBrowser>,
        succeeded: bool,
    ) -> Result<()> {
        if succeeded && self.manner == Manner::Usual {
            *slot = Some(KeptBrowser { client: self.client, cases: self.cases + 1 });
            return Ok(());
        }
        match timeout(CLEANUP_TIMEOUT, self.client.close()).await {
            Ok(closed) => Ok(closed?),
            Err(_) => Err(anyhow!(CANNOT_CLOSE)),
        }
    }
}

/// Brings a browser into the state of a new one: one empty window without history, nothing stored,
/// nothing pressed, an empty console log. The cache stays.
async fn reset(client: &Client, engine: Engine) -> Result<()> {
    let windows = client.windows().await?;
    let first = windows.first().context("the browser has no window")?;
    client.switch_to_window(first.clone()).await?;
    client.release_actions().await?;
    client.goto(&surroundings::storage_url()?).await?;
    client.execute(CLEAR_STORAGE, Vec::new()).await?;
    client.delete_all_cookies().await?;
    let fresh = client.new_window(engine != Engine::WebKit).await?.handle;
    for window in windows {
        client.switch_to_window(window).await?;
        client.close_window().await?;
    }
    client.switch_to_window(fresh).await?;
    if engine == Engine::Chromium {
        client.issue_cmd(Command::log()).await?;
    }
    Ok(())
}

/// Starts a browser.
async fn open(engine: Engine, manner: Manner) -> Result<Client> {
    let capabilities = engine.capabilities(manner)?;
    let driver = engine.driver()?;
    let client = runtime()?.spawn(async move {
        let mut builder = ClientBuilder::new(HttpConnector::new());
        builder.capabilities(capabilities);
        connect(&builder, &driver).await
    });
    let client = client.await??;
    if manner == Manner::Scriptless && engine == Engine::Chromium {
        let off = json!({ "value": true });
        let disable = Command::devtools("Emulation.setScriptExecutionDisabled", off);
        client.issue_cmd(disable).await?;
    }
    Ok(client)
}

/// The runtime of all connections to drivers. They outlive the runtime of the test that opened them.
fn runtime() -> Result<&'static Handle> {
    static RUNTIME: LazyLock<std::io::Result<Handle>> = LazyLock::new(|| {
        let runtime = Builder::new_current_thread().enable_all().build()?;
        let handle = runtime.handle().clone();
        thread::spawn(move || runtime.block_on(pending::<()>()));
        Ok(handle)
    });
    RUNTIME.as_ref().map_err(|error| anyhow!("no runtime for the drivers: {error}"))
}

/// Requests a session. A driver that has one at a time may still be closing the last.
async fn connect(builder: &ClientBuilder<HttpConnector>, driver: &str) -> Result<Client> {
    let start = Instant::now();
    loop {
        match timeout(START_TIMEOUT, builder.connect(driver)).await {
            Ok(Ok(client)) => return Ok(client),
            Ok(Err(error)) if is_busy(&error) && start.elapsed() < START_TIMEOUT => {
                sleep(RETRY_INTERVAL).await;
            }
            Ok(Err(error)) => return Err(error.into()),
            Err(_) => bail!("the browser does not start"),
        }
    }
}

fn is_busy(error: &NewSessionError) -> bool {
    let text = error.to_string();
    ["already started", "Maximum number of active sessions"].iter().any(|part| text.contains(part))
}
