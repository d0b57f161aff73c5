//! 规划条文: what narrows the list of measures.

use anyhow::{Result, ensure};
use atlas_e2e::measures::{self, naming};
use atlas_e2e::{Page, Screen, in_every_engine};
use serde_json::json;

/// The measures that are seen, and what the page says of how many they are.
const SHOWN: &str = "
    const seen = it => it.getClientRects().length > 0;
    return [[...document.querySelectorAll('[data-measure]')].filter(seen).map(it => it.dataset.measure), document.querySelector('.shown').innerText]";

/// The parts of the plan that are seen: one without measures is not.
const PARTS: &str = "return [...document.querySelectorAll('.part')].filter(it => it.getClientRects().length > 0)
    .every(it => [...it.querySelectorAll('[data-measure]')].some(measure => measure.getClientRects().length > 0))";

const REGION: &str = "[data-page=plan] [data-pick=region]";
const CHAIN: &str = "[data-page=plan] [data-pick=chain]";
const UNIT: &str = "[data-page=plan] [data-pick=unit]";

#[tokio::test]
async fn lists_filter_the_measures_by_what_the_plan_names() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        page.open_page("plan", "").await?;
        all(page).await?;
        for region in ["360704", "360722", "ganjiang-institute", "360733"] {
            page.choose(REGION, region).await?;
            shown(page, naming(region)).await?;
        }
        page.expect_query("?view=plan&region=360733").await?;
        page.choose(REGION, "").await?;
        for (chain, expected) in measures::CHAINS {
            page.choose(CHAIN, chain).await?;
            shown(page, expected).await?;
        }
        page.choose(REGION, "rongjiang").await?;
        shown(page, &["3", "5"]).await?;
        page.click("[data-action=clear-filter]").await?;
        all(page).await?;
        page.expect_query("?view=plan").await
    })
    .await
}

#[tokio::test]
async fn units_and_targets_filter_the_measures() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        page.open_page("plan", "").await?;
        for (unit, expected) in measures::UNITS {
            let id = "[...it.options].find(option => option.text === 'UNIT').value";
            let id = page.evaluate_on(UNIT, &id.replace("UNIT", unit)).await?;
            page.choose(UNIT, id.as_str().unwrap_or_default()).await?;
            shown(page, expected).await?;
        }
        page.click("[data-pick=targets]").await?;
        shown(page, &["14"]).await?; // 市科协, with a figure
        page.choose(UNIT, "").await?;
        shown(page, &measures::TARGETS).await?;
        page.choose(REGION, "360704").await?;
        shown(page, &["1", "29"]).await?;
        page.click("[data-action=clear-filter]").await?;
        all(page).await?;
        let ticked =
            page.run("return document.querySelector('[data-pick=targets]').checked").await?;
        ensure!(ticked == json!(false), "the box is still ticked");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn words_pinyin_and_initials_find_measures() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        page.open_page("plan", "").await?;
        for (typed, expected) in [
            ("粤港澳大湾区桥头堡", &["23"][..]),
            ("院士", &["14"]),
            ("安西镇", &["30"]),
            ("yuanshipeiyang", &["14"]),    // 院士培养
            ("yspyjh", &["14"]),            // 院士培养计划
            ("XIN FENG QI CHENG", &["30"]), // 信丰脐橙
        ] {
            kind(page, typed).await?;
            shown(page, expected).await?;
        }
        kind(page, "量子纠缠").await?;
        shown(page, &[]).await?;
        page.click("[data-action=clear-filter]").await?;
        all(page).await?;
        let typed = page.run("return document.querySelector('[data-pick=find]').value").await?;
        ensure!(typed == json!(""), "the field still says {typed}");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_link_contains_the_filters() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        page.open_page("plan", "&unit=kx&only=targets").await?; // 市科协
        shown(page, &["14"]).await?;
        page.evaluate_on(UNIT, "it.selectedOptions[0].text")
            .await
            .map(|name| ensure_is(&name, "市科协"))??;
        page.click("[data-pick=targets]").await?;
        page.expect_query("?view=plan&unit=kx").await?;
        shown(page, &["12", "14", "22", "23", "24", "33"]).await?;
        page.open_page("plan", "&find=%E9%99%A2%E5%A3%AB").await?;
        shown(page, &["14"]).await?;
        page.evaluate_on("[data-pick=find]", "it.value")
            .await
            .map(|typed| ensure_is(&typed, "院士"))?
    })
    .await
}

fn ensure_is(found: &serde_json::Value, expected: &str) -> Result<()> {
    ensure!(found == expected, "the page says {found}, not {expected}");
    Ok(())
}

/// These measures are seen, and no part without any.
async fn shown(page: &Page, expected: &[&str]) -> Result<()> {
    let count = format!("显示 {} 条，共 {} 条", expected.len(), measures::ALL);
    page.wait_for_value(SHOWN, json!([expected, count])).await?;
    page.wait_for_value(PARTS, json!(true)).await
}

async fn all(page: &Page) -> Result<()> {
    let numbers = (1..=33).map(|number: usize| number.to_string());
    let ids: Vec<String> = numbers.chain((1..=4).map(|number| format!("s{number}"))).collect();
    shown(page, &ids.iter().map(String::as_str).collect::<Vec<_>>()).await
}

async fn kind(page: &Page, words: &str) -> Result<()> {
    let field = page.find("[data-pick=find]").await?;
    field.clear().await?;
    field.send_keys(words).await?;
    Ok(())
}
