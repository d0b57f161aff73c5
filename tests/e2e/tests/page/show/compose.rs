//! 编排: a show of one's own, carried by the link and kept by this browser.

use anyhow::Result;
use atlas_e2e::{Page, Screen, in_every_engine, key};
use serde_json::json;

/// What the address says of a show of one's own.
pub(super) const OWN: &str = "const told = new URLSearchParams(location.search); return ['deck', 'title', 'by', 'on'].map(key => told.get(key))";

/// The letters of all scenes in their order, by hand.
const WHOLE: &str = "tcrewidhfxngmoabuz";

#[tokio::test]
async fn changes_to_the_show_are_in_the_link_and_survive_a_reload() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        compose(page).await?;
        // 一核 is switched off, 稀土 comes before 一廊, 赣粤电子信息 is told without its second step.
        page.click("#show .deck [data-action='switch:core']").await?;
        in_link(page, "deck", &WHOLE.replace('c', "")).await?;
        page.click("#show .deck [data-action='sooner:rare-earth']").await?;
        in_link(page, "deck", "terwidhfxngmoabuz").await?;
        page.click("#show .deck [data-action='step:electronics,1']").await?;
        in_link(page, "deck", "terwi13dhfxngmoabuz").await?;
        write(page, "title", "赣州科创：一张图").await?;
        write(page, "speaker", "王某").await?;
        write(page, "date", "2026年11月").await?;
        let own = json!(["terwi13dhfxngmoabuz", "赣州科创：一张图", "王某", "2026年11月"]);
        page.wait_for_value(OWN, own.clone()).await?;
        page.wait_for_value("return document.querySelectorAll('#show .deck li').length", json!(18)).await?;
        page.click("#show .panel [data-action=escape]").await?;
        page.expect_panel("").await?;
        for _ in 0..2 {
            page.expect_step_and_answer("title", 1, "", "赣州科创：一张图").await?;
            let says = "const says = document.querySelector('#show .frame .says').innerText; return says.includes('王某') && says.includes('2026年11月')";
            page.wait_until(says).await?;
            page.press(&[key::PAGE_DOWN; 4]).await?; // the cover has four steps
            page.expect_step("rare-earth", 1).await?;
            page.press(&[key::PAGE_DOWN; 4]).await?;
            page.expect_step("corridor", 1).await?;
            page.client().refresh().await?;
            page.wait_until_ready().await?;
            page.expect_show().await?;
            page.expect_step("corridor", 1).await?;
            page.wait_for_value(OWN, own.clone()).await?;
            page.press(&[key::HOME]).await?;
        }
        page.press(&["k"]).await?;
        page.click("#show [data-action=reset]").await?;
        page.wait_for_value(OWN, json!([null, null, null, null])).await
    })
    .await
}

#[tokio::test]
async fn a_show_kept_in_the_browser_is_there_after_a_reload() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        compose(page).await?;
        page.click("#show [data-action=kept]").await?;
        tells(page, "本机没有存过演示").await?;
        write(page, "title", "存下的").await?;
        page.click("#show .deck [data-action='later:title']").await?;
        in_link(page, "deck", "ctrewidhfxngmoabuz").await?;
        page.click("#show [data-action=keep]").await?;
        tells(page, "已存在本机").await?;
        compose(page).await?;
        page.wait_for_value(OWN, json!([null, null, null, null])).await?;
        page.click("#show [data-action=kept]").await?;
        page.wait_for_value(OWN, json!(["ctrewidhfxngmoabuz", "存下的", null, null])).await?;
        page.run("localStorage.clear()").await?;
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_title_of_ones_own_is_marked_on_the_cover_alone() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        let kicker = "const it = document.querySelector('#show .frame .kicker'); return it.getClientRects().length > 0 ? it.innerText : ''";
        page.present("&title=本县的图谱").await?;
        for step in 1..=4 {
            page.expect_step_and_answer("title", step, "", "本县的图谱").await?;
            page.wait_for_value(kicker, json!("自加标题 · 不是规划内容")).await?;
            page.press(&[key::PAGE_DOWN]).await?;
        }
        page.expect_step("core", 1).await?;
        page.wait_for_value(kicker, json!("")).await?;
        page.present("").await?;
        page.expect_step("title", 1).await?;
        page.wait_for_value(kicker, json!("")).await
    })
    .await
}

/// Opens the form over a show that is nobody's own.
pub(super) async fn compose(page: &Page) -> Result<()> {
    page.present("").await?;
    page.press(&["k"]).await?;
    page.expect_panel("compose").await
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
    page.wait_for_value_with(told, vec![json!(name)], json!(value)).await
}

async fn tells(page: &Page, words: &str) -> Result<()> {
    let says = "return document.querySelector('#show .status').innerText.includes(arguments[0])";
    page.wait_for_value_with(says, vec![json!(words)], json!(true)).await
}
