//! The whole show, from the cover to its end and back: what is drawn, said and linked at each step.

use std::iter::once;

use anyhow::{Context, Result};
use atlas_e2e::slides::{SLIDES, steps};
use atlas_e2e::{Screen, in_every_engine, key};

#[tokio::test]
async fn steps_follow_in_order_forward_and_back() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        page.present("").await?;
        let mut way = steps();
        let (first, step) = way.next().context("there is no show")?;
        page.expect_step(first.id, step).await?;
        for (slide, step) in way {
            page.press(&[key::PAGE_DOWN]).await?;
            page.expect_step(slide.id, step).await?;
        }
        for (slide, step) in steps().rev().skip(1) {
            page.press(&[key::PAGE_UP]).await?;
            page.expect_step(slide.id, step).await?;
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn fast_keys_are_all_handled() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        page.present("").await?;
        let last = steps().count() - 1;
        page.press(&vec![key::PAGE_DOWN; last]).await?;
        page.expect_step("close", 3).await?;
        let from_end = steps().rev().position(|(slide, _)| slide.id == "green-materials");
        page.press(&vec![key::PAGE_UP; from_end.context("it is no scene")?]).await?;
        page.expect_step("green-materials", 2).await?;
        // At either end there is nothing further.
        page.press(&vec![key::PAGE_UP; last + 5]).await?;
        page.expect_step("title", 1).await?;
        page.press(&vec![key::RIGHT; last + 5]).await?;
        page.expect_step("close", 3).await?;
        page.press(&[key::HOME]).await?;
        page.expect_step("title", 1).await
    })
    .await
}

#[tokio::test]
async fn digits_and_enter_lead_to_each_scene() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        page.present("").await?;
        for (at, slide) in SLIDES.iter().enumerate().rev() {
            let digits: Vec<String> = (at + 1).to_string().chars().map(String::from).collect();
            let keys: Vec<&str> =
                digits.iter().map(String::as_str).chain(once(key::ENTER)).collect();
            page.press(&keys).await?;
            page.expect_step(slide.id, 1).await?;
        }
        page.press(&["9", "9", key::ENTER]).await?;
        page.wait_until("return document.querySelector('#show .notice').innerText.includes('99')")
            .await?;
        page.expect_step("title", 1).await
    })
    .await
}
