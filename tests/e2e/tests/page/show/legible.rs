//! On a projector: large enough for the back row, dark enough on its ground, and all on the slide.

use anyhow::{Result, ensure};
use atlas_e2e::slides::{SLIDES, steps};
use atlas_e2e::{Engine, Page, Screen, browse, in_every_engine, key};
use serde_json::{Value, json};

use super::compose::compose;
use super::file::open;
use super::own::PICTURE;

/// A full projector; and an old one.
const LARGE: Screen = Screen::window(1920, 1080);
const SMALL: Screen = Screen::window(1024, 768);

/// Every text of the slide that is seen: its words, its element, how high its letters are on the
/// screen, and its box.
const TEXTS: &str = r#"
    const slide = document.querySelector('#show .frame .slide'), told = [];
    const scale = it => { const at = it.closest('svg') && it.getScreenCTM?.(); return at ? Math.hypot(at.a, at.b) : 1 };
    const seen = it => { for (let up = it; up && up !== document.body; up = up.parentElement) {
        const style = getComputedStyle(up);
        if (style.display === 'none' || style.visibility === 'hidden' || Number(style.opacity) < 0.05) return false;
    } return true };
    const texts = [], walk = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
    while (walk.nextNode()) {
        const words = walk.currentNode.data.trim(), it = walk.currentNode.parentElement;
        if (!words || it.closest('.unseen, title, desc, defs') || !seen(it)) continue;
        const range = document.createRange();
        range.selectNodeContents(walk.currentNode);
        const box = it.closest('svg') ? it.getBoundingClientRect() : range.getBoundingClientRect();
        if (box.width > 1 && box.height > 1) texts.push({ words: words.slice(0, 16), it, size: parseFloat(getComputedStyle(it).fontSize) * scale(it), box });
    }
"#;

/// Texts that are too small for the back row.
const SMALL_TEXTS: &str = "
    for (const { words, it, size } of texts) if (size < 23.95) told.push(`${it.tagName}.${it.getAttribute('class') ?? ''} “${words}” is ${size.toFixed(1)} px`);
    return [...new Set(told)]";

