//! How the show starts, and that it can be left the same ways.

use anyhow::Result;
use atlas_e2e::facts::CHAINS;
use atlas_e2e::{Page, Screen, in_every_engine, key};

#[tokio::test]
async fn the_button_and_the_keys_start_and_end_the_show() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        page.open("").await?;
        page.click(".masthead [data-action=present]").await?;
        began(page).await?;
        page.press(&[key::ESCAPE]).await?;
        page.click("#show [data-action=leave]").await?;
        page.expect_no_show().await?;
        page.expect_query("").await?;
        page.press_with(key::SHIFT, "F").await?;
        began(page).await?;
        page.press_with(key::SHIFT, "F").await?;
        page.expect_no_show().await?;
        page.press(&[key::F5]).await?;
        began(page).await?;
        page.press_with(key::SHIFT, "F").await?;
        page.expect_no_show().await?;
        page.expect_query("").await
    })
    .await
}

#[tokio::test]
async fn the_map_is_restored_after_the_show() -> Result<()> {
    let [_, tungsten, ..] = CHAINS.each_ref();
    in_every_engine(Screen::DESKTOP, async |page| {
        page.open("?chain=tungsten&region=360723").await?;
        page.press(&[key::F5]).await?;
        began(page).await?;
        page.press(&[key::PAGE_DOWN; 9]).await?;
        page.expect_step("corridor", 3).await?;
        page.press_with(key::SHIFT, "F").await?;
        page.expect_no_show().await?;
        page.expect_query("?chain=tungsten&region=360723").await?;
        page.expect_chains(&[tungsten]).await?;
        page.expect_profile(Some("大余县")).await
    })
    .await
}

#[tokio::test]
async fn a_link_opens_any_step() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        page.present("").await?;
        page.expect_step("title", 1).await?;
        page.present("&scene=electronics&step=2").await?;
        page.expect_step("electronics", 2).await?;
        // Whoever names a scene wants the show.
        page.open("?scene=matrix&step=3").await?;
        page.expect_show().await?;
        page.expect_step("matrix", 3).await?;
        page.press(&[key::PAGE_DOWN]).await?;
        page.expect_step("targets", 1).await
    })
    .await
}

#[tokio::test]
async fn an_invalid_link_gives_a_notice_and_shows_its_valid_rest() -> Result<()> {
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
            page.wait_until(&says).await?;
            let at = "return document.querySelector('#show').dataset.scene";
            page.wait_for_value(at, serde_json::json!(scene)).await?;
        }
        Ok(())
    })
    .await
}

/// The show is at its beginning, and fills the screen.
async fn began(page: &Page) -> Result<()> {
    page.expect_show().await?;
    page.leave_full_screen().await?;
    page.expect_step("title", 1).await
}
