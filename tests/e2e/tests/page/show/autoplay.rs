//! The show goes on by itself when it is told to, says when, and stops at any key.

use std::time::{Duration, Instant};

use anyhow::{Result, ensure};
use atlas_e2e::{Page, Screen, in_every_engine, key};
use serde_json::json;

/// Seconds to the next step, as they are seen; none while nothing is counted down.
const LEFT: &str = "(box => box.getClientRects().length > 0 && box.innerText.trim() !== '' ? Number(/^[0-9]+/.exec(box.innerText)?.[0] ?? NaN) : null)(document.querySelector('#show .countdown'))";

/// The seeds give 纺织服装 60 seconds for three steps: no step of the show is shorter.
const STEP: Duration = Duration::from_secs(20);

#[tokio::test]
async fn it_counts_down_and_goes_on() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        page.present("&deck=x12&scene=textile").await?;
        page.stands("textile", 1).await?;
        is_counting(page, false).await?;
        let start = Instant::now();
        page.press(&["a"]).await?;
        page.until(&format!("const left = {LEFT}; return left > 14 && left <= 20")).await?;
        page.until(
            "return document.querySelector('#show .countdown').innerText.includes('按任意键停止')",
        )
        .await?;
        page.until(&format!("const left = {LEFT}; return left !== null && left <= 9")).await?;
        page.stands("textile", 1).await?;
        page.stands("textile", 2).await?;
        let took = start.elapsed();
        ensure!(took + Duration::from_secs(1) > STEP, "the next step came after {took:?}");
        // Behind it is nothing, but it is given its time.
        page.until(&format!("const left = {LEFT}; return left > 10 && left <= 20")).await?;
        page.press(&[key::PAGE_UP]).await?;
        is_counting(page, false).await?;
        page.stands("textile", 1).await
    })
    .await
}

#[tokio::test]
async fn any_key_and_any_click_stop_it() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        page.present("&scene=corridor").await?;
        for (stops, step) in [("a", 1), (key::PAGE_DOWN, 2), (key::PAGE_UP, 1), ("q", 1), ("5", 1)]
        {
            page.press(&["a"]).await?;
            is_counting(page, true).await?;
            page.press(&[stops]).await?;
            is_counting(page, false).await?;
            page.press(&[key::ESCAPE]).await?; // digits and names that were begun
            if page.run("return document.querySelector('#show').dataset.panel").await?
                == json!("overview")
            {
                page.press(&[key::ESCAPE]).await?;
            }
            page.has_panel("").await?;
            page.stands("corridor", step).await?;
        }
        page.press(&["a"]).await?;
        is_counting(page, true).await?;
        page.tap(atlas_e2e::Pointer::Mouse, (1272, 20)).await?;
        is_counting(page, false).await?;
        page.stands("corridor", 2).await?;
        page.press(&[key::ESCAPE]).await?;
        page.click("#show [data-action=auto]").await?;
        page.has_panel("").await?;
        is_counting(page, true).await?;
        page.press(&[key::ESCAPE]).await?;
        is_counting(page, false).await
    })
    .await
}

async fn is_counting(page: &Page, is: bool) -> Result<()> {
    page.becomes(&format!("return {LEFT} !== null"), json!(is)).await
}
