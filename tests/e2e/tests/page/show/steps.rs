//! Every step gives the audience something new to look at.

use anyhow::{Result, ensure};
use atlas_e2e::{Engine, Page, Picture, Screen, browse, key, slides};

const WALL: Screen = Screen::window(1920, 1080);

/// Hides what is said of a step: caption, source and page number. What is left is the picture.
const PICTURE_ALONE: &str = "const rules = new CSSStyleSheet();
    rules.replaceSync('#show .slide :is(.kicker, .says, footer) { visibility: hidden }');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, rules]";

/// The text beside the map.
const TEXT: &str = "return document.querySelector('#show .frame .body').innerText";

/// The share of the pixels that a step has to change if it brings no new text.
const LEAST: f64 = 0.01;

#[tokio::test]
async fn every_step_changes_the_text_or_a_hundredth_of_the_picture() -> Result<()> {
    browse(Engine::Chromium, WALL, async |page| {
        page.present("").await?;
        page.run(PICTURE_ALONE).await?;
        let mut faults = Vec::new();
        let mut last: Option<(&str, String, Picture)> = None;
        for (at, (slide, step)) in slides::steps().enumerate() {
            if at > 0 {
                page.press(&[key::PAGE_DOWN]).await?;
            }
            page.expect_step(slide.id, step).await?;
            calm(page).await?;
            let text = page.run(TEXT).await?.as_str().unwrap_or_default().to_owned();
            let picture = Picture::seen(page).await?;
            if let Some((scene, old_text, old)) = &last
                && *scene == slide.id
                && *old_text == text
            {
                let share = picture.differences(old)? as f64 / f64::from(WALL.width * WALL.height);
                if share < LEAST {
                    faults.push(format!("{} {step} changes {:.2} %", slide.id, share * 100.0));
                }
            }
            last = Some((slide.id, text, picture));
        }
        ensure!(faults.is_empty(), "{}", faults.join("\n"));
        Ok(())
    })
    .await
}

/// Waits until nothing moves.
async fn calm(page: &Page) -> Result<()> {
    page.wait_until("return document.getAnimations().every(it => it.playState !== 'running')").await
}
