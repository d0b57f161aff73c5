//! A click on the map opens what the plan says of that region.

use anyhow::{Result, ensure};
use atlas_e2e::facts::{CHAINS, regions};
use atlas_e2e::{Engine, Page, Pointer, Screen, browse, in_every_engine, key};
use serde_json::json;

#[tokio::test]
async fn a_click_on_a_county_opens_its_profile_and_escape_closes_it() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        page.open("").await?;
        for (id, name) in [("360722", "信丰县"), ("360730", "宁都县"), ("gz-hidz", "赣州高新区")]
        {
            page.tap(Pointer::Mouse, page.place_of(id).await?).await?;
            page.expect_profile(Some(name)).await?;
            says_what_the_plan_says(page, id).await?;
            page.press(&[key::ESCAPE]).await?;
            page.expect_profile(None).await?;
            page.expect_focus_on(id).await?;
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn every_profile_has_the_plans_words_and_marks_the_name_in_each_quotation() -> Result<()> {
    browse(Engine::Chromium, Screen::DESKTOP, async |page| {
        for (id, name) in regions() {
            page.open(&format!("?region={id}")).await?;
            page.expect_profile(Some(name)).await?;
            says_what_the_plan_says(page, id).await?;
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn pointing_at_a_region_shows_its_name_and_roles() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        page.open("?chain=electronics").await?;
        let told = "const tip = document.querySelector('#tooltip'); return tip.hidden ? null : tip.innerText.trim().split(/\\s+/)";
        let lines = [
            ("360722", json!(["信丰县", "赣粤电子信息", "核心", "一廊", "走廊核心区域"])),
            ("360730", json!(["宁都县", "赣粤电子信息", "文件未提及", "一廊", "走廊核心区域"])),
            ("360732", json!(["兴国县", "赣粤电子信息", "辐射区域"])),
        ];
        for (region, lines) in lines {
            page.point(page.place_of(region).await?).await?;
            page.wait_for_value(told, lines).await?;
        }
        page.wait_until(
            "const tip = document.querySelector('#tooltip').getBoundingClientRect();
             return tip.left >= 0 && tip.top >= 0 && tip.right <= innerWidth && tip.bottom <= innerHeight",
        )
        .await?;
        page.point(page.place_in("h1").await?).await?;
        page.wait_for_value(told, json!(null)).await
    })
    .await
}

#[tokio::test]
async fn the_cross_closes_the_profile_and_the_map_has_the_focus_again() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        page.open("?region=360735").await?;
        page.expect_profile(Some("石城县")).await?;
        page.click("#profile .close").await?;
        page.expect_profile(None).await?;
        page.expect_focus_on("360735").await
    })
    .await
}

#[tokio::test]
async fn a_profile_links_to_neighbours_and_zones() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        page.open("?region=360722").await?;
        page.click("#profile [data-action='region:360726']").await?;
        page.expect_profile(Some("安远县")).await?;
        let heading = "return document.activeElement.closest('#profile') !== null";
        page.wait_until(heading).await?;
        page.open("?region=360704").await?;
        for zone in ["gz-hidz", "agri-park", "gx-agri", "ganjiang-institute"] {
            page.find(&format!("#profile [data-action='region:{zone}']")).await?;
        }
        page.click("#profile [data-action='region:gz-hidz']").await?;
        page.expect_profile(Some("赣州高新区")).await?;
        page.find("#profile [data-action='region:360704']").await?;
        Ok(())
    })
    .await
}

/// Its chains in the plan's order, each with the plan's word and a quotation that marks a name.
async fn says_what_the_plan_says(page: &Page, region: &str) -> Result<()> {
    let roles = "return [...document.querySelectorAll('#profile .role:not(.layout) summary')] \
        .map(row => [row.querySelector('b').textContent, row.querySelector('.term').textContent])";
    let chains = CHAINS.iter();
    let named: Vec<_> =
        chains.filter_map(|chain| Some([chain.name, chain.term(region)?])).collect();
    page.wait_for_value(roles, json!(named)).await?;
    let marks = page
        .run(
            "return [...document.querySelectorAll('#profile .role')].map(role =>
                [role.querySelectorAll('blockquote mark').length, role.querySelector('figcaption')?.textContent])",
        )
        .await?;
    for mark in marks.as_array().into_iter().flatten() {
        let source = mark.get(1).and_then(|source| source.as_str()).unwrap_or_default();
        ensure!(mark.get(0) == Some(&json!(1)), "a quotation marks nothing: {marks}");
        ensure!(source.contains("《实施方案》"), "a quotation without source: {marks}");
    }
    Ok(())
}
