//! Runs a case in a browser, and resets or closes the browser afterwards.

use std::panic::{AssertUnwindSafe, resume_unwind};
use std::time::{Duration, Instant};

use anyhow::{Context, Error, Result, anyhow, bail};
use futures_util::FutureExt;
use futures_util::future::join_all;
use tokio::time::timeout;

use crate::session::{CANNOT_CLOSE, KeptBrowser, Session};
use crate::{Engine, Manner, Page, Screen, failures, surroundings, timing};

/// The longest run of a case, so that a hanging driver does not block the tests.
const CASE_TIMEOUT: Duration = Duration::from_secs(100);
/// The longest session with its start and end.
const SESSION_TIMEOUT: Duration = Duration::from_secs(200);
/// The error of a case or session that exceeds its limit.
const TOO_LONG: &str = "it does not come to an end";
/// The error of a browser that does not start.
const CANNOT_OPEN: &str = "cannot open";
/// The longest wait for the last picture of a page.
const PICTURE_TIMEOUT: Duration = Duration::from_secs(15);

/// Runs a case in one engine. Complaints in the page's console are failures.
///
/// # Errors
/// The failure of the case, or what the console reports.
pub async fn browse(
    engine: Engine,
    screen: Screen,
    case: impl AsyncFnOnce(&Page) -> Result<()>,
) -> Result<()> {
    browse_as(engine, screen, Manner::Usual, case).await
}

/// Runs a case in one engine with another configuration of the browser.
///
/// # Errors
/// The failure of the case, or what the console reports.
pub async fn browse_as(
    engine: Engine,
    screen: Screen,
    manner: Manner,
    case: impl AsyncFnOnce(&Page) -> Result<()>,
) -> Result<()> {
    let mut slot = engine.browser().lock().await;
    let start = Instant::now();
    let session = timeout(SESSION_TIMEOUT, run_case(&mut slot, engine, screen, manner, case)).await;
    timing::record(engine, start.elapsed());
    let outcome = session.unwrap_or_else(|_| Err(anyhow!(TOO_LONG)));
    outcome.with_context(|| format!("in {engine}")).inspect_err(failures::record)
}

/// Runs a case in a session.
async fn run_case(
    slot: &mut Option<KeptBrowser>,
    engine: Engine,
    screen: Screen,
    manner: Manner,
    case: impl AsyncFnOnce(&Page) -> Result<()>,
) -> Result<()> {
    let session = Session::start(slot, engine, manner).await;
    let session = session.with_context(|| format!("{CANNOT_OPEN} {engine}"))?;
    let page = Page::new(engine, session.client.clone());
    let case = AssertUnwindSafe(run_on_screen(&page, screen, case)).catch_unwind();
    let outcome = timeout(CASE_TIMEOUT, case).await;
    let succeeded = matches!(outcome, Ok(Ok(Ok(()))));
    if !succeeded {
        let _ = timeout(PICTURE_TIMEOUT, keep_picture(&page)).await;
    }
    let finished = session.finish(slot, succeeded).await;
    let result = match outcome {
        Ok(Ok(result)) => result,
        Ok(Err(panic)) => resume_unwind(panic),
        Err(_) => Err(anyhow!(TOO_LONG)),
    };
    result.and(finished)
}

/// Runs a case in all engines in parallel, and reports each failure.
///
/// # Errors
/// The failures of all engines.
pub async fn in_every_engine(
    screen: Screen,
    case: impl AsyncFn(&Page) -> Result<()>,
) -> Result<()> {
    in_every_engine_as(screen, Manner::Usual, case).await
}

/// Runs a case in all engines with another configuration of the browsers.
///
/// # Errors
/// The failures of all engines.
pub async fn in_every_engine_as(
    screen: Screen,
    manner: Manner,
    case: impl AsyncFn(&Page) -> Result<()>,
) -> Result<()> {
    let case = &case;
    let once = |engine| browse_as(engine, screen, manner, async move |page| case(page).await);
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
    let messages: Vec<String> = failures.iter().map(|error| format!("{error:#}")).collect();
    if messages.is_empty() { Ok(()) } else { Err(anyhow!(messages.join("\n"))) }
}

/// Returns true if the driver got stuck; the page did not fail then.
fn is_stall(error: &Error) -> bool {
    let text = format!("{error:#}");
    [TOO_LONG, CANNOT_OPEN, CANNOT_CLOSE].iter().any(|part| text.contains(part))
}

async fn run_on_screen(
    page: &Page,
    screen: Screen,
    case: impl AsyncFnOnce(&Page) -> Result<()>,
) -> Result<()> {
    screen.apply(page).await?;
    let outcome = case(page).await;
    // After a failure the page may be gone.
    let complaints = page.complaints().await;
    let complaints = if outcome.is_ok() { complaints? } else { complaints.unwrap_or_default() };
    if complaints.is_empty() {
        return outcome;
    }
    let failure = outcome.err().map(|error| format!("{error:#}; ")).unwrap_or_default();
    bail!("{failure}the console says:\n{}", complaints.join("\n"))
}

/// Keeps a picture of a page that failed. An error here must not hide the failure itself.
async fn keep_picture(page: &Page) {
    let Some(folder) = surroundings::pictures() else {
        return;
    };
    let test = timing::test_name().replace("::", "-");
    let file = folder.join(format!("{test}-{}.png", page.engine()));
    if let Ok(picture) = page.client().screenshot().await {
        let _ = std::fs::create_dir_all(&folder);
        if std::fs::write(&file, picture).is_ok() {
            eprintln!("a picture of it: {}", file.display());
        }
    }
}
