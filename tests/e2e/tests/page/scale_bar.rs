//! The scale bar of a magnified map is legible on any fill.

use anyhow::{Context, Result, ensure};
use atlas_e2e::{Engine, Picture, Screen, browse};

/// The middle of the first county that is a core, in map units.
const CORE: &str = "const box = document.querySelector('#map .county[data-role=core]').getBBox();
    return [Math.round(box.x + box.width / 2), Math.round(box.y + box.height / 2)]";

/// The box of the bar's number on the screen, and its distance from the middle of the visible part, in map
/// units.
const NUMBER: &str = "const text = document.querySelector('.scale-bar text'), map = document.querySelector('#map');
    const box = text.getBoundingClientRect(), all = document.querySelector('.canvas').getBoundingClientRect();
    const scale = map.getScreenCTM().a, middle = at => at.left + at.width / 2, height = at => at.top + at.height / 2;
    return [[box.left, box.top, box.right, box.bottom].map(Math.round), Math.round((middle(all) - middle(box)) / scale), Math.round((height(all) - height(box)) / scale)]";

/// The paint of the number and of the line around it, as red, green and blue.
const PAINT: &str = "const style = getComputedStyle(document.querySelector('.scale-bar text'));
    return [style.fill, style.stroke].map(it => it.match(/\\d+/g).slice(0, 3).map(Number))";

#[tokio::test]
async fn the_number_of_the_bar_is_legible_on_the_fill_of_a_core() -> Result<()> {
    browse(Engine::Chromium, Screen::DESKTOP, async |page| {
        for theme in ["light", "dark"] {
            for chain in ["electronics", "tungsten", "nev", "textile"] {
                let query = format!("?chain={chain}&theme={theme}");
                page.open(&query).await?;
                let Ok(core) = page.run(CORE).await else { continue };
                let (x, y): (i32, i32) = serde_json::from_value(core)?;
                page.open(&format!("{query}&zoom=300")).await?;
                page.wait_until("return !!document.querySelector('#map').dataset.scale").await?;
                let (_, east, south): ([u32; 4], i32, i32) =
                    serde_json::from_value(page.run(NUMBER).await?)?;
                page.open(&format!("{query}&zoom=300&at={},{}", x + east, y + south)).await?;
                page.wait_until("return !!document.querySelector('#map').dataset.scale").await?;
                let ([left, top, right, bottom], ..): ([u32; 4], i32, i32) =
                    serde_json::from_value(page.run(NUMBER).await?)?;
                let [ink, ground]: [[u8; 3]; 2] = serde_json::from_value(page.run(PAINT).await?)?;
                ensure!(contrast(ink, ground) >= 4.5, "{query}: {ink:?} on {ground:?}");
                let seen = Picture::seen(page).await?;
                let near =
                    |a: [u8; 3], b: [u8; 3]| a.iter().zip(b).all(|(a, b)| a.abs_diff(b) < 40);
                let (mut written, mut around) = (0, 0);
                for row in top..bottom {
                    let row = (row * Screen::DESKTOP.width) as usize;
                    let pixels = seen.pixels.get(row + left as usize..row + right as usize);
                    for pixel in pixels.context("the number is not on the screen")? {
                        written += usize::from(near(*pixel, ink));
                        around += usize::from(near(*pixel, ground));
                    }
                }
                ensure!(
                    written > 20 && around * 2 > written,
                    "{query}: {written} of ink, {around} around it"
                );
            }
        }
        Ok(())
    })
    .await
}

/// The contrast of two colours (WCAG).
fn contrast(a: [u8; 3], b: [u8; 3]) -> f64 {
    let linear = |part: u8| (f64::from(part) / 255.0).powf(2.2);
    let light = |[r, g, b]: [u8; 3]| 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
    let (a, b) = (light(a), light(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}
