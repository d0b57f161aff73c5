//! The page in one file, opened from a disk by a browser that reaches nobody.

use anyhow::{Context, Result, ensure};
use atlas_e2e::facts::CHAINS;
use atlas_e2e::{
    Manner, OneFile, Page, Pointer, Screen, Site, TABS, in_every_engine, in_every_engine_as,
};
use serde_json::json;
use sha2::{Digest, Sha256};

/// What was asked for: nothing, wherever it may lie.
const ASKED: &str = "return performance.getEntriesByType('resource').map(entry => entry.name)";

/// Each part's name, what the file says of it, and its text as this engine has read it.
const PARTS: &str = "return [...document.querySelectorAll('[data-part]')]
    .map(part => [part.dataset.part, part.dataset.sha256, part.textContent])";

#[tokio::test]
async fn everything_works_without_a_network() -> Result<()> {
    let [rare_earth, ..] = CHAINS.each_ref();
    unplugged(async |page| {
        let file = OneFile::complete()?;
        page.go(&file.url()?).await?;
        page.wait_until_ready().await?;
        page.click(&format!("button[data-chain={}]", rare_earth.id)).await?;
        page.expect_chains(&[rare_earth]).await?;
        page.tap(Pointer::Mouse, page.place_of("360722").await?).await?;
        page.expect_profile(Some("信丰县")).await?;
        for (id, _) in TABS {
            page.open_tab(id).await?;
        }
        page.open_tab("matrix").await?;
        page.wait_until("return document.querySelector('#pages [data-page=matrix] h2').getBoundingClientRect().width > 0").await?;
        page.open_tab("plan").await?;
        page.wait_for_value("return document.querySelectorAll('#pages article[data-measure]').length", json!(37)).await?;
        is_whole(page).await?;
        page.wait_for_value(ASKED, json!([])).await?;
        page.wait_until("return document.querySelector('#incomplete').hidden").await
    })
    .await
}

/// On the server that the site is on, too: there the file has no policy but its own.
#[tokio::test]
async fn the_one_file_copy_works_on_its_own_server() -> Result<()> {
    let [rare_earth, tungsten, ..] = CHAINS.each_ref();
    in_every_engine(Screen::DESKTOP, async |page| {
        let site = Site::complete()?;
        page.go(&[site.url(), "ganzhou-atlas-offline.html?chain=tungsten"].concat()).await?;
        page.wait_until_ready().await?;
        page.expect_chains(&[tungsten]).await?;
        page.click(&format!("button[data-chain={}]", rare_earth.id)).await?;
        page.expect_chains(&[rare_earth]).await?;
        page.open_tab("matrix").await?;
        page.wait_for_value(ASKED, json!([])).await?;
        page.wait_for_value(
            "return getComputedStyle(document.querySelector('#blocked')).display",
            json!("none"),
        )
        .await
    })
    .await
}

/// Where a policy of the server forbids its scripts, or its styles too, a line says what to do.
#[tokio::test]
async fn under_a_forbidding_policy_the_file_explains_how_to_save_it() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        let site = Site::complete()?;
        for policy in ["default-src 'none'; script-src 'self'; style-src 'self'", "script-src 'self'"] {
            site.serve_with(&json!({ "ganzhou": { "Content-Security-Policy": policy } }))?;
            page.go(&[site.url(), "ganzhou-atlas-offline.html"].concat()).await?;
            page.wait_until("const line = document.querySelector('#blocked');
                return getComputedStyle(line).visibility === 'visible' && line.getBoundingClientRect().height > 0 && line.innerText.includes('保存')").await?;
        }
        page.complaints().await?; // of what was forbidden
        Ok(())
    })
    .await
}

#[tokio::test]
async fn the_address_of_the_file_survives_a_reload_and_back() -> Result<()> {
    let [rare_earth, tungsten, ..] = CHAINS.each_ref();
    unplugged(async |page| {
        let file = OneFile::complete()?;
        page.go(&[&file.url()?, "?chain=tungsten"].concat()).await?;
        page.wait_until_ready().await?;
        page.expect_chains(&[tungsten]).await?;
        page.click(&format!("button[data-chain={}]", rare_earth.id)).await?;
        page.expect_query(&format!("?chain={}", rare_earth.id)).await?;
        page.client().refresh().await?;
        page.wait_until_ready().await?;
        page.expect_chains(&[rare_earth]).await?;
        page.client().back().await?;
        page.wait_until_ready().await?;
        page.expect_chains(&[tungsten]).await?;
        page.wait_for_value(ASKED, json!([])).await
    })
    .await
}

#[tokio::test]
async fn a_truncated_copy_reports_it_and_stays_readable() -> Result<()> {
    unplugged(async |page| {
        for mark in [
            "data-part=\"plan.html\"",
            "data-part=\"atlas.wasm\"",
            "data-part=\"atlas.js\"",
            "</body>",
        ] {
            let file = OneFile::truncated_after(mark)?;
            page.go(&file.url()?).await?;
            says_incomplete(page).await.with_context(|| format!("cut behind {mark}"))?;
            page.wait_until(
                "return document.querySelector('#map').getBoundingClientRect().width > 400",
            )
            .await?;
            // Words that nobody has scrolled to are not laid out.
            page.wait_until(
                "const words = document.querySelector('#text-version'); words.scrollIntoView();
                return words.innerText.includes('稀土')",
            )
            .await?;
        }
        // Nothing of the page is there yet, but the words.
        let file = OneFile::truncated_after("data-part=\"atlas.css\"")?;
        page.go(&file.url()?).await?;
        page.wait_for_value("return document.body.innerText", json!("文件不完整，请重新拷贝。"))
            .await?;
        page.complaints().await?; // Chromium misses what it was told to wait for
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_damaged_script_is_not_run_and_is_reported() -> Result<()> {
    unplugged(async |page| {
        for (right, wrong) in [("window.atlasStarted", "window.atlasstarted"), ("AGFzbQ", "AGFzbA")]
        {
            let file = OneFile::with_change(|page| {
                let at = page.rfind(right).unwrap_or_default();
                let (before, after) = page.split_at(at);
                [before, &after.replacen(right, wrong, 1)].concat()
            })?;
            page.go(&file.url()?).await?;
            says_incomplete(page).await.with_context(|| format!("with {wrong}"))?;
            page.wait_until("return !('ready' in document.documentElement.dataset)").await?;
            page.complaints().await?; // as it should
        }
        Ok(())
    })
    .await
}

async fn unplugged(work: impl AsyncFn(&Page) -> Result<()>) -> Result<()> {
    in_every_engine_as(Screen::DESKTOP, Manner::Unplugged, work).await
}

async fn says_incomplete(page: &Page) -> Result<()> {
    page.wait_until("const told = document.querySelector('#incomplete');
        return told.getClientRects().length > 0 && told.innerText.includes('文件不完整，请重新拷贝')").await
}

/// The file's hash is that of the parts as this engine has read them, with all of them in use.
async fn is_whole(page: &Page) -> Result<()> {
    let parts: Vec<(String, String, String)> = serde_json::from_value(page.run(PARTS).await?)?;
    let mut list = String::new();
    for (name, stated, text) in parts {
        let found = hash(&text);
        ensure!(found == stated, "{name} is not as it was built");
        list += &format!("{found}  {name}\n");
    }
    let stated = page.attribute("meta[name=atlas-bundle]", "content").await?;
    ensure!(stated == Some(hash(&list)), "the file says {stated:?} of itself");
    Ok(())
}

fn hash(text: &str) -> String {
    Sha256::digest(text).iter().map(|byte| format!("{byte:02x}")).collect()
}