/// Texts that leave the slide or what they stand in, and lie under what follows.
const OUTSIDE: &str = "
    const room = slide.getBoundingClientRect(), foot = slide.querySelector('footer').getBoundingClientRect();
    for (const part of slide.children) { // but for the sheet of the pen, which shows nothing by itself
        const { left, top, right, bottom, width } = part.getBoundingClientRect();
        if (width && !part.matches('.ink') && (left < room.left - 1 || top < room.top - 1 || right > room.right + 1 || bottom > room.bottom + 1))
            told.push(`${part.className.baseVal ?? part.className} lies at ${[left, top, right, bottom].map(Math.round)}`);
    }
    for (const { words, it, box } of texts) {
        const map = it.closest('.show-map'), inFoot = it.closest('footer');
        const around = map ? map.getBoundingClientRect() : room, bottom = map || inFoot ? around.bottom : foot.top;
        // A closer look cuts names at its edge: what it is about is not there.
        const closer = map && (map.closest('.closeup') || Number(/scale\\(([0-9.]+)/.exec(map.querySelector('.world').style.transform)?.[1] ?? 1) > 1.01);
        if (closer && !it.closest('[data-lit]') || it.closest('.doubts')) continue; // and one line ends in an ellipsis
        if (box.left < around.left - 1 || box.right > around.right + 1 || box.top < around.top - 1 || box.bottom > bottom + 2)
            told.push(`“${words}” lies at ${[box.left, box.top, box.right, box.bottom].map(Math.round)}`);
        if (!map && it.scrollWidth > it.clientWidth + 1 && it.clientWidth && getComputedStyle(it).overflowX !== 'visible') told.push(`“${words}” is cut`);
    }
    return [...new Set(told)]";

/// Texts with less than 7:1 against what is behind them; a name on the map against its halo.
const PALE: &str = "
    const sheet = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
    const rgba = colour => { sheet.clearRect(0, 0, 1, 1); sheet.fillStyle = colour; sheet.fillRect(0, 0, 1, 1); return [...sheet.getImageData(0, 0, 1, 1).data].map(part => part / 255) };
    const over = ([r, g, b, a], below) => [r, g, b].map((part, at) => part * a + below[at] * (1 - a));
    const behind = it => { const grounds = []; for (let up = it; up; up = up.parentElement) grounds.unshift(rgba(getComputedStyle(up).backgroundColor));
        return grounds.reduce((below, ground) => over(ground, below), [1, 1, 1]) };
    const light = colour => colour.map(part => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4).reduce((sum, part, at) => sum + part * [0.2126, 0.7152, 0.0722][at], 0);
    for (const { words, it } of texts) {
        const style = getComputedStyle(it), onMap = it.closest('svg');
        const ground = onMap ? over(rgba(style.stroke), [1, 1, 1]) : behind(it), ink = over(rgba(onMap ? style.fill : style.color), ground);
        const [high, low] = [light(ground), light(ink)].sort((a, b) => b - a), contrast = (high + 0.05) / (low + 0.05);
        if (contrast < 6.99) told.push(`${it.tagName}.${it.getAttribute('class') ?? ''} “${words}” has ${contrast.toFixed(1)}:1`);
    }
    return [...new Set(told)]";

#[tokio::test]
async fn text_is_large_and_dark_enough_at_every_step() -> Result<()> {
    browse(Engine::Chromium, LARGE, async |page| {
        let mut told = Vec::new();
        for theme in ["light", "dark"] {
            page.present(&format!("&theme={theme}")).await?;
            told.extend(
                at_every_step(page, &[SMALL_TEXTS, PALE, OUTSIDE])
                    .await?
                    .into_iter()
                    .map(|line| format!("{theme}: {line}")),
            );
        }
        ensure!(told.is_empty(), "{}", told.join("\n"));
        Ok(())
    })
    .await
}

#[tokio::test]
async fn nothing_overflows_on_an_old_projector() -> Result<()> {
    in_every_engine(SMALL, async |page| {
        page.present("").await?;
        let told = at_every_step(page, &[OUTSIDE]).await?;
        ensure!(told.is_empty(), "{}", told.join("\n"));
        Ok(())
    })
    .await
}

#[tokio::test]
async fn answers_are_complete_and_large_enough_to_read() -> Result<()> {
    in_every_engine(LARGE, async |page| {
        let mut told = Vec::new();
        for screen in [LARGE, SMALL] {
            screen.apply(page).await?;
            // 章贡区 has the most to say, 赣州经开区 the most of all zones.
            for asked in ["360702", "360703", "360728", "360722", "gz-etdz", "ganjiang-institute"] {
                page.present(&format!("&scene=digital&ask={asked}")).await?;
                calm(page).await?;
                let checks: &[&str] =
                    if screen == LARGE { &[SMALL_TEXTS, OUTSIDE, PALE] } else { &[OUTSIDE] };
                for check in checks {
                    let found = page.run(&[TEXTS, check].concat()).await?;
                    told.extend(
                        lines(&found).map(|line| format!("{}, {asked}: {line}", screen.height)),
                    );
                }
            }
        }
        ensure!(told.is_empty(), "{}", told.join("\n"));
        Ok(())
    })
    .await
}

/// A caption and a footer as long as they may be, and a logo, at every step.
#[tokio::test]
async fn what_a_presenter_adds_fits_on_every_slide() -> Result<()> {
    browse(Engine::Chromium, LARGE, async |page| {
        let mut told = Vec::new();
        for screen in [LARGE, SMALL] {
            screen.apply(page).await?;
            compose(page).await?;
            open(page, &crowded_show()).await?;
            page.press(&[key::ESCAPE]).await?;
            page.expect_panel("").await?;
            let checks: &[&str] =
                if screen == LARGE { &[SMALL_TEXTS, OUTSIDE, PALE] } else { &[OUTSIDE] };
            let found = at_every_step(page, checks).await?;
            told.extend(found.into_iter().map(|line| format!("{}: {line}", screen.height)));
        }
        ensure!(told.is_empty(), "{}", told.join("\n"));
        Ok(())
    })
    .await
}

/// The file of a show with as much added to every step as may be.
fn crowded_show() -> String {
    let scenes: Vec<Value> = SLIDES.iter().map(|slide| json!({ "scene": slide.id })).collect();
    let words = "自己的说明写得很长".repeat(5).chars().take(40).collect::<String>();
    let added =
        steps().map(|(slide, step)| json!({ "scene": slide.id, "step": step, "caption": words }));
    let show = json!({
        "format": "ganzhou-atlas-show", "version": 2, "scenes": scenes,
        "added": added.collect::<Vec<_>>(), "footer": "某某县科技局二〇二六年十一月内部讨论用稿第三次", "logo": PICTURE,
    });
    show.to_string()
}

/// Goes through the show from where it is opened, and tells what is wrong at each step.
async fn at_every_step(page: &Page, checks: &[&str]) -> Result<Vec<String>> {
    let mut told = Vec::new();
    for (at, (slide, step)) in steps().enumerate() {
        if at > 0 {
            page.press(&[key::PAGE_DOWN]).await?;
        }
        page.expect_step(slide.id, step).await?;
        calm(page).await?;
        for check in checks {
            let found = page.run(&[TEXTS, check].concat()).await?;
            told.extend(lines(&found).map(|line| format!("{} {step}: {line}", slide.id)));
        }
    }
    Ok(told)
}

/// Whatever moves has come to rest.
async fn calm(page: &Page) -> Result<()> {
    page.wait_until("return document.getAnimations().every(it => it.playState !== 'running')").await
}

fn lines(found: &Value) -> impl Iterator<Item = &str> {
    found.as_array().into_iter().flatten().filter_map(Value::as_str)
}
