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
async fn after_the_first_visit_it_opens_without_a_network() -> Result<()> {
    let [rare_earth, tungsten, ..] = CHAINS.each_ref();
    in_every_engine_as(Screen::DESKTOP, Manner::Fresh, async |page| {
        let site = Site::published()?;
        let line = Line::to(site.url()).await?;
        let url = line.url().to_owned();
        visit(page, &url, "").await?;
        is_kept(page).await?;
        // What is no part of the page is the server's, and never the page instead.
        page.go(&[&url, "checksums.txt"].concat()).await?;
        let text = page.text("return document.body.innerText").await?;
        ensure!(text.contains("ganzhou-atlas-offline.html"), "{text}");
        line.cut().await;
        visit(page, &url, "?chain=tungsten").await?;
        page.shows(&[tungsten]).await?;
        page.until(CONTROLLED).await?;
        reload(page).await?;
        page.shows(&[tungsten]).await?;
        page.click(&format!("button[data-chain={}]", rare_earth.id)).await?;
        page.shows(&[rare_earth]).await?;
        page.tap(Pointer::Mouse, page.place_of("360722").await?).await?;
        page.has_profile(Some("信丰县")).await?;
        for tab in ["chains", "matrix", "plan", "targets", "doubts"] {
            page.turn(tab).await?;
        }
        only_the_line_is_missed(page).await
    })
    .await
}

#[tokio::test]
async fn a_newer_version_waits_until_it_is_agreed_to() -> Result<()> {
    in_every_engine_as(Screen::DESKTOP, Manner::Fresh, async |page| {
        let site = Site::published()?;
        let line = Line::to(site.url()).await?;
        visit(page, line.url(), "").await?;
        is_kept(page).await?;
        visit(page, line.url(), "?view=matrix").await?;
        page.shows_page("matrix").await?;
        let older = site.file_of("matrix")?;
        site.publish("matrix", ">县链矩阵</h2>", &format!(">{NEWER}</h2>"))?;
        // Another page of the site, opened now, is of the same version still, and is told.
        let first = page.client().window().await?;
        let other = page.client().new_window(true).await?.handle;
        page.client().switch_to_window(other.clone()).await?;
        visit(page, line.url(), "?view=matrix").await?;
        page.find(".update").await?;
        page.becomes(HEADING, json!("县链矩阵")).await?;
        page.becomes(
            "return document.querySelector('.update [role=status]').innerText",
            json!("有新版本"),
        )
        .await?;
        page.turn("plan").await?;
        page.turn("matrix").await?;
        page.becomes(HEADING, json!("县链矩阵")).await?;
        // It agrees: once, the page opens again as it was, in the newer version.
        page.run("document.documentElement.dataset.older = ''").await?;
        page.click(".update .solid").await?;
        is_new(page).await?;
        page.becomes(HEADING, json!(NEWER)).await?;
        page.has_query("?view=matrix").await?;
        page.until("return document.querySelector('.update') === null").await?;
        // The first one has not been asked: it is as it was, and has its own files.
        page.client().switch_to_window(first).await?;
        page.becomes(HEADING, json!("县链矩阵")).await?;
        let fetched = format!("return fetch('{older}').then(answer => answer.ok)");
        page.until(&fetched).await.context("a file of the older version")?;
        page.becomes(KEPT, json!(2)).await?;
        // When it has gone, so has its version.
        reload(page).await?;
        page.becomes(HEADING, json!(NEWER)).await?;
        visit(page, line.url(), "").await?;
        page.becomes(KEPT, json!(1)).await?;
        page.client().switch_to_window(other).await?;
        page.client().close_window().await?;
        let all = page.client().windows().await?;
        page.client().switch_to_window(all.into_iter().next().context("no window")?).await?;
        Ok(())
    })
    .await
}

#[tokio::test]
async fn the_notice_covers_no_county_and_can_be_put_away() -> Result<()> {
    for screen in [Screen::PHONE, Screen::window(768, 1024), Screen::window(1920, 1080)] {
        browse_as(Engine::Chromium, screen, Manner::Fresh, async |page| {
            let site = Site::published()?;
            let line = Line::to(site.url()).await?;
            visit(page, line.url(), "").await?;
            is_kept(page).await?;
            site.publish("matrix", ">县链矩阵</h2>", &format!(">{NEWER}</h2>"))?;
            visit(page, line.url(), "?chain=rare-earth").await?;
            page.find(".update").await?;
            let told: Vec<String> = covered(page).await?.collect();
            ensure!(told.is_empty(), "{screen:?}: {}", told.join("\n"));
            page.click(".update button:last-child").await?;
            page.until("return document.querySelector('.update') === null").await
        })
        .await?;
    }
    Ok(())
}

