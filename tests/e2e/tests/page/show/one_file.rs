//! The show in the page that is one file, opened from a disk by a browser that reaches nobody.

use anyhow::Result;
use atlas_e2e::{Manner, OneFile, Page, Screen, Windows, in_every_engine_as, key};
use serde_json::json;

/// What was asked for, wherever it may lie.
const ASKED: &str = "return performance.getEntriesByType('resource').map(entry => entry.name)";

#[tokio::test]
async fn it_is_driven_by_keys_without_a_network() -> Result<()> {
    unplugged(async |page| {
        let file = OneFile::whole()?;
        page.go(&file.url()?).await?;
        page.ready().await?;
        page.press(&[key::F5]).await?;
        page.has_show().await?;
        page.leave_full_screen().await?;
        page.stands("title", 1).await?;
        page.press(&[key::PAGE_DOWN; 7]).await?;
        page.stands("rare-earth", 1).await?;
        page.press(&["n", "k"]).await?;
        page.stands_with("rare-earth", 1, "360703", "南康区").await?;
        page.press(&[key::ESCAPE]).await?;
        page.stands("rare-earth", 1).await?;
        page.press(&["o", key::END, key::ENTER]).await?;
        page.stands("close", 1).await?;
        page.client().refresh().await?;
        page.ready().await?;
        page.has_show().await?;
        page.stands("close", 1).await?;
        page.press(&[key::PAGE_UP]).await?;
        page.stands("matrix", 3).await?;
        page.press_with(key::SHIFT, "F").await?;
        page.has_no_show().await?;
        page.becomes(ASKED, json!([])).await
    })
    .await
}

#[tokio::test]
async fn the_speakers_window_follows_it_and_leads_it() -> Result<()> {
    unplugged(async |page| {
        let file = OneFile::whole()?;
        page.go(&[&file.url()?, "?present&scene=corridor"].concat()).await?;
        page.ready().await?;
        page.has_show().await?;
        page.press(&["s"]).await?;
        let windows = Windows::opened(page).await?;
        page.has_show().await?;
        both(&windows, 1).await?;
        windows.second().await?.press(&[key::PAGE_DOWN]).await?;
        both(&windows, 2).await?;
        windows.first().await?.press(&[key::PAGE_DOWN]).await?;
        both(&windows, 3).await?;
        windows.second().await?.becomes(ASKED, json!([])).await?;
        windows.close_second().await?.becomes(ASKED, json!([])).await
    })
    .await
}

/// Both windows stand at this step of 一廊.
async fn both(windows: &Windows<'_>, step: usize) -> Result<()> {
    windows.first().await?.stands("corridor", step).await?;
    windows.second().await?.stands("corridor", step).await
}

async fn unplugged(work: impl AsyncFn(&Page) -> Result<()>) -> Result<()> {
    in_every_engine_as(Screen::DESKTOP, Manner::Unplugged, work).await
}
