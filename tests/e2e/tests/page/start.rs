//! The page starts in every engine, quietly.

use anyhow::{Result, ensure};
use atlas_e2e::{Manner, Screen, in_every_engine_as};

#[tokio::test]
async fn the_page_becomes_interactive_without_console_messages() -> Result<()> {
    in_every_engine_as(Screen::DESKTOP, Manner::Fresh, async |page| {
        page.open("").await?;
        ensure!(page.text("return document.title").await?.contains("赣州"));
        page.wait_until("return performance.getEntriesByName('atlas:map-visible').length === 1")
            .await?;
        page.wait_until("return performance.getEntriesByName('atlas:interactive').length === 1")
            .await
    })
    .await
}

/// A warning and an error, as the page itself would make them.
const HEARD: &str = "
    (window.wrappedJSObject ?? window).console.warn('heard');
    dispatchEvent(new ErrorEvent('error', { message: 'thrown' }));";

#[tokio::test]
async fn console_messages_are_recorded_by_the_tests() -> Result<()> {
    in_every_engine_as(Screen::DESKTOP, Manner::Fresh, async |page| {
        page.open("").await?;
        page.run(HEARD).await?;
        page.wait_until("return window.__console.length >= 2").await?;
        let said = page.complaints().await?.join("\n");
        ensure!(said.contains("heard") && said.contains("thrown"), "heard: {said}");
        Ok(())
    })
    .await
}
