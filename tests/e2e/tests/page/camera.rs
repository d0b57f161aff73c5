//! Wheel, buttons, double click and drag move the map, and nothing but the map.

use anyhow::{Result, ensure};
use atlas_e2e::{Engine, Page, Place, Pointer, Screen, in_every_engine};
use serde_json::json;

#[tokio::test]
async fn the_wheel_magnifies_and_the_page_stays() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        page.open("").await?;
        let [_, _, whole, _] = page.window().await?;
        let at = page.place_of("360731").await?;
        let under = under(page, at).await?;
        for _ in 0..3 {
            page.wheel(at, -120).await?;
        }
        narrower_than(page, whole * 0.75).await?;
        ensure!(under == self::under(page, at).await?, "the map slips away under the pointer");
        for _ in 0..8 {
            page.wheel(at, 120).await?;
        }
        is_whole(page).await?;
        page.becomes("return scrollY", json!(0)).await
    })
    .await
}

#[tokio::test]
async fn buttons_and_double_click_magnify_and_drag_moves() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        page.open("").await?;
        let [_, _, whole, _] = page.window().await?;
        page.click("[data-action=zoom-in]").await?;
        narrower_than(page, whole * 0.7).await?;
        page.click("[data-action=zoom-in]").await?;
        narrower_than(page, whole * 0.5).await?;
        let [x, y, width, _] = page.window().await?;

        let from = page.place_in("#map .county").await.unwrap_or((600, 400));
        let from = middle(page, from).await?;
        page.drag(Pointer::Mouse, from, (from.0 + 120, from.1 + 80)).await?;
        page.until(&format!(
            "const [x, y, w] = document.querySelector('#map').getAttribute('viewBox').split(' ').map(Number);
             return x < {x} - 100 && y < {y} - 50 && w === {width}"
        ))
        .await?;
        page.has_profile(None).await?; // a drag is no tap

        page.click("[data-action=zoom-out]").await?;
        page.until(&format!("return document.querySelector('#map').getAttribute('viewBox').split(' ')[2] > {width}")).await?;
        page.click("[data-action=zoom-reset]").await?;
        is_whole(page).await?;
        page.double_click(from).await?;
        narrower_than(page, whole * 0.6).await
    })
    .await
}

#[tokio::test]
async fn an_embedded_map_leaves_the_wheel_to_its_host() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        page.open("?embed=1").await?;
        let at = page.place_of("360731").await?;
        let [_, _, whole, _] = page.window().await?;
        page.run("window.wheels = []; addEventListener('wheel', event => window.wheels.push(event.defaultPrevented))").await?;
        page.wheel(at, -120).await?;
        page.wheel(at, 120).await?;
        page.becomes("return window.wheels", json!([false, false])).await?;
        is_whole(page).await?;
        if page.engine() == Engine::WebKit {
            println!("WebKit's driver has no wheel with Ctrl: not tried");
            return Ok(());
        }
        page.wheel_with_control(at, -120).await?;
        page.until("return window.wheels.at(-1) === true").await?;
        narrower_than(page, whole).await
    })
    .await
}

async fn narrower_than(page: &Page, width: f64) -> Result<()> {
    page.until(&format!(
        "return document.querySelector('#map').getAttribute('viewBox').split(' ')[2] < {width}"
    ))
    .await
}

async fn is_whole(page: &Page) -> Result<()> {
    page.until("return !document.querySelector('.canvas').hasAttribute('data-zoomed')").await
}

/// The county at a place.
async fn under(page: &Page, at: Place) -> Result<String> {
    let script = "return document.elementFromPoint(...arguments)?.closest('[data-region]')?.dataset.region ?? null";
    Ok(page.run_with(script, vec![json!(at.0), json!(at.1)]).await?.to_string())
}

/// The middle of the map, if it can be pointed at.
async fn middle(page: &Page, other: Place) -> Result<Place> {
    let middle = page
        .run(
            "const box = document.querySelector('#map').getBoundingClientRect(); \
            return [Math.round(box.x + box.width / 2), Math.round(box.y + box.height / 2)]",
        )
        .await?;
    Ok(serde_json::from_value(middle).unwrap_or(other))
}
