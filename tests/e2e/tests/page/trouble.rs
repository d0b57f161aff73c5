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
    page.wait_until(&format!(
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
async fn a_lost_network_is_reported_in_a_line_that_can_be_closed() -> Result<()> {
    in_every_engine_as(Screen::DESKTOP, Manner::Fresh, async |page| {
        let gate = Gate::dropping(".wasm ").await?;
        page.go(&gate.url()).await?;
        tells(page, "network", "网络中断").await?;
        page.run("document.querySelector('#trouble button').click()").await?;
        page.wait_until("return document.querySelector('#trouble') === null").await?;
        quiet(page).await
    })
    .await
}

#[tokio::test]
async fn a_network_that_returns_in_time_gives_no_message() -> Result<()> {
    in_every_engine_as(Screen::DESKTOP, Manner::Hasty, async |page| {
        let gate = Gate::dropping(".wasm ").await?;
        page.go(&gate.url()).await?;
        page.wait_until("return 'boot' in document.documentElement.dataset").await?;
        gate.open();
        page.wait_until_ready().await?;
        page.wait_for_value("return document.documentElement.dataset.trouble ?? null", json!(null))
            .await?;
        quiet(page).await
    })
    .await
}

#[tokio::test]
async fn a_network_without_an_answer_is_reported_within_seconds_until_the_app_starts() -> Result<()>
{
    browse_as(Engine::Chromium, Screen::DESKTOP, Manner::Fresh, async |page| {
        let gate = Gate::delaying_modules().await?;
        page.go(&gate.url()).await?;
        tells(page, "network", "太慢").await?;
        page.wait_until("return performance.now() < 14000").await?;
        gate.open();
        page.wait_until_ready().await?;
        page.wait_until("return document.querySelector('#trouble') === null && !('trouble' in document.documentElement.dataset)").await?;
        page.click(".tabs [data-action='page:matrix']").await?;
        page.expect_page("matrix").await
    })
    .await
}

/// Opens the page with a script that runs before its own.
async fn open_after(page: &Page, script: &str) -> Result<()> {
    let source = json!({ "source": script });
    page.devtools("Page.addScriptToEvaluateOnNewDocument", source).await?;
    page.visit("").await
}

#[tokio::test]
async fn a_start_that_fails_after_the_program_has_run_is_reported_within_seconds() -> Result<()> {
    browse_as(Engine::Chromium, Screen::DESKTOP, Manner::Fresh, async |page| {
        let script = "const set = Element.prototype.setAttribute;
            Element.prototype.setAttribute = function (name, value) { if (name !== 'data-ready') set.call(this, name, value) }";
        open_after(page, script).await?;
        tells(page, "changed", "改动").await?;
        page.wait_until("return performance.now() < 10000").await?;
        quiet(page).await
    })
    .await
}

/// Wraps all text before the start, as the translators of browsers do.
const TRANSLATE: &str = "addEventListener('DOMContentLoaded', () => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), all = [];
    while (texts.nextNode()) if (texts.currentNode.data.trim()) all.push(texts.currentNode);
    for (const text of all) {
        if (!(text.parentNode instanceof HTMLElement)) continue;
        const [outer, inner] = [0, 1].map(() => document.createElement('font'));
        text.replaceWith(outer);
        outer.append(inner);
        inner.append(text);
    }
})";

#[tokio::test]
async fn a_page_translated_before_the_start_works_or_gives_the_reason() -> Result<()> {
    browse_as(Engine::Chromium, Screen::DESKTOP, Manner::Fresh, async |page| {
        open_after(page, TRANSLATE).await?;
        page.wait_until("return 'ready' in document.documentElement.dataset || 'trouble' in document.documentElement.dataset").await?;
        page.wait_until("return performance.now() < 10000").await?;
        if page.run("return document.documentElement.dataset.trouble ?? null").await? == json!(null) {
            page.click("button[data-chain=electronics]").await?;
            page.wait_until("return document.querySelector('#map [data-region=\"360722\"]').dataset.role === 'core'").await?;
        } else {
            tells(page, "changed", "翻译").await?;
        }
        quiet(page).await
    })
    .await
}

