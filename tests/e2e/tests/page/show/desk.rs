//! What stands in the speaker's window: notes, what comes next, the time, every scene.

use anyhow::{Result, ensure};
use atlas_e2e::slides::{SLIDES, notes, seconds, title_of};
use atlas_e2e::{Page, Screen, in_every_engine, key};
use serde_json::json;

use super::speaker::{again, both, open};

/// Seconds since the talk began, as they are seen.
const ELAPSED: &str = "document.querySelector('#show .desk .elapsed').innerText.split(':').reduce((sum, part) => sum * 60 + Number(part), 0)";

#[tokio::test]
async fn the_speaker_sees_notes_the_next_step_and_the_time() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        let windows = open(page, "&scene=core").await?;
        let page = windows.switch_to_second().await?;
        has_notes(page, "core").await?;
        sees(page, ".next .title", title_of("core")).await?;
        sees(page, ".until", &format!("全程 {}:{:02}", seconds() / 60, seconds() % 60)).await?;
        sees(page, ".next h3", "下一步 · 第 2 步").await?;
        let clock = "const [hours, minutes] = document.querySelector('#show .desk .wall').innerText.replace('现在 ', '').split(':').map(Number), now = new Date();
            return Math.abs(hours * 60 + minutes - now.getHours() * 60 - now.getMinutes()) % 1439 <= 1";
        page.wait_until(clock).await?;
        // The cover should have taken its time: whoever is here at once is early.
        sees(page, ".pace", "快").await?;
        let jumps = "return [...document.querySelectorAll('#show .jumps button')].map(it => [it.querySelector('b').innerText, it.getAttribute('aria-current') === 'true'])";
        let all: Vec<_> = SLIDES.iter().map(|it| json!([it.title, it.id == "core"])).collect();
        page.wait_for_value(jumps, json!(all)).await?;
        page.press(&[key::PAGE_DOWN, key::PAGE_DOWN]).await?;
        sees(page, ".next .title", title_of("corridor")).await?;
        page.click("#show .jumps [data-action='slide:9']").await?;
        both(&windows, "textile", 1).await?;
        let page = windows.switch_to_second().await?;
        has_notes(page, "textile").await?;
        page.press(&[key::PAGE_DOWN]).await?;
        both(&windows, "textile", 2).await?;
        windows.close_second().await?;
        Ok(())
    })
    .await
}

#[tokio::test]
async fn the_clock_counts_and_restarts_on_request() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        let windows = open(page, "").await?;
        let page = windows.switch_to_second().await?;
        page.wait_until(&format!("return {ELAPSED} >= 6")).await?;
        // The time is the talk's and not the window's.
        again(page).await?;
        page.wait_until(&format!("return {ELAPSED} >= 7")).await?;
        page.click("#show [data-action=restart]").await?;
        page.wait_until(&format!("return {ELAPSED} <= 3")).await?;
        page.wait_until(&format!("return {ELAPSED} >= 4")).await?;
        sees(page, ".pace", "正好").await?;
        // It stands still while it is paused, in a window that was loaded anew as well.
        page.click("#show [data-action=pause]").await?;
        sees(page, ".pace", "已暂停").await?;
        let stopped = page.run(&format!("return {ELAPSED}")).await?;
        page.run("window.since = performance.now()").await?;
        page.wait_until("return performance.now() - window.since > 2500").await?;
        page.wait_for_value(&format!("return {ELAPSED}"), stopped.clone()).await?;
        again(page).await?;
        sees(page, ".pace", "已暂停").await?;
        page.wait_for_value(&format!("return {ELAPSED}"), stopped.clone()).await?;
        page.click("#show [data-action=pause]").await?;
        let next = stopped.as_u64().unwrap_or_default() + 1;
        page.wait_for_value(&format!("return {ELAPSED}"), json!(next)).await?;
        windows.close_second().await?;
        Ok(())
    })
    .await
}

/// A scene's notes are there, a paragraph each.
async fn has_notes(page: &Page, scene: &str) -> Result<()> {
    ensure!(!notes(scene).is_empty(), "the seeds have no notes for {scene}");
    for note in notes(scene) {
        sees(page, ".notes", note).await?;
    }
    Ok(())
}

/// A part of the desk shows these words, among other things.
pub(super) async fn sees(page: &Page, part: &str, words: &str) -> Result<()> {
    let says = "const part = document.querySelector('#show .desk ' + arguments[0]);
        return part.getClientRects().length > 0 && part.innerText.includes(arguments[1]) || part.innerText";
    page.wait_for_value_with(says, vec![json!(part), json!(words)], json!(true)).await
}
