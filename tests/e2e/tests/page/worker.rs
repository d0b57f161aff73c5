//! The site without a network after the first visit, and what happens when there is a newer one.

use std::net::Ipv4Addr;

use anyhow::{Context, Result, ensure};
use atlas_e2e::facts::CHAINS;
use atlas_e2e::{
    Engine, Line, Manner, Page, Pointer, Screen, Site, browse_as, in_every_engine_as, surroundings,
};
use serde_json::json;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

use crate::clear::covered;

/// The state of the worker that keeps the site.
const STATE: &str = "return navigator.serviceWorker.getRegistration()
    .then(registration => registration?.active?.state ?? null)";
/// What is kept: how many versions.
const KEPT: &str = "return caches.keys().then(names => names.length)";
/// How many workers there are.
const REGISTERED: &str =
    "return navigator.serviceWorker.getRegistrations().then(all => all.length)";
/// Whether the worker answers for this page.
const CONTROLLED: &str = "return navigator.serviceWorker.controller !== null";
/// The heading of a page beside the map.
const HEADING: &str =
    "return document.querySelector('#pages [data-page=matrix] h2')?.innerText ?? null";
/// The heading in a newer version.
const NEWER: &str = "县链矩阵（新）";

#[tokio::test]
async fn after_the_first_visit_the_page_opens_offline() -> Result<()> {
    let [rare_earth, tungsten, ..] = CHAINS.each_ref();
    in_every_engine_as(Screen::DESKTOP, Manner::Fresh, async |page| {
        let site = Site::published()?;
        let line = Line::connect(site.url()).await?;
        let url = line.url().to_owned();
        visit(page, &url, "").await?;
        is_kept(page).await?;
        // What is no part of the page is the server's, and never the page instead.
        page.go(&[&url, "checksums.txt"].concat()).await?;
        let text = page.text("return document.body.innerText").await?;
        ensure!(text.contains("ganzhou-atlas-offline.html"), "{text}");
        line.cut().await;
        visit(page, &url, "?chain=tungsten").await?;
        page.expect_chains(&[tungsten]).await?;
        page.wait_until(CONTROLLED).await?;
        reload(page).await?;
        page.expect_chains(&[tungsten]).await?;
        page.click(&format!("button[data-chain={}]", rare_earth.id)).await?;
        page.expect_chains(&[rare_earth]).await?;
        page.tap(Pointer::Mouse, page.place_of("360722").await?).await?;
        page.expect_profile(Some("信丰县")).await?;
        for tab in ["chains", "matrix", "plan", "targets", "doubts"] {
            page.open_tab(tab).await?;
        }
        expect_no_other_messages(page).await
    })
    .await
}

#[tokio::test]
async fn a_newer_version_waits_until_the_user_agrees() -> Result<()> {
    in_every_engine_as(Screen::DESKTOP, Manner::Fresh, async |page| {
        let site = Site::published()?;
        let line = Line::connect(site.url()).await?;
        visit(page, line.url(), "").await?;
        is_kept(page).await?;
        visit(page, line.url(), "?view=matrix").await?;
        page.expect_page("matrix").await?;
        let older = site.file_of("matrix")?;
        site.publish("matrix", ">县链矩阵</h2>", &format!(">{NEWER}</h2>"))?;
        // Another page of the site, opened now, is of the same version still, and is told.
        let first = page.client().window().await?;
        let other = page.client().new_window(true).await?.handle;
        page.client().switch_to_window(other.clone()).await?;
        visit(page, line.url(), "?view=matrix").await?;
        page.find(".update").await?;
        page.wait_for_value(HEADING, json!("县链矩阵")).await?;
        page.wait_for_value(
            "return document.querySelector('.update [role=status]').innerText",
            json!("有新版本"),
        )
        .await?;
        page.open_tab("plan").await?;
        page.open_tab("matrix").await?;
        page.wait_for_value(HEADING, json!("县链矩阵")).await?;
        // It agrees: once, the page opens again as it was, in the newer version.
        page.run("document.documentElement.dataset.older = ''").await?;
        page.click(".update .solid").await?;
        is_new(page).await?;
        page.wait_for_value(HEADING, json!(NEWER)).await?;
        page.expect_query("?view=matrix").await?;
        page.wait_until("return document.querySelector('.update') === null").await?;
        // The first one has not been asked: it is as it was, and has its own files.
        page.client().switch_to_window(first).await?;
        page.wait_for_value(HEADING, json!("县链矩阵")).await?;
        let fetched = format!("return fetch('{older}').then(answer => answer.ok)");
        page.wait_until(&fetched).await.context("a file of the older version")?;
        page.wait_for_value(KEPT, json!(2)).await?;
        // When it has gone, so has its version.
        reload(page).await?;
        page.wait_for_value(HEADING, json!(NEWER)).await?;
        visit(page, line.url(), "").await?;
        page.wait_for_value(KEPT, json!(1)).await?;
        page.client().switch_to_window(other).await?;
        page.client().close_window().await?;
        let all = page.client().windows().await?;
        page.client().switch_to_window(all.into_iter().next().context("no window")?).await?;
        Ok(())
    })
    .await
}

