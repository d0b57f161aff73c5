//! A notice for the presenter leaves the foot of the slide free: source, review and number are read by all.

use anyhow::Result;
use atlas_e2e::{Engine, Screen, browse, key};
use serde_json::json;

/// The texts of the foot that the notice lies on, while it is seen.
const UNDER: &str = "const notice = document.querySelector('#show .notice').getBoundingClientRect();
    if (!notice.width) return null;
    const texts = [...document.querySelectorAll('#show .frame footer *')].filter(it => it.childElementCount === 0 && it.textContent.trim() && it.getClientRects().length);
    const under = texts.filter(it => { const box = it.getBoundingClientRect();
        return box.left < notice.right && notice.left < box.right && box.top < notice.bottom && notice.top < box.bottom });
    return texts.length > 1 ? under.map(it => it.textContent) : ['the slide has no foot']";

#[tokio::test]
async fn a_notice_leaves_the_foot_of_the_slide_free() -> Result<()> {
    browse(Engine::Chromium, Screen::DESKTOP, async |page| {
        for (width, height) in [(1920, 1080), (1024, 768), (1280, 720), (2560, 1080), (800, 600)] {
            Screen::window(width, height).apply(page).await?;
            for scene in ["electronics", "matrix"] {
                page.present(&format!("&scene={scene}")).await?;
                page.press(&["9", "9", "9", key::ENTER]).await?;
                page.wait_for_value(UNDER, json!([])).await?;
            }
        }
        Ok(())
    })
    .await
}
