//! How the show starts, and that it can be left the same ways.

use anyhow::Result;
use atlas_e2e::facts::CHAINS;
use atlas_e2e::{Page, Screen, in_every_engine, key};

#[tokio::test]
async fn button_and_keys_start_the_show_and_end_it() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        page.open("").await?;
        page.click(".masthead [data-action=present]").await?;
        began(page).await?;
        page.press(&[key::ESCAPE]).await?;
        page.click("#show [data-action=leave]").await?;
        page.has_no_show().await?;
        page.has_query("").await?;
        page.press_with(key::SHIFT, "F").await?;
        began(page).await?;
        page.press_with(key::SHIFT, "F").await?;
        page.has_no_show().await?;
        page.press(&[key::F5]).await?;
        began(page).await?;
        page.press_with(key::SHIFT, "F").await?;
        page.has_no_show().await?;
        page.has_query("").await
    })
    .await
}

#[tokio::test]
async fn what_the_map_shows_is_there_again_afterwards() -> Result<()> {
    let [_, tungsten, ..] = CHAINS.each_ref();
    in_every_engine(Screen::DESKTOP, async |page| {
        page.open("?chain=tungsten&region=360723").await?;
        page.press(&[key::F5]).await?;
        began(page).await?;
        page.press(&[key::PAGE_DOWN; 5]).await?;
        page.stands("corridor", 3).await?;
        page.press_with(key::SHIFT, "F").await?;
        page.has_no_show().await?;
        page.has_query("?chain=tungsten&region=360723").await?;
        page.shows(&[tungsten]).await?;
        page.has_profile(Some("大余县")).await
    })
    .await
}

#[tokio::test]
async fn a_link_leads_to_any_step() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        page.present("").await?;
        page.stands("title", 1).await?;
        page.present("&scene=electronics&step=2").await?;
        page.stands("electronics", 2).await?;
        // Whoever names a scene wants the show.
        page.open("?scene=matrix&step=3").await?;
        page.has_show().await?;
        page.stands("matrix", 3).await?;
        page.press(&[key::PAGE_DOWN]).await?;
        page.stands("close", 1).await
    })
    .await
}

#[tokio::test]
async fn a_link_that_means_nothing_is_told_and_shows_what_it_can() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        for (rest, scene, told) in [
            ("&scene=nowhere", "title", "scene=nowhere"),
            ("&scene=core&step=9", "core", "step=9"),
            ("&scene=core&ask=nobody", "core", "ask=nobody"),
        ] {
            page.present(rest).await?;
            let says = format!(
                "return document.querySelector('#show .notice').innerText.includes('{told}')"
            );
            page.until(&says).await?;
            let at = "return document.querySelector('#show').dataset.scene";
            page.becomes(at, serde_json::json!(scene)).await?;
        }
        Ok(())
    })
    .await
}

/// The show is at its beginning, and fills the screen.
async fn began(page: &Page) -> Result<()> {
    page.has_show().await?;
    page.leave_full_screen().await?;
    page.stands("title", 1).await
}
