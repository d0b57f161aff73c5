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
async fn every_key_for_on_and_back_does_so() -> Result<()> {
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
            page.stands("corridor", 3).await?;
            page.press(&[back]).await?;
            page.stands("corridor", 2).await?;
        }
        page.press_with(key::SHIFT, " ").await?;
        page.stands("corridor", 1).await
    })
    .await
}

#[tokio::test]
async fn keys_blank_the_screen_and_any_key_lifts_it() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        page.present("&scene=core").await?;
        for (blanks, colour, lifts) in [
            ("b", "black", "b"),
            (".", "black", key::PAGE_DOWN),
            ("w", "white", key::PAGE_UP),
            (",", "white", key::ESCAPE),
            ("B", "black", key::F5),
        ] {
            page.press(&[blanks]).await?;
            page.becomes(BLANK, json!(colour)).await?;
            page.press(&[lifts]).await?;
            page.becomes(BLANK, json!("")).await?;
            page.stands("core", 1).await?;
            page.has_panel("").await?;
        }
        Ok(())
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
        page.stands_with("electronics", 1, "360722", "信丰县").await?;
        both_ways(page).await?;
        // Buttons of the overview, which close it or stay in it.
        page.press(&[key::ESCAPE]).await?;
        page.has_panel("overview").await?;
        page.click("#show [data-action=escape]").await?;
        page.has_panel("").await?;
        both_ways(page).await?;
        page.press(&[key::ESCAPE]).await?;
        page.click("#show [data-action=help]").await?;
        page.press(&[key::ESCAPE]).await?;
        page.has_panel("").await?;
        both_ways(page).await?;
        // A thumbnail: Enter and space are the show's and not the button's.
        page.press(&["o"]).await?;
        page.click("#show .thumbs [data-action='slide:5']").await?;
        page.stands("electronics", 1).await?;
        page.press(&[" "]).await?;
        page.stands("electronics", 2).await?;
        page.press(&[key::ENTER]).await?;
        page.stands("electronics", 3).await?;
        // Beside everything: on, and at the left edge back.
        page.tap(Pointer::Mouse, (8, 700)).await?;
        page.stands("electronics", 2).await?;
        page.tap(Pointer::Mouse, (1272, 20)).await?;
        page.stands("electronics", 3).await
    })
    .await
}

/// Keys lead on and back, from the first step of 赣粤电子信息 or an answer in it.
async fn both_ways(page: &Page) -> Result<()> {
    page.press(&[key::PAGE_DOWN]).await?;
    let at = page.agrees().await?;
    if at == "true electronics 1 " {
        page.press(&[key::PAGE_DOWN]).await?; // the first one led back from the answer
    }
    page.stands("electronics", 2).await?;
    page.press(&[key::PAGE_UP]).await?;
    page.stands("electronics", 1).await
}
