//! The pen draws where the pointer goes, each scene has its own drawing, and E takes all of it away;
//! the spotlight follows the pointer; a tap beside everything turns the page.

use anyhow::Result;
use atlas_e2e::{Pointer, Screen, in_every_engine, key};
use serde_json::json;

/// What the pen left: its first and last point on the screen, in CSS pixels, each within 8 of where
/// the pointer was.
const DRAWN: &str = "const ink = document.querySelector('#show .frame .ink'), d = ink.querySelector('path').getAttribute('d');
    const points = d.split(/(?=[ML])/).map(it => it.slice(1).split(' ').map(Number)), [from, onto] = arguments;
    const near = (point, place) => { const at = new DOMPoint(...point).matrixTransform(ink.getScreenCTM());
        return Math.abs(at.x - place[0]) < 8 && Math.abs(at.y - place[1]) < 8 };
    return d !== '' && points.length > 1 && near(points[0], from) && near(points.at(-1), onto) || d";

/// Whether nothing is drawn.
const CLEAN: &str =
    "return document.querySelector('#show .frame .ink path').getAttribute('d') || ''";

/// Where the spotlight is.
const SPOT: &str = "const spot = document.querySelector('#show .spot');
    return [getComputedStyle(spot).display, spot.style.getPropertyValue('--x'), spot.style.getPropertyValue('--y')]";

#[tokio::test]
async fn the_pen_draws_on_its_scene_until_it_is_erased() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        page.present("&scene=electronics").await?;
        page.press(&["m"]).await?;
        let (from, onto) = ((900, 400), (1000, 520));
        page.drag(Pointer::Mouse, from, onto).await?;
        page.wait_for_value_with(DRAWN, vec![json!(from), json!(onto)], json!(true)).await?;
        // To draw is neither to ask for the county below nor to go on.
        page.expect_step("electronics", 1).await?;
        page.press(&[key::PAGE_DOWN]).await?;
        page.wait_for_value_with(DRAWN, vec![json!(from), json!(onto)], json!(true)).await?;
        page.press(&["3", key::ENTER]).await?;
        page.expect_step("corridor", 1).await?;
        page.wait_for_value(CLEAN, json!("")).await?;
        page.press(&["6", key::ENTER]).await?;
        page.expect_step("electronics", 1).await?;
        page.wait_for_value_with(DRAWN, vec![json!(from), json!(onto)], json!(true)).await?;
        page.press(&["e"]).await?;
        page.wait_for_value(CLEAN, json!("")).await
    })
    .await
}

#[tokio::test]
async fn the_spotlight_follows_the_pointer() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        page.present("&scene=core").await?;
        page.press(&["j"]).await?;
        page.point((700, 300)).await?;
        page.wait_for_value(SPOT, json!(["block", "700px", "300px"])).await?;
        page.press(&["j"]).await?;
        page.wait_for_value(
            "return document.querySelector('#show').hasAttribute('data-spotlight')",
            json!(false),
        )
        .await
    })
    .await
}

#[tokio::test]
async fn a_tap_on_empty_space_goes_forward_and_at_the_left_edge_back() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        page.present("").await?;
        page.tap(Pointer::Mouse, (400, 40)).await?;
        page.expect_step("title", 2).await?;
        page.tap(Pointer::Mouse, (12, 700)).await?;
        page.expect_step("title", 1).await
    })
    .await
}
