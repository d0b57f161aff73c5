//! Taps on a small phone: what is meant is opened, and nothing stays over the map.

use anyhow::{Context, Result};
use atlas_e2e::{Engine, Page, Place, Pointer, Screen, browse, in_every_engine, key};
use serde_json::json;

const SMALL: Screen = Screen { width: 360, height: 740, touch: true };

/// No tooltip is seen.
const NO_TOOLTIP: &str = "return document.querySelector('#tooltip').getClientRects().length === 0";

#[tokio::test]
async fn on_a_small_phone_a_tap_opens_what_is_under_the_finger() -> Result<()> {
    browse(Engine::Chromium, SMALL, async |page| {
        for zone in ["gz-etdz", "nev-city", "rongjiang", "gz-hidz", "ganjiang-institute", "ln-etdz"] {
            page.open("").await?;
            let mark = format!("#map [data-region='{zone}'] .shape");
            page.tap(Pointer::Finger, middle(page, &mark).await?).await?;
            has_region(page, zone).await?;
            page.wait_until(NO_TOOLTIP).await?;
        }
        for (place, county) in [(1, "360702"), (2, "360703"), (3, "360704")] {
            page.open("").await?;
            let name = format!("#map .label[data-kind=county]:nth-of-type({}) text", place + 1);
            let shown = format!("return [...document.querySelectorAll(\"{name}\")].findIndex(it => it.getClientRects().length)");
            let class = page.run(&shown).await?.as_u64().context("no name is shown")?;
            page.tap(Pointer::Finger, middle(page, &format!("{name}:nth-of-type({})", class + 1)).await?).await?;
            has_region(page, county).await?;
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn the_tooltip_goes_after_a_click_and_on_escape() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        page.open("").await?;
        let county = page.place_of("360730").await?;
        page.point(county).await?;
        page.wait_until("return document.querySelector('#tooltip').innerText.includes('宁都县')")
            .await?;
        page.press(&[key::ESCAPE]).await?;
        page.wait_until(NO_TOOLTIP).await?;
        page.point((county.0 + 2, county.1)).await?;
        page.wait_until("return document.querySelector('#tooltip').getClientRects().length > 0")
            .await?;
        page.tap(Pointer::Mouse, (county.0 + 2, county.1)).await?;
        page.expect_profile(Some("宁都县")).await?;
        page.wait_until(NO_TOOLTIP).await
    })
    .await
}

/// Waits until this region is chosen. Two taps in a row magnify as well.
async fn has_region(page: &Page, id: &str) -> Result<()> {
    page.wait_for_value("return new URLSearchParams(location.search).get('region')", json!(id))
        .await
}

/// The middle of an element.
async fn middle(page: &Page, css: &str) -> Result<Place> {
    let script = "const box = document.querySelector(arguments[0]).getBoundingClientRect();
        return [Math.round(box.x + box.width / 2), Math.round(box.y + box.height / 2)]";
    let found = page.run_with(script, vec![json!(css)]).await?;
    serde_json::from_value(found).with_context(|| format!("{css} has no box"))
}
