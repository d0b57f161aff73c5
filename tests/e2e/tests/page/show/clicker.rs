//! The keys of a clicker, whatever was clicked before.

use anyhow::Result;
use atlas_e2e::{Page, Pointer, Screen, in_every_engine, key};
use serde_json::json;

/// Which blank screen covers everything; empty for none.
const BLANK: &str = "
    const show = document.querySelector('#show'), middle = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
    if (!middle?.matches('.veil')) return show.dataset.blank ? 'not covered' : '';
    return { 'rgb(0, 0, 0)': 'black', 'rgb(255, 255, 255)': 'white' }[getComputedStyle(middle).backgroundColor]";

#[tokio::test]
async fn every_key_for_forward_and_back_works() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        page.present("&scene=corridor&step=2").await?;
        let ways = [
            (key::PAGE_DOWN, key::PAGE_UP),
            (key::RIGHT, key::LEFT),
            (key::DOWN, key::UP),
            (" ", "p"),
            (key::ENTER, "P"),
            ("n", key::LEFT),
            ("N", key::PAGE_UP),
        ];
        for (on, back) in ways {
            page.press(&[on]).await?;
            page.expect_step("corridor", 3).await?;
            page.press(&[back]).await?;
            page.expect_step("corridor", 2).await?;
        }
        page.press_with(key::SHIFT, " ").await?;
        page.expect_step("corridor", 1).await
    })
    .await
}

#[tokio::test]
async fn keys_blank_the_screen_and_a_step_forward_lifts_it_and_goes_on() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        page.present("&scene=core").await?;
        for (blanks, colour, lifts, step) in [
            ("b", "black", "b", 1),
            (".", "black", key::PAGE_DOWN, 2),
            ("w", "white", key::PAGE_UP, 1),
            (",", "white", key::ESCAPE, 1),
            ("B", "black", key::F5, 1),
        ] {
            page.press(&[blanks]).await?;
            page.wait_for_value(BLANK, json!(colour)).await?;
            page.press(&[lifts]).await?;
            page.wait_for_value(BLANK, json!("")).await?;
            page.expect_step("core", step).await?;
            page.expect_panel("").await?;
        }
        // A click on the blank screen is a step, too.
        page.press(&["b"]).await?;
        page.wait_for_value(BLANK, json!("black")).await?;
        page.tap(Pointer::Mouse, (640, 400)).await?;
        page.wait_for_value(BLANK, json!("")).await?;
        page.expect_step("core", 2).await
    })
    .await
}

#[tokio::test]
async fn keys_work_whatever_was_clicked() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        page.present("&scene=electronics").await?;
        // A county on the map: it is answered, and the next key leads back.
        page.tap(
            Pointer::Mouse,
            page.place_in("#show .board .county[data-region='360722']").await?,
        )
        .await?;
        page.expect_step_and_answer("electronics", 1, "360722", "信丰县").await?;
        both_ways(page).await?;
        // Buttons of the overview, which close it or stay in it.
        page.press(&[key::ESCAPE]).await?;
        page.expect_panel("overview").await?;
        page.click("#show [data-action=escape]").await?;
        page.expect_panel("").await?;
        both_ways(page).await?;
        page.press(&[key::ESCAPE]).await?;
        page.click("#show [data-action=help]").await?;
        page.press(&[key::ESCAPE]).await?;
        page.expect_panel("").await?;
        both_ways(page).await?;
        // A thumbnail: Enter and space are the show's and not the button's.
        page.press(&["o"]).await?;
        page.click("#show .thumbs [data-action='slide:5']").await?;
        page.expect_step("electronics", 1).await?;
        page.press(&[" "]).await?;
        page.expect_step("electronics", 2).await?;
        page.press(&[key::ENTER]).await?;
        page.expect_step("electronics", 3).await?;
        // Beside everything: on, and at the left edge back.
        page.tap(Pointer::Mouse, (8, 700)).await?;
        page.expect_step("electronics", 2).await?;
        page.tap(Pointer::Mouse, (1272, 20)).await?;
        page.expect_step("electronics", 3).await
    })
    .await
}

/// Keys lead on and back, from the first step of 赣粤电子信息 or an answer in it.
async fn both_ways(page: &Page) -> Result<()> {
    page.press(&[key::PAGE_DOWN]).await?;
    let at = page.expect_matching_address().await?;
    if at == "true electronics 1 " {
        page.press(&[key::PAGE_DOWN]).await?; // the first one led back from the answer
    }
    page.expect_step("electronics", 2).await?;
    page.press(&[key::PAGE_UP]).await?;
    page.expect_step("electronics", 1).await
}
