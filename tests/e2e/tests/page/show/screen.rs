//! What the show does with the screen: fills it at the start, keeps it on, hides the pointer, and
//! gives the focus back at the end.

use anyhow::Result;
use atlas_e2e::{Engine, Pointer, Screen, browse, in_every_engine, key};
use serde_json::json;

/// The page's own record of full screen and of what keeps the screen on, in place of the browser's.
const STAND_IN: &str = "
    window.full = null; window.lit = [];
    const change = it => { window.full = it; document.dispatchEvent(new Event('fullscreenchange')); return Promise.resolve() };
    Object.defineProperty(document, 'fullscreenElement', { configurable: true, get: () => window.full });
    Element.prototype.requestFullscreen = function () { return change(this) };
    document.exitFullscreen = () => change(null);
    Object.defineProperty(navigator, 'keyboard', { configurable: true, value: window.locks ? { lock: keys => Promise.resolve() } : undefined });
    Object.defineProperty(navigator, 'wakeLock', { configurable: true, value: { request: kind => { window.lit.push(kind); return Promise.resolve({ release() { window.lit.push('off'); return Promise.resolve() } }) } } })";

const IS_FULL: &str = "return !!document.fullscreenElement";

#[tokio::test]
async fn a_show_starts_in_full_screen_and_restores_the_focus_at_its_end() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        page.open("").await?;
        page.run(STAND_IN).await?;
        page.click(".masthead [data-action=present]").await?;
        page.expect_show().await?;
        page.wait_for_value(IS_FULL, json!(true)).await?;
        // The browser's Escape leaves full screen, and does nothing else.
        page.press(&[key::PAGE_DOWN]).await?;
        page.press(&["m"]).await?;
        page.press(&[key::ESCAPE]).await?;
        page.wait_for_value(IS_FULL, json!(false)).await?;
        page.expect_panel("").await?;
        page.wait_for_value("return 'pen' in document.querySelector('#show').dataset", json!(true))
            .await?;
        page.press(&[key::ESCAPE]).await?;
        page.wait_for_value(
            "return 'pen' in document.querySelector('#show').dataset",
            json!(false),
        )
        .await?;
        page.expect_panel("").await?;
        page.press(&[key::ESCAPE]).await?;
        page.expect_panel("overview").await?;
        page.press(&[key::ESCAPE]).await?;
        page.press_with(key::SHIFT, "F").await?;
        page.expect_no_show().await?;
        page.wait_until("return document.activeElement?.matches('.masthead [data-action=present]')")
            .await
    })
    .await
}

#[tokio::test]
async fn escape_closes_one_thing_where_the_browser_allows_it() -> Result<()> {
    browse(Engine::Chromium, Screen::DESKTOP, async |page| {
        page.open("").await?;
        page.run(&["window.locks = true;", STAND_IN].concat()).await?;
        page.press(&[key::F5]).await?;
        page.expect_show().await?;
        page.wait_for_value(IS_FULL, json!(true)).await?;
        page.press(&["x", "f"]).await?;
        page.expect_step_and_answer("title", 1, "360722", "信丰县").await?;
        page.press(&[key::ESCAPE]).await?;
        page.expect_step("title", 1).await?;
        page.wait_for_value(IS_FULL, json!(true)).await
    })
    .await
}

#[tokio::test]
async fn the_screen_is_kept_on_while_the_show_is_seen() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        page.open("").await?;
        page.run(STAND_IN).await?;
        page.press(&[key::F5]).await?;
        page.expect_show().await?;
        page.wait_for_value("return window.lit", json!(["screen"])).await?;
        // Seen again after another tab: the browser has let go meanwhile.
        page.run("document.dispatchEvent(new Event('visibilitychange'))").await?;
        page.wait_for_value("return window.lit", json!(["screen", "screen", "off"])).await?;
        page.press_with(key::SHIFT, "F").await?;
        page.expect_no_show().await?;
        page.wait_for_value("return window.lit", json!(["screen", "screen", "off", "off"])).await
    })
    .await
}

#[tokio::test]
async fn the_pointer_is_hidden_while_it_rests() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        page.present("&scene=core").await?;
        let cursor =
            "return getComputedStyle(document.querySelector('#show .frame .slide')).cursor";
        page.point((700, 300)).await?;
        page.point((720, 310)).await?;
        page.wait_for_value(cursor, json!("none")).await?;
        page.point((740, 320)).await?;
        page.wait_for_value(cursor, json!("auto")).await?;
        page.press(&["m"]).await?;
        page.wait_for_value(cursor, json!("crosshair")).await
    })
    .await
}

#[tokio::test]
async fn a_pinch_turns_no_page() -> Result<()> {
    browse(Engine::Chromium, Screen::DESKTOP, async |page| {
        page.present("&scene=corridor&step=2").await?;
        let allowed = "return getComputedStyle(document.querySelector('#show')).touchAction";
        page.wait_for_value(allowed, json!("pan-y pinch-zoom")).await?;
        page.spread((640, 400)).await?;
        page.wait_until("return visualViewport.scale > 1.5").await?;
        // A finger moves what is magnified.
        page.wait_for_value(allowed, json!("auto")).await?;
        page.drag(Pointer::Finger, (900, 500), (500, 510)).await?;
        page.expect_step("corridor", 2).await
    })
    .await
}
