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
        let point = point_under(page, at).await?;
        for _ in 0..3 {
            page.wheel(at, -120).await?;
        }
        narrower_than(page, whole * 0.75).await?;
        stays_under(page, point, at).await?;
        for _ in 0..8 {
            page.wheel(at, 120).await?;
        }
        is_whole(page).await?;
        page.wait_for_value("return scrollY", json!(0)).await
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
        let [_, _, width, _] = page.window().await?;

        let from = page.place_in("#map .county").await.unwrap_or((600, 400));
        let from = middle(page, from).await?;
        let point = point_under(page, from).await?;
        let onto = (from.0 + 120, from.1 + 80);
        page.drag(Pointer::Mouse, from, onto).await?;
        stays_under(page, point, onto).await?;
        ensure!(page.window().await?[2] == width, "a drag magnifies the map");
        page.expect_profile(None).await?; // a drag is no tap

        page.click("[data-action=zoom-out]").await?;
        page.wait_until(&format!(
            "return document.querySelector('#map').getAttribute('viewBox').split(' ')[2] > {width}"
        ))
        .await?;
        page.click("[data-action=zoom-reset]").await?;
        is_whole(page).await?;
        page.double_click(from).await?;
        narrower_than(page, whole * 0.6).await
    })
    .await
}

/// The name of the chosen county, if all of it is in sight and lies on the county, and its place.
const NAME: &str = "const text = [...document.querySelectorAll('#map .label[data-selected] text')].find(it => getComputedStyle(it).display !== 'none');
    if (!text) return null;
    const box = text.getBoundingClientRect(), canvas = document.querySelector('.canvas').getBoundingClientRect();
    const shape = document.querySelector('#shape-360722'), matrix = document.querySelector('#map').getScreenCTM().inverse();
    const middle = new DOMPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2).matrixTransform(matrix);
    const line = (box.bottom - box.top) * .12; // above and below the characters
    const seen = box.left >= canvas.left - 1 && box.right <= canvas.right + 1 && box.top + line >= canvas.top && box.bottom - line <= canvas.bottom;
    return [text.textContent.slice(0, 3), seen && shape.isPointInFill(middle), text.parentElement.getAttribute('transform') !== null]";

#[tokio::test]
async fn the_name_of_the_chosen_county_stays_in_sight() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        page.open("?region=360722").await?;
        page.wait_for_value(NAME, json!(["信丰县", true, false])).await?;
        // The west and the south of the county, without the place of its name.
        for at in ["2050,4650", "2480,5250"] {
            page.open(&format!("?region=360722&zoom=700&at={at}")).await?;
            page.wait_for_value(NAME, json!(["信丰县", true, true])).await?;
        }
        // The whole map has the name at its own place again.
        page.click("[data-action=zoom-reset]").await?;
        page.wait_for_value(NAME, json!(["信丰县", true, false])).await
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
        page.wait_for_value("return window.wheels", json!([false, false])).await?;
        is_whole(page).await?;
        if page.engine() == Engine::WebKit {
            println!("WebKit's driver has no wheel with Ctrl: not tried");
            return Ok(());
        }
        page.wheel_with_control(at, -120).await?;
        page.wait_until("return window.wheels.at(-1) === true").await?;
        narrower_than(page, whole).await
    })
    .await
}

async fn narrower_than(page: &Page, width: f64) -> Result<()> {
    page.wait_until(&format!(
        "return document.querySelector('#map').getAttribute('viewBox').split(' ')[2] < {width}"
    ))
    .await
}

async fn is_whole(page: &Page) -> Result<()> {
    page.wait_until("return !document.querySelector('.canvas').hasAttribute('data-zoomed')").await
}

/// The point of the map at a place, in map units; none while a gesture goes on.
const POINT: &str = "(left, top) => {
    const map = document.querySelector('#map');
    if (document.querySelector('.canvas').hasAttribute('data-moving')) return null;
    const { x, y } = new DOMPoint(left, top).matrixTransform(map.getScreenCTM().inverse());
    return [x, y];
}";

async fn point_under(page: &Page, at: Place) -> Result<(f64, f64)> {
    let script = format!("return ({POINT})(...arguments)");
    Ok(serde_json::from_value(page.run_with(&script, vec![json!(at.0), json!(at.1)]).await?)?)
}

/// Waits until a point of the map is at a place; the camera is rounded to whole map units and percents.
async fn stays_under(page: &Page, (x, y): (f64, f64), at: Place) -> Result<()> {
    let script = format!(
        "const point = ({POINT})(...arguments);
         return point && Math.hypot(point[0] - {x}, point[1] - {y}) < 40 || point"
    );
    page.wait_for_value_with(&script, vec![json!(at.0), json!(at.1)], json!(true)).await
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
