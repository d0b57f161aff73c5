//! What a person does before the app is there is answered, not lost.

use anyhow::{Result, ensure};
use atlas_e2e::{Engine, Page, Screen, browse};
use serde_json::json;

const BUTTON: &str = "button[data-chain=\"electronics\"]";

#[tokio::test]
async fn a_click_before_the_app_is_there_is_answered() -> Result<()> {
    browse(Engine::Chromium, Screen::DESKTOP, async |page| {
        hold_back(page).await?;
        page.visit("?theme=dark").await?;
        page.find(BUTTON).await?;
        ensure!(page.text("return document.documentElement.dataset.theme").await? == "dark");
        page.click(BUTTON).await?;
        ensure!(page.text("return 'ready' in document.documentElement.dataset").await? == "false");
        page.run("window.__letGo()").await?;
        page.ready().await?;
        page.until(&format!(
            "return document.querySelector('{BUTTON}').getAttribute('aria-pressed') === 'true'"
        ))
        .await
    })
    .await
}

/// The module waits until the page is told to let it go.
async fn hold_back(page: &Page) -> Result<()> {
    let source = "const now = window.fetch; const told = new Promise((go) => window.__letGo = go); \
                  window.fetch = (...what) => told.then(() => now(...what));";
    let script = json!({ "source": source });
    page.devtools("Page.addScriptToEvaluateOnNewDocument", script).await?;
    Ok(())
}