#[tokio::test]
async fn what_is_not_whole_or_of_two_versions_is_not_kept() -> Result<()> {
    in_every_engine_as(Screen::DESKTOP, Manner::Fresh, async |page| {
        let lacking = Site::published()?;
        lacking.lose(&style_of_the_show()?)?;
        let mixed = Site::published()?;
        mixed.touch()?;
        for (site, what) in [(lacking, "a file is missing"), (mixed, "the page is another")] {
            let line = Line::to(site.url()).await?;
            visit(page, line.url(), "?view=matrix").await?;
            page.shows_page("matrix").await?;
            let failed = "return navigator.serviceWorker.register('sw.js').then(({ installing }) =>
                installing === null ? 'redundant' : new Promise(done => {
                    installing.addEventListener('statechange', () => done(installing.state)) }))";
            page.becomes(failed, json!("redundant")).await.context(what)?;
            page.becomes(KEPT, json!(0)).await.context(what)?;
        }
        page.complaints().await?;
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_page_that_cannot_be_had_does_not_cost_the_rest_and_is_kept_later() -> Result<()> {
    let [_, tungsten, ..] = CHAINS.each_ref();
    in_every_engine_as(Screen::DESKTOP, Manner::Fresh, async |page| {
        let site = Site::published()?;
        let targets = site.file_of("targets")?;
        let content = std::fs::read_to_string(surroundings::dist()?.join(&targets))?;
        site.lose(&targets)?;
        let line = Line::to(site.url()).await?;
        let url = line.url().to_owned();
        visit(page, &url, "").await?;
        is_kept(page).await?;
        page.until("return getComputedStyle(document.querySelector('.source'), '::after').content.includes('可离线使用')").await?;
        site.spoil(&targets, &content)?;
        visit(page, &url, "?view=targets").await?;
        page.shows_page("targets").await?;
        line.cut().await;
        visit(page, &url, "?view=targets&chain=tungsten").await?;
        page.shows_page("targets").await?;
        page.turn("map").await?;
        page.shows(&[tungsten]).await?;
        page.complaints().await?;
        Ok(())
    })
    .await
}

#[tokio::test]
async fn marks_of_pages_that_have_gone_are_not_kept() -> Result<()> {
    in_every_engine_as(Screen::DESKTOP, Manner::Fresh, async |page| {
        let site = Site::published()?;
        let line = Line::to(site.url()).await?;
        visit(page, line.url(), "").await?;
        is_kept(page).await?;
        page.run("return caches.keys().then(([name]) => caches.open(name)).then(cache => Promise.all(['a', 'b', 'c'].map(id =>
            cache.put('./client/' + id, new Response(null, { headers: { at: '1' } })))))").await?;
        visit(page, line.url(), "?chain=tungsten").await?;
        let marks = "return caches.keys().then(([name]) => caches.open(name)).then(cache => cache.keys())
            .then(all => all.filter(({ url }) => /client.[abc]$/.test(url)).length)";
        page.becomes(marks, json!(0)).await
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
async fn who_works_on_the_page_gets_rid_of_it() -> Result<()> {
    in_every_engine_as(Screen::DESKTOP, Manner::Fresh, async |page| {
        let site = Site::published()?;
        let line = Line::to(site.url()).await?;
        visit(page, line.url(), "").await?;
        is_kept(page).await?;
        site.work_on()?;
        visit(page, line.url(), "").await?;
        page.until("return document.querySelector('#worker') === null").await?;
        page.ready().await?;
        page.becomes(REGISTERED, json!(0)).await?;
        page.becomes(KEPT, json!(0)).await
    })
    .await
}

#[tokio::test]
async fn as_a_part_of_another_page_it_keeps_nothing() -> Result<()> {
    in_every_engine_as(Screen::DESKTOP, Manner::Fresh, async |page| {
        let site = Site::published()?;
        let line = Line::to(site.url()).await?;
        let host = host(&format!("<iframe src='{}?view=matrix'></iframe>", line.url())).await?;
        page.go(&host).await?;
        page.find("iframe").await?.enter_frame().await?;
        page.becomes(HEADING, json!("县链矩阵")).await?;
        page.until("return isSecureContext && 'serviceWorker' in navigator").await?;
        page.becomes(REGISTERED, json!(0)).await?;
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
    page.ready().await
}

/// Reloads as a reader would: Firefox's driver goes past every worker.
async fn reload(page: &Page) -> Result<()> {
    let reload = "document.documentElement.dataset.older = ''; setTimeout(() => location.reload())";
    page.run(reload).await?;
    is_new(page).await
}

/// Waits until the page that was marked as older has gone and another one is ready.
async fn is_new(page: &Page) -> Result<()> {
    page.until("return !('older' in document.documentElement.dataset)").await?;
    page.ready().await
}

/// Waits until the site is kept.
async fn is_kept(page: &Page) -> Result<()> {
    page.run("return navigator.serviceWorker.ready.then(() => true)").await?;
    page.becomes(STATE, json!("activated")).await
}

/// Whether the browser's own complaints are all about the worker, which it looks for in vain.
async fn only_the_line_is_missed(page: &Page) -> Result<()> {
    let said = page.complaints().await?;
    let other: Vec<&String> = said.iter().filter(|line| !line.contains("sw.js")).collect();
    ensure!(other.is_empty(), "{other:?}");
    Ok(())
}
