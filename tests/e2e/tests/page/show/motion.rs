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
async fn nothing_moves_for_who_asked_for_less_motion() -> Result<()> {
    browse(Engine::Chromium, Screen::DESKTOP, async |page| {
        page.present("&scene=core").await?;
        page.until(&MOVES.replace("}).length", "}).length > 20")).await?;
        let reduce =
            json!({ "features": [{ "name": "prefers-reduced-motion", "value": "reduce" }] });
        page.devtools("Emulation.setEmulatedMedia", reduce).await?;
        for scene in ["core", "corridor", "rare-earth", "overview"] {
            page.present(&format!("&scene={scene}")).await?;
            page.becomes(MOVES, json!(0)).await?;
            page.press(&[key::PAGE_DOWN]).await?;
            page.stands(scene, 2).await?;
            page.becomes(MOVES, json!(0)).await?;
        }
        stays(page).await
    })
    .await
}

/// What is drawn with a key stays as it is drawn.
async fn stays(page: &Page) -> Result<()> {
    page.press(&[key::PAGE_UP, key::PAGE_DOWN]).await?;
    page.stands("overview", 2).await?;
    let running = "return document.getAnimations().filter(it => it.effect?.target?.closest('#show .frame')).length";
    page.becomes(running, Value::from(0)).await
}
