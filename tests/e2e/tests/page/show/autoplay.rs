//! The show goes on by itself when it is told to, says when, and stops at any key.

use std::time::{Duration, Instant};

use anyhow::{Result, ensure};
use atlas_e2e::{Engine, Page, Screen, browse, in_every_engine, key};
use serde_json::json;

use super::own::write;

/// Seconds to the next step, as they are seen; none while nothing is counted down.
const LEFT: &str = "(box => box.getClientRects().length > 0 && box.innerText.trim() !== '' ? Number(/^[0-9]+/.exec(box.innerText)?.[0] ?? NaN) : null)(document.querySelector('#show .countdown'))";

/// The seeds give 纺织服装 60 seconds for three steps: no step of the show is shorter.
const STEP: Duration = Duration::from_secs(20);

#[tokio::test]
async fn it_counts_down_and_goes_on() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        page.present("&deck=x12&scene=textile").await?;
        page.expect_step("textile", 1).await?;
        is_counting(page, false).await?;
        let start = Instant::now();
        page.press(&["a"]).await?;
        page.wait_until(&format!("const left = {LEFT}; return left > 14 && left <= 20")).await?;
        page.wait_until(
            "return document.querySelector('#show .countdown').innerText.includes('按任意键停止')",
        )
        .await?;
        page.wait_until(&format!("const left = {LEFT}; return left !== null && left <= 9")).await?;
        page.expect_step("textile", 1).await?;
        page.expect_step("textile", 2).await?;
        let took = start.elapsed();
        ensure!(took + Duration::from_secs(1) > STEP, "the next step came after {took:?}");
        // Behind it is nothing, but it is given its time.
        page.wait_until(&format!("const left = {LEFT}; return left > 10 && left <= 20")).await?;
        page.press(&[key::PAGE_UP]).await?;
        is_counting(page, false).await?;
        page.expect_step("textile", 1).await
    })
    .await
}

#[tokio::test]
async fn any_key_or_click_stops_autoplay() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        page.present("&scene=corridor").await?;
        for (stop, step) in [("a", 1), (key::PAGE_DOWN, 2), (key::PAGE_UP, 1), ("q", 1), ("5", 1)] {
            page.press(&["a"]).await?;
            is_counting(page, true).await?;
            page.press(&[stop]).await?;
            is_counting(page, false).await?;
            page.press(&[key::ESCAPE]).await?; // digits and names that were begun
            if page.run("return document.querySelector('#show').dataset.panel").await?
                == json!("overview")
            {
                page.press(&[key::ESCAPE]).await?;
            }
            page.expect_panel("").await?;
            page.expect_step("corridor", step).await?;
        }
        page.press(&["a"]).await?;
        is_counting(page, true).await?;
        page.tap(atlas_e2e::Pointer::Mouse, (1272, 20)).await?;
        is_counting(page, false).await?;
        page.expect_step("corridor", 2).await?;
        page.press(&[key::ESCAPE]).await?;
        page.click("#show [data-action=auto]").await?;
        page.expect_panel("").await?;
        is_counting(page, true).await?;
        page.press(&[key::ESCAPE]).await?;
        is_counting(page, false).await
    })
    .await
}

#[tokio::test]
async fn a_loop_goes_round_until_a_key_is_pressed_and_starts_by_its_command_alone() -> Result<()> {
    browse(Engine::Chromium, Screen::DESKTOP, async |page| {
        page.present("&deck=fm&scene=chemicals").await?;
        page.press(&["k"]).await?;
        write(page, "interval", "", "3").await?;
        page.click("#show [data-action=loop]").await?;
        page.expect_panel("").await?;
        page.wait_until("return document.querySelector('#show .countdown').innerText.includes('循环播放')").await?;
        page.expect_step("furniture", 1).await?;
        page.wait_until("return document.querySelector('#show .countdown').innerText === ''").await?;
        page.expect_step("chemicals", 1).await?;
        page.expect_step("furniture", 1).await?;
        // A key without a command of its own stops it as well. Nothing starts it again.
        page.press(&["\u{e03b}"]).await?;
        let turned = "window.turned = 0; new MutationObserver(() => window.turned++).observe(document.querySelector('#show'), { attributeFilter: ['data-scene'] })";
        page.run(turned).await?;
        let later = "window.later ??= performance.now(); return performance.now() - window.later > 4000";
        page.wait_until(later).await?;
        page.wait_for_value("return window.turned", json!(0)).await?;
        page.expect_step("furniture", 1).await
    })
    .await
}

#[tokio::test]
async fn the_key_that_stops_a_loop_does_nothing_else() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        page.present("&deck=fm&scene=furniture").await?;
        let keys = [
            key::PAGE_DOWN, key::PAGE_UP, key::END, key::ESCAPE, key::ENTER, key::TAB, " ", "b", "k", "o", "?", "2", "x",
        ];
        for stop in keys {
            page.press_with(key::SHIFT, "A").await?;
            page.wait_until("return document.querySelector('#show .countdown').innerText.includes('循环播放')").await?;
            page.press(&[stop]).await?;
            page.wait_until("return document.querySelector('#show .countdown').innerText === ''").await?;
            page.expect_step("furniture", 1).await?;
            page.expect_panel("").await?;
            let other = "const show = document.querySelector('#show'); return [show.dataset.blank, show.querySelector('.typed').innerText, show.contains(document.activeElement) && document.activeElement.matches('.walk,button')]";
            page.wait_for_value(other, json!(["", "", false])).await?;
        }
        Ok(())
    })
    .await
}

async fn is_counting(page: &Page, is: bool) -> Result<()> {
    page.wait_for_value(&format!("return {LEFT} !== null"), json!(is)).await
}
