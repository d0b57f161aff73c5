//! Opens a browser, does something in it, and closes it whatever happened.

use std::panic::{AssertUnwindSafe, resume_unwind};
use std::time::{Duration, Instant};

use anyhow::{Context, Error, Result, anyhow, bail, ensure};
use fantoccini::error::NewSessionError;
use fantoccini::{Client, ClientBuilder};
use futures_util::FutureExt;
use futures_util::future::join_all;
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::json;
use tokio::time::{sleep, timeout};

use crate::{Engine, Manner, Page, Screen, surroundings};

/// A driver that hangs must not keep the tests for ever.
const LONGEST: Duration = Duration::from_secs(100);
/// How long a session may take with its start and its end, whatever gets stuck in it.
const UTMOST: Duration = Duration::from_secs(200);
/// What is said of work that takes longer.
const ENDLESS: &str = "it does not come to an end";
/// How long a browser may take to start.
const WELCOME: Duration = Duration::from_secs(60);
/// Between two tries for a session.
const PAUSE: Duration = Duration::from_millis(300);
/// How long the browser has for a last picture, and to close.
const FAREWELL: Duration = Duration::from_secs(15);

/// Does something in one engine. A page that complains in its console has failed.
///
/// # Errors
/// What the work failed with, or what the console said.
pub async fn browse(
    engine: Engine,
    screen: Screen,
    work: impl AsyncFnOnce(&Page) -> Result<()>,
) -> Result<()> {
    browse_as(engine, screen, Manner::Usual, work).await
}

/// Does something in one engine that goes about pages in its own manner.
///
/// # Errors
/// What the work failed with, or what the console said.
pub async fn browse_as(
    engine: Engine,
    screen: Screen,
    manner: Manner,
    work: impl AsyncFnOnce(&Page) -> Result<()>,
) -> Result<()> {
    let session = timeout(UTMOST, session(engine, screen, manner, work)).await;
    session.unwrap_or_else(|_| Err(anyhow!(ENDLESS))).with_context(|| format!("in {engine}"))
}

/// One session, from the browser's start to its end.
async fn session(
    engine: Engine,
    screen: Screen,
    manner: Manner,
    work: impl AsyncFnOnce(&Page) -> Result<()>,
) -> Result<()> {
    let _turn = engine.turn().lock().await;
    let page = open(engine, manner).await.with_context(|| format!("cannot open {engine}"))?;
    let work = AssertUnwindSafe(careful(&page, screen, work)).catch_unwind();
    let outcome = timeout(LONGEST, work).await;
    if !matches!(outcome, Ok(Ok(Ok(())))) {
        let _ = timeout(FAREWELL, keep_picture(&page)).await;
    }
    let closed = timeout(FAREWELL, page.close()).await;
    let result = match outcome {
        Ok(Ok(result)) => result,
        Ok(Err(panic)) => resume_unwind(panic),
        Err(_) => Err(anyhow!(ENDLESS)),
    };
    let closed = closed.unwrap_or_else(|_| Err(anyhow!("it can't be closed")));
    result.and(closed)
}

/// Does the same in all engines, side by side, and tells of each that failed.
///
/// # Errors
/// The failures of all engines.
pub async fn in_every_engine(
    screen: Screen,
    work: impl AsyncFn(&Page) -> Result<()>,
) -> Result<()> {
    in_every_engine_as(screen, Manner::Usual, work).await
}

/// Does the same in all engines, each going about pages in this manner.
///
/// # Errors
/// The failures of all engines.
pub async fn in_every_engine_as(
    screen: Screen,
    manner: Manner,
    work: impl AsyncFn(&Page) -> Result<()>,
) -> Result<()> {
    let work = &work;
    let once = |engine| browse_as(engine, screen, manner, async move |page| work(page).await);
    let runs = Engine::ALL.map(|engine| async move {
        match once(engine).await {
            Err(error) if is_stall(&error) => {
                eprintln!("once more in a new session: {error:#}");
                once(engine).await
            }
            outcome => outcome,
        }
    });
    let failures: Vec<Error> = join_all(runs).await.into_iter().filter_map(Result::err).collect();
    let told: Vec<String> = failures.iter().map(|error| format!("{error:#}")).collect();
    if told.is_empty() { Ok(()) } else { Err(anyhow!(told.join("\n"))) }
}

/// Whether it was the driver that got stuck, and not the page that failed.
fn is_stall(error: &Error) -> bool {
    let said = format!("{error:#}");
    [ENDLESS, "cannot open", "can't be closed"].iter().any(|part| said.contains(part))
}

async fn open(engine: Engine, manner: Manner) -> Result<Page> {
    let mut builder = ClientBuilder::new(HttpConnector::new());
    builder.capabilities(engine.capabilities(manner)?);
    let page = Page::new(engine, connect(&builder, &engine.driver()?).await?);
    if manner == Manner::Scriptless && engine == Engine::Chromium {
        let off = json!({ "value": true });
        page.devtools("Emulation.setScriptExecutionDisabled", off).await?;
    }
    Ok(page)
}

/// A session. A driver that has one at a time may still be busy closing the last.
async fn connect(builder: &ClientBuilder<HttpConnector>, driver: &str) -> Result<Client> {
    let start = Instant::now();
    loop {
        match timeout(WELCOME, builder.connect(driver)).await {
            Ok(Ok(client)) => return Ok(client),
            Ok(Err(error)) if is_busy(&error) && start.elapsed() < WELCOME => sleep(PAUSE).await,
            Ok(Err(error)) => return Err(error.into()),
            Err(_) => bail!("the browser does not start"),
        }
    }
}

fn is_busy(error: &NewSessionError) -> bool {
    let said = error.to_string();
    ["already started", "Maximum number of active sessions"].iter().any(|part| said.contains(part))
}

async fn careful(
    page: &Page,
    screen: Screen,
    work: impl AsyncFnOnce(&Page) -> Result<()>,
) -> Result<()> {
    screen.apply(page).await?;
    work(page).await?;
    let complaints = page.complaints().await?;
    ensure!(complaints.is_empty(), "the console says:\n{}", complaints.join("\n"));
    Ok(())
}

/// Keeps a picture of what failed; that it can't be had must not hide the failure itself.
async fn keep_picture(page: &Page) {
    let Some(folder) = surroundings::pictures() else {
        return;
    };
    let test = std::thread::current().name().unwrap_or("test").replace("::", "-");
    let file = folder.join(format!("{test}-{}.png", page.engine()));
    if let Ok(picture) = page.client().screenshot().await {
        let _ = std::fs::create_dir_all(&folder);
        if std::fs::write(&file, picture).is_ok() {
            eprintln!("a picture of it: {}", file.display());
        }
    }
}
