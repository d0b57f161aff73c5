//! The map on paper.

use anyhow::{Result, ensure};
use atlas_e2e::facts::{CHAINS, COUNTIES};
use atlas_e2e::{Engine, Paper, Screen, browse};
use serde_json::{Value, json};

use crate::clear::covered;

/// The hue of a core.
const HUE: &str = "return getComputedStyle(document.querySelector('#map .county[data-region=\"360722\"]')).fill.match(/\\d+/g).slice(0, 3).map(Number)";

/// The hue of 赣粤电子信息, whose counties are hatched where it is the second chain.
const HATCH: [u8; 3] = [0x0a, 0x77, 0x9f];

#[tokio::test]
async fn firefox_prints_the_map_with_names_that_can_be_found() -> Result<()> {
    browse(Engine::Firefox, Screen::DESKTOP, async |page| {
        page.open("?chain=electronics").await?;
        let hue = serde_json::from_value(page.run(HUE).await?)?;
        let paper = Paper::printed(page).await?;
        let text = paper.pages()?.concat();
        let strange: String =
            text.chars().filter(|it| matches!(it, '\u{2e80}'..='\u{2fdf}' | '\u{fffd}')).collect();
        ensure!(strange.is_empty(), "there is {strange}");
        for (_, name) in COUNTIES {
            ensure!(text.contains(name), "{name} is not found");
        }
        ensure!(text.contains("审图号"), "the review is not found");
        let found = paper.picture(1)?.count(hue);
        ensure!(found > 500, "the first page has {found} pixels of {hue:?}");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn dots_and_hatches_are_no_bitmaps_on_paper() -> Result<()> {
    for engine in [Engine::Chromium, Engine::Firefox] {
        browse(engine, Screen::DESKTOP, async |page| {
            page.open("?chain=rare-earth,electronics").await?;
            let [rare_earth, _, electronics, ..] = &CHAINS;
            page.expect_chains(&[rare_earth, electronics]).await?;
            page.wait_until("return ['.dots', '.hatch'].every(mark => document.querySelector('#map .overlays ' + mark))").await?;
            let paper = Paper::printed(page).await?;
            let (bitmaps, found) = (paper.bitmaps()?, paper.picture(1)?.count(HATCH));
            ensure!(bitmaps == 0, "{bitmaps} bitmaps are printed");
            ensure!(found > 500, "the first page has {found} pixels of a hatch");
            Ok(())
        })
        .await?;
    }
    Ok(())
}

#[tokio::test]
async fn nothing_covers_a_county_on_a_sheet_of_a4() -> Result<()> {
    browse(Engine::Chromium, Screen::DESKTOP, async |page| {
        page.devtools("Emulation.setEmulatedMedia", json!({ "media": "print" })).await?;
        for (width, height) in [(718, 1047), (1047, 718)] {
            Screen::window(width, height).apply(page).await?;
            page.open("?chain=rare-earth").await?;
            let told: Vec<String> = covered(page).await?.collect();
            ensure!(told.is_empty(), "{width} × {height}: {}", told.join("\n"));
        }
        page.devtools("Emulation.setEmulatedMedia", Value::Object(Default::default())).await?;
        Ok(())
    })
    .await
}
