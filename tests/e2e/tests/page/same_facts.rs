//! One choice, every page: what the large map, the ten maps, the matrix, the plan's text and the
//! profile say of each of the 26 regions is what the plan says.

use anyhow::Result;
use atlas_e2e::facts::{CHAINS, Chain, regions};
use atlas_e2e::measures::naming;
use atlas_e2e::{Page, Screen, in_every_engine};
use serde_json::{Map, Value, json};

/// All that the pages say of the chosen region.
const STATE: &str = "
    const list = css => [...document.querySelectorAll(css)], id = document.querySelector('#profile').dataset.regionId;
    const role = it => [it.closest('[data-map]')?.dataset.chain ?? it.dataset.chain, it.dataset.role];
    const chosen = css => [...new Set(list(css).map(it => it.dataset.region))];
    return {
        region: id,
        lists: [...new Set(list('select[data-pick=region]').map(it => it.value))],
        maps: Object.fromEntries(list(`.small-maps [data-region='${id}'][data-chosen]`).map(role)),
        below: list('.small-maps .says').map(it => it.textContent),
        chosen: [chosen('.small-maps [data-chosen][data-region]'), chosen('#matrix [data-chosen][data-region]'), chosen('.beside-map [data-chosen]')],
        row: list(`#matrix [data-cell][data-region='${id}']`).map(it => [it.dataset.chain, it.dataset.role, it.dataset.says]),
        clauses: list(`.measure[data-measure='3'] blockquote:has(mark[data-region='${id}']) mark[data-chain]`).map(it => it.dataset.chain),
        measures: list('.measure:not([hidden])').map(it => it.dataset.measure),
        profile: [document.querySelector('#profile h2').textContent,
            list('#profile details.role:not(.layout)').map(it => [it.querySelector('b').textContent, it.querySelector('.term').textContent])],
    }";

#[tokio::test]
async fn every_page_gives_the_same_roles_for_every_region() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        page.open("").await?;
        for chain in &CHAINS {
            page.evaluate_on(&format!("button[data-chain={}]", chain.id), "it.click()").await?;
            page.expect_chains(&[chain]).await?;
        }
        page.click("[data-action=clear]").await?;
        for id in ["plan", "matrix", "chains"] {
            page.open_tab(id).await?;
        }
        for (id, name) in regions() {
            choose(page, id).await?;
            page.wait_for_value(STATE, state(id, name)).await?;
        }
        Ok(())
    })
    .await
}

/// Chooses from the list as its change event tells it: 26 times by hand would take minutes.
async fn choose(page: &Page, region: &str) -> Result<()> {
    let script = "const list = document.querySelector('[data-page=chains] [data-pick=region]');
        list.value = arguments[0];
        list.dispatchEvent(new Event('change', { bubbles: true }))";
    page.run_with(script, vec![json!(region)]).await?;
    Ok(())
}

/// What the plan says of a region.
fn state(id: &str, name: &str) -> Value {
    let named = || CHAINS.iter().filter(|chain| chain.term(id).is_some());
    let roles: Map<String, Value> =
        CHAINS.iter().map(|chain| (chain.id.to_owned(), json!(chain.role(id)))).collect();
    let row = |chain: &Chain| json!([chain.id, chain.role(id), chain.description(id)]);
    json!({
        "region": id,
        "lists": [id],
        "maps": roles,
        "below": CHAINS.iter().map(|chain| chain.description(id)).collect::<Vec<_>>(),
        "chosen": [[id], [id], [id]],
        "row": CHAINS.iter().map(row).collect::<Vec<_>>(),
        "clauses": named().map(|chain| chain.id).collect::<Vec<_>>(),
        "measures": naming(id),
        "profile": [name, named().map(|chain| json!([chain.name, chain.term(id)])).collect::<Vec<_>>()],
    })
}
