//! The parts of the program that the first view does without: what happens when one cannot be
//! loaded.

use anyhow::{Context, Result, ensure};
use atlas_e2e::facts::CHAINS;
use atlas_e2e::{Gate, Page, Screen, in_every_engine, surroundings};

/// The notice that a part is missing is seen, with a button that loads it again.
const NOTICE: &str = "const notice = document.querySelector('.notices');
    return notice.innerText.includes('没有取到')
        && notice.querySelector('[data-action=retry]').getClientRects().length > 0";
/// No notice is seen.
const NO_NOTICE: &str = "return document.querySelector('.notices').getClientRects().length === 0";
/// The same in the element of the show.
const SHOW_NOTICE: &str = "const opening = document.querySelector('#show .opening');
    return opening.innerText.includes('没有取到')
        && opening.querySelector('[data-action=retry]').getClientRects().length > 0";

#[tokio::test]
async fn pages_that_cannot_be_loaded_are_reported_and_come_at_another_try() -> Result<()> {
    let [rare_earth, ..] = CHAINS.each_ref();
    in_every_engine(Screen::DESKTOP, async |page| {
        let gate = Gate::without(part("pages")?).await?;
        page.go(&gate.url()).await?;
        page.wait_until_ready().await?;
        page.wait_until(NO_NOTICE).await?;
        page.click(".tabs [data-action='page:matrix']").await?;
        page.wait_until(NOTICE).await?;
        // The rest of the page works.
        page.click(".tabs [data-action='page:map']").await?;
        page.wait_until(NO_NOTICE).await?;
        page.click(&format!("button[data-chain={}]", rare_earth.id)).await?;
        page.expect_chains(&[rare_earth]).await?;
        // It is tried again when it is needed again, and when the user asks for it.
        page.click(".tabs [data-action='page:matrix']").await?;
        page.wait_until(NOTICE).await?;
        gate.open();
        page.click(".notices [data-action=retry]").await?;
        page.expect_page("matrix").await?;
        page.wait_until(NO_NOTICE).await?;
        only_about_parts(page).await
    })
    .await
}

#[tokio::test]
async fn a_show_that_fails_to_load_returns_to_the_page_and_loads_on_retry() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        let gate = Gate::without(part("show")?).await?;
        page.go(&gate.url()).await?;
        page.wait_until_ready().await?;
        page.click(".masthead [data-action=present]").await?;
        page.wait_until(SHOW_NOTICE).await?;
        page.click("#show .opening [data-action=present]").await?;
        page.expect_no_show().await?;
        page.wait_until(NO_NOTICE).await?;
        page.click(".masthead [data-action=present]").await?;
        page.wait_until(SHOW_NOTICE).await?;
        gate.open();
        page.click("#show .opening [data-action=retry]").await?;
        page.expect_show().await?;
        only_about_parts(page).await
    })
    .await
}

/// The file name of a part.
fn part(stem: &str) -> Result<&'static str> {
    for entry in surroundings::dist()?.read_dir()? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if name.starts_with(&format!("{stem}-")) && name.ends_with(".wasm") {
            return Ok(name.leak());
        }
    }
    None.with_context(|| format!("the site has no part {stem}"))
}

/// A browser may note the file that was missing, and nothing else.
async fn only_about_parts(page: &Page) -> Result<()> {
    let others = page.complaints().await?;
    let others: Vec<&String> = others.iter().filter(|it| !it.contains(".wasm")).collect();
    ensure!(others.is_empty(), "the console says {others:?}");
    Ok(())
}
