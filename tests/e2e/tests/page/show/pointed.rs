//! On 十链总览 and 县链矩阵 a region that is pointed at is marked everywhere, with its name and roles.

use anyhow::Result;
use atlas_e2e::facts::{CHAINS, Chain};
use atlas_e2e::{Page, Screen, in_every_engine, key};
use serde_json::{Value, json};

use super::speaker::open;

/// What is shown beside the headline; the ids of marked regions; and of each small map its chain, whether
/// the region's outline is marked in map and centre, and the role below it.
const POINTED: &str = "const slide = document.querySelector('#show .frame .slide'), seen = it => it.getClientRects().length > 0;
    const beside = [...slide.querySelectorAll('.says, .pointed')].filter(seen).map(it => it.innerText.trim());
    const marked = it => ['.county', '.zone path'].some(kind => it.matches(kind) || it.querySelector(kind)) && it.matches('[data-pointed]');
    const parts = [...slide.querySelectorAll('[data-region]')].filter(it => seen(it) && marked(it));
    const maps = [...slide.querySelectorAll('.ten li')].filter(seen).map(map => [map.dataset.chain,
        parts.filter(it => map.contains(it)).length, map.querySelector('.pointed-role').innerText.trim()]);
    const rows = [...slide.querySelectorAll('.matrix tr[data-pointed] th')].filter(seen).map(it => it.innerText.trim());
    return { beside, ids: [...new Set(parts.map(it => it.dataset.region))], maps, rows }";

/// The county on the first small map.
fn on_first_map(county: &str) -> String {
    format!("#show .ten li:first-child > svg > .county[data-region='{county}']")
}

/// What is seen while a county outside the centre is pointed at: once on each map, as the centre lacks it.
fn pointed(county: &str, name: &str, times: usize) -> Value {
    let role = |chain: &Chain| match (chain.term(county), chain.role(county)) {
        (Some(term), _) => term,
        (None, "host") => "所在县区",
        (None, _) => "文件未提及",
    };
    let maps = CHAINS.iter().map(|chain| json!([chain.id, times, role(chain)]));
    let maps: Vec<Value> = maps.collect();
    json!({ "beside": [name], "ids": [county], "maps": maps, "rows": [] })
}

/// What is seen while nothing is pointed at.
fn nothing(caption: &str) -> Value {
    let maps: Vec<Value> = CHAINS.iter().map(|chain| json!([chain.id, 0, ""])).collect();
    json!({ "beside": [caption], "ids": [], "maps": maps, "rows": [] })
}

const CAPTION: &str = "每条链一张小图：深色为核心，浅色为其他角色";

#[tokio::test]
async fn a_county_that_is_pointed_at_lights_up_in_all_ten_maps_with_its_roles() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        page.present("&scene=overview").await?;
        page.wait_for_value(POINTED, nothing(CAPTION)).await?;
        // Each small map has its whole content a second time, enlarged and cut: the centre.
        page.point(page.place_in(&on_first_map("360722")).await?).await?;
        page.wait_for_value(POINTED, pointed("360722", "信丰县", 2)).await?;
        page.point(page.place_in(&on_first_map("360704")).await?).await?;
        page.wait_for_value(POINTED, pointed("360704", "赣县区", 2)).await?;
        page.point(page.place_in("#show .frame h2").await?).await?;
        page.wait_for_value(POINTED, nothing(CAPTION)).await
    })
    .await
}

#[tokio::test]
async fn keys_light_one_county_after_the_other_and_it_is_read_out() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        page.present("&scene=overview").await?;
        page.wait_for_value(POINTED, nothing(CAPTION)).await?;
        reach_control(page).await?;
        let value = "const it = document.activeElement; return [it.role ?? it.getAttribute('role'), it.ariaValueNow, it.ariaValueText.split('：')[0]]";
        for (press, id, name, at) in [
            (key::RIGHT, "360702", "章贡区", "1"),
            (key::DOWN, "360703", "南康区", "2"),
            (key::RIGHT, "360704", "赣县区", "3"),
            (key::LEFT, "360703", "南康区", "2"),
            (key::UP, "360702", "章贡区", "1"),
        ] {
            page.press(&[press]).await?;
            page.wait_for_value(value, json!(["slider", at, name])).await?;
            let lit = format!("const seen = (() => {{ {POINTED} }})(); return [seen.beside, seen.ids, seen.maps.every(map => map[1] > 0 && map[2] !== '')]");
            page.wait_for_value(&lit, json!([[name], [id], true])).await?;
        }
        // The step is the same all the while. A clicker turns the page whatever has the focus.
        page.expect_step("overview", 1).await?;
        page.press(&[key::PAGE_DOWN]).await?;
        page.expect_step("overview", 2).await?;
        page.press(&[key::PAGE_UP]).await?;
        page.wait_for_value(POINTED, nothing(CAPTION)).await?;
        // Enter answers, and Escape goes back to the step.
        page.press(&[key::RIGHT, key::ENTER]).await?;
        page.expect_step_and_answer("overview", 1, "360702", "章贡区").await?;
        page.press(&[key::ESCAPE]).await?;
        page.expect_step_and_answer("overview", 1, "", "十链总览").await
    })
    .await
}

/// Presses the tab key until the control over the maps has the focus, and shows it. A window of
/// WebKit's driver may lack the focus, and then shows none.
async fn reach_control(page: &Page) -> Result<()> {
    let focused = "const it = document.activeElement; return it.matches('#show .frame .walk') && (!document.hasFocus() || getComputedStyle(it).outlineStyle === 'solid')";
    for _ in 0..4 {
        page.press(&[key::TAB]).await?;
        if page.run(focused).await? == json!(true) {
            return Ok(());
        }
    }
    page.wait_until(focused).await
}

#[tokio::test]
async fn a_row_of_the_matrix_that_is_pointed_at_is_marked() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        page.present("&scene=matrix").await?;
        page.point(page.place_in("#show .matrix tr[data-region='nev-city'] th").await?).await?;
        let rows =
            format!("const seen = (() => {{ {POINTED} }})(); return [seen.rows, seen.beside]");
        page.wait_for_value(&rows, json!([["赣州新能源汽车科技城"], ["赣州新能源汽车科技城"]]))
            .await
    })
    .await
}

#[tokio::test]
async fn the_speakers_spotlight_lights_the_county_for_the_audience() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        let windows = open(page, "&scene=overview").await?;
        let page = windows.switch_to_second().await?;
        page.expect_step("overview", 1).await?;
        page.press(&["j"]).await?;
        let (x, y) = page.place_in(&on_first_map("360722")).await?;
        page.point((x, y + 1)).await?;
        page.point((x, y)).await?;
        let page = windows.switch_to_first().await?;
        page.wait_for_value(POINTED, pointed("360722", "信丰县", 2)).await?;
        ends(windows.switch_to_second().await?).await?;
        windows.switch_to_first().await?.wait_for_value(POINTED, nothing(CAPTION)).await?;
        windows.close_second().await?;
        Ok(())
    })
    .await
}

async fn ends(page: &Page) -> Result<()> {
    page.press(&["j"]).await
}
