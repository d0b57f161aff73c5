//! A frame is the map and nothing else: no other page of the atlas, no text below it, and nothing that
//! takes the scrolling or the printing of its host.

use anyhow::{Result, ensure};
use atlas_e2e::facts::CHAINS;
use atlas_e2e::{Case, Engine, Paper, Screen, Serves, Windows, browse, in_every_engine};
use serde_json::json;

/// 核心 of the chain that is shown.
const CORE: [u8; 3] = [10, 119, 159];

/// What is seen, and whether anything can be scrolled.
const SEEN: &str = "
    const seen = css => document.querySelector(css).getBoundingClientRect().height > 0, page = document.documentElement;
    return { map: seen('#map'), pages: seen('#pages'), text: seen('#text-version'), table: seen('.table'), tabs: seen('.masthead nav'),
        scrolls: getComputedStyle(page).overflowY !== 'hidden' || page.scrollHeight > innerHeight + 1 || page.scrollWidth > innerWidth }";

#[tokio::test]
async fn a_frame_shows_the_map_whatever_its_address() -> Result<()> {
    let [_, _, electronics, ..] = &CHAINS;
    for screen in [Screen::DESKTOP, Screen::PHONE] {
        in_every_engine(screen, async |page| {
            let alone = json!({ "map": true, "pages": false, "text": false, "table": false, "tabs": false, "scrolls": false });
            for query in ["?embed=1&chain=electronics&view=plan&measure=3", "?embed=1&chain=electronics&view=matrix"] {
                page.open(query).await?;
                page.expect_chains(&[electronics]).await?;
                page.wait_for_value(SEEN, alone.clone()).await?;
            }
            Ok(())
        })
        .await?;
    }
    Ok(())
}

#[tokio::test]
async fn a_citation_in_a_frame_opens_the_atlas_in_a_window_of_its_own() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        page.open("?embed=1&chain=electronics&region=360722").await?;
        page.click("#profile details[open] a[href^='?']").await?;
        let windows = Windows::wait_for_second(page).await?;
        let there = "return [location.search.includes('embed'), document.querySelector('#pages').getBoundingClientRect().height > 0]";
        page.wait_for_value(there, json!([false, true])).await?;
        windows.close_second().await?;
        page.wait_for_value("return document.querySelector('#map').getBoundingClientRect().height > 0", json!(true)).await
    })
    .await
}

/// Over the map and over the panels beside it, which have nothing more to scroll at their ends.
#[tokio::test]
async fn the_wheel_over_a_frame_scrolls_the_host() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        let free = Serves { policy: None, ..Serves::default() };
        let case = Case::open("host", free, None).await?;
        page.go(&case.url()).await?;
        page.wait_until("return told.some(it => it.type === 'height')").await?;
        page.run("document.body.style.paddingBottom = '3000px'").await?;
        for x in [400, 900] {
            page.run("scrollTo(0, 0)").await?;
            page.wait_until("return scrollY === 0").await?;
            page.wheel((x, 300), 120).await?;
            page.wait_until("return scrollY > 0").await?;
        }
        Ok(())
    })
    .await
}

/// Printed by itself, as a host's script or the menu of a frame does it: the map on one page.
#[tokio::test]
async fn a_frame_prints_its_map() -> Result<()> {
    for engine in [Engine::Chromium, Engine::Firefox] {
        browse(engine, Screen::DESKTOP, async |page| {
            page.open("?embed=1&chain=electronics").await?;
            let paper = Paper::printed(page).await?;
            let pages = paper.pages()?;
            ensure!(pages.len() == 1, "{} pages", pages.len());
            // Firefox writes some characters by other codes into its file.
            let parts =
                if engine == Engine::Chromium { &["信丰县", "审图号"][..] } else { &[] };
            for part in parts {
                ensure!(pages.iter().any(|it| it.contains(*part)), "{part} is not on {pages:?}");
            }
            let core = paper.picture(1)?.pixels.iter().filter(|&&it| it == CORE).count();
            ensure!(core > 200, "only {core} pixels have the colour of a core");
            Ok(())
        })
        .await?;
    }
    Ok(())
}
