//! The page starts in every engine, quietly.

use anyhow::{Result, ensure};
use atlas_e2e::{Screen, in_every_engine};

#[tokio::test]
async fn the_page_becomes_interactive_without_a_complaint() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        page.open("").await?;
        ensure!(page.text("return document.title").await?.contains("赣州"));
        page.until("return performance.getEntriesByName('atlas:map-visible').length === 1")
            .await?;
        Ok(())
    })
    .await
}

#[tokio::test]
async fn it_fits_a_phone() -> Result<()> {
    atlas_e2e::browse(atlas_e2e::Engine::Chromium, Screen::PHONE, async |page| {
        page.open("").await?;
        let fits = "return document.documentElement.scrollWidth <= innerWidth";
        ensure!(
            page.text(fits).await? == "true",
            "the page is wider than the phone"
        );
        Ok(())
    })
    .await
}
