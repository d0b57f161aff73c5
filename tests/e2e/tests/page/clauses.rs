//! 规划条文: clauses and regions light each other, and a citation leads to its measure and back.

use anyhow::{Result, ensure};
use atlas_e2e::facts::{CHAINS, regions};
use atlas_e2e::measures::naming;
use atlas_e2e::{Screen, in_every_engine};
use serde_json::json;

#[tokio::test]
async fn clauses_highlight_regions_and_regions_highlight_clauses() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        page.open_page("plan", "").await?;
        page.point_away().await?;
        page.reveal("[data-measure='10'] summary").await?;
        page.click("[data-measure='10'] summary").await?;
        let quote = "[data-measure='10'] blockquote[data-regions~='360724']";
        page.evaluate_on(quote, "it.focus({ preventScroll: true })").await?;
        let lit = "return [...document.querySelectorAll('.beside-map [data-region][data-lit]')].map(it => it.dataset.region).sort()";
        // 上犹县、寻乌县、石城县、于都县、章贡区
        page.wait_for_value(lit, json!(["360702", "360724", "360731", "360734", "360735"])).await?;
        let marks = page.evaluate_on(quote, "[...it.querySelectorAll('mark[data-region]')].map(mark => mark.innerText)").await?;
        ensure!(
            marks == json!(["上犹县", "寻乌县", "石城县", "于都县", "章贡区"]),
            "the clause marks {marks}"
        );
        page.run("document.activeElement.blur(); scrollTo(0, 0)").await?;
        for region in ["360731", "360724", "nev-city"] {
            page.point_into(&format!(".beside-map [data-region='{region}']")).await?;
            let lit = "return [...document.querySelectorAll('.measure[data-lit]')].map(it => it.dataset.measure)";
            page.wait_for_value(lit, json!(naming(region))).await?;
            let says = "return document.querySelector('.beside-map .says').innerText";
            let name = regions().find(|(id, _)| *id == region);
            let name = name.map(|(_, name)| name).unwrap_or_default();
            let numbers = naming(region).join("、");
            page.wait_for_value(says, json!(format!("{name}：第 {numbers} 条"))).await?;
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_citation_opens_its_measure_and_back_returns_to_the_map() -> Result<()> {
    let [_, _, electronics, ..] = &CHAINS;
    in_every_engine(Screen::DESKTOP, async |page| {
        page.open("?chain=electronics&region=360783").await?;
        page.expect_profile(Some("龙南市")).await?;
        page.click("#profile details.role[open] figcaption a").await?;
        page.expect_page("plan").await?;
        page.expect_query("?view=plan&measure=3&chain=electronics&region=360783").await?;
        page.wait_for_value("return document.activeElement.dataset.measure ?? null", json!("3"))
            .await?;
        page.open_tab("map").await?;
        page.expect_chains(&[electronics]).await?;
        page.expect_profile(Some("龙南市")).await?;
        page.expect_query("?chain=electronics&region=360783").await?;
        page.client().back().await?;
        page.expect_page("plan").await?;
        page.wait_for_value(
            "return document.querySelector('[data-measure=\"3\"]').hidden",
            json!(false),
        )
        .await
    })
    .await
}
