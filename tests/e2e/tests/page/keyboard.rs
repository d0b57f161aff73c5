//! The map by keyboard: one tab stop, arrows to the neighbour, Enter opens, Esc closes.

use anyhow::{Result, ensure};
use atlas_e2e::facts::{CHAINS, regions};
use atlas_e2e::{Screen, in_every_engine, key};
use serde_json::json;

/// What has the focus: `map use 360702`, `BUTTON`.
const STOP: &str = "const focus = document.activeElement, map = focus.closest('svg');
    return map ? `${map.id} ${focus.tagName} ${focus.dataset.region ?? ''}` : focus.tagName";

#[tokio::test]
async fn the_map_is_one_tab_stop() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        page.open("").await?;
        page.run("document.querySelector('#search').focus()").await?;
        let mut stops = Vec::new();
        for _ in 0..14 {
            page.press(&[key::TAB]).await?;
            stops.push(page.text(STOP).await?);
        }
        let on_map = |stop: &&String| stop.starts_with("map ") || stop.starts_with("inset ");
        let on_map = stops.iter().filter(on_map).count();
        ensure!(on_map == 1, "the tab key stops at {stops:?}");
        ensure!(
            stops.iter().filter(|stop| *stop == "BUTTON").count() >= 6,
            "the tab key stops at {stops:?}"
        );
        Ok(())
    })
    .await
}

#[tokio::test]
async fn arrows_walk_to_the_neighbour_in_that_direction() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        page.open("").await?;
        for (from, arrow, to) in [
            ("360722", key::RIGHT, "360726"), // 信丰县, east: 安远县
            ("360730", key::RIGHT, "360735"), // 宁都县, east: 石城县
            ("360735", key::DOWN, "360781"),  // 石城县, south: 瑞金市
            ("360781", key::DOWN, "360733"),  // 瑞金市, south: 会昌县
            ("360783", key::LEFT, "360729"),  // 龙南市, west: 全南县
            ("360730", key::LEFT, "360732"),  // 宁都县, west: 兴国县
            ("360734", key::UP, "360733"),    // 寻乌县, north: 会昌县
        ] {
            focus(page, from).await?;
            page.press(&[arrow]).await?;
            page.expect_focus_on(to).await?;
        }
        page.press(&[key::HOME]).await?;
        let ends: Vec<&str> = regions().map(|(id, _)| id).collect();
        page.expect_focus_on(ends.first().copied().unwrap_or_default()).await?;
        page.press(&[key::END]).await?;
        page.expect_focus_on(ends.last().copied().unwrap_or_default()).await
    })
    .await
}

#[tokio::test]
async fn enter_opens_and_escape_closes_with_the_focus_where_it_was() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        page.open("").await?;
        focus(page, "360726").await?;
        page.press(&[key::ENTER]).await?;
        page.expect_profile(Some("安远县")).await?;
        let heading = "return document.activeElement.matches('#profile h2')";
        page.wait_until(heading).await?;
        page.press(&[key::ESCAPE]).await?;
        page.expect_profile(None).await?;
        page.expect_focus_on("360726").await?;
        page.press(&[" "]).await?;
        page.expect_profile(Some("安远县")).await?;
        page.wait_for_value("return scrollY", json!(0)).await
    })
    .await
}

#[tokio::test]
async fn brackets_walk_along_the_chain_shown() -> Result<()> {
    let [_, _, electronics, ..] = &CHAINS;
    in_every_engine(Screen::DESKTOP, async |page| {
        page.open("?chain=electronics").await?;
        let named: Vec<&str> = electronics.regions().collect();
        focus(page, "360730").await?;
        for region in named.iter().chain(named.first()) {
            page.press(&["]"]).await?;
            page.expect_focus_on(region).await?;
        }
        page.press(&["["]).await?;
        page.expect_focus_on(named.last().copied().unwrap_or_default()).await
    })
    .await
}

#[tokio::test]
async fn keys_magnify() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        page.open("").await?;
        focus(page, "360722").await?;
        let zoomed = "return document.querySelector('.canvas').hasAttribute('data-zoomed')";
        page.press(&["+"]).await?;
        page.wait_for_value(zoomed, json!(true)).await?;
        page.press(&["-"]).await?;
        page.wait_for_value(zoomed, json!(false)).await?;
        page.press(&["+", "+", "0"]).await?;
        page.wait_for_value(zoomed, json!(false)).await?;
        // The walk goes on while the map is magnified, and what has the focus is in sight.
        page.press(&["+", "+", "+", key::RIGHT, key::RIGHT]).await?;
        page.wait_until(
            "const focus = document.activeElement.getBoundingClientRect();
             const map = document.querySelector('#map').getBoundingClientRect();
             return focus.right > map.left && focus.left < map.right && focus.bottom > map.top && focus.top < map.bottom",
        )
        .await
    })
    .await
}

async fn focus(page: &atlas_e2e::Page, region: &str) -> Result<()> {
    let script = "document.querySelector(arguments[0]).focus()";
    page.run_with(script, vec![json!(atlas_e2e::on_map(region))]).await?;
    page.expect_focus_on(region).await
}
