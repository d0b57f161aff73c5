//! The box of an element is the host's to set, as of any element of HTML, and the form that editors
//! keep becomes an element.

use anyhow::Result;
use atlas_e2e::facts::CHAINS;
use atlas_e2e::{Case, Screen, Serves, in_every_engine};
use serde_json::json;

/// Elements of a page without a policy, since `style` is what is tried.
fn lax() -> Serves {
    Serves { policy: None, ..Serves::default() }
}

const HEIGHTS: &str = "const high = id => document.getElementById(id).getBoundingClientRect().height;
    const map = id => document.getElementById(id).shadowRoot.querySelector('.root').getBoundingClientRect().height;
    return ['plain', 'hidden', 'away', 'styled', 'both', 'sheet', 'pixels', 'share', 'of-nothing', 'nonsense']
        .map(id => [id, high(id), map(id)])";

#[tokio::test]
async fn the_hosts_display_and_height_apply_to_the_element() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        let case = Case::open("boxes", lax(), None).await?;
        page.go(&case.url()).await?;
        let ids = ["plain", "hidden", "away", "styled", "both", "sheet", "pixels", "share"];
        for id in ids.into_iter().chain(["of-nothing", "nonsense"]) {
            page.wait_for_element(id).await?;
        }
        let heights = json!([
            ["plain", 640, 640], ["hidden", 0, 0], ["away", 0, 0], ["styled", 500, 500], ["both", 500, 500],
            ["sheet", 450, 450], ["pixels", 480, 480], ["share", 560, 560], ["of-nothing", 440, 440], ["nonsense", 640, 640],
        ]);
        page.wait_for_value(HEIGHTS, heights).await?;
        page.wait_for_value(
            "return refused.map(([id, code, message]) => [id, code, message.includes('tall')])",
            json!([["nonsense", "unknown-value", true]]),
        )
        .await?;
        page.wait_for_value("return plain.shadowRoot.querySelector('.root').lang", json!("zh-CN")).await?;
        // As `v-show` does it, and by the attribute while it runs.
        page.run("plain.style.display = 'none'; pixels.setAttribute('height', '520'); hidden.style.display = ''").await?;
        page.wait_for_value("return [plain, pixels, hidden].map(it => it.getBoundingClientRect().height)", json!([0, 520, 640])).await?;
        // An element that was hidden while it started has a map of the right size.
        page.wait_until("const map = hidden.shadowRoot.querySelector('#map').getBoundingClientRect();
            return map.width > 300 && map.height > 300").await?;
        page.run("plain.style.display = ''; plain.hidden = true").await?;
        page.wait_for_value("return plain.getBoundingClientRect().height", json!(0)).await?;
        page.complaints().await?; // about the invalid height
        Ok(())
    })
    .await
}

const INSIDE: &str = "return ['one', 'two'].map(id => {
    const atlas = document.getElementById(id).querySelector('ganzhou-atlas');
    atlas.id = `${id}-atlas`;
    return ['chain', 'theme', 'height'].map(name => atlas.getAttribute(name));
})";

#[tokio::test]
async fn a_block_that_an_editor_has_kept_becomes_an_element() -> Result<()> {
    let [_, tungsten, electronics, ..] = &CHAINS;
    in_every_engine(Screen::DESKTOP, async |page| {
        let case = Case::open("blocks", Serves::default(), None).await?;
        page.go(&case.url()).await?;
        page.wait_until("return document.querySelectorAll('div > ganzhou-atlas').length === 2")
            .await?;
        page.wait_for_value(
            INSIDE,
            json!([["electronics", null, "500"], ["tungsten,electronics", "dark", null]]),
        )
        .await?;
        page.wait_for_element("one-atlas").await?;
        page.wait_for_element("two-atlas").await?;
        page.expect_element_chain("one-atlas", Some(electronics)).await?;
        page.expect_element_chain("two-atlas", Some(tungsten)).await?;
        page.wait_for_value(
            "return document.getElementById('one').getBoundingClientRect().height",
            json!(500),
        )
        .await
    })
    .await
}

#[tokio::test]
async fn the_link_in_a_block_stays_if_the_atlas_cannot_start() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        let serves = Serves { lacks: Some(".wasm"), ..Serves::default() };
        let case = Case::open("blocks", serves, None).await?;
        page.go(&case.url()).await?;
        let told = "const atlas = document.querySelector('#one > ganzhou-atlas');
            return [atlas?.dataset.trouble, document.getElementById('way').getBoundingClientRect().height > 0]";
        page.wait_for_value(told, json!(["not-found", true])).await?;
        page.complaints().await?; // of the files that are not there
        Ok(())
    })
    .await
}
