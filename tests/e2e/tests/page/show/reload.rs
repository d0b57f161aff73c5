//! A reload keeps the show where it is; the back button leads out of it.

use anyhow::Result;
use atlas_e2e::facts::CHAINS;
use atlas_e2e::{Page, Screen, in_every_engine, key};
use serde_json::json;

#[tokio::test]
async fn a_reload_keeps_the_step_and_the_answer() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        page.present("").await?;
        page.press(&["6", key::ENTER, key::PAGE_DOWN]).await?;
        page.expect_step("electronics", 2).await?;
        again(page).await?;
        page.expect_step("electronics", 2).await?;
        page.press(&["n", "k"]).await?;
        page.expect_step_and_answer("electronics", 2, "360703", "南康区").await?;
        again(page).await?;
        page.expect_step_and_answer("electronics", 2, "360703", "南康区").await?;
        page.press(&[key::ESCAPE]).await?;
        page.expect_step("electronics", 2).await?;
        page.press(&[key::PAGE_DOWN, key::PAGE_DOWN]).await?;
        page.expect_step("digital", 1).await
    })
    .await
}

#[tokio::test]
async fn a_reload_during_the_show_loses_no_step() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        page.present("").await?;
        // Within the time that the address waits for calm, and before any of it is read back.
        page.press(&["6", key::ENTER, key::PAGE_DOWN, key::PAGE_DOWN]).await?;
        again(page).await?;
        page.expect_step("electronics", 3).await
    })
    .await
}

#[tokio::test]
async fn a_reload_keeps_a_customised_show() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        page.present("&deck=wi23z&title=钨与电子&by=王某&on=2026年11月").await?;
        for _ in 0..2 {
            page.expect_step("tungsten", 1).await?;
            counts(page, "1 / 3").await?;
            again(page).await?;
        }
        page.press(&[key::PAGE_DOWN; 3]).await?;
        // Of 赣粤电子信息 only two steps are shown: its second is the first here.
        page.expect_step("electronics", 1).await?;
        says(page, "辐射区域：章贡区、南康区、安远县、定南县、全南县、兴国县").await?;
        again(page).await?;
        page.expect_step("electronics", 1).await?;
        says(page, "辐射区域：章贡区、南康区、安远县、定南县、全南县、兴国县").await?;
        let own = "const told = new URLSearchParams(location.search); return ['deck', 'title', 'by', 'on'].map(key => told.get(key))";
        page.wait_for_value(own, json!(["wi23z", "钨与电子", "王某", "2026年11月"])).await
    })
    .await
}

#[tokio::test]
async fn the_back_button_leads_to_the_map_as_it_was() -> Result<()> {
    let [_, _, electronics, ..] = CHAINS.each_ref();
    in_every_engine(Screen::DESKTOP, async |page| {
        page.open("?chain=electronics&region=360722").await?;
        page.expect_profile(Some("信丰县")).await?;
        page.click(".masthead [data-action=present]").await?;
        page.expect_show().await?;
        // While a browser goes to full screen it drops keys.
        page.leave_full_screen().await?;
        page.press(&[key::PAGE_DOWN; 12]).await?;
        page.expect_step("rare-earth", 2).await?;
        page.client().back().await?;
        page.expect_no_show().await?;
        page.expect_query("?chain=electronics&region=360722").await?;
        page.expect_chains(&[electronics]).await?;
        page.expect_profile(Some("信丰县")).await?;
        page.client().forward().await?;
        page.expect_show().await?;
        page.expect_step("rare-earth", 2).await?;
        page.press(&[key::PAGE_DOWN]).await?;
        page.expect_step("rare-earth", 3).await
    })
    .await
}

/// Loads the page anew.
async fn again(page: &Page) -> Result<()> {
    page.client().refresh().await?;
    page.wait_until_ready().await?;
    page.expect_show().await
}

/// What a step says below its title.
async fn says(page: &Page, words: &str) -> Result<()> {
    page.wait_for_value(
        "return document.querySelector('#show .frame .says').innerText",
        json!(words),
    )
    .await
}

/// The page's number, and how many there are.
async fn counts(page: &Page, number: &str) -> Result<()> {
    page.wait_for_value(
        "return document.querySelector('#show .frame .number').innerText",
        json!(number),
    )
    .await
}
