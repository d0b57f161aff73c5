//! 编排: a show of one's own as a file.

use anyhow::{Result, ensure};
use atlas_e2e::{Page, Screen, in_every_engine};
use serde_json::{Value, json};

use super::compose::{OWN, compose, in_link, write};

#[tokio::test]
async fn a_show_is_saved_as_a_file_and_opened_from_it() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        compose(page).await?;
        write(page, "title", "“一核” & 多链").await?;
        page.click("#show .deck [data-action='switch:matrix']").await?;
        in_link(page, "deck", "tcrewidhfxngmobuz").await?;
        let text = saved(page).await?;
        let file: Value = serde_json::from_str(&text)?;
        let said = |key: &str| file.get(key).cloned().unwrap_or_default();
        ensure!(said("format") == "ganzhou-atlas-show" && said("version") == 1, "it is {text}");
        ensure!(said("title") == "“一核” & 多链", "it is {text}");
        let count = said("scenes").as_array().map_or(0, Vec::len);
        ensure!(count == 17, "it has {count} scenes: {text}");
        page.click("#show [data-action=reset]").await?;
        page.wait_for_value(OWN, json!([null, null, null, null])).await?;
        open(page, &text).await?;
        page.wait_for_value(OWN, json!(["tcrewidhfxngmobuz", "“一核” & 多链", null, null])).await?;
        ensure!(saved(page).await? == text, "what is saved again is another file");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_broken_file_is_reported_with_its_place_and_changes_nothing() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        compose(page).await?;
        write(page, "title", "留着").await?;
        let good = saved(page).await?;
        for (text, told) in [
            ("{\n  \"format\": \"ganzhou-atlas-show\",\n  oops\n}".to_owned(), "第 3 行"),
            (good.replace("\"corridor\"", "\"korridor\""), "第 3 项：没有名为“korridor”"),
            (good.replace("\"corridor\"", "\"core\""), "第 3 项：“core”出现了两次"),
            (good.replace("\"version\": 1", "\"version\": 7"), "版本是 7，这里能打开的是 1、2"),
            (good.replace("\"speaker\"", "\"speeker\""), "speeker"),
            (good.chars().take(good.chars().count() / 2).collect(), "不是有效的 JSON"),
            (String::new(), "不是有效的 JSON"),
        ] {
            page.run("document.querySelector('#show .status').textContent = ''").await?;
            open(page, &text).await?;
            let says = "const told = document.querySelector('#show .status').innerText; return told.includes(arguments[0]) && told.includes('演示未改动') || told";
            page.wait_for_value_with(says, vec![json!(told)], json!(true)).await?;
            page.wait_for_value(OWN, json!([null, "留着", null, null])).await?;
        }
        // Mended, the same file opens.
        open(page, &good.replace("留着", "改好了")).await?;
        in_link(page, "title", "改好了").await
    })
    .await
}

/// The browsers of some apps swallow downloads.
#[tokio::test]
async fn where_no_file_comes_its_content_can_be_copied() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        compose(page).await?;
        write(page, "title", "一张图").await?;
        page.run(
            "const page = window.wrappedJSObject ?? window;
             page.HTMLAnchorElement.prototype.click = () => {};
             Object.defineProperty(page.navigator, 'clipboard', { configurable: true, value: { writeText: () => page.Promise.reject(new page.Error('not allowed')) } });
             page.document.execCommand = () => false",
        )
        .await?;
        for _ in 0..2 {
            page.click("#show [data-action=save]").await?;
        }
        let hints = "return [...document.querySelectorAll('#show .save-hint')].map(it => it.innerText.includes('系统浏览器'))";
        page.wait_for_value(hints, json!([true])).await?;
        page.click("#show [data-action=copy-deck]").await?;
        page.wait_until("return document.querySelector('#show .save-hint').innerText.includes('没有复制成')").await?;
        page.wait_until(
            "const field = document.querySelector('#show .save-hint textarea');
             return document.activeElement === field && field.selectionEnd === field.value.length && JSON.parse(field.value).title === '一张图'",
        )
        .await?;
        // What is typed there is no command, and where it can be copied the text goes.
        page.press(&["b"]).await?;
        page.wait_for_value("return document.querySelector('#show').dataset.blank || ''", json!("")).await?;
        page.run("(window.wrappedJSObject ?? window).document.execCommand = () => true").await?;
        page.click("#show [data-action=copy-deck]").await?;
        page.wait_until("return document.querySelector('#show .save-hint').innerText.includes('内容已复制')").await?;
        page.wait_until("return document.querySelector('#show .save-hint textarea') === null").await
    })
    .await
}

/// Saves, and gives the file's text.
pub(super) async fn saved(page: &Page) -> Result<String> {
    page.run("HTMLAnchorElement.prototype.click = function () { window.saved = [this.download, this.getAttribute('href')] }").await?;
    page.click("#show [data-action=save]").await?;
    page.wait_for_value("return window.saved?.[0] ?? null", json!("赣州科创图谱-演示.json"))
        .await?;
    page.text("const [kind, text] = window.saved[1].split(','); return kind.startsWith('data:application/json') ? decodeURIComponent(text) : kind").await
}

/// Opens a file from the disk.
pub(super) async fn open(page: &Page, text: &str) -> Result<()> {
    let file =
        std::env::temp_dir().join(format!("演示 {}-{}.json", std::process::id(), page.engine()));
    std::fs::write(&file, text)?;
    let chosen =
        page.find("#show [data-pick=file]").await?.send_keys(&file.to_string_lossy()).await;
    // The browser reads it after it was chosen: once it has, the field is empty again.
    let read = page
        .wait_until("return document.querySelector('#show [data-pick=file]').value === ''")
        .await;
    std::fs::remove_file(&file)?;
    chosen?;
    read
}
