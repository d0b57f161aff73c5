//! Small phones: the map keeps its room and its names can be read, whatever is chosen.

use anyhow::{Result, ensure};
use atlas_e2e::{Engine, Page, Pointer, Screen, browse, in_every_engine};
use serde_json::json;

const fn phone(width: u32, height: u32) -> Screen {
    Screen { width, height, touch: true }
}

const QUERIES: [&str; 5] = [
    "",
    "?chain=electronics",
    "?chain=rare-earth,tungsten,electronics&region=360704",
    "?mode=care",
    "?mode=care&chain=electronics&region=360722",
];

/// The share of the window's height that the map has; the height of the smallest name, in pixels; the
/// height of all that is above the map.
const ROOM: &str = "
    const map = document.querySelector('.canvas').getBoundingClientRect();
    const size = text => parseFloat(getComputedStyle(text).fontSize) * text.getScreenCTM().d;
    const names = [...document.querySelectorAll('#map .label text, #inset .label text')].filter(text => text.getClientRects().length);
    return [map.height / innerHeight, Math.min(...names.map(size)), map.top, names.length]";

#[tokio::test]
async fn on_a_small_phone_the_map_has_its_share_and_legible_names() -> Result<()> {
    browse(Engine::Chromium, phone(360, 740), async |page| {
        for screen in [phone(360, 740), phone(390, 844), phone(320, 640)] {
            screen.apply(page).await?;
            for query in QUERIES {
                page.open(query).await?;
                has_room(page)
                    .await
                    .map_err(|error| error.context(format!("{query:?} at {screen:?}")))?;
            }
        }
        // Type at twice its size.
        phone(360, 740).apply(page).await?;
        page.open("?chain=electronics").await?;
        page.run("document.documentElement.style.fontSize = '30px'").await?;
        has_room(page).await
    })
    .await
}

#[tokio::test]
async fn the_tab_of_the_open_page_is_in_sight() -> Result<()> {
    const SEEN: &str = "const box = document.querySelector('.tabs [aria-current]').getBoundingClientRect();
        return [document.querySelector('.tabs [aria-current]').textContent, box.left >= 0 && box.right <= innerWidth]";
    in_every_engine(phone(390, 844), async |page| {
        for (view, name) in [("doubts", "存疑"), ("chains", "十链总览")] {
            page.open(&format!("?view={view}")).await?;
            page.wait_for_value(SEEN, json!([name, true])).await?;
        }
        Ok(())
    })
    .await
}

async fn has_room(page: &Page) -> Result<()> {
    // The inset is laid out after the map.
    page.wait_until("return document.querySelectorAll('#map .label text').length > 0").await?;
    let (share, smallest, top, names): (f64, f64, f64, u32) =
        serde_json::from_value(page.run(ROOM).await?)?;
    ensure!(share >= 0.45, "the map has {share} of the height");
    // On 320 pixels the names of the cities around are a little smaller.
    let least = if page.run("return innerWidth").await?.as_u64() < Some(360) { 10.5 } else { 11.0 };
    ensure!(names > 18 && smallest >= least, "of {names} names one is {smallest} pixels high");
    ensure!(top <= 100.0, "{top} pixels stand above the map");
    page.wait_until("return document.documentElement.scrollWidth <= innerWidth").await
}

#[tokio::test]
async fn one_row_is_above_the_map_and_all_its_controls_can_be_reached() -> Result<()> {
    browse(Engine::Chromium, phone(360, 740), async |page| {
        page.open("").await?;
        let rows = "const tops = [...document.querySelectorAll('.masthead :is(h1, .tabs a, #search, nav button, nav a)')]
            .filter(it => it.getClientRects().length && !it.closest('[hidden]')).map(it => { const box = it.getBoundingClientRect(); return box.y + box.height / 2 });
            return [tops.length > 10, Math.max(...tops) - Math.min(...tops) < 6]";
        page.wait_for_value(rows, json!([true, true])).await?;
        page.click(".masthead [data-action=share]").await?;
        is_in_the_window(page, ".share-link").await?;
        page.click(".masthead [data-action=share]").await?;
        page.find("#search").await?.send_keys("xf").await?;
        is_in_the_window(page, "#search-list").await?;
        page.click("[role=option]").await?;
        page.expect_profile(Some("信丰县")).await
    })
    .await
}

#[tokio::test]
async fn the_legend_unfolds() -> Result<()> {
    browse(Engine::Chromium, phone(360, 740), async |page| {
        page.open("?chain=electronics").await?;
        let lines = "return [...document.querySelectorAll('.stage .legend li')].filter(it => it.getClientRects().length).length > 3";
        page.wait_for_value(lines, json!(false)).await?;
        page.tap(Pointer::Finger, page.place_in(".fold").await?).await?;
        page.wait_for_value(lines, json!(true)).await?;
        has_room(page).await?;
        page.tap(Pointer::Finger, page.place_in(".fold").await?).await?;
        page.wait_for_value(lines, json!(false)).await
    })
    .await
}

#[tokio::test]
async fn the_sheet_begins_with_the_clause_and_is_drawn_up_over_the_map() -> Result<()> {
    browse(Engine::Chromium, phone(360, 740), async |page| {
        page.open("").await?;
        page.run("document.querySelector('button[data-chain=electronics]').scrollIntoView({ block: 'center' })").await?;
        page.tap(Pointer::Finger, page.place_in("button[data-chain=electronics]").await?).await?;
        // The map is in sight again, and below it the clause.
        let seen = "const box = css => document.querySelector(css).getBoundingClientRect();
            const [map, clause] = [box('.canvas'), box('.chain-card blockquote')];
            return [map.top >= 0, clause.top > map.bottom, clause.top + 60 < innerHeight]";
        page.wait_for_value(seen, json!([true, true, true])).await?;
        page.run("document.querySelector('.atlas').scrollTo({ top: 9999, behavior: 'instant' })").await?;
        page.wait_until("return document.querySelector('.sheet-handle').getBoundingClientRect().top <= document.querySelector('.masthead').getBoundingClientRect().bottom + 1").await?;
        page.tap(Pointer::Finger, page.place_in(".sheet-handle").await?).await?;
        page.wait_until("return document.querySelector('.atlas').scrollTop === 0").await
    })
    .await
}

async fn is_in_the_window(page: &Page, css: &str) -> Result<()> {
    page.wait_until(&format!(
        "const box = document.querySelector('{css}').getBoundingClientRect(), middle = [box.x + box.width / 2, box.y + box.height / 2];
         return box.height > 20 && box.left >= 0 && box.right <= innerWidth && box.bottom <= innerHeight
            && document.elementFromPoint(...middle).closest('{css}') !== null"
    ))
    .await
}
