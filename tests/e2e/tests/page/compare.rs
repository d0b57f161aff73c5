//! Two and three chains side by side: fill, hatch, outline, in the order chosen.

use anyhow::{Result, ensure};
use atlas_e2e::facts::{CHAINS, COUNTIES, Chain};
use atlas_e2e::{Page, Screen, in_every_engine};
use serde_json::json;

#[tokio::test]
async fn three_chains_are_compared_in_the_order_chosen() -> Result<()> {
    let [rare_earth, tungsten, electronics, digital, ..] = &CHAINS;
    in_every_engine(Screen::DESKTOP, async |page| {
        page.open("").await?;
        page.click("button[data-chain=tungsten]").await?;
        page.click("[data-action='compare:rare-earth']").await?;
        page.expect_chains(&[tungsten, rare_earth]).await?;
        page.click("[data-action='compare:electronics']").await?;
        page.expect_chains(&[tungsten, rare_earth, electronics]).await?;
        page.expect_query("?chain=tungsten,rare-earth,electronics").await?;
        names(page, &[tungsten, rare_earth, electronics]).await?;
        draws(page, ".hatch", rare_earth).await?;
        draws(page, ".outline", electronics).await?;
        dots(page, &[tungsten, rare_earth, electronics]).await?;

        page.click("[data-action='compare:digital']").await?;
        page.expect_query("?chain=tungsten,rare-earth,digital").await?;
        page.expect_chains(&[tungsten, rare_earth, digital]).await?;
        draws(page, ".outline", digital).await?;

        page.click("[data-action='compare:tungsten']").await?;
        page.expect_query("?chain=rare-earth,digital").await?;
        page.expect_chains(&[rare_earth, digital]).await?;
        draws(page, ".hatch", digital).await?;
        dots(page, &[rare_earth, digital]).await?;
        page.wait_until("return document.querySelectorAll('#map .overlays .outline').length === 0")
            .await?;

        page.click("button[data-chain=digital]").await?;
        page.expect_chains(&[digital]).await?;
        page.expect_query("?chain=digital").await
    })
    .await
}

#[tokio::test]
async fn the_map_keeps_its_size_for_every_choice() -> Result<()> {
    const SIZE: &str = "const box = document.querySelector('#map').getBoundingClientRect();
        return [box.width, box.height].map(Math.round)";
    in_every_engine(Screen::DESKTOP, async |page| {
        for (width, height) in [(1920, 1080), (1024, 768), (600, 900)] {
            Screen::window(width, height).apply(page).await?;
            for mode in ["", "?mode=care"] {
                page.open(mode).await?;
                let size = page.run(SIZE).await?;
                for chain in &CHAINS {
                    page.run(&format!(
                        "document.querySelector('button[data-chain={}]').click()",
                        chain.id
                    ))
                    .await?;
                    page.expect_chains(&[chain]).await?;
                    page.wait_for_value(SIZE, size.clone()).await?;
                }
                let link = "?chain=health-food-agri,digital,electronics";
                page.open(&[link, &mode.replace('?', "&")].concat()).await?;
                page.wait_for_value(SIZE, size).await?;
            }
        }
        Ok(())
    })
    .await
}

/// The key names exactly these chains, in this order, each with the plan's words.
async fn names(page: &Page, chains: &[&Chain]) -> Result<()> {
    let mut expected = Vec::new();
    for chain in chains {
        expected.push(format!("{} 核心", chain.name));
        if !chain.other_terms().is_empty() {
            expected.push(format!("{} {}", chain.name, chain.other_terms().join("、")));
        }
        if !hosts(chain).is_empty() {
            expected.push(format!("{} 所在县区", chain.name));
        }
    }
    let legend = page.legend().await?;
    let named: Vec<_> = legend.iter().filter(|line| line.contains(' ')).collect();
    ensure!(
        named.iter().zip(&expected).all(|(line, expected)| *line == expected)
            && named.len() == expected.len(),
        "the key says {legend:?}, not {expected:?}"
    );
    Ok(())
}

/// The counties with this mark over them are those that the chain names.
async fn draws(page: &Page, mark: &str, chain: &Chain) -> Result<()> {
    let marked = format!(
        "return [...document.querySelectorAll('#map .overlays {mark}')] \
            .filter(mark => mark.getBoundingClientRect().width > 0)
            .map(mark => mark.getAttribute('clip-path').match(/#inside-(.*)\\)/)[1]).sort()"
    );
    let mut named: Vec<&str> =
        chain.regions().filter(|region| COUNTIES.iter().any(|(id, _)| id == region)).collect();
    named.sort_unstable();
    page.wait_for_value(&marked, json!(named)).await
}

/// The counties of which the chain names a zone, not the county.
fn hosts(chain: &Chain) -> Vec<&'static str> {
    let ids = COUNTIES.iter().map(|(id, _)| *id);
    let mut hosts: Vec<_> = ids.filter(|id| chain.role(id) == "host").collect();
    hosts.sort_unstable();
    hosts
}

/// Every chain has dots of its own hue on its hosts, and no dot lies on one of another chain.
async fn dots(page: &Page, chains: &[&Chain]) -> Result<()> {
    let mut expected: Vec<_> = chains.iter().map(|chain| hosts(chain)).collect();
    expected.retain(|hosts| !hosts.is_empty());
    expected.sort_unstable();
    let dotted = "const hues = {}, dots = [...document.querySelectorAll('#map .overlays .dots')];
        for (const it of dots) {
            const county = it.getAttribute('clip-path').match(/#inside-(.*)\\)/)[1];
            (hues[getComputedStyle(it).stroke] ??= []).push(county);
        }
        return Object.values(hues).map(it => it.sort()).sort((a, b) => a < b ? -1 : 1)";
    page.wait_for_value(dotted, json!(expected)).await?;
    let starts = "const of = {};
        for (const it of document.querySelectorAll('#map .overlays .dots'))
            (of[it.getAttribute('clip-path')] ??= []).push(it.getAttribute('d').split('h')[0]);
        return Object.values(of).every(it => new Set(it).size === it.length)";
    page.wait_until(starts).await
}
