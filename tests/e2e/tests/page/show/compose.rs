//! 编排: a show of one's own, carried by the link and kept by this browser.

use anyhow::Result;
use atlas_e2e::{Page, Screen, in_every_engine, key};
use serde_json::json;

/// What the address says of a show of one's own.
pub(super) const OWN: &str = "const told = new URLSearchParams(location.search); return ['deck', 'title', 'by', 'on'].map(key => told.get(key))";

/// The letters of all scenes in their order, by hand.
const WHOLE: &str = "tcrewidhfxngmoaz";

#[tokio::test]
async fn what_is_changed_is_in_the_link_and_stays_after_a_reload() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        compose(page).await?;
        // 一核 is switched off, 稀土 comes before 一廊, 赣粤电子信息 is told without its second step.
        page.click("#show .deck [data-action='switch:core']").await?;
        in_link(page, "deck", &WHOLE.replace('c', "")).await?;
        page.click("#show .deck [data-action='sooner:rare-earth']").await?;
        in_link(page, "deck", "terwidhfxngmoaz").await?;
        page.click("#show .deck [data-action='step:electronics,1']").await?;
        in_link(page, "deck", "terwi13dhfxngmoaz").await?;
        write(page, "title", "赣州科创：一张图").await?;
        write(page, "speaker", "王某").await?;
        write(page, "date", "2026年11月").await?;
        let own = json!(["terwi13dhfxngmoaz", "赣州科创：一张图", "王某", "2026年11月"]);
        page.becomes(OWN, own.clone()).await?;
        page.becomes("return document.querySelectorAll('#show .deck li').length", json!(16)).await?;
        page.click("#show .panel [data-action=escape]").await?;
        page.has_panel("").await?;
        for _ in 0..2 {
            page.stands_with("title", 1, "", "赣州科创：一张图").await?;
            let says = "const says = document.querySelector('#show .frame .says').innerText; return says.includes('王某') && says.includes('2026年11月')";
            page.until(says).await?;
            page.press(&[key::PAGE_DOWN]).await?;
            page.stands("rare-earth", 1).await?;
            page.press(&[key::PAGE_DOWN; 4]).await?;
            page.stands("corridor", 1).await?;
            page.client().refresh().await?;
            page.ready().await?;
            page.has_show().await?;
            page.stands("corridor", 1).await?;
            page.becomes(OWN, own.clone()).await?;
            page.press(&[key::HOME]).await?;
        }
        page.press(&["k"]).await?;
        page.click("#show [data-action=reset]").await?;
        page.becomes(OWN, json!([null, null, null, null])).await
    })
    .await
}

#[tokio::test]
async fn what_is_kept_in_this_browser_is_there_after_a_reload() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        compose(page).await?;
        page.click("#show [data-action=kept]").await?;
        tells(page, "本机没有存过演示").await?;
        write(page, "title", "存下的").await?;
        page.click("#show .deck [data-action='later:title']").await?;
        in_link(page, "deck", "ctrewidhfxngmoaz").await?;
        page.click("#show [data-action=keep]").await?;
        tells(page, "已存在本机").await?;
        compose(page).await?;
        page.becomes(OWN, json!([null, null, null, null])).await?;
        page.click("#show [data-action=kept]").await?;
        page.becomes(OWN, json!(["ctrewidhfxngmoaz", "存下的", null, null])).await?;
        page.run("localStorage.clear()").await?;
        Ok(())
    })
    .await
}

/// Opens the form over a show that is nobody's own.
pub(super) async fn compose(page: &Page) -> Result<()> {
    page.present("").await?;
    page.press(&["k"]).await?;
    page.has_panel("compose").await
}

/// Writes into a field as a person would, and leaves it.
pub(super) async fn write(page: &Page, field: &str, words: &str) -> Result<()> {
    let css = format!("#show [data-pick='{field}']");
    page.find(&css).await?.send_keys(&format!("{words}{}", key::TAB)).await?;
    let told = match field {
        "title" => "title",
        "speaker" => "by",
        _ => "on",
    };
    in_link(page, told, words).await
}

pub(super) async fn in_link(page: &Page, name: &str, value: &str) -> Result<()> {
    let told = "return new URLSearchParams(location.search).get(arguments[0])";
    page.becomes_with(told, vec![json!(name)], json!(value)).await
}

async fn tells(page: &Page, words: &str) -> Result<()> {
    let says = "return document.querySelector('#show .status').innerText.includes(arguments[0])";
    page.becomes_with(says, vec![json!(words)], json!(true)).await
}
