//! On paper every scene is a page, as it stands at its end.

use anyhow::{Result, ensure};
use atlas_e2e::facts::{CHAINS, COUNTIES};
use atlas_e2e::slides::SLIDES;
use atlas_e2e::{Engine, Paper, Screen, browse, key};
use serde_json::json;

/// The colour of the scene's chain, as it is seen.
const HUE: &str = "const part = document.createElement('i'); part.style.color = document.querySelector('#show .frame .slide').style.getPropertyValue('--hue');
    document.body.append(part); const colour = getComputedStyle(part).color; part.remove(); return colour.match(/[0-9]+/g).slice(0, 3).map(Number)";

/// What stands on sheets and refers to what is hidden when they are printed, which then draws
/// nothing.
const LOST: &str = "return [...document.querySelectorAll('.sheets [fill^=\"url(\"]')].map(part => part.getAttribute('fill').slice(5, -1)).filter(id => {
    for (let up = document.getElementById(id); up; up = up.parentElement) if (getComputedStyle(up).display === 'none') return true;
    return !document.getElementById(id) })";

#[tokio::test]
async fn each_page_has_title_source_review_line_and_base_map() -> Result<()> {
    browse(Engine::Chromium, Screen::DESKTOP, async |page| {
        page.present("&scene=digital").await?;
        let pages = Paper::printed(page).await?.pages()?;
        ensure!(pages.len() == SLIDES.len(), "there are {} pages", pages.len());
        for (at, (slide, text)) in SLIDES.iter().zip(&pages).enumerate() {
            let number = format!("{}/{}", at + 1, SLIDES.len());
            let chain = CHAINS.iter().any(|chain| chain.id == slide.id);
            let source = match slide.id {
                "core" => "第1条",
                "corridor" => "第2条",
                _ if chain => "第3条",
                _ => "",
            };
            for part in [slide.title, "审图号：", "底图：天地图", &number, source] {
                ensure!(text.contains(part), "page {} lacks {part}: {text}", at + 1);
            }
            ensure!(!text.contains("讲者备注"), "page {} has notes", at + 1);
        }
        // Afterwards the show is on as it was.
        page.expect_step("digital", 1).await?;
        page.wait_until("return !document.querySelector('.sheets')").await
    })
    .await
}

#[tokio::test]
async fn firefox_prints_every_map_and_no_blank_page() -> Result<()> {
    browse(Engine::Firefox, Screen::DESKTOP, async |page| {
        // Dark on the screen, light on paper.
        page.present("&theme=dark").await?;
        let paper = Paper::printed(page).await?;
        let pages = paper.pages()?;
        ensure!(pages.len() == SLIDES.len(), "there are {} pages", pages.len());
        // Names are found in the file: no radicals (⻰ for 龙), and nothing that is no character.
        let text = pages.concat();
        let strange: String =
            text.chars().filter(|it| matches!(it, '\u{2e80}'..='\u{2fdf}' | '\u{fffd}')).collect();
        ensure!(strange.is_empty(), "there is {strange}");
        for (_, name) in COUNTIES {
            ensure!(text.contains(name), "{name} is not found");
        }
        for (at, slide) in SLIDES.iter().enumerate() {
            let picture = paper.picture(at + 1)?;
            let all = picture.pixels.len();
            let light =
                picture.pixels.iter().filter(|it| it.iter().all(|part| *part > 200)).count();
            ensure!(light * 2 > all, "page {} is dark: {light} of {all} are light", at + 1);
            let Some(chain) = CHAINS.iter().find(|chain| chain.id == slide.id) else { continue };
            let is_county = |id: &&str| COUNTIES.iter().any(|(county, _)| county == id);
            if chain.with_role("core").iter().any(is_county) {
                page.present(&format!("&scene={}", slide.id)).await?;
                page.expect_step(slide.id, 1).await?;
                let hue = serde_json::from_value(page.run(HUE).await?)?;
                let found = picture.count(hue);
                ensure!(found > 500, "page {} has {found} pixels of {hue:?}", at + 1);
            }
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn each_printed_page_has_the_colours_of_its_scene() -> Result<()> {
    browse(Engine::Chromium, Screen::DESKTOP, async |page| {
        page.present("").await?;
        let paper = Paper::printed(page).await?;
        for (at, slide) in SLIDES.iter().enumerate() {
            let picture = paper.picture(at + 1)?;
            let colours = picture.colours();
            ensure!(colours > 20, "page {} has {colours} colours", at + 1);
            let chain = CHAINS.iter().find(|chain| chain.id == slide.id);
            let is_county = |id: &&str| COUNTIES.iter().any(|(county, _)| county == id);
            if chain.is_some_and(|chain| chain.with_role("core").iter().any(is_county)) {
                page.present(&format!("&scene={}", slide.id)).await?;
                page.expect_step(slide.id, 1).await?;
                let hue = serde_json::from_value(page.run(HUE).await?)?;
                let found = picture.count(hue);
                // The smallest county that is a core alone, 章贡区, has about a hundredth of the map.
                ensure!(found > 500, "page {} has {found} pixels of {hue:?}", at + 1);
            }
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn paper_draws_every_referenced_shape() -> Result<()> {
    browse(Engine::Chromium, Screen::DESKTOP, async |page| {
        page.present("").await?;
        page.devtools("Emulation.setEmulatedMedia", json!({ "media": "print" })).await?;
        page.run("dispatchEvent(new Event('beforeprint'))").await?;
        page.wait_until("return document.querySelectorAll('.sheets > .sheet').length === 18").await?;
        page.wait_for_value(LOST, json!([])).await?;
        // One name a region, however large the sheet.
        let names = "return [...document.querySelectorAll('.sheets .board .labels [data-region]')].filter(label =>
            [...label.querySelectorAll('text')].filter(text => text.getClientRects().length > 0 && getComputedStyle(text).display !== 'none').length > 1).length";
        page.wait_for_value(names, json!(0)).await?;
        page.run("dispatchEvent(new Event('afterprint'))").await?;
        page.wait_until("return !document.querySelector('.sheets')").await
    })
    .await
}

#[tokio::test]
async fn the_map_is_printed_as_if_there_were_no_show() -> Result<()> {
    browse(Engine::Chromium, Screen::DESKTOP, async |page| {
        page.open("?chain=nev").await?;
        page.press(&[key::F5]).await?;
        page.expect_step("title", 1).await?;
        page.press_with(key::SHIFT, "F").await?;
        page.expect_no_show().await?;
        let with = Paper::printed(page).await?.pages()?;
        page.run(
            "[...document.styleSheets].find(it => it.href?.includes('/show-')).disabled = true",
        )
        .await?;
        let without = Paper::printed(page).await?.pages()?;
        ensure!(with == without, "there are {} pages, not {}", with.len(), without.len());
        Ok(())
    })
    .await
}
