//! With JavaScript off the page still shows the map and says in words what is on it.

use anyhow::{Context, Result, ensure};
use atlas_e2e::facts::{CHAINS, regions};
use atlas_e2e::{Engine, Manner, Page, Screen, browse_as};
use fantoccini::Locator;

#[tokio::test]
async fn without_scripts_map_and_text_are_there() -> Result<()> {
    for engine in [Engine::Chromium, Engine::Firefox] {
        browse_as(engine, Screen::DESKTOP, Manner::Scriptless, async |page| {
            page.visit("?chain=electronics").await?;
            let ready = page.attribute("html", "data-ready").await?;
            ensure!(ready.is_none(), "{engine} runs scripts all the same");
            shows_the_map(page).await?;
            says_all_chains(page).await
        })
        .await?;
    }
    Ok(())
}

async fn shows_the_map(page: &Page) -> Result<()> {
    let (_, _, width, height) = page.find("#map").await?.rectangle().await?;
    ensure!(width > 400.0 && height > 400.0, "the map is {width} × {height}");
    for css in ["#map .county", "#map .zone", "#map .ribbon"] {
        ensure!(page.find(css).await?.is_displayed().await?, "{css} is not shown");
    }
    let names = page.client().find_all(Locator::Css("#map .label text")).await?;
    let mut seen = 0;
    for name in names {
        seen += usize::from(name.is_displayed().await?);
    }
    ensure!(seen >= 18, "only {seen} names are shown");
    Ok(())
}

async fn says_all_chains(page: &Page) -> Result<()> {
    let text = page.find("#text-version").await?;
    ensure!(text.is_displayed().await?, "the text version is hidden");
    let articles = page.client().find_all(Locator::Css("#text-version article")).await?;
    let mut said = Vec::new();
    for article in articles {
        said.push(article.text().await?);
    }
    for chain in &CHAINS {
        let article = said
            .iter()
            .find(|text| text.lines().next() == Some(chain.name))
            .with_context(|| format!("{} is missing", chain.name))?;
        for region in chain.regions() {
            let name = regions().find(|(id, _)| *id == region).context("no such region")?.1;
            let row = format!("{name} {}", chain.term(region).unwrap_or_default());
            let same = |line: &str| line.split_whitespace().collect::<Vec<_>>().join(" ") == row;
            ensure!(article.lines().any(same), "{row} is missing in {article}");
        }
        ensure!(
            article.contains("创新链。") && article.contains("第 3 条"),
            "no clause in {article}"
        );
    }
    Ok(())
}
