//! 县链矩阵 as a file: what is seen, with the plan's words.

use anyhow::{Context, Result, ensure};
use atlas_e2e::facts::{CHAINS, regions};
use atlas_e2e::{Screen, in_every_engine};
use serde_json::json;

use crate::matrix::{NAMES, in_row, order, shown};

#[tokio::test]
async fn the_visible_matrix_can_be_saved() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        page.open_page("matrix", "").await?;
        order(page, "count").await?;
        page.run(
            "HTMLAnchorElement.prototype.click = function () { window.saved = [this.download, this.getAttribute('href')] }",
        )
        .await?;
        page.click("[data-action=save-table]").await?;
        page.wait_for_value("return window.saved?.[0] ?? null", json!("赣州科创图谱-县链矩阵.csv")).await?;
        let text = page.text("return decodeURIComponent(window.saved[1].slice(window.saved[1].indexOf(',') + 1))").await?;
        let kind = page.text("return window.saved[1].split(',')[0]").await?;
        ensure!(kind == "data:text/csv;charset=utf-8", "the file is {kind}");
        let text = text.strip_prefix('\u{feff}').context("the file does not say that it is UTF-8")?;
        let lines: Vec<&str> = text.lines().collect();
        let (head, rows) = lines.split_first().context("the file is empty")?;
        let heads = head.split(',').skip(1).take(10).collect::<Vec<_>>();
        ensure!(heads == CHAINS.map(|chain| chain.name), "the file's head is {head}");
        let (foot, rows) = rows.split_last().context("the file has no rows")?;
        ensure!(foot.ends_with(",21+29"), "the file's last line is {foot}");
        let seen: Vec<String> = serde_json::from_value(page.run(NAMES).await?)?;
        let expected: Option<Vec<String>> = seen.iter().map(|name| line(name)).collect();
        let expected = expected.context("a row has no region")?;
        ensure!(rows == expected, "the file has {rows:?}, not {expected:?}");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn the_table_can_be_copied_if_no_download_starts() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        page.open_page("matrix", "").await?;
        // The browser of an app that swallows downloads, and lets nothing be copied.
        page.run(
            "const page = window.wrappedJSObject ?? window;
             page.HTMLAnchorElement.prototype.click = () => {};
             Object.defineProperty(page.navigator, 'clipboard', { configurable: true, value: { writeText: () => page.Promise.reject(new page.Error('not allowed')) } });
             page.document.execCommand = () => false",
        )
        .await?;
        page.click("[data-action=save-table]").await?;
        page.wait_until("return document.querySelector('.save-hint').innerText.includes('系统浏览器')").await?;
        page.click("[data-action=copy-table]").await?;
        page.wait_until("return document.querySelector('.save-hint').innerText.includes('没有复制成')").await?;
        page.wait_until(
            "const field = document.querySelector('.save-hint textarea');
             return document.activeElement === field && field.selectionEnd === field.value.length
                && field.value.split('\\n').length > 26 && field.value.includes('\\t稀土\\t')",
        )
        .await
    })
    .await
}

/// A line of the file.
fn line(name: &str) -> Option<String> {
    let (id, _) = regions().find(|(_, it)| *it == name)?;
    let cells = CHAINS.iter().map(|chain| chain.description(id));
    let cells = [name.to_owned()].into_iter().chain(cells).chain([shown(in_row(id))]);
    Some(cells.collect::<Vec<_>>().join(","))
}
