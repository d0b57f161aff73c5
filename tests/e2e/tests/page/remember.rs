//! 关怀版 is remembered where the user asks for it, and forgotten where the user leaves it.

use anyhow::Result;
use atlas_e2e::{Case, Manner, Page, Screen, Serves, in_every_engine_as};
use serde_json::json;

const REMEMBER: &str = "[data-action=remember-care]";
/// The mode of the page.
const MODE: &str = "return document.documentElement.dataset.mode ?? null";
/// What this browser stores.
const STORED: &str = "return Object.keys(localStorage)";

async fn has_mode(page: &Page, care: bool) -> Result<()> {
    page.wait_for_value(MODE, if care { json!("care") } else { json!(null) }).await
}

#[tokio::test]
async fn a_remembered_mode_is_there_after_a_reload_until_it_is_left() -> Result<()> {
    in_every_engine_as(Screen::DESKTOP, Manner::Fresh, async |page| {
        page.open("?mode=care").await?;
        page.wait_until(&format!("return !!document.querySelector('{REMEMBER}')")).await?;
        page.wait_for_value(STORED, json!([])).await?;
        // It is not remembered unasked.
        page.open("").await?;
        has_mode(page, false).await?;
        page.click(".masthead [data-action=care]").await?;
        page.click(REMEMBER).await?;
        page.wait_until(&format!(
            "return document.querySelector('{REMEMBER}').getAttribute('aria-pressed') === 'true'"
        ))
        .await?;
        page.open("?chain=nev,tungsten").await?;
        has_mode(page, true).await?;
        page.wait_until("return document.querySelector('button[data-chain=tungsten]').getAttribute('aria-pressed') === 'true'").await?;
        page.wait_until("return new URLSearchParams(location.search).get('mode') === 'care'").await?;
        // A link with a mode has the last word.
        page.open("?mode=standard").await?;
        has_mode(page, false).await?;
        // It can be forgotten, and who leaves 关怀版 is not led back into it.
        page.open("").await?;
        has_mode(page, true).await?;
        page.click(REMEMBER).await?;
        page.wait_for_value(STORED, json!([])).await?;
        page.click(REMEMBER).await?;
        page.wait_for_value(STORED, json!(["ganzhou-atlas-mode"])).await?;
        page.click(".masthead [data-action=care]").await?;
        has_mode(page, false).await?;
        page.wait_for_value(STORED, json!([])).await?;
        page.wait_until(&format!("return document.querySelector('{REMEMBER}') === null")).await?;
        page.open("").await?;
        has_mode(page, false).await
    })
    .await
}

#[tokio::test]
async fn a_frame_neither_remembers_the_mode_nor_takes_over_a_remembered_one() -> Result<()> {
    in_every_engine_as(Screen::DESKTOP, Manner::Fresh, async |page| {
        let free = Serves { policy: None, ..Serves::default() };
        let case = Case::open("bare", free, None).await?;
        page.go(&case.url()).await?;
        page.run("localStorage['ganzhou-atlas-mode'] = 'care'").await?;
        let queries =
            [("?embed=1", json!(null)), ("?view=matrix", json!(null)), ("?mode=care", json!("care"))];
        for (query, mode) in queries {
            let frame = format!(
                "document.body.innerHTML = '<iframe src=\"{}{query}\" style=\"width:100%;height:700px\"></iframe>'",
                case.atlas()
            );
            page.run(&frame).await?;
            let root = "document.querySelector('iframe').contentDocument?.documentElement";
            page.wait_until(&format!("return 'ready' in ({root}?.dataset ?? {{}})")).await?;
            page.wait_for_value(&format!("return {root}.dataset.mode ?? null"), mode).await?;
            page.wait_for_value(&format!("return {root}.querySelector('{REMEMBER}')"), json!(null)).await?;
        }
        page.wait_for_value("return localStorage['ganzhou-atlas-mode']", json!("care")).await
    })
    .await
}

#[tokio::test]
async fn a_browser_that_stores_nothing_is_told_of() -> Result<()> {
    in_every_engine_as(Screen::DESKTOP, Manner::Fresh, async |page| {
        page.open("?mode=care").await?;
        page.wait_until(&format!("return !!document.querySelector('{REMEMBER}')")).await?;
        page.run(
            "const page = window.wrappedJSObject ?? window;
             page.Storage.prototype.setItem = () => { throw new page.Error('full') }",
        )
        .await?;
        page.click(REMEMBER).await?;
        page.wait_until(&format!(
            "return document.querySelector('{REMEMBER}').innerText.includes('浏览器没能记住')"
        ))
        .await?;
        has_mode(page, true).await
    })
    .await
}
