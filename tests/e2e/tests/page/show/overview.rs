//! The overview of all scenes: reached and walked by keys, left for the very step or another scene.

use anyhow::{Result, ensure};
use atlas_e2e::slides::SLIDES;
use atlas_e2e::{Page, Pointer, Screen, in_every_engine, key};
use serde_json::json;

/// Number, title and whether something is drawn, of each thumbnail that is wholly on the screen or
/// can be scrolled to.
const THUMBS: &str = "return [...document.querySelectorAll('#show .thumbs [data-action]')].map(thumb => {
    const picture = thumb.querySelector('.thumb'), box = picture.getBoundingClientRect(), inside = thumb.closest('.panel');
    const drawn = picture.innerText.trim() !== '' || picture.querySelectorAll('svg use, svg path').length > 10;
    return [thumb.querySelector('.at').innerText, thumb.querySelector('b').innerText, drawn && box.width > 60 && box.height > 40,
        box.left >= 0 && box.right <= innerWidth && box.bottom <= inside.scrollHeight] })";

/// The places of the scenes that are marked.
const MARKED: &str = "return [...document.querySelectorAll('#show .thumbs [aria-current=true]')].map(it => Number(it.dataset.action.split(':')[1]))";

/// How many thumbnails stand in a row.
const ROW: &str = "const [first, ...rest] = [...document.querySelectorAll('#show .thumbs button')].map(it => it.getBoundingClientRect().top);
    return 1 + rest.filter(top => top === first).length";

#[tokio::test]
async fn every_scene_has_a_thumbnail() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        page.present("&scene=nev&step=2").await?;
        page.press(&[key::ESCAPE]).await?;
        page.expect_panel("overview").await?;
        let thumb = |(at, slide): (usize, &atlas_e2e::slides::Slide)| {
            json!([(at + 1).to_string(), slide.title, true, true])
        };
        let thumbs: Vec<_> = SLIDES.iter().enumerate().map(thumb).collect();
        page.wait_for_value(THUMBS, json!(thumbs)).await?;
        page.wait_for_value(MARKED, json!([10])).await?;
        // Back to the very step, by every key that leads back.
        for (opens, closes) in [("o", key::ESCAPE), (key::ESCAPE, "o"), ("o", key::F5)] {
            page.press(&[closes]).await?;
            page.expect_panel("").await?;
            page.expect_step("nev", 2).await?;
            page.press(&[opens]).await?;
            page.expect_panel("overview").await?;
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn arrows_and_enter_choose_a_scene() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        page.present("&scene=core&step=2").await?;
        page.press(&["o"]).await?;
        page.expect_panel("overview").await?;
        // Up and down lead to what is seen above and below, however many stand in a row.
        let row = usize::try_from(page.run(ROW).await?.as_u64().unwrap_or_default())?;
        ensure!((3..=8).contains(&row), "{row} thumbnails stand in a row");
        let below = 1 + row;
        for (arrow, at) in [
            (key::DOWN, below),
            (key::RIGHT, below + 1),
            (key::RIGHT, below + 2),
            (key::LEFT, below + 1),
            (key::UP, 2),
            (key::UP, 2),
        ] {
            page.press(&[arrow]).await?;
            page.wait_for_value(MARKED, json!([at])).await?;
        }
        page.press(&[key::END]).await?;
        let last = SLIDES.len() - 1;
        page.wait_for_value(MARKED, json!([last])).await?;
        page.press(&[key::UP, key::ENTER]).await?;
        chosen(page, SLIDES.get(last - row).map_or("", |slide| slide.id)).await?;
        page.press(&[key::ESCAPE, key::HOME, key::ENTER]).await?;
        chosen(page, "title").await
    })
    .await
}

#[tokio::test]
async fn digits_and_clicks_choose_a_scene() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        page.present("&scene=core").await?;
        page.press(&[key::ESCAPE, "1", "4", key::ENTER]).await?;
        chosen(page, "overview").await?;
        page.press(&["o", "5", key::ENTER]).await?;
        chosen(page, "tungsten").await?;
        for (at, slide) in SLIDES.iter().enumerate().rev() {
            page.press(&["o"]).await?;
            page.expect_panel("overview").await?;
            let thumb = format!("#show .thumbs [data-action='slide:{at}']");
            page.reveal(&thumb).await?;
            let at = page.place_in(&thumb).await?;
            page.tap(Pointer::Mouse, at).await?;
            chosen(page, slide.id).await?;
        }
        Ok(())
    })
    .await
}

/// The overview is gone, and a scene stands at its first step.
async fn chosen(page: &Page, scene: &str) -> Result<()> {
    page.expect_step(scene, 1).await?;
    page.expect_panel("").await
}
