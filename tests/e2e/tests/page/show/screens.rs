//! Two screens: what the speaker draws is seen by the audience, the audience can be held, windows are
//! told apart, and a window that is lost or blocked is told.

use anyhow::Result;
use atlas_e2e::{Engine, Page, Pointer, Screen, browse, in_every_engine, key};
use serde_json::json;

use super::speaker::{both, open, reads};

/// The pen's lines on the page that is seen.
const LINES: &str = "return document.querySelector('#show .frame .ink path').getAttribute('d')";

/// Where the middle of the spotlight is, as a place on the map: the same in both windows.
const SPOT: &str = "const spot = document.querySelector('#show .spot'), map = document.querySelector('#show .frame .ink');
    if (getComputedStyle(spot).display === 'none') return null;
    const box = spot.getBoundingClientRect(), at = name => parseFloat(spot.style.getPropertyValue(name));
    const place = new DOMPoint(box.left + at('--x'), box.top + at('--y')).matrixTransform(map.getScreenCTM().inverse());
    return [Math.round(place.x / 100), Math.round(place.y / 100)]";

#[tokio::test]
async fn what_the_speaker_draws_is_seen_by_the_audience() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        let windows = open(page, "&scene=corridor").await?;
        both(&windows, "corridor", 1).await?;
        let page = windows.second().await?;
        let (x, y) = page.place_in("#show .frame .board").await?;
        page.press(&["m"]).await?;
        page.drag(Pointer::Mouse, (x - 40, y - 30), (x + 30, y + 40)).await?;
        page.until(&format!("{LINES}.includes('L')")).await?;
        let lines = page.run(LINES).await?;
        windows.first().await?.becomes(LINES, lines).await?;
        // The lines belong to their page.
        windows.second().await?.press(&["m", "x", "f"]).await?;
        let page = windows.first().await?;
        page.stands_with("corridor", 1, "360722", "信丰县").await?;
        page.becomes(LINES, json!("")).await?;
        windows.second().await?.press(&[key::ESCAPE, "e"]).await?;
        let page = windows.first().await?;
        page.stands("corridor", 1).await?;
        page.becomes(LINES, json!("")).await?;
        // The spotlight is on the same place of the map, whatever the size of the window.
        let page = windows.second().await?;
        page.press(&["j"]).await?;
        page.point((x + 20, y + 10)).await?;
        page.point((x + 21, y + 10)).await?;
        page.until(&format!(
            "const spot = (() => {{ {SPOT} }})(); return spot !== null && !Number.isNaN(spot[0])"
        ))
        .await?;
        let spot = page.run(SPOT).await?;
        windows.first().await?.becomes(SPOT, spot).await?;
        windows.second().await?.press(&["j"]).await?;
        windows.first().await?.becomes(SPOT, json!(null)).await?;
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
        let page = windows.second().await?;
        page.press(&["t"]).await?;
        reads(page, "观众端已定格，按 T 跟上").await?;
        page.press(&[key::PAGE_DOWN, key::PAGE_DOWN]).await?;
        page.stands("corridor", 3).await?;
        windows.first().await?.stands("corridor", 1).await?;
        windows.second().await?.stands("corridor", 3).await?;
        windows.second().await?.press(&["t"]).await?;
        reads(windows.second().await?, "").await?;
        both(&windows, "corridor", 3).await?;
        windows.close_second().await?;
        Ok(())
    })
    .await
}

#[tokio::test]
async fn the_windows_are_told_apart_and_a_lost_one_is_told() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        let windows = open(page, "&scene=core").await?;
        let page = windows.second().await?;
        page.until("return document.title.startsWith('讲者窗口')").await?;
        let page = windows.first().await?;
        page.until("return document.title.startsWith('演示')").await?;
        // The audience's window is led to another page of the atlas.
        page.open("?chain=nev").await?;
        let page = windows.second().await?;
        reads(page, "观众端没有回应：请回到那个窗口，按 F5 继续演示").await?;
        windows.close_second().await?;
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_blocked_window_is_told_with_what_to_do() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        page.present("&scene=core").await?;
        page.run("window.open = () => null").await?;
        page.press(&["s"]).await?;
        notices(page, "浏览器拦住了讲者窗口").await?;
        page.press(&[key::PAGE_DOWN]).await?;
        page.stands("core", 2).await
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
        page.becomes("return window.opened", json!(0)).await
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
        page.becomes("return window.asked", asked).await
    })
    .await
}

async fn notices(page: &Page, words: &str) -> Result<()> {
    let told =
        format!("return document.querySelector('#show .notice').innerText.includes('{words}')");
    page.until(&told).await
}
