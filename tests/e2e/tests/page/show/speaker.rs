//! The speaker's window: it follows the one that everyone sees, and leads it.

use anyhow::Result;
use atlas_e2e::{Page, Screen, Windows, in_every_engine, key};
use serde_json::json;

#[tokio::test]
async fn both_windows_follow_each_other() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        let windows = open(page, "&scene=corridor").await?;
        both(&windows, "corridor", 1).await?;
        windows.switch_to_first().await?.press(&[key::PAGE_DOWN, key::PAGE_DOWN]).await?;
        both(&windows, "corridor", 3).await?;
        windows.switch_to_second().await?.press(&[key::PAGE_DOWN]).await?;
        both(&windows, "corridor", 4).await?;
        windows.switch_to_second().await?.press(&[key::PAGE_UP; 3]).await?;
        both(&windows, "corridor", 1).await?;
        // 领导问, in either window.
        windows.switch_to_second().await?.press(&["x", "f"]).await?;
        windows
            .switch_to_first()
            .await?
            .expect_step_and_answer("corridor", 1, "360722", "信丰县")
            .await?;
        windows.switch_to_first().await?.press(&[key::ESCAPE]).await?;
        both(&windows, "corridor", 1).await?;
        // A blank screen is the audience's alone: the speaker keeps slide and notes, and reads of it.
        for (blank, lift, told, step) in [
            ("b", key::PAGE_DOWN, "观众端已黑屏，按 B 恢复", 2),
            ("w", key::PAGE_UP, "观众端已白屏，按 W 恢复", 1),
            ("w", key::ESCAPE, "观众端已白屏，按 W 恢复", 1),
        ] {
            windows.switch_to_first().await?.press(&[blank]).await?;
            is_blank(windows.switch_to_first().await?, true).await?;
            reads(windows.switch_to_second().await?, told).await?;
            windows.switch_to_second().await?.press(&[lift]).await?;
            is_blank(windows.switch_to_first().await?, false).await?;
            reads(windows.switch_to_second().await?, "").await?;
            both(&windows, "corridor", step).await?;
        }
        windows.switch_to_second().await?.press(&["b"]).await?;
        reads(windows.switch_to_second().await?, "观众端已黑屏，按 B 恢复").await?;
        is_blank(windows.switch_to_first().await?, true).await?;
        windows.switch_to_first().await?.press(&["b"]).await?;
        reads(windows.switch_to_second().await?, "").await?;
        both(&windows, "corridor", 1).await?;
        windows.close_second().await?;
        Ok(())
    })
    .await
}

#[tokio::test]
async fn the_windows_follow_each_other_after_a_reload_of_either() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        let windows = open(page, "&scene=core").await?;
        both(&windows, "core", 1).await?;
        again(windows.switch_to_second().await?).await?;
        both(&windows, "core", 1).await?;
        windows.switch_to_second().await?.press(&[key::PAGE_DOWN]).await?;
        both(&windows, "core", 2).await?;
        windows.switch_to_first().await?.press(&[key::PAGE_DOWN, key::PAGE_DOWN]).await?;
        both(&windows, "corridor", 1).await?;
        again(windows.switch_to_first().await?).await?;
        both(&windows, "corridor", 1).await?;
        windows.switch_to_first().await?.press(&[key::PAGE_DOWN]).await?;
        both(&windows, "corridor", 2).await?;
        windows.switch_to_second().await?.press(&[key::PAGE_DOWN]).await?;
        both(&windows, "corridor", 3).await?;
        // The one that everyone sees is loaded anew, and the speaker goes on before it says a word.
        again(windows.switch_to_first().await?).await?;
        windows.switch_to_second().await?.press(&[key::PAGE_DOWN]).await?;
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
    let windows = Windows::wait_for_second(page).await?;
    page.expect_show().await?;
    page.wait_until("return !!document.querySelector('#show[data-speaker] .desk .notes p')")
        .await?;
    Ok(windows)
}

/// Both windows stand here.
pub(super) async fn both(windows: &Windows<'_>, scene: &str, step: usize) -> Result<()> {
    windows.switch_to_first().await?.expect_step(scene, step).await?;
    windows.switch_to_second().await?.expect_step(scene, step).await
}

pub(super) async fn again(page: &Page) -> Result<()> {
    page.client().refresh().await?;
    page.wait_until_ready().await?;
    page.expect_show().await
}

/// What the speaker reads of the audience's screen, and that the speaker's own is not blank.
pub(super) async fn reads(page: &Page, words: &str) -> Result<()> {
    let told = "const show = document.querySelector('#show'), covered = show.querySelector('.veil').getClientRects().length > 0;
        return covered ? 'covered' : show.querySelector('.desk .audience').innerText";
    page.wait_for_value(told, json!(words)).await
}

pub(super) async fn is_blank(page: &Page, is: bool) -> Result<()> {
    page.wait_for_value(
        "return document.querySelector('#show .veil').getClientRects().length > 0",
        json!(is),
    )
    .await
}
