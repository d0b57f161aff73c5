//! The speaker's window: it follows the one that everyone sees, and leads it.

use anyhow::Result;
use atlas_e2e::{Page, Screen, Windows, in_every_engine, key};
use serde_json::json;

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
        // A blank screen is the audience's alone: the speaker keeps slide and notes, and reads of it.
        for (blank, lift, told) in [
            ("b", key::PAGE_DOWN, "观众端已黑屏，按 B 恢复"),
            ("w", key::ESCAPE, "观众端已白屏，按 W 恢复"),
        ] {
            windows.first().await?.press(&[blank]).await?;
            is_blank(windows.first().await?, true).await?;
            reads(windows.second().await?, told).await?;
            windows.second().await?.press(&[lift]).await?;
            is_blank(windows.first().await?, false).await?;
            reads(windows.second().await?, "").await?;
        }
        windows.second().await?.press(&["b"]).await?;
        reads(windows.second().await?, "观众端已黑屏，按 B 恢复").await?;
        is_blank(windows.first().await?, true).await?;
        windows.first().await?.press(&["b"]).await?;
        reads(windows.second().await?, "").await?;
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

/// Opens the show and, from it, the speaker's window, which is looked into.
pub(super) async fn open<'a>(page: &'a Page, rest: &str) -> Result<Windows<'a>> {
    page.present(rest).await?;
    page.press(&["s"]).await?;
    let windows = Windows::opened(page).await?;
    page.has_show().await?;
    page.until("return !!document.querySelector('#show[data-speaker] .desk .notes p')").await?;
    Ok(windows)
}

/// Both windows stand here.
pub(super) async fn both(windows: &Windows<'_>, scene: &str, step: usize) -> Result<()> {
    windows.first().await?.stands(scene, step).await?;
    windows.second().await?.stands(scene, step).await
}

pub(super) async fn again(page: &Page) -> Result<()> {
    page.client().refresh().await?;
    page.ready().await?;
    page.has_show().await
}

/// What the speaker reads of the audience's screen, and that the speaker's own is not blank.
pub(super) async fn reads(page: &Page, words: &str) -> Result<()> {
    let told = "const show = document.querySelector('#show'), covered = show.querySelector('.veil').getClientRects().length > 0;
        return covered ? 'covered' : show.querySelector('.desk .audience').innerText";
    page.becomes(told, json!(words)).await
}

pub(super) async fn is_blank(page: &Page, is: bool) -> Result<()> {
    page.becomes(
        "return document.querySelector('#show .veil').getClientRects().length > 0",
        json!(is),
    )
    .await
}
