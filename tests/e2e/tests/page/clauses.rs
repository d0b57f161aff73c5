//! 规划条文: clauses and regions light each other, and a citation leads to its measure and back.

use anyhow::{Result, ensure};
use atlas_e2e::facts::{CHAINS, regions};
use atlas_e2e::measures::naming;
use atlas_e2e::{Screen, in_every_engine};
use serde_json::json;

#[tokio::test]
async fn clauses_light_regions_and_regions_their_clauses() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        page.open_page("plan", "").await?;
        page.point_away().await?;
        page.reveal("[data-measure='10'] summary").await?;
        page.click("[data-measure='10'] summary").await?;
        let quote = "[data-measure='10'] blockquote[data-regions~='360724']";
        page.of(quote, "it.focus({ preventScroll: true })").await?;
        let lit = "return [...document.querySelectorAll('.beside-map [data-region][data-lit]')].map(it => it.dataset.region).sort()";
        // 上犹县、寻乌县、石城县、于都县、章贡区
        page.becomes(lit, json!(["360702", "360724", "360731", "360734", "360735"])).await?;
        let marks = page.of(quote, "[...it.querySelectorAll('mark[data-region]')].map(mark => mark.innerText)").await?;
        ensure!(
            marks == json!(["上犹县", "寻乌县", "石城县", "于都县", "章贡区"]),
            "the clause marks {marks}"
        );
        page.run("document.activeElement.blur(); scrollTo(0, 0)").await?;
        for region in ["360731", "360724", "nev-city"] {
            page.point_into(&format!(".beside-map [data-region='{region}']")).await?;
            let lit = "return [...document.querySelectorAll('.measure[data-lit]')].map(it => it.dataset.measure)";
            page.becomes(lit, json!(naming(region))).await?;
            let says = "return document.querySelector('.beside-map .says').innerText";
            let name = regions().find(|(id, _)| *id == region);
            let name = name.map(|(_, name)| name).unwrap_or_default();
            let numbers = naming(region).join("、");
            page.becomes(says, json!(format!("{name}：第 {numbers} 条"))).await?;
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_citation_leads_to_its_measure_and_the_map_back() -> Result<()> {
    let [_, _, electronics, ..] = &CHAINS;
    in_every_engine(Screen::DESKTOP, async |page| {
        page.open("?chain=electronics&region=360783").await?;
        page.has_profile(Some("龙南市")).await?;
        page.click("#profile details.role[open] figcaption a").await?;
        page.shows_page("plan").await?;
        page.has_query("?view=plan&measure=3&chain=electronics&region=360783").await?;
        page.becomes("return document.activeElement.dataset.measure ?? null", json!("3")).await?;
        page.turn("map").await?;
        page.shows(&[electronics]).await?;
        page.has_profile(Some("龙南市")).await?;
        page.has_query("?chain=electronics&region=360783").await?;
        page.client().back().await?;
        page.shows_page("plan").await?;
        page.becomes("return document.querySelector('[data-measure=\"3\"]').hidden", json!(false))
            .await
    })
    .await
}
