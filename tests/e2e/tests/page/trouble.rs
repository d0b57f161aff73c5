//! A page that cannot start says so with the reason; one that has started is never said not to have.

use std::fs;

use anyhow::{Context, Result, ensure};
use atlas_e2e::{
    Engine, Gate, Manner, Page, Screen, Site, browse_as, in_every_engine_as, surroundings,
};
use serde_json::json;

/// The reason that is given, and whether it is seen on a ground of its own.
const TOLD: &str = "const panel = document.querySelector('#trouble'), style = panel && getComputedStyle(panel);
    return [document.documentElement.dataset.trouble ?? null, panel ? panel.innerText : '', panel !== null && style.visibility === 'visible'
        && panel.getClientRects().length > 0 && !/, 0(\\.\\d+)?\\)$|\\/ 0|transparent/.test(style.backgroundColor)]";

async fn tells(page: &Page, code: &str, words: &str) -> Result<()> {
    page.until(&format!(
        "const [code, words, seen] = (() => {{ {TOLD} }})(); return code === '{code}' && words.includes('{words}') && seen"
    ))
    .await
}

/// The console may say what was missing.
async fn quiet(page: &Page) -> Result<()> {
    page.complaints().await?;
    Ok(())
}

#[tokio::test]
async fn a_network_that_drops_is_named_and_the_line_can_be_closed() -> Result<()> {
    in_every_engine_as(Screen::DESKTOP, Manner::Fresh, async |page| {
        let gate = Gate::dropping(".wasm ").await?;
        page.go(&gate.url()).await?;
        tells(page, "network", "网络中断").await?;
        page.run("document.querySelector('#trouble button').click()").await?;
        page.until("return document.querySelector('#trouble') === null").await?;
        quiet(page).await
    })
    .await
}

#[tokio::test]
async fn a_network_that_comes_back_in_time_is_no_reason() -> Result<()> {
    in_every_engine_as(Screen::DESKTOP, Manner::Hasty, async |page| {
        let gate = Gate::dropping(".wasm ").await?;
        page.go(&gate.url()).await?;
        page.until("return 'boot' in document.documentElement.dataset").await?;
        gate.open();
        page.ready().await?;
        page.becomes("return document.documentElement.dataset.trouble ?? null", json!(null))
            .await?;
        quiet(page).await
    })
    .await
}

#[tokio::test]
async fn after_the_start_a_file_that_is_missing_is_told_where_it_is_missed() -> Result<()> {
    in_every_engine_as(Screen::DESKTOP, Manner::Fresh, async |page| {
        let gate = Gate::dropping("/pages-").await?;
        page.go(&gate.url()).await?;
        page.ready().await?;
        page.click(".tabs [data-action='page:matrix']").await?;
        // The part of the program is one of those files, and so is the style sheet.
        page.until("return document.querySelector('.notices').innerText.includes('没有取到')")
            .await?;
        page.becomes("return document.documentElement.dataset.trouble ?? null", json!(null))
            .await?;
        gate.open();
        // The network tells that it is back.
        page.run("dispatchEvent(new Event('online'))").await?;
        page.shows_page("matrix").await?;
        page.until("return document.querySelector('.notices').getClientRects().length === 0")
            .await?;
        quiet(page).await
    })
    .await
}

#[tokio::test]
async fn a_style_sheet_that_is_missing_leaves_no_empty_page() -> Result<()> {
    in_every_engine_as(Screen::DESKTOP, Manner::Fresh, async |page| {
        let gate = Gate::dropping(style("pages")?).await?;
        page.go(&gate.url()).await?;
        page.ready().await?;
        page.click(".tabs [data-action='page:matrix']").await?;
        page.until("return document.querySelector('#pages [role=alert]')?.innerText.includes('没有取到') ?? false").await?;
        page.becomes("return document.documentElement.dataset.trouble ?? null", json!(null)).await?;
        gate.open();
        page.click("#pages [data-action=reload-page]").await?;
        page.shows_page("matrix").await?;
        quiet(page).await
    })
    .await
}

#[tokio::test]
async fn a_page_that_was_changed_on_its_way_says_so() -> Result<()> {
    in_every_engine_as(Screen::DESKTOP, Manner::Fresh, async |page| {
        let site = Site::published()?;
        let index = fs::read_to_string(surroundings::dist()?.join("index.html"))?;
        let changed = index.replacen("<div id=\"app\">", "<div id=\"app\">\n", 1);
        ensure!(changed != index, "the page has no element for the app");
        site.spoil("index.html", &changed)?;
        page.go(site.url()).await?;
        tells(page, "changed", "改动").await?;
        // Nothing looks alive that does not answer.
        page.until("return getComputedStyle(document.querySelector('button[data-chain]')).pointerEvents === 'none'").await?;
        quiet(page).await
    })
    .await
}

#[tokio::test]
async fn a_browser_that_cannot_read_the_program_is_called_too_old() -> Result<()> {
    in_every_engine_as(Screen::DESKTOP, Manner::Fresh, async |page| {
        let site = Site::published()?;
        let index = fs::read_to_string(surroundings::dist()?.join("index.html"))?;
        let (before, rest) = index.split_once("<script type=\"module\"").context("no module")?;
        let (_, after) = rest.split_once("</script>").context("no end of the module")?;
        let tag = "<script type=\"module\" src=\"unknown.js\"></script>";
        site.spoil("index.html", &[before, tag, after].concat())?;
        site.spoil("unknown.js", "const a = of unknown syntax;")?;
        page.go(site.url()).await?;
        tells(page, "no-wasm", "版本过旧").await?;
        quiet(page).await
    })
    .await
}

#[tokio::test]
async fn without_webassembly_the_pages_beside_the_map_can_be_read() -> Result<()> {
    browse_as(Engine::Chromium, Screen::DESKTOP, Manner::Fresh, async |page| {
        let source = "delete globalThis.WebAssembly; Object.defineProperty(globalThis, 'WebAssembly', { value: undefined })";
        page.devtools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": source })).await?;
        page.visit("?view=matrix").await?;
        tells(page, "no-wasm", "WebAssembly").await?;
        page.until("const page = document.querySelector('#pages'); return page.innerText.includes('县链矩阵') && page.querySelectorAll('tbody tr').length === 26 && page.getClientRects().length > 0").await?;
        quiet(page).await
    })
    .await
}

/// The path of a style sheet.
fn style(stem: &str) -> Result<&'static str> {
    for entry in surroundings::dist()?.read_dir()? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if name.starts_with(&format!("{stem}-")) && name.ends_with(".css") {
            return Ok(name.leak());
        }
    }
    None.with_context(|| format!("the site has no style sheet {stem}"))
}
