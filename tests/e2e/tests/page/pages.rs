//! The pages beside the map: tabs, title, address, links to them, and what happens when one can't
//! be fetched.

use anyhow::{Context, Result, ensure};
use atlas_e2e::{Gate, Page, Screen, TABS, in_every_engine, surroundings};
use serde_json::json;

#[tokio::test]
async fn each_tab_shows_its_page_and_back_leads_through_them() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        page.open("").await?;
        page.expect_page("map").await?;
        let [map, pages @ ..] = &TABS;
        for tab in pages.iter().chain([map]) {
            page.open_tab(tab.0).await?;
            is_named(page, *tab).await?;
        }
        for tab in pages.iter().rev().chain([map]) {
            page.client().back().await?;
            page.expect_page(tab.0).await?;
            is_named(page, *tab).await?;
        }
        for tab in pages {
            page.client().forward().await?;
            page.expect_page(tab.0).await?;
            is_named(page, *tab).await?;
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_link_opens_each_page() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        for tab in TABS.into_iter().skip(1) {
            page.open_page(tab.0, "").await?;
            is_named(page, tab).await?;
        }
        page.open("?view=map").await?;
        page.expect_page("map").await
    })
    .await
}

#[tokio::test]
async fn a_link_to_an_unknown_page_gives_a_notice_and_shows_the_map() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        for (query, told) in [
            ("?view=nonsense&chain=nev", "view=nonsense"),
            ("?measure=34", "measure=34"),
            ("?measure=s5", "measure=s5"),
        ] {
            page.open(query).await?;
            page.expect_page("map").await?;
            let notice = page.text("return document.querySelector('.notices').innerText").await?;
            ensure!(notice.contains(told), "{query}: the page says {notice:?}");
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_link_to_a_measure_scrolls_to_it() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        for measure in ["11", "s2", "1"] {
            page.open(&format!("?measure={measure}")).await?;
            page.expect_page("plan").await?;
            is_read(page, measure).await?;
        }
        page.open("?view=matrix&measure=28").await?;
        page.expect_page("matrix").await?;
        page.open_tab("doubts").await?;
        page.click("[data-doubt] [data-action='measure:18']").await?;
        page.expect_page("plan").await?;
        is_read(page, "18").await?;
        page.expect_query("?view=plan&measure=18").await
    })
    .await
}

#[tokio::test]
async fn a_page_that_fails_to_load_is_reported_and_loads_on_retry() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        let gate = Gate::without("/matrix-").await?;
        page.go(&format!("{}?view=matrix", gate.url())).await?;
        page.wait_until_ready().await?;
        let alert = "const alert = document.querySelector('#pages [role=alert]');
            return alert?.getClientRects().length > 0 && alert.innerText.includes('没有取到')";
        page.wait_until(alert).await?;
        page.click(".tabs [data-action='page:doubts']").await?;
        page.expect_page("doubts").await?;
        page.click(".tabs [data-action='page:matrix']").await?;
        page.wait_until(alert).await?;
        gate.open();
        page.click("[data-action=reload-page]").await?;
        page.expect_page("matrix").await?;
        only_about(page, "matrix-").await
    })
    .await
}

#[tokio::test]
async fn a_page_that_failed_to_load_loads_when_it_is_opened_again() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        let gate = Gate::without("/plan-").await?;
        page.go(&gate.url()).await?;
        page.wait_until_ready().await?;
        page.click(".tabs [data-action='page:plan']").await?;
        page.wait_until("return !!document.querySelector('[data-page=plan] [role=alert]')").await?;
        page.open_tab("matrix").await?;
        gate.open();
        page.open_tab("plan").await?;
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
    page.wait_for_value("return document.title", json!(title)).await?;
    page.expect_query(&query).await
}

/// A measure has the focus, and its title is in sight.
async fn is_read(page: &Page, measure: &str) -> Result<()> {
    page.wait_for_value("return document.activeElement.dataset.measure ?? null", json!(measure))
        .await?;
    let title = "const box = document.activeElement.querySelector('h4').getBoundingClientRect();
        return box.top >= 0 && box.bottom <= innerHeight && box.height > 0";
    page.wait_until(title).await
}

/// Shortens the time that the page waits for an answer.
const IMPATIENT: &str = "const page = window.wrappedJSObject ?? window, wait = page.setTimeout;
    page.setTimeout = (call, time) => wait.call(page, call, time === 30000 ? 500 : time)";

#[tokio::test]
async fn a_page_whose_first_request_fails_is_requested_once_more() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        page.open_page("doubts", "").await?;
        page.run(
            "const page = window.wrappedJSObject ?? window, fetch = page.fetch;
             page.fetch = (...what) => { page.fetch = fetch; page.failed = true; return page.Promise.reject(new page.TypeError('no network')) };
             page.alerts = 0;
             new page.MutationObserver(() => { page.alerts += page.document.querySelectorAll('#pages [role=alert]').length })
                .observe(page.document.querySelector('#pages'), { childList: true, subtree: true })",
        )
        .await?;
        page.open_tab("matrix").await?;
        let told = "const page = window.wrappedJSObject ?? window; return [page.failed, page.alerts]";
        page.wait_for_value(told, json!([true, 0])).await
    })
    .await
}

#[tokio::test]
async fn a_page_or_style_sheet_without_an_answer_is_reported_and_can_be_requested_again()
-> Result<()> {
    let style = surroundings::dist()?.read_dir()?.filter_map(|entry| {
        let name = entry.ok()?.file_name().to_string_lossy().into_owned();
        (name.starts_with("pages-") && name.ends_with(".css")).then_some(name)
    });
    let style: &'static str = style.last().context("the pages have no style sheet")?.leak();
    for file in ["/matrix-", style] {
        in_every_engine(Screen::DESKTOP, async |page| {
            let gate = Gate::delaying(file).await?;
            page.go(&gate.url()).await?;
            page.wait_until_ready().await?;
            page.run(IMPATIENT).await?;
            page.click(".tabs [data-action='page:matrix']").await?;
            page.wait_until("return document.querySelector('#pages [role=alert]')?.innerText.includes('没有取到') ?? false")
                .await?;
            gate.open();
            page.click("[data-action=reload-page]").await?;
            page.expect_page("matrix").await?;
            page.complaints().await?;
            Ok(())
        })
        .await?;
    }
    Ok(())
}
