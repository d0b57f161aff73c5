//! The pages beside the map: tabs, title, address, links to them, and what happens when one can't
//! be fetched.

use anyhow::{Result, ensure};
use atlas_e2e::{Gate, Page, Screen, TABS, in_every_engine};
use serde_json::json;

#[tokio::test]
async fn each_tab_shows_its_page_and_back_leads_through_them() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        page.open("").await?;
        page.shows_page("map").await?;
        let [map, pages @ ..] = &TABS;
        for tab in pages.iter().chain([map]) {
            page.turn(tab.0).await?;
            is_named(page, *tab).await?;
        }
        for tab in pages.iter().rev().chain([map]) {
            page.client().back().await?;
            page.shows_page(tab.0).await?;
            is_named(page, *tab).await?;
        }
        for tab in pages {
            page.client().forward().await?;
            page.shows_page(tab.0).await?;
            is_named(page, *tab).await?;
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_link_leads_to_each_page() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        for tab in TABS.into_iter().skip(1) {
            page.open_page(tab.0, "").await?;
            is_named(page, tab).await?;
        }
        page.open("?view=map").await?;
        page.shows_page("map").await
    })
    .await
}

#[tokio::test]
async fn a_link_to_no_page_is_told_and_shows_the_map() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        for (query, told) in [
            ("?view=nonsense&chain=nev", "view=nonsense"),
            ("?measure=34", "measure=34"),
            ("?measure=s5", "measure=s5"),
        ] {
            page.open(query).await?;
            page.shows_page("map").await?;
            let notice = page.text("return document.querySelector('.notices').innerText").await?;
            ensure!(notice.contains(told), "{query}: the page says {notice:?}");
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_link_to_a_measure_brings_it_into_sight() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        for measure in ["11", "s2", "1"] {
            page.open(&format!("?measure={measure}")).await?;
            page.shows_page("plan").await?;
            is_read(page, measure).await?;
        }
        page.open("?view=matrix&measure=28").await?;
        page.shows_page("matrix").await?;
        page.turn("doubts").await?;
        page.click("[data-doubt] [data-action='measure:18']").await?;
        page.shows_page("plan").await?;
        is_read(page, "18").await?;
        page.has_query("?view=plan&measure=18").await
    })
    .await
}

#[tokio::test]
async fn a_page_that_cannot_be_fetched_says_so_and_comes_at_another_try() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        let gate = Gate::lacking("/matrix-").await?;
        page.go(&format!("{}?view=matrix", gate.url())).await?;
        page.ready().await?;
        let alert = "const alert = document.querySelector('#pages [role=alert]');
            return alert?.getClientRects().length > 0 && alert.innerText.includes('没有取到')";
        page.until(alert).await?;
        page.click(".tabs [data-action='page:doubts']").await?;
        page.shows_page("doubts").await?;
        page.click(".tabs [data-action='page:matrix']").await?;
        page.until(alert).await?;
        gate.open();
        page.click("[data-action=reload-page]").await?;
        page.shows_page("matrix").await?;
        only_about(page, "matrix-").await
    })
    .await
}

#[tokio::test]
async fn a_page_that_could_not_be_fetched_comes_when_it_is_opened_again() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        let gate = Gate::lacking("/plan-").await?;
        page.go(&gate.url()).await?;
        page.ready().await?;
        page.click(".tabs [data-action='page:plan']").await?;
        page.until("return !!document.querySelector('[data-page=plan] [role=alert]')").await?;
        page.turn("matrix").await?;
        gate.open();
        page.turn("plan").await?;
        only_about(page, "plan-").await
    })
    .await
}

/// A browser may note what was missing, and nothing else.
async fn only_about(page: &Page, file: &str) -> Result<()> {
    let others = page.complaints().await?;
    let others: Vec<&String> = others.iter().filter(|it| !it.contains(file)).collect();
    ensure!(others.is_empty(), "the console says {others:?}");
    Ok(())
}

/// The title and the address are this page's.
async fn is_named(page: &Page, (id, name): (&str, &str)) -> Result<()> {
    let (title, query) = match id {
        "map" => ("赣州科创图谱".to_owned(), String::new()),
        _ => (format!("{name} - 赣州科创图谱"), format!("?view={id}")),
    };
    page.becomes("return document.title", json!(title)).await?;
    page.has_query(&query).await
}

/// A measure has the focus, and its title is in sight.
async fn is_read(page: &Page, measure: &str) -> Result<()> {
    page.becomes("return document.activeElement.dataset.measure ?? null", json!(measure)).await?;
    let title = "const box = document.activeElement.querySelector('h4').getBoundingClientRect();
        return box.top >= 0 && box.bottom <= innerHeight && box.height > 0";
    page.until(title).await
}
