//! The whole show, from the cover to its end and back: what is drawn, said and linked at each step.

use std::iter::once;

use anyhow::{Context, Result};
use atlas_e2e::slides::{SLIDES, stops};
use atlas_e2e::{Screen, in_every_engine, key};

#[tokio::test]
async fn every_step_comes_in_its_turn_and_again_on_the_way_back() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        page.present("").await?;
        let mut way = stops();
        let (first, step) = way.next().context("there is no show")?;
        page.stands(first.id, step).await?;
        for (slide, step) in way {
            page.press(&[key::PAGE_DOWN]).await?;
            page.stands(slide.id, step).await?;
        }
        for (slide, step) in stops().rev().skip(1) {
            page.press(&[key::PAGE_UP]).await?;
            page.stands(slide.id, step).await?;
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn keys_that_come_fast_are_all_heard() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        page.present("").await?;
        let last = stops().count() - 1;
        page.press(&vec![key::PAGE_DOWN; last]).await?;
        page.stands("close", 1).await?;
        page.press(&[key::PAGE_UP; 8]).await?; // three of 县链矩阵, three of 十链总览, one, and this
        page.stands("green-materials", 2).await?;
        // At either end there is nothing further.
        page.press(&vec![key::PAGE_UP; last + 5]).await?;
        page.stands("title", 1).await?;
        page.press(&vec![key::RIGHT; last + 5]).await?;
        page.stands("close", 1).await?;
        page.press(&[key::HOME]).await?;
        page.stands("title", 1).await
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
            page.stands(slide.id, 1).await?;
        }
        page.press(&["9", "9", key::ENTER]).await?;
        page.until("return document.querySelector('#show .notice').innerText.includes('99')")
            .await?;
        page.stands("title", 1).await
    })
    .await
}
