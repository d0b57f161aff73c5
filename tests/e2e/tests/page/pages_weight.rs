//! The pages beside the map cost the first view nothing. A page is loaded when it is opened; before
//! that its bytes are cached, and nothing else.

use anyhow::{Result, ensure};
use atlas_e2e::{Line, Manner, Screen, Site, TABS, in_every_engine_as};
use serde_json::json;

/// Files of the pages beside the map that were asked for before the map was ready.
const EARLY: &str = "
    const [ready] = performance.getEntriesByName('atlas:interactive');
    return performance.getEntriesByType('resource').filter(entry => entry.startTime < ready.startTime)
        .map(entry => new URL(entry.name).pathname).filter(path => /^[/](pages|show|shared|chains|matrix|plan|targets|doubts)-/.test(path))";

/// Whether the whole site is kept: every file is in the worker's cache.
const KEPT: &str = "return navigator.serviceWorker.getRegistration()
    .then(registration => registration?.active?.state === 'activated')";

/// The most elements that stand on the page before anything is opened.
const MOST_ELEMENTS: u64 = 1800;

/// How many seconds after the map was ready the first such file was asked for.
const AHEAD: &str = "
    const [ready] = performance.getEntriesByName('atlas:interactive');
    const first = performance.getEntriesByType('resource').filter(entry => entry.name.includes('/pages-'))[0];
    return (first.startTime - ready.startTime) / 1000";

#[tokio::test]
async fn prefetched_files_are_cached_and_neither_run_nor_drawn() -> Result<()> {
    in_every_engine_as(Screen::DESKTOP, Manner::Fresh, async |page| {
        page.open("?chain=nev").await?;
        page.wait_for_value(EARLY, json!([])).await?;
        // A worker needs a secure address, which a line on this machine is.
        let site = Site::published()?;
        let line = Line::connect(site.url()).await?;
        page.go(&[line.url(), "?chain=nev"].concat()).await?;
        page.wait_until_ready().await?;
        page.run("return navigator.serviceWorker.ready.then(() => true)").await?;
        page.wait_until(KEPT).await?;
        // The page itself has asked for none of it, and nothing of it stands there.
        let asked = page.requested_files().await?;
        let deferred = ["pages", "show", "shared"];
        let ran = asked.iter().find(|name| deferred.iter().any(|it| name.starts_with(it)));
        ensure!(ran.is_none(), "the page asked for {asked:?}");
        page.wait_for_value("return document.querySelector('#pages').childElementCount", json!(0))
            .await?;
        page.wait_for_value(
            "return document.querySelectorAll('#show[data-drawn]').length",
            json!(0),
        )
        .await?;
        let count = page.run("return document.querySelectorAll('*').length").await?;
        let count = count.as_u64().unwrap_or(u64::MAX);
        ensure!(count <= MOST_ELEMENTS, "{count} elements stand on the page");
        for (id, _) in TABS {
            page.open_tab(id).await?;
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn an_opened_page_is_requested_at_once_and_only_once() -> Result<()> {
    in_every_engine_as(Screen::DESKTOP, Manner::Fresh, async |page| {
        page.open("?view=plan").await?;
        page.expect_page("plan").await?;
        let seconds = page.run(AHEAD).await?.as_f64().unwrap_or(f64::MAX);
        ensure!(seconds < 2.0, "the part of an open page is asked for after {seconds} seconds");
        let asked = page.requested_files().await?;
        for file in ["pages.wasm", "pages.css", "plan.html"] {
            let times = asked.iter().filter(|name| *name == file).count();
            ensure!(times == 1, "{file} is asked for {times} times: {asked:?}");
        }
        Ok(())
    })
    .await
}
