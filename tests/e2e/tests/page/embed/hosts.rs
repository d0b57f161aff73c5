//! Whatever the host's page and server are like, the map is the map.

use anyhow::Result;
use atlas_e2e::facts::CHAINS;
use atlas_e2e::{Case, Page, Pointer, Screen, Serves, in_every_engine, surroundings};
use serde_json::json;

/// How what is in the element looks, and how the host's own things do.
const LOOKS: &str = "
    const root = document.getElementById('atlas').shadowRoot, of = (part, name) => getComputedStyle(part)[name];
    const button = root.querySelector('button[data-chain]'), map = root.querySelector('#map');
    const core = root.querySelector(\"#map [data-region='360722']\");
    return {
        type: [of(button, 'fontSize'), of(button, 'fontStyle'), of(button, 'letterSpacing'), of(button, 'textTransform')],
        box: [of(map, 'boxSizing'), map.getBoundingClientRect().width > 300, of(root.querySelector('.legend'), 'listStyleType')],
        core: of(core, 'fill'),
        host: of(document.getElementById('own'), 'color'),
        display: of(document.getElementById('atlas'), 'display'),
    }";

#[tokio::test]
async fn styles_leak_neither_in_nor_out() -> Result<()> {
    let [_, _, electronics, ..] = &CHAINS;
    in_every_engine(Screen::DESKTOP, async |page| {
        let case = Case::open("resets", Serves::default(), None).await?;
        page.go(&case.url()).await?;
        page.wait_for_element("atlas").await?;
        page.expect_element_chain("atlas", Some(electronics)).await?;
        let looks = json!({
            "type": ["15px", "normal", "normal", "none"],
            "box": ["border-box", true, "none"],
            "core": "rgb(10, 119, 159)",
            "host": "rgb(1, 2, 3)",
            "display": "block",
        });
        page.wait_for_value(LOOKS, looks).await
    })
    .await
}

#[tokio::test]
async fn a_page_from_right_to_left_mirrors_nothing_in_it() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        let case = Case::open("right-to-left", Serves::default(), None).await?;
        page.go(&case.url()).await?;
        page.wait_for_element("atlas").await?;
        page.wait_until(
            "const root = document.getElementById('atlas').shadowRoot, left = part => root.querySelector(part).getBoundingClientRect().left;
            return left('.keys') < left('#map') && left('#map') < left('.reading') && getComputedStyle(root.querySelector('.keys')).direction === 'ltr'",
        )
        .await
    })
    .await
}

/// A site that serves the module as whatever, below a path of its own.
#[tokio::test]
async fn a_module_with_a_wrong_media_type_still_starts() -> Result<()> {
    let [_, _, electronics, ..] = &CHAINS;
    let serves = Serves { wasm: "application/octet-stream", ..Serves::default() };
    in_every_engine(Screen::DESKTOP, async |page| {
        let case = Case::open("resets", serves.clone(), None).await?;
        page.go(&case.url()).await?;
        page.wait_for_element("atlas").await?;
        page.go(&format!("{}?chain=electronics", case.atlas())).await?;
        page.wait_until_ready().await?;
        page.expect_chains(&[electronics]).await
    })
    .await
}

#[tokio::test]
async fn a_page_of_another_origin_shows_it() -> Result<()> {
    let [rare_earth, ..] = &CHAINS;
    in_every_engine(Screen::DESKTOP, async |page| {
        let atlas = surroundings::url()?;
        let serves = Serves { policy: None, ..Serves::default() };
        let case = Case::open("two", serves, Some(&atlas)).await?;
        page.go(&case.url()).await?;
        page.wait_for_element("two").await?;
        let at = page.place_in_element("two", "button[data-chain='rare-earth']").await?;
        page.tap(Pointer::Mouse, at).await?;
        page.expect_element_chain("two", Some(rare_earth)).await?;
        only_of(page, &atlas).await
    })
    .await
}

/// Here alone requests to another origin are meant: to the atlas's, and to no third one.
async fn only_of(page: &Page, atlas: &str) -> Result<()> {
    let said = page.complaints().await?;
    let wrong: Vec<_> = said.iter().filter(|line| !line.contains(atlas)).collect();
    anyhow::ensure!(wrong.is_empty(), "{wrong:?}");
    page.run("performance.clearResourceTimings()").await.map(|_| ())
}
