//! The show in the page that is one file, opened from a disk by a browser that reaches nobody.

use anyhow::Result;
use atlas_e2e::{Manner, OneFile, Page, Screen, Windows, in_every_engine_as, key};
use serde_json::json;

/// What was asked for, wherever it may lie.
const ASKED: &str = "return performance.getEntriesByType('resource').map(entry => entry.name)";

#[tokio::test]
async fn the_one_file_copy_presents_by_keys_without_a_network() -> Result<()> {
    unplugged(async |page| {
        let file = OneFile::complete()?;
        page.go(&file.url()?).await?;
        page.wait_until_ready().await?;
        page.press(&[key::F5]).await?;
        page.expect_show().await?;
        page.leave_full_screen().await?;
        page.expect_step("title", 1).await?;
        page.press(&[key::PAGE_DOWN; 11]).await?;
        page.expect_step("rare-earth", 1).await?;
        page.press(&["n", "k"]).await?;
        page.expect_step_and_answer("rare-earth", 1, "360703", "南康区").await?;
        page.press(&[key::ESCAPE]).await?;
        page.expect_step("rare-earth", 1).await?;
        page.press(&["o", key::END, key::ENTER]).await?;
        page.expect_step("close", 1).await?;
        page.client().refresh().await?;
        page.wait_until_ready().await?;
        page.expect_show().await?;
        page.expect_step("close", 1).await?;
        page.press(&[key::PAGE_UP]).await?;
        page.expect_step("duties", 2).await?;
        page.press_with(key::SHIFT, "F").await?;
        page.expect_no_show().await?;
        page.wait_for_value(ASKED, json!([])).await
    })
    .await
}

#[tokio::test]
async fn the_speakers_window_follows_and_controls_the_show() -> Result<()> {
    unplugged(async |page| {
        let file = OneFile::complete()?;
        page.go(&[&file.url()?, "?present&scene=corridor"].concat()).await?;
        page.wait_until_ready().await?;
        page.expect_show().await?;
        page.press(&["s"]).await?;
        let windows = Windows::wait_for_second(page).await?;
        page.expect_show().await?;
        both(&windows, 1).await?;
        windows.switch_to_second().await?.press(&[key::PAGE_DOWN]).await?;
        both(&windows, 2).await?;
        windows.switch_to_first().await?.press(&[key::PAGE_DOWN]).await?;
        both(&windows, 3).await?;
        windows.switch_to_second().await?.wait_for_value(ASKED, json!([])).await?;
        windows.close_second().await?.wait_for_value(ASKED, json!([])).await
    })
    .await
}

/// Both windows stand at this step of 一廊.
async fn both(windows: &Windows<'_>, step: usize) -> Result<()> {
    windows.switch_to_first().await?.expect_step("corridor", step).await?;
    windows.switch_to_second().await?.expect_step("corridor", step).await
}

async fn unplugged(work: impl AsyncFn(&Page) -> Result<()>) -> Result<()> {
    in_every_engine_as(Screen::DESKTOP, Manner::Unplugged, work).await
}
