//! The speaker's window: it follows the one that everyone sees, leads it, and helps the speaker.

use anyhow::Result;
use atlas_e2e::slides::SLIDES;
use atlas_e2e::{Page, Screen, Windows, in_every_engine, key};
use serde_json::json;

/// Seconds since the talk began, as they are seen.
const ELAPSED: &str = "document.querySelector('#show .desk .elapsed').innerText.split(':').reduce((sum, part) => sum * 60 + Number(part), 0)";

/// How long the whole show should take, added up by hand from the scenes' times: 1200 seconds.
const ALL: &str = "20:00";

#[tokio::test]
async fn both_windows_follow_each_other() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        let windows = open(page, "&scene=corridor").await?;
        both(&windows, "corridor", 1).await?;
        windows.first().await?.press(&[key::PAGE_DOWN, key::PAGE_DOWN]).await?;
        both(&windows, "corridor", 3).await?;
        windows.second().await?.press(&[key::PAGE_DOWN]).await?;
        both(&windows, "corridor", 4).await?;
        windows.second().await?.press(&[key::PAGE_UP; 3]).await?;
        both(&windows, "corridor", 1).await?;
        // 领导问, in either window.
        windows.second().await?.press(&["x", "f"]).await?;
        windows.first().await?.stands_with("corridor", 1, "360722", "信丰县").await?;
        windows.first().await?.press(&[key::ESCAPE]).await?;
        both(&windows, "corridor", 1).await?;
        // A blank screen, and what lifts it.
        for (blank, lift) in [("b", key::PAGE_DOWN), ("w", key::ESCAPE)] {
            windows.first().await?.press(&[blank]).await?;
            is_blank(windows.second().await?, true).await?;
            windows.second().await?.press(&[lift]).await?;
            is_blank(windows.first().await?, false).await?;
        }
        windows.second().await?.press(&["b"]).await?;
        is_blank(windows.first().await?, true).await?;
        windows.first().await?.press(&["b"]).await?;
        is_blank(windows.second().await?, false).await?;
        both(&windows, "corridor", 1).await?;
        windows.close_second().await?;
        Ok(())
    })
    .await
}

#[tokio::test]
async fn they_still_do_after_a_reload_of_either() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        let windows = open(page, "&scene=core").await?;
        both(&windows, "core", 1).await?;
        again(windows.second().await?).await?;
        both(&windows, "core", 1).await?;
        windows.second().await?.press(&[key::PAGE_DOWN]).await?;
        both(&windows, "core", 2).await?;
        windows.first().await?.press(&[key::PAGE_DOWN]).await?;
        both(&windows, "corridor", 1).await?;
        again(windows.first().await?).await?;
        both(&windows, "corridor", 1).await?;
        windows.first().await?.press(&[key::PAGE_DOWN]).await?;
        both(&windows, "corridor", 2).await?;
        windows.second().await?.press(&[key::PAGE_DOWN]).await?;
        both(&windows, "corridor", 3).await?;
        // The one that everyone sees is loaded anew, and the speaker goes on before it says a word.
        again(windows.first().await?).await?;
        windows.second().await?.press(&[key::PAGE_DOWN]).await?;
        both(&windows, "corridor", 4).await?;
        windows.close_second().await?;
        Ok(())
    })
    .await
}

#[tokio::test]
async fn the_speaker_sees_notes_the_next_step_and_the_time() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        let windows = open(page, "&scene=core").await?;
        let page = windows.second().await?;
        sees(page, ".notes", "以中国科学院赣江创新研究院为核心").await?;
        sees(page, ".next .says", "赣县区是标记所在的县区").await?;
        sees(page, ".of", &format!("全程 {ALL}")).await?;
        let clock = "const [hours, minutes] = document.querySelector('#show .desk .wall').innerText.split(':').map(Number), now = new Date();
            return Math.abs(hours * 60 + minutes - now.getHours() * 60 - now.getMinutes()) % 1439 <= 1";
        page.until(clock).await?;
        // The cover should have taken 70 seconds: whoever is here at once is early.
        sees(page, ".pace", "快").await?;
        let jumps = "return [...document.querySelectorAll('#show .jumps button')].map(it => [it.querySelector('b').innerText, it.getAttribute('aria-current') === 'true'])";
        let all: Vec<_> = SLIDES.iter().map(|it| json!([it.title, it.id == "core"])).collect();
        page.becomes(jumps, json!(all)).await?;
        page.press(&[key::PAGE_DOWN]).await?;
        sees(page, ".next .title", "一廊：赣州科技创新走廊").await?;
        page.click("#show .jumps [data-entry='9']").await?;
        both(&windows, "textile", 1).await?;
        let page = windows.second().await?;
        sees(page, ".notes", "以于都为核心,以宁都、石城、瑞金、兴国为支撑").await?;
        page.press(&[key::PAGE_DOWN]).await?;
        both(&windows, "textile", 2).await?;
        windows.close_second().await?;
        Ok(())
    })
    .await
}

#[tokio::test]
async fn time_is_counted_and_begins_anew_when_asked_to() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        let windows = open(page, "").await?;
        let page = windows.second().await?;
        page.until(&format!("return {ELAPSED} >= 6")).await?;
        // The time is the talk's and not the window's.
        again(page).await?;
        page.until(&format!("return {ELAPSED} >= 7")).await?;
        page.click("#show [data-do=restart]").await?;
        page.until(&format!("return {ELAPSED} <= 3")).await?;
        page.until(&format!("return {ELAPSED} >= 4")).await?;
        sees(page, ".pace", "正好").await?;
        windows.close_second().await?;
        Ok(())
    })
    .await
}

/// Opens the show and, from it, the speaker's window, which is looked into.
async fn open<'a>(page: &'a Page, rest: &str) -> Result<Windows<'a>> {
    page.present(rest).await?;
    page.press(&["s"]).await?;
    let windows = Windows::opened(page).await?;
    page.has_show().await?;
    page.until("return !!document.querySelector('#show[data-speaker] .desk .notes p')").await?;
    Ok(windows)
}

/// Both windows stand here.
async fn both(windows: &Windows<'_>, scene: &str, step: usize) -> Result<()> {
    windows.first().await?.stands(scene, step).await?;
    windows.second().await?.stands(scene, step).await
}

async fn again(page: &Page) -> Result<()> {
    page.client().refresh().await?;
    page.ready().await?;
    page.has_show().await
}

async fn is_blank(page: &Page, is: bool) -> Result<()> {
    page.becomes(
        "return document.querySelector('#show .veil').getClientRects().length > 0",
        json!(is),
    )
    .await
}

/// A part of the desk says this, among other things.
async fn sees(page: &Page, part: &str, words: &str) -> Result<()> {
    let says = "const part = document.querySelector('#show .desk ' + arguments[0]);
        return part.getClientRects().length > 0 && part.innerText.includes(arguments[1]) || part.innerText";
    page.becomes_with(says, vec![json!(part), json!(words)], json!(true)).await
}
