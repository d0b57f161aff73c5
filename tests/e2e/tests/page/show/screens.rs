//! Two screens: what the speaker draws is seen by the audience, the audience can be held, windows are
//! told apart, and a window that is lost or blocked is told.

use anyhow::Result;
use atlas_e2e::{Engine, Page, Pointer, Screen, browse, in_every_engine, key};
use serde_json::json;

use super::speaker::{both, open, reads};

/// The pen's lines on the page that is seen.
const LINES: &str = "return document.querySelector('#show .frame .ink path').getAttribute('d')";

/// Where the middle of the spotlight is, in map units: the same in both windows.
const SPOT: &str = "const spot = document.querySelector('#show .spot'), map = document.querySelector('#show .frame .ink');
    if (getComputedStyle(spot).display === 'none') return null;
    const box = spot.getBoundingClientRect(), at = name => parseFloat(spot.style.getPropertyValue(name));
    const place = new DOMPoint(box.left + at('--x'), box.top + at('--y')).matrixTransform(map.getScreenCTM().inverse());
    return [place.x, place.y]";

/// Two places that nobody could tell apart, in map units: about a pixel of the speaker's preview.
const SAME_PLACE: u32 = 60;

#[tokio::test]
async fn the_audience_sees_what_the_speaker_draws() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        let windows = open(page, "&scene=corridor").await?;
        both(&windows, "corridor", 1).await?;
        let page = windows.switch_to_second().await?;
        let (x, y) = page.place_in("#show .frame .board").await?;
        page.press(&["m"]).await?;
        page.drag(Pointer::Mouse, (x, y), (x + 30, y + 40)).await?;
        page.wait_until(&format!("{LINES}.includes('L')")).await?;
        let lines = page.run(LINES).await?;
        windows.switch_to_first().await?.wait_for_value(LINES, lines).await?;
        // The lines belong to their page.
        windows.switch_to_second().await?.press(&["m", "x", "f"]).await?;
        let page = windows.switch_to_first().await?;
        page.expect_step_and_answer("corridor", 1, "360722", "信丰县").await?;
        page.wait_for_value(LINES, json!("")).await?;
        windows.switch_to_second().await?.press(&[key::ESCAPE, "e"]).await?;
        let page = windows.switch_to_first().await?;
        page.expect_step("corridor", 1).await?;
        page.wait_for_value(LINES, json!("")).await?;
        // The spotlight is on the same place of the map, whatever the size of the window.
        let page = windows.switch_to_second().await?;
        page.press(&["j"]).await?;
        page.point((x + 20, y + 10)).await?;
        page.point((x + 21, y + 10)).await?;
        page.wait_until(&format!(
            "const spot = (() => {{ {SPOT} }})(); return spot !== null && !Number.isNaN(spot[0])"
        ))
        .await?;
        let spot = page.run(SPOT).await?;
        let is_there = format!(
            "const spot = (() => {{ {SPOT} }})(), [x, y] = {spot};
             return spot !== null && Math.hypot(spot[0] - x, spot[1] - y) < {SAME_PLACE}"
        );
        windows.switch_to_first().await?.wait_until(&is_there).await?;
        windows.switch_to_second().await?.press(&["j"]).await?;
        windows.switch_to_first().await?.wait_for_value(SPOT, json!(null)).await?;
        windows.close_second().await?;
        Ok(())
    })
    .await
}

#[tokio::test]
async fn the_audience_is_held_while_the_speaker_looks_ahead() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        let windows = open(page, "&scene=corridor").await?;
        both(&windows, "corridor", 1).await?;
        let page = windows.switch_to_second().await?;
        page.press(&["t"]).await?;
        reads(page, "观众端已定格，按 T 跟上").await?;
        page.press(&[key::PAGE_DOWN, key::PAGE_DOWN]).await?;
        page.expect_step("corridor", 3).await?;
        windows.switch_to_first().await?.expect_step("corridor", 1).await?;
        windows.switch_to_second().await?.expect_step("corridor", 3).await?;
        windows.switch_to_second().await?.press(&["t"]).await?;
        reads(windows.switch_to_second().await?, "").await?;
        both(&windows, "corridor", 3).await?;
        windows.close_second().await?;
        Ok(())
    })
    .await
}

#[tokio::test]
async fn the_two_windows_have_different_titles_and_a_lost_one_is_reported() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        let windows = open(page, "&scene=core").await?;
        let page = windows.switch_to_second().await?;
        page.wait_until("return document.title.startsWith('讲者窗口')").await?;
        let page = windows.switch_to_first().await?;
        page.wait_until("return document.title.startsWith('演示')").await?;
        // The audience's window is led to another page of the atlas.
        page.open("?chain=nev").await?;
        let page = windows.switch_to_second().await?;
        reads(page, "观众端没有回应：请回到那个窗口，按 F5 继续演示").await?;
        windows.close_second().await?;
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_blocked_popup_is_reported_with_a_remedy() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        page.present("&scene=core").await?;
        page.run("window.open = () => null").await?;
        page.press(&["s"]).await?;
        notices(page, "浏览器拦住了讲者窗口").await?;
        page.press(&[key::PAGE_DOWN]).await?;
        page.expect_step("core", 2).await
    })
    .await
}

#[tokio::test]
async fn full_screen_is_not_left_for_the_speakers_window() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        page.present("&scene=core").await?;
        page.run(
            "window.opened = 0; window.open = () => { window.opened++; return null };
            Object.defineProperty(document, 'fullscreenElement', { configurable: true, get: () => document.documentElement })",
        )
        .await?;
        page.press(&["s"]).await?;
        notices(page, "先按 F 退出全屏").await?;
        page.wait_for_value("return window.opened", json!(0)).await
    })
    .await
}

#[tokio::test]
async fn one_press_puts_audience_and_speaker_on_their_screens() -> Result<()> {
    browse(Engine::Chromium, Screen::DESKTOP, async |page| {
        page.present("&scene=core").await?;
        page.run(
            "window.asked = [];
            const own = { isInternal: true, isPrimary: true, availLeft: 0, availTop: 25, availWidth: 1440, availHeight: 875 };
            const wall = { isInternal: false, isPrimary: false, availLeft: 1440, availTop: 0, availWidth: 1920, availHeight: 1080 };
            Object.defineProperty(window, 'screen', { configurable: true, value: { isExtended: true } });
            window.getScreenDetails = async () => ({ screens: [own, wall], currentScreen: own });
            Element.prototype.requestFullscreen = async function (options) { window.asked.push(['full', options?.screen === wall]) };
            window.open = (link, name, features) => { window.asked.push(['open', features]); return null }",
        )
        .await?;
        page.press(&["s"]).await?;
        let asked = json!([["full", true], ["open", "popup,left=0,top=25,width=1440,height=875"]]);
        page.wait_for_value("return window.asked", asked).await
    })
    .await
}

async fn notices(page: &Page, words: &str) -> Result<()> {
    let told =
        format!("return document.querySelector('#show .notice').innerText.includes('{words}')");
    page.wait_until(&told).await
}
