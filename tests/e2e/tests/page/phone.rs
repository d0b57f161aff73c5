//! A phone, held upright and touched.

use anyhow::Result;
use atlas_e2e::facts::CHAINS;
use atlas_e2e::{Engine, Page, Pointer, Screen, in_every_engine};
use serde_json::json;

const FITS: &str = "return document.documentElement.scrollWidth <= innerWidth";
const OPEN: &str = "const box = document.querySelector('#sheet').getBoundingClientRect();
    return document.querySelector('.sheet-handle').ariaExpanded === 'true' && box.height > innerHeight / 3";

#[tokio::test]
async fn a_tap_opens_the_sheet_with_the_profile() -> Result<()> {
    let [_, _, electronics, ..] = &CHAINS;
    in_every_engine(Screen::PHONE, async |page| {
        let finger = finger(page);
        page.open("").await?;
        page.wait_until(FITS).await?;
        page.tap(finger, page.place_of("360730").await?).await?;
        page.expect_profile(Some("宁都县")).await?;
        page.wait_until(OPEN).await?;
        page.wait_until(FITS).await?;
        is_in_sight(page, "#profile h2").await?;
        page.tap(finger, page.place_in("#profile .close").await?).await?;
        page.expect_profile(None).await?;

        page.open("").await?;
        let chain = "button[data-chain=electronics]";
        page.run("document.querySelector('button[data-chain=electronics]').scrollIntoView({ block: 'center' })").await?;
        page.tap(finger, page.place_in(chain).await?).await?;
        page.expect_chains(&[electronics]).await?;
        page.tap(finger, page.place_of("360722").await?).await?;
        page.expect_profile(Some("信丰县")).await?;
        page.wait_until(FITS).await
    })
    .await
}

#[tokio::test]
async fn the_handle_opens_and_closes_the_sheet() -> Result<()> {
    in_every_engine(Screen::PHONE, async |page| {
        let finger = finger(page);
        page.open("").await?;
        let expanded = "return document.querySelector('.sheet-handle').ariaExpanded";
        for state in ["true", "false"] {
            page.tap(finger, page.place_in(".sheet-handle").await?).await?;
            page.wait_for_value(expanded, json!(state)).await?;
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn two_fingers_magnify_and_one_drags() -> Result<()> {
    in_every_engine(Screen::PHONE, async |page| {
        page.open("").await?;
        let middle = page.place_of("360731").await?;
        if page.emulates_touch() {
            page.spread(middle).await?;
        } else {
            println!("{} has no fingers: the wheel and the mouse instead", page.engine());
            page.wheel(middle, -240).await?;
            page.wheel(middle, -240).await?;
        }
        page.wait_until("return document.querySelector('.canvas').hasAttribute('data-zoomed')").await?;
        page.expect_profile(None).await?;
        // The map is drawn anew once the fingers rest.
        page.wait_until("return !document.querySelector('.canvas').hasAttribute('data-moving')").await?;
        let [x, y, ..] = page.window().await?;
        page.drag(finger(page), middle, (middle.0 + 60, middle.1 + 40)).await?;
        page.wait_until(&format!(
            "const [x, y] = document.querySelector('#map').getAttribute('viewBox').split(' ').map(Number);
             return x < {x} && y < {y}"
        ))
        .await?;
        page.expect_profile(None).await?;
        page.wait_for_value("return [scrollX, scrollY]", json!([0, 0])).await
    })
    .await
}

#[tokio::test]
async fn a_tap_on_a_small_map_opens_its_chain() -> Result<()> {
    let [_, tungsten, ..] = &CHAINS;
    in_every_engine(Screen::PHONE, async |page| {
        page.open_page("chains", "").await?;
        let county = "[data-map][data-chain=tungsten] [data-region='360723']";
        page.reveal(county).await?;
        page.tap(finger(page), page.place_in(county).await?).await?;
        page.expect_page("map").await?;
        page.expect_chains(&[tungsten]).await
    })
    .await
}

fn finger(page: &Page) -> Pointer {
    if page.emulates_touch() {
        return Pointer::Finger;
    }
    println!("{} has no fingers: the mouse instead", Engine::WebKit);
    Pointer::Mouse
}

async fn is_in_sight(page: &Page, css: &str) -> Result<()> {
    page.wait_until(&format!(
        "const box = document.querySelector('{css}').getBoundingClientRect();
         return box.top >= 0 && box.bottom <= innerHeight && box.height > 0"
    ))
    .await
}
