//! 编排: a show of one's own, carried by the link, a file and this browser.

use anyhow::{Result, ensure};
use atlas_e2e::{Page, Screen, in_every_engine, key};
use serde_json::{Value, json};

/// What the address says of a show of one's own.
const OWN: &str = "const told = new URLSearchParams(location.search); return ['deck', 'title', 'by', 'on'].map(key => told.get(key))";

/// The letters of all scenes in their order, by hand.
const WHOLE: &str = "tcrewidhfxngmoaz";

#[tokio::test]
async fn what_is_changed_is_in_the_link_and_stays_after_a_reload() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        compose(page).await?;
        // 一核 is switched off, 稀土 comes before 一廊, 赣粤电子信息 is told without its second step.
        page.click("#show .deck [data-change='switch core']").await?;
        in_link(page, "deck", &WHOLE.replace('c', "")).await?;
        page.click("#show .deck [data-change='sooner rare-earth']").await?;
        in_link(page, "deck", "terwidhfxngmoaz").await?;
        page.click("#show .deck [data-change='step2 electronics']").await?;
        in_link(page, "deck", "terwi13dhfxngmoaz").await?;
        write(page, "title", "赣州科创：一张图").await?;
        write(page, "speaker", "王某").await?;
        write(page, "date", "2026年11月").await?;
        let own = json!(["terwi13dhfxngmoaz", "赣州科创：一张图", "王某", "2026年11月"]);
        page.becomes(OWN, own.clone()).await?;
        page.becomes("return document.querySelectorAll('#show .deck li').length", json!(16)).await?;
        page.click("#show .panel [data-do=escape]").await?;
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
        page.click("#show [data-deck=reset]").await?;
        page.becomes(OWN, json!([null, null, null, null])).await
    })
    .await
}

#[tokio::test]
async fn a_show_is_saved_as_a_file_and_opened_from_it() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        compose(page).await?;
        write(page, "title", "“一核” & 多链").await?;
        page.click("#show .deck [data-change='switch matrix']").await?;
        in_link(page, "deck", "tcrewidhfxngmoz").await?;
        let text = saved(page).await?;
        let file: Value = serde_json::from_str(&text)?;
        let said = |key: &str| file.get(key).cloned().unwrap_or_default();
        ensure!(said("format") == "ganzhou-atlas-show" && said("version") == 1, "it is {text}");
        ensure!(said("title") == "“一核” & 多链", "it is {text}");
        let count = said("scenes").as_array().map_or(0, Vec::len);
        ensure!(count == 15, "it has {count} scenes: {text}");
        page.click("#show [data-deck=reset]").await?;
        page.becomes(OWN, json!([null, null, null, null])).await?;
        open(page, &text).await?;
        page.becomes(OWN, json!(["tcrewidhfxngmoz", "“一核” & 多链", null, null])).await?;
        ensure!(saved(page).await? == text, "what is saved again is another file");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_broken_file_is_told_with_its_place_and_changes_nothing() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        compose(page).await?;
        write(page, "title", "留着").await?;
        let good = saved(page).await?;
        for (text, told) in [
            ("{\n  \"format\": \"ganzhou-atlas-show\",\n  oops\n}".to_owned(), "第 3 行"),
            (good.replace("\"corridor\"", "\"korridor\""), "第 3 项：没有名为“korridor”"),
            (good.replace("\"corridor\"", "\"core\""), "第 3 项：“core”出现了两次"),
            (good.replace("\"version\": 1", "\"version\": 7"), "版本是 7"),
            (good.replace("\"speaker\"", "\"speeker\""), "speeker"),
            (good.chars().take(good.chars().count() / 2).collect(), "不是有效的 JSON"),
            (String::new(), "不是有效的 JSON"),
        ] {
            page.run("document.querySelector('#show .told').textContent = ''").await?;
            open(page, &text).await?;
            let says = "const told = document.querySelector('#show .told').innerText; return told.includes(arguments[0]) && told.includes('演示未改动') || told";
            page.becomes_with(says, vec![json!(told)], json!(true)).await?;
            page.becomes(OWN, json!([null, "留着", null, null])).await?;
        }
        // Mended, the same file opens.
        open(page, &good.replace("留着", "改好了")).await?;
        in_link(page, "title", "改好了").await
    })
    .await
}

#[tokio::test]
async fn what_is_kept_in_this_browser_is_there_after_a_reload() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        compose(page).await?;
        page.click("#show [data-deck=kept]").await?;
        tells(page, "本机没有存过演示").await?;
        write(page, "title", "存下的").await?;
        page.click("#show .deck [data-change='later title']").await?;
        in_link(page, "deck", "ctrewidhfxngmoaz").await?;
        page.click("#show [data-deck=keep]").await?;
        tells(page, "已存在本机").await?;
        compose(page).await?;
        page.becomes(OWN, json!([null, null, null, null])).await?;
        page.click("#show [data-deck=kept]").await?;
        page.becomes(OWN, json!(["ctrewidhfxngmoaz", "存下的", null, null])).await?;
        page.run("localStorage.clear()").await?;
        Ok(())
    })
    .await
}

/// Opens the form over a show that is nobody's own.
async fn compose(page: &Page) -> Result<()> {
    page.present("").await?;
    page.press(&["k"]).await?;
    page.has_panel("compose").await
}

/// Writes into a field as a person would, and leaves it.
async fn write(page: &Page, field: &str, words: &str) -> Result<()> {
    let css = format!("#show [data-own='{field}']");
    page.find(&css).await?.send_keys(&format!("{words}{}", key::TAB)).await?;
    let told = match field {
        "title" => "title",
        "speaker" => "by",
        _ => "on",
    };
    in_link(page, told, words).await
}

async fn in_link(page: &Page, name: &str, value: &str) -> Result<()> {
    let told = "return new URLSearchParams(location.search).get(arguments[0])";
    page.becomes_with(told, vec![json!(name)], json!(value)).await
}

async fn tells(page: &Page, words: &str) -> Result<()> {
    let says = "return document.querySelector('#show .told').innerText.includes(arguments[0])";
    page.becomes_with(says, vec![json!(words)], json!(true)).await
}

/// Saves, and gives the file's text.
async fn saved(page: &Page) -> Result<String> {
    page.run("HTMLAnchorElement.prototype.click = function () { window.saved = [this.download, this.getAttribute('href')] }").await?;
    page.click("#show [data-deck=save]").await?;
    page.becomes("return window.saved?.[0] ?? null", json!("赣州科创图谱-演示.json")).await?;
    page.text("const [kind, text] = window.saved[1].split(','); return kind.startsWith('data:application/json') ? decodeURIComponent(text) : kind").await
}

/// Opens a file from the disk.
async fn open(page: &Page, text: &str) -> Result<()> {
    let file =
        std::env::temp_dir().join(format!("演示 {}-{}.json", std::process::id(), page.engine()));
    std::fs::write(&file, text)?;
    let chosen =
        page.find("#show [data-open-deck]").await?.send_keys(&file.to_string_lossy()).await;
    // The browser reads it after it was chosen: once it has, the field is empty again.
    let read =
        page.until("return document.querySelector('#show [data-open-deck]').value === ''").await;
    std::fs::remove_file(&file)?;
    chosen?;
    read
}
