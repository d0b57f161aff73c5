//! A page that a reader saves with the browser (Ctrl+S) stays readable: map, colours, clause and text,
//! though nothing of it runs.

use std::{env, fs, process};

use anyhow::{Context, Result};
use atlas_e2e::{Screen, in_every_engine, surroundings};
use serde_json::json;
use url::Url;

#[tokio::test]
async fn the_page_offers_its_copy_in_one_file() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        page.open("").await?;
        page.run(
            "const link = document.querySelector('#text-version a[download]');
            fetch(link.href).then(answer => answer.text()).then(text => { window.copy = link.textContent + ' ' + text.includes('atlas-bundle') })",
        )
        .await?;
        page.wait_for_value("return window.copy ?? null", json!("下载离线版 true")).await
    })
    .await
}

/// How a county that is a core is painted, what stands in the profile, and how much text is there.
const READ: &str = "const county = document.querySelector('#map .county[data-region=\"360722\"]');
    return [getComputedStyle(county).fill, document.querySelector('#profile')?.textContent.includes('信丰县'), document.querySelector('#text-version').textContent.length > 1000]";

/// The links of the line that a saved page has, if it is seen.
const COPY: &str = "const line = document.querySelector('saved-copy');
    return line.getClientRects().length ? [...line.querySelectorAll('a')].map(link => link.innerText) : []";
/// Whether the line about a page that did not start stays away, now and later; the pointer events of a
/// button.
const DEAD: &str = "const trouble = document.querySelector('#trouble'), style = trouble && getComputedStyle(trouble);
    return [!trouble || style.visibility === 'hidden' && style.animationName === 'none', getComputedStyle(document.querySelector('button[data-chain]')).pointerEvents]";

#[tokio::test]
async fn a_page_that_the_browser_saves_stays_readable() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        page.open("?chain=electronics&region=360722").await?;
        page.expect_profile(Some("信丰县")).await?;
        page.wait_for_value(COPY, json!([])).await?;
        let read = page.run(READ).await?;
        let fill = read.get(0).cloned().context("there is no county")?;
        // As browsers do it: the page as it is now, and its files beside it.
        let html =
            page.text("return '<!doctype html>' + document.documentElement.outerHTML").await?;
        let folder = format!("atlas-kept-{}-{}", process::id(), page.engine());
        let folder = env::temp_dir().join(folder);
        fs::create_dir_all(&folder)?;
        fs::write(folder.join("kept.html"), html)?;
        for file in fs::read_dir(surroundings::dist()?)? {
            let file = file?.path();
            let is_part = file.extension().is_some_and(|kind| kind == "css" || kind == "js");
            if let Some(name) = file.file_name().filter(|_| is_part) {
                fs::copy(&file, folder.join(name))?;
            }
        }
        let address = Url::from_file_path(folder.join("kept.html")).ok().context("no address")?;
        page.client().goto(address.as_str()).await?;
        page.wait_for_value(READ, json!([fill, true, true])).await?;
        page.wait_for_value(COPY, json!(["打开原网页", "下载离线版"])).await?;
        page.wait_for_value(DEAD, json!([true, "none"])).await?;
        fs::remove_dir_all(&folder)?;
        // Its scripts cannot be checked on a disk, which the console tells; that is no fault here.
        let _ = page.complaints().await;
        page.open("").await
    })
    .await
}