#[tokio::test]
async fn the_notice_covers_no_county_and_can_be_closed() -> Result<()> {
    for screen in [Screen::PHONE, Screen::window(768, 1024), Screen::window(1920, 1080)] {
        browse_as(Engine::Chromium, screen, Manner::Fresh, async |page| {
            let site = Site::published()?;
            let line = Line::connect(site.url()).await?;
            visit(page, line.url(), "").await?;
            is_kept(page).await?;
            site.publish("matrix", ">县链矩阵</h2>", &format!(">{NEWER}</h2>"))?;
            visit(page, line.url(), "?chain=rare-earth").await?;
            page.find(".update").await?;
            let told: Vec<String> = covered(page).await?.collect();
            ensure!(told.is_empty(), "{screen:?}: {}", told.join("\n"));
            page.click(".update button:last-child").await?;
            page.wait_until("return document.querySelector('.update') === null").await
        })
        .await?;
    }
    Ok(())
}

#[tokio::test]
async fn incomplete_or_mixed_versions_are_not_cached() -> Result<()> {
    in_every_engine_as(Screen::DESKTOP, Manner::Fresh, async |page| {
        let lacking = Site::published()?;
        lacking.remove_file(&style_of_the_show()?)?;
        let mixed = Site::published()?;
        mixed.change_index()?;
        for (site, what) in [(lacking, "a file is missing"), (mixed, "the page is another")] {
            let line = Line::connect(site.url()).await?;
            visit(page, line.url(), "?view=matrix").await?;
            page.expect_page("matrix").await?;
            let failed = "return navigator.serviceWorker.register('sw.js').then(({ installing }) =>
                installing === null ? 'redundant' : new Promise(done => {
                    installing.addEventListener('statechange', () => done(installing.state)) }))";
            page.wait_for_value(failed, json!("redundant")).await.context(what)?;
            page.wait_for_value(KEPT, json!(0)).await.context(what)?;
        }
        page.complaints().await?;
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_missing_page_does_not_stop_the_worker_and_is_cached_later() -> Result<()> {
    let [_, tungsten, ..] = CHAINS.each_ref();
    in_every_engine_as(Screen::DESKTOP, Manner::Fresh, async |page| {
        let site = Site::published()?;
        let targets = site.file_of("targets")?;
        let content = std::fs::read_to_string(surroundings::dist()?.join(&targets))?;
        site.remove_file(&targets)?;
        let line = Line::connect(site.url()).await?;
        let url = line.url().to_owned();
        visit(page, &url, "").await?;
        is_kept(page).await?;
        page.wait_until("return getComputedStyle(document.querySelector('.source'), '::after').content.includes('可离线使用')").await?;
        site.replace_file(&targets, &content)?;
        visit(page, &url, "?view=targets").await?;
        page.expect_page("targets").await?;
        line.cut().await;
        visit(page, &url, "?view=targets&chain=tungsten").await?;
        page.expect_page("targets").await?;
        page.open_tab("map").await?;
        page.expect_chains(&[tungsten]).await?;
        page.complaints().await?;
        Ok(())
    })
    .await
}

#[tokio::test]
async fn records_of_closed_pages_are_removed() -> Result<()> {
    in_every_engine_as(Screen::DESKTOP, Manner::Fresh, async |page| {
        let site = Site::published()?;
        let line = Line::connect(site.url()).await?;
        visit(page, line.url(), "").await?;
        is_kept(page).await?;
        page.run("return caches.keys().then(([name]) => caches.open(name)).then(cache => Promise.all(['a', 'b', 'c'].map(id =>
            cache.put('./client/' + id, new Response(null, { headers: { at: '1' } })))))").await?;
        visit(page, line.url(), "?chain=tungsten").await?;
        let marks = "return caches.keys().then(([name]) => caches.open(name)).then(cache => cache.keys())
            .then(all => all.filter(({ url }) => /client.[abc]$/.test(url)).length)";
        page.wait_for_value(marks, json!(0)).await
    })
    .await
}