#[tokio::test]
async fn after_the_start_a_missing_file_is_reported_where_it_is_needed() -> Result<()> {
    in_every_engine_as(Screen::DESKTOP, Manner::Fresh, async |page| {
        let gate = Gate::dropping("/pages-").await?;
        page.go(&gate.url()).await?;
        page.wait_until_ready().await?;
        page.click(".tabs [data-action='page:matrix']").await?;
        // The part of the program is one of those files, and so is the style sheet.
        page.wait_until("return document.querySelector('.notices').innerText.includes('没有取到')")
            .await?;
        page.wait_for_value("return document.documentElement.dataset.trouble ?? null", json!(null))
            .await?;
        gate.open();
        // The network tells that it is back.
        page.run("dispatchEvent(new Event('online'))").await?;
        page.expect_page("matrix").await?;
        page.wait_until("return document.querySelector('.notices').getClientRects().length === 0")
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
        page.wait_until_ready().await?;
        page.click(".tabs [data-action='page:matrix']").await?;
        page.wait_until("return document.querySelector('#pages [role=alert]')?.innerText.includes('没有取到') ?? false").await?;
        page.wait_for_value("return document.documentElement.dataset.trouble ?? null", json!(null)).await?;
        gate.open();
        page.click("#pages [data-action=reload-page]").await?;
        page.expect_page("matrix").await?;
        quiet(page).await
    })
    .await
}

#[tokio::test]
async fn a_page_changed_in_transit_is_reported() -> Result<()> {
    in_every_engine_as(Screen::DESKTOP, Manner::Fresh, async |page| {
        let site = Site::published()?;
        let index = fs::read_to_string(surroundings::dist()?.join("index.html"))?;
        let changed = index.replacen("<div id=\"app\">", "<div id=\"app\">\n", 1);
        ensure!(changed != index, "the page has no element for the app");
        site.replace_file("index.html", &changed)?;
        page.go(site.url()).await?;
        tells(page, "changed", "改动").await?;
        // Nothing looks alive that does not answer.
        page.wait_until("return getComputedStyle(document.querySelector('button[data-chain]')).pointerEvents === 'none'").await?;
        quiet(page).await
    })
    .await
}

/// As minifiers of HTML do it: without comments, and in one line.
#[tokio::test]
async fn a_minified_page_starts() -> Result<()> {
    browse_as(Engine::Chromium, Screen::DESKTOP, Manner::Fresh, async |page| {
        let site = Site::published()?;
        let index = fs::read_to_string(surroundings::dist()?.join("index.html"))?;
        let (start, rest) = index.split_once("<!--").unwrap_or((&index, ""));
        let rest = rest.split("<!--").filter_map(|part| part.split_once("-->"));
        let text: String = [start].into_iter().chain(rest.map(|(_, text)| text)).collect();
        let minified: String = text.lines().map(str::trim).collect();
        ensure!(minified.len() < index.len(), "nothing was removed");
        site.replace_file("index.html", &minified)?;
        page.go(site.url()).await?;
        page.wait_until_ready().await
    })
    .await
}

#[tokio::test]
async fn a_module_that_does_not_compile_is_reported_as_an_old_browser() -> Result<()> {
    in_every_engine_as(Screen::DESKTOP, Manner::Fresh, async |page| {
        let site = Site::published()?;
        let index = fs::read_to_string(surroundings::dist()?.join("index.html"))?;
        let (before, rest) = index.split_once("<script type=\"module\"").context("no module")?;
        let (_, after) = rest.split_once("</script>").context("no end of the module")?;
        let tag = "<script type=\"module\" src=\"unknown.js\"></script>";
        site.replace_file("index.html", &[before, tag, after].concat())?;
        site.replace_file("unknown.js", "const a = of unknown syntax;")?;
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
        page.wait_until("const page = document.querySelector('#pages'); return page.innerText.includes('县链矩阵') && page.querySelectorAll('tbody tr').length === 26 && page.getClientRects().length > 0").await?;
        let marked = "return [...document.querySelectorAll('.tabs [aria-current]')].map(it => it.innerText)";
        page.wait_for_value(marked, json!(["县链矩阵"])).await?;
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
