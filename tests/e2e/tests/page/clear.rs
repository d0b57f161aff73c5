//! Nothing covers a county, a zone's mark can be hit, and buttons are large enough for a finger.

use anyhow::{Result, ensure};
use atlas_e2e::facts::ZONES;
use atlas_e2e::{Engine, Page, Screen, in_every_engine};
use serde_json::json;

const SCREENS: [Screen; 4] = [
    Screen::PHONE,
    Screen::window(768, 1024),
    Screen::window(1024, 768),
    Screen::window(1920, 1080),
];

/// Points of counties, on a grid over each, at which a pointer would hit something that is no part
/// of the map.
const COVERED: &str = "
    const map = document.querySelector('#map'), matrix = map.getScreenCTM(), covered = {};
    for (const county of map.querySelectorAll('.county[data-region]')) {
        const shape = document.querySelector(county.getAttribute('href')), box = county.getBBox(), side = 24;
        for (let i = 0; i < side; i++) for (let j = 0; j < side; j++) {
            const point = new DOMPoint(box.x + (i + .5) / side * box.width, box.y + (j + .5) / side * box.height);
            if (!shape.isPointInFill(point)) continue;
            const at = point.matrixTransform(matrix), hit = document.elementFromPoint(at.x, at.y);
            if (!hit?.closest('#map')) covered[county.dataset.region] = hit ? (hit.className.baseVal ?? hit.className) + '#' + hit.id + ' ' + hit.tagName : 'the edge of the window';
        }
    }
    return covered";

/// Buttons and links that are smaller than a finger needs.
const SMALL: &str = "
    const least = element => element.closest('.controls') ? 44 : 24;
    return [...document.querySelectorAll('button, summary, input, a[href]')]
        .map(element => [element, element.getBoundingClientRect()])
        .filter(([element, box]) => box.width > 0 && !element.closest('.unseen, #text-version'))
        .filter(([element, box]) => Math.min(box.width, box.height) < least(element))
        .map(([element, box]) => `${element.outerHTML.slice(0, 60)} ${box.width.toFixed()}×${box.height.toFixed()}`)";

#[tokio::test]
async fn nothing_covers_a_county() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        let mut told = Vec::new();
        for screen in SCREENS {
            if page.engine() != Engine::Chromium && screen == Screen::PHONE {
                continue; // its viewport is emulated
            }
            screen.apply(page).await?;
            page.open("?chain=rare-earth").await?;
            let size = format!("{}×{}", screen.width, screen.height);
            told.extend(covered(page).await?.map(|what| format!("{size}: {what}")));
        }
        ensure!(told.is_empty(), "{}", told.join("\n"));
        Ok(())
    })
    .await
}

#[tokio::test]
async fn every_button_is_large_enough() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        for screen in SCREENS {
            if page.engine() != Engine::Chromium && screen == Screen::PHONE {
                continue; // its viewport is emulated
            }
            screen.apply(page).await?;
            for query in
                ["", "?chain=rare-earth,tungsten,electronics&region=360704", "?chain=nonsense"]
            {
                page.open(query).await?;
                page.wait_for_value(SMALL, json!([])).await?;
            }
        }
        Ok(())
    })
    .await
}

/// What a pointer hits instead, one line a county.
pub(crate) async fn covered(page: &Page) -> Result<impl Iterator<Item = String>> {
    let mut told = Vec::new();
    if let Some(found) = page.run(COVERED).await?.as_object() {
        told.extend(found.iter().map(|(county, by)| format!("{county} is covered by {by}")));
    }
    for (id, name, _) in ZONES {
        if let Err(error) = page.place_of(id).await {
            told.push(format!("{name}: {error:#}"));
        }
    }
    Ok(told.into_iter())
}
