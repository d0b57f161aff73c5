//! 十链总览: ten small maps that say of every region what the plan says, all at once.

use anyhow::Result;
use atlas_e2e::facts::{CHAINS, Chain, regions};
use atlas_e2e::{Gate, Page, Pointer, Screen, in_every_engine};
use serde_json::{Map, Value, json};

/// Every map: the role of each region.
const ROLES: &str = "return Object.fromEntries([...document.querySelectorAll('.small-maps [data-map]')].map(map =>
    [map.dataset.chain, Object.fromEntries([...map.querySelectorAll('[data-region]')].map(it => [it.dataset.region, it.dataset.role]))]))";

/// Every map: the regions with a mark of this kind, and the line below.
const MARKED: &str = "[...document.querySelectorAll('.small-maps [data-map]')].map(map =>
    [[...map.querySelectorAll('[data-region][MARK]')].map(it => it.dataset.region).join(), map.querySelector('.says').innerText])";

#[tokio::test]
async fn ten_small_maps_show_the_roles_of_the_plan() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        page.open_page("chains", "").await?;
        let chain = |chain: &Chain| {
            let roles = regions().map(|(id, _)| (id.to_owned(), json!(chain.role(id))));
            (chain.id.to_owned(), Value::Object(roles.collect()))
        };
        let expected: Map<String, Value> = CHAINS.iter().map(chain).collect();
        page.wait_for_value(ROLES, Value::Object(expected)).await?;
        let names = "return [...document.querySelectorAll('.small-maps h3')].map(it => it.innerText.trim())";
        page.wait_for_value(names, json!(CHAINS.map(|chain| chain.name))).await?;
        page.wait_for_value("return document.querySelectorAll('.small-maps use.county').length", json!(180)).await
    })
    .await
}

#[tokio::test]
async fn pointing_highlights_a_region_on_all_maps() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        page.open_page("chains", "").await?;
        for (map, region) in [
            ("electronics", "360722"),
            ("furniture", "360728"),
            ("rare-earth", "gz-hidz"),
            ("nev", "360704"),
        ] {
            page.point_into(&format!("[data-map][data-chain={map}] [data-region='{region}']"))
                .await?;
            are_marked(page, "data-lit", region).await?;
        }
        page.point_away().await?;
        page.wait_until("return !document.querySelector('.small-maps [data-lit]')").await?;
        counts_are_back(page).await
    })
    .await
}

#[tokio::test]
async fn a_page_that_arrives_after_the_user_left_it_changes_nothing() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        let gate = Gate::delaying("/matrix-").await?;
        page.go(&format!("{}?view=chains", gate.url())).await?;
        page.wait_until_ready().await?;
        page.expect_page("chains").await?;
        page.click(".tabs [data-action='page:matrix']").await?;
        page.open_tab("chains").await?;
        page.point_into("[data-map][data-chain=electronics] [data-region='360722']").await?;
        are_marked(page, "data-lit", "360722").await?;
        gate.open();
        page.wait_until("return !!document.querySelector('[data-page=matrix][data-drawn]')")
            .await?;
        page.wait_until("return new Promise(done => setTimeout(() => done(true)))").await?;
        are_marked(page, "data-lit", "360722").await
    })
    .await
}

#[tokio::test]
async fn pointing_changes_no_layout() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        let places = "return [...document.querySelectorAll('.small-maps [data-map]')].map(it => {
            const box = it.getBoundingClientRect();
            return [box.x, box.y + scrollY, box.width, box.height].map(Math.round);
        })";
        for width in [1024, 1280, 1920] {
            Screen::window(width, 800).apply(page).await?;
            page.open_page("chains", "").await?;
            let before = page.run(places).await?;
            // 赣县区 hosts the most zones: of it the most is said.
            page.point_into("[data-map][data-chain=chemicals] [data-region='360704']").await?;
            are_marked(page, "data-lit", "360704").await?;
            page.wait_for_value(places, before).await?;
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_region_from_the_list_stays_chosen_on_other_pages() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        page.open_page("chains", "").await?;
        let list = "[data-page=chains] [data-pick=region]";
        for region in ["360731", "agri-park"] {
            page.choose(list, region).await?;
            are_marked(page, "data-chosen", region).await?;
            page.expect_query(&format!("?view=chains&region={region}")).await?;
        }
        page.open_tab("matrix").await?;
        page.expect_query("?view=matrix&region=agri-park").await?;
        let row = "return [...document.querySelectorAll('#matrix th[data-chosen]')].map(it => it.innerText).join()";
        page.wait_for_value(row, json!("赣州国家农业科技园")).await?;
        page.expect_profile(Some("赣州国家农业科技园")).await?;
        page.open_tab("chains").await?;
        are_marked(page, "data-chosen", "agri-park").await?;
        page.choose(list, "").await?;
        page.wait_until("return !document.querySelector('.small-maps [data-chosen]')").await?;
        counts_are_back(page).await?;
        page.expect_query("?view=chains").await
    })
    .await
}

#[tokio::test]
async fn a_click_on_a_small_map_opens_its_chain_on_the_main_map() -> Result<()> {
    let [rare_earth, _, _, _, _, _, textile, ..] = &CHAINS;
    in_every_engine(Screen::DESKTOP, async |page| {
        page.open_page("chains", "&region=360731").await?;
        page.reveal("[data-map][data-chain=textile]").await?;
        let county = page.place_in("[data-map][data-chain=textile] [data-region='360730']").await?;
        page.tap(Pointer::Mouse, county).await?;
        page.expect_page("map").await?;
        page.expect_chains(&[textile]).await?;
        page.expect_query("?chain=textile&region=360731").await?;
        page.open_tab("chains").await?;
        page.click("[data-map][data-chain=rare-earth] h3 a").await?;
        page.expect_page("map").await?;
        page.expect_chains(&[rare_earth]).await?;
        page.expect_query("?chain=rare-earth&region=360731").await
    })
    .await
}

/// One region alone is marked, the same on every map, and each says its role in the plan's word.
async fn are_marked(page: &Page, mark: &str, region: &str) -> Result<()> {
    let said: Vec<Value> =
        CHAINS.iter().map(|chain| json!([region, chain.description(region)])).collect();
    page.wait_for_value(&["return ", &MARKED.replace("MARK", mark)].concat(), json!(said)).await
}

/// Below each map stands again how many regions its chain names.
async fn counts_are_back(page: &Page) -> Result<()> {
    let counts: Vec<String> = CHAINS.iter().map(counts).collect();
    let says = "return [...document.querySelectorAll('.small-maps .says')].map(it => it.innerText)";
    page.wait_for_value(says, json!(counts)).await
}

fn counts(chain: &Chain) -> String {
    let (core, rest): (Vec<_>, Vec<_>) = chain.regions().partition(|it| chain.role(it) == "core");
    let said = [("核心", core.len()), ("外围", rest.len())];
    let said = said.iter().filter(|(_, count)| *count > 0);
    said.map(|(word, count)| format!("{word} {count}")).collect::<Vec<_>>().join(" · ")
}
