//! What the pages beside the map weigh on the first view: nothing. They come when one is opened,
//! or once the map has been ready for a while.

use anyhow::{Result, ensure};
use atlas_e2e::{Screen, TABS, in_every_engine};
use serde_json::json;

/// Files of the pages beside the map that were asked for before the map was ready.
const EARLY: &str = "
    const [ready] = performance.getEntriesByName('atlas:interactive');
    return performance.getEntriesByType('resource').filter(entry => entry.startTime < ready.startTime)
        .map(entry => new URL(entry.name).pathname).filter(path => /^[/](reader|chains|matrix|plan|targets|doubts)-/.test(path))";

/// How many seconds after the map was ready the first such file was asked for.
const AHEAD: &str = "
    const [ready] = performance.getEntriesByName('atlas:interactive');
    const first = performance.getEntriesByType('resource').filter(entry => entry.name.includes('/reader-'))[0];
    return (first.startTime - ready.startTime) / 1000";

#[tokio::test]
async fn the_pages_come_after_the_map_and_by_themselves() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        page.open("?chain=nev").await?;
        page.becomes(EARLY, json!([])).await?;
        let pages = TABS.map(|(id, _)| id);
        page.until(&format!(
            "const names = performance.getEntriesByType('resource').map(entry => entry.name);
             // The show comes ahead at the same time; its drawing is the last of it.
             return {}.slice(1).concat('reader', 'show').every(part => names.some(name => name.includes('/' + part + '-')))
                 && !!document.querySelector('#show[data-drawn]')",
            json!(pages)
        ))
        .await?;
        let seconds = page.run(AHEAD).await?.as_f64().unwrap_or_default();
        ensure!((1.0..10.0).contains(&seconds), "the pages are fetched after {seconds} seconds");
        // What was fetched ahead is there at once, and the map is still what is seen.
        page.shows_page("map").await?;
        let before = page.asked().await?;
        for (id, _) in TABS {
            page.turn(id).await?;
        }
        let after = page.asked().await?;
        ensure!(before == after, "turning the pages asked for {:?}", after.get(before.len()..));
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_page_that_is_opened_comes_at_once() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        page.open("?view=plan").await?;
        page.shows_page("plan").await?;
        let seconds = page.run(AHEAD).await?.as_f64().unwrap_or(f64::MAX);
        ensure!(seconds < 2.0, "the reader of an open page is asked for after {seconds} seconds");
        let asked = page.asked().await?;
        for file in ["reader.js", "reader.wasm", "reader.css", "plan.html"] {
            let times = asked.iter().filter(|name| *name == file).count();
            ensure!(times == 1, "{file} is asked for {times} times: {asked:?}");
        }
        Ok(())
    })
    .await
}
