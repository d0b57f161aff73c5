//! The table says what the map says, and both say what the plan says.

use anyhow::Result;
use atlas_e2e::facts::{CHAINS, CORRIDOR, Chain, INSTITUTE, regions};
use atlas_e2e::{Screen, in_every_engine};
use serde_json::{Value, json};

#[tokio::test]
async fn table_and_map_agree() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        page.open("").await?;
        page.click("details.table > summary").await?;
        page.wait_for_value(ROWS, rows(&CHAINS.iter().collect::<Vec<_>>())).await?;
        for chain in &CHAINS {
            page.click(&format!("button[data-chain={}]", chain.id)).await?;
            page.wait_for_value(ROWS, rows(&[chain])).await?;
            page.wait_for_value(NAMES, names(&[chain])).await?;
        }
        let [rare_earth, tungsten, electronics, ..] = &CHAINS;
        page.open("?chain=electronics,rare-earth,tungsten").await?;
        page.click("details.table > summary").await?;
        let compared = [electronics, rare_earth, tungsten];
        page.wait_for_value(ROWS, rows(&compared)).await?;
        page.wait_for_value(NAMES, names(&compared)).await
    })
    .await
}

/// Each row: region, then cell by cell.
const ROWS: &str = "return Object.fromEntries([...document.querySelectorAll('details.table tbody tr')] \
    .map(row => [row.dataset.row, [...row.cells].map(cell => cell.innerText.trim())]))";

/// Each region's accessible name on the map.
const NAMES: &str = "return Object.fromEntries([...document.querySelectorAll('#map [data-region]')] \
    .map(region => [region.dataset.region, region.getAttribute('aria-label')]))";

fn rows(chains: &[&Chain]) -> Value {
    let said = |is: bool, words: &str| {
        if is { words.to_owned() } else { "文件未提及".to_owned() }
    };
    let row = |(id, name): (&str, &str)| {
        let mut cells = vec![name.to_owned()];
        cells.extend(chains.iter().map(|chain| chain.description(id)));
        cells.push(said(id == INSTITUTE, "一核所在"));
        cells.push(said(CORRIDOR.contains(&id), "走廊核心区域"));
        (id.to_owned(), json!(cells))
    };
    Value::Object(regions().map(row).collect())
}

fn names(chains: &[&Chain]) -> Value {
    let name = |(id, name): (&str, &str)| {
        let mut said = vec![name.to_owned()];
        said.extend(
            chains.iter().map(|chain| format!("{}：{}", chain.name, chain.description(id))),
        );
        said.extend(CORRIDOR.contains(&id).then(|| "走廊核心区域".to_owned()));
        said.extend((id == INSTITUTE).then(|| "一核所在".to_owned()));
        (id.to_owned(), json!(said.join("，")))
    };
    Value::Object(regions().map(name).collect())
}
