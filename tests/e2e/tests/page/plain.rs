//! The third level of embedding: pictures, tables and pages that need no script at all.

use anyhow::{Context, Result, ensure};
use atlas_e2e::facts::{CHAINS, Chain, name_of};
use atlas_e2e::{Engine, Manner, Page, Screen, browse_as};
use fantoccini::Locator;

#[tokio::test]
async fn without_scripts_a_plain_page_shows_picture_and_table() -> Result<()> {
    let electronics = CHAINS.iter().find(|chain| chain.id == "electronics");
    let electronics = electronics.context("no such chain")?;
    for engine in [Engine::Chromium, Engine::Firefox] {
        for screen in [Screen::DESKTOP, Screen::PHONE] {
            browse_as(engine, screen, Manner::Scriptless, async |page| {
                page.visit("plain/electronics.html").await?;
                shows_the_picture(page).await?;
                says_the_roles(page, electronics).await?;
                keeps_to_its_width(page).await
            })
            .await?;
        }
    }
    Ok(())
}

#[tokio::test]
async fn every_plain_page_exists_and_links_to_the_atlas() -> Result<()> {
    browse_as(Engine::Chromium, Screen::DESKTOP, Manner::Usual, async |page| {
        for chain in &CHAINS {
            page.visit(&format!("plain/{}.html", chain.id)).await?;
            shows_the_picture(page).await?;
            says_the_roles(page, chain).await?;
        }
        page.visit("plain/overview.html").await?;
        shows_the_picture(page).await?;
        page.visit("plain/nev.html").await?;
        page.click("#map figcaption a").await?;
        page.wait_until_ready().await?;
        page.expect_query("?chain=nev").await
    })
    .await
}

/// An image that did not arrive has no natural width.
async fn shows_the_picture(page: &Page) -> Result<()> {
    page.wait_until("return document.querySelector('#map img')?.naturalWidth > 0").await?;
    let (_, _, width, height) = page.find("#map img").await?.rectangle().await?;
    ensure!(width > 300.0 && height > width, "the picture is {width} × {height}");
    Ok(())
}

/// The rows are the plan's regions with its own words, in its order.
async fn says_the_roles(page: &Page, chain: &Chain) -> Result<()> {
    let mut said = Vec::new();
    for row in page.client().find_all(Locator::Css("tbody tr")).await? {
        let name = row.find(Locator::Css("th")).await?.text().await?;
        let role = row.find(Locator::Css("td")).await?.text().await?;
        said.push((name, role));
    }
    let fact = |id| (name_of(id).to_owned(), chain.term(id).unwrap_or_default().to_owned());
    let facts: Vec<_> = chain.regions().map(fact).collect();
    ensure!(said == facts, "{}: {said:?}, and not {facts:?}", chain.name);
    Ok(())
}

async fn keeps_to_its_width(page: &Page) -> Result<()> {
    let over = "return document.documentElement.scrollWidth - document.documentElement.clientWidth";
    let over = page.run(over).await?;
    ensure!(over == 0, "the page is {over} px wider than its window");
    Ok(())
}