/// The name of the show's style sheet.
fn style_of_the_show() -> Result<String> {
    let names =
        surroundings::dist()?.read_dir()?.filter_map(|it| it.ok()?.file_name().into_string().ok());
    let mut found = names.filter(|name| name.starts_with("show-") && name.ends_with(".css"));
    found.next().context("no style sheet")
}

#[tokio::test]
async fn a_development_build_removes_the_worker() -> Result<()> {
    in_every_engine_as(Screen::DESKTOP, Manner::Fresh, async |page| {
        let site = Site::published()?;
        let line = Line::connect(site.url()).await?;
        visit(page, line.url(), "").await?;
        is_kept(page).await?;
        site.publish_for_development()?;
        visit(page, line.url(), "").await?;
        page.wait_until("return document.querySelector('#worker') === null").await?;
        page.wait_until_ready().await?;
        page.wait_for_value(REGISTERED, json!(0)).await?;
        page.wait_for_value(KEPT, json!(0)).await
    })
    .await
}

#[tokio::test]
async fn an_embedded_page_registers_no_worker() -> Result<()> {
    in_every_engine_as(Screen::DESKTOP, Manner::Fresh, async |page| {
        let site = Site::published()?;
        let line = Line::connect(site.url()).await?;
        let host = host(&format!("<iframe src='{}?view=matrix'></iframe>", line.url())).await?;
        page.go(&host).await?;
        page.find("iframe").await?.enter_frame().await?;
        page.wait_for_value(HEADING, json!("县链矩阵")).await?;
        page.wait_until("return isSecureContext && 'serviceWorker' in navigator").await?;
        page.wait_for_value(REGISTERED, json!(0)).await?;
        page.client().enter_parent_frame().await?;
        page.go("about:blank").await?;
        page.complaints().await?; // what stood in the frame was asked of another site
        Ok(())
    })
    .await
}

/// The address of a page that is this markup and nothing else.
async fn host(markup: &str) -> Result<String> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
    let url = format!("http://{}/", listener.local_addr()?);
    let page = format!("<!doctype html><title>host</title>{markup}");
    let head = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close";
    let answer = format!("{head}\r\nContent-Length: {}\r\n\r\n{page}", page.len());
    tokio::spawn(async move {
        while let Ok((mut browser, _)) = listener.accept().await {
            let mut asked = [0; 4096];
            let _ = browser.read(&mut asked).await;
            let _ = browser.write_all(answer.as_bytes()).await;
        }
    });
    Ok(url)
}

async fn visit(page: &Page, url: &str, query: &str) -> Result<()> {
    page.go(&[url, query].concat()).await?;
    page.wait_until_ready().await
}

/// Reloads as a reader would: Firefox's driver goes past every worker.
async fn reload(page: &Page) -> Result<()> {
    let reload = "document.documentElement.dataset.older = ''; setTimeout(() => location.reload())";
    page.run(reload).await?;
    is_new(page).await
}

/// Waits until the page that was marked as older has gone and another one is ready.
async fn is_new(page: &Page) -> Result<()> {
    page.wait_until(
        "return !!document.documentElement && !('older' in document.documentElement.dataset)",
    )
    .await?;
    page.wait_until_ready().await
}

/// Waits until the site is kept.
async fn is_kept(page: &Page) -> Result<()> {
    page.run("return navigator.serviceWorker.ready.then(() => true)").await?;
    page.wait_for_value(STATE, json!("activated")).await
}

/// Whether the browser's own complaints are all about the worker, which it looks for in vain.
async fn expect_no_other_messages(page: &Page) -> Result<()> {
    let said = page.complaints().await?;
    let other: Vec<&String> = said.iter().filter(|line| !line.contains("sw.js")).collect();
    ensure!(other.is_empty(), "{other:?}");
    Ok(())
}
