//! Colours of the user's own: what is chosen is told by lines; and a page that is light by hand stays so.

use anyhow::Result;
use atlas_e2e::{Engine, Screen, browse, in_every_engine};
use serde_json::json;

#[tokio::test]
async fn chosen_controls_have_an_outline_in_forced_colours() -> Result<()> {
    browse(Engine::Chromium, Screen::DESKTOP, async |page| {
        let forced = json!({ "features": [{ "name": "forced-colors", "value": "active" }] });
        page.devtools("Emulation.setEmulatedMedia", forced).await?;
        page.open("?chain=electronics&region=360722&mode=care").await?;
        let lines = "const line = css => parseFloat(getComputedStyle(document.querySelector(css)).borderTopWidth);
            return ['.tabs a[aria-current]', '.tabs a:not([aria-current])', '.chain-list li[data-place]', '.chain-list li:not([data-place])',
                '[data-action=care]', '#tooltip'].map(line)";
        page.wait_for_value(lines, json!([2, 0, 2, 0, 2, 2])).await?;
        page.wait_until("return parseFloat(getComputedStyle(document.querySelector('.quote mark')).outlineWidth) === 2").await?;
        page.open_page("targets", "").await?;
        let fills = "const fill = css => getComputedStyle(document.querySelector(css)).fill;
            return fill('.chart .full') !== fill('.chart .open')";
        page.wait_until(fills).await?;
        page.devtools("Emulation.setEmulatedMedia", json!({ "features": [] })).await?;
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_page_set_to_light_is_not_darkened_by_the_browser() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        page.open("?theme=light").await?;
        let scheme = "return getComputedStyle(document.documentElement).colorScheme.split(' ').sort().join(' ')";
        page.wait_for_value(scheme, json!("light only")).await
    })
    .await
}
