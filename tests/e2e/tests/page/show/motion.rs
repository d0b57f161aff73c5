//! Who asked for less motion gets none.

use anyhow::Result;
use atlas_e2e::{Engine, Page, Screen, browse, key};
use serde_json::{Value, json};

/// What of the stage is told to move: everything in it whose style takes its time.
const MOVES: &str = "const seconds = times => Math.max(...times.split(',').map(parseFloat));
    return [...document.querySelectorAll('#show .frame, #show .frame *')].filter(it => {
        const style = getComputedStyle(it);
        return seconds(style.transitionDuration) > 0 || style.animationName !== 'none' && seconds(style.animationDuration) > 0;
    }).length";

#[tokio::test]
async fn nothing_moves_with_reduced_motion() -> Result<()> {
    browse(Engine::Chromium, Screen::DESKTOP, async |page| {
        page.present("&scene=core").await?;
        page.wait_until(&MOVES.replace("}).length", "}).length > 20")).await?;
        let reduce =
            json!({ "features": [{ "name": "prefers-reduced-motion", "value": "reduce" }] });
        page.devtools("Emulation.setEmulatedMedia", reduce).await?;
        for scene in ["core", "corridor", "rare-earth", "overview"] {
            page.present(&format!("&scene={scene}")).await?;
            page.wait_for_value(MOVES, json!(0)).await?;
            page.press(&[key::PAGE_DOWN]).await?;
            page.expect_step(scene, 2).await?;
            page.wait_for_value(MOVES, json!(0)).await?;
        }
        stays(page).await
    })
    .await
}

/// What is drawn with a key stays as it is drawn.
async fn stays(page: &Page) -> Result<()> {
    page.press(&[key::PAGE_UP, key::PAGE_DOWN]).await?;
    page.expect_step("overview", 2).await?;
    let running = "return document.getAnimations().filter(it => it.effect?.target?.closest('#show .frame')).length";
    page.wait_for_value(running, Value::from(0)).await
}
