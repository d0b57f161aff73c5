//! The show in a frame of somebody else's page: its keys are its own only while it has the focus.

use anyhow::Result;
use atlas_e2e::{Engine, Host, Page, Screen, in_every_engine, key, surroundings};
use serde_json::{Value, json};

/// Where the show in the frame stands; an embedded page leaves every address alone.
const STANDS: &str = "const show = document.querySelector('#show'), { scene, step } = show.dataset;
    return [scene, step, location.search, show.querySelector('.frame .title')?.innerText.length > 0]";

const LINK: &str = "?present&scene=corridor&embed=1";

#[tokio::test]
async fn keys_work_only_while_the_frame_has_the_focus() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        let host = Host::with_frame(&format!("{}{LINK}", surroundings::url()?)).await?;
        page.go(&host.url()).await?;
        inside(page, "1").await?;
        // The frame did not take the focus when it began, and the host's keys are the host's.
        page.click("#own").await?;
        page.press(&[key::PAGE_DOWN, "n", key::RIGHT, "b", key::ESCAPE]).await?;
        page.wait_for_value("return window.heard.length", json!(5)).await?;
        page.wait_for_value("return document.querySelector('#own').value", json!("nb")).await?;
        inside(page, "1").await?;
        page.wait_until("return document.activeElement.id === 'own'").await?;
        focus_frame(page).await?;
        page.press(&[key::PAGE_DOWN]).await?;
        inside(page, "3").await?;
        page.press(&[key::PAGE_UP, "n"]).await?;
        inside(page, "3").await?;
        page.client().clone().enter_parent_frame().await?;
        page.wait_for_value("return window.heard.length", json!(5)).await?;
        page.click("#own").await?;
        page.press(&[key::PAGE_DOWN]).await?;
        page.wait_for_value("return window.heard.length", json!(6)).await?;
        inside(page, "3").await
    })
    .await
}

/// A click into the frame turns a page and gives it the focus. WebKit's driver has no window that
/// is in front, so that its keys go where the driver looks.
async fn focus_frame(page: &Page) -> Result<()> {
    page.tap(atlas_e2e::Pointer::Mouse, (940, 600)).await?;
    inside(page, "2").await?;
    if page.engine() == Engine::WebKit {
        println!("WebKit's driver gives no frame the focus: it is told where keys go");
        enter(page).await?;
    }
    Ok(())
}

/// The show in the frame stands at this step.
async fn inside(page: &Page, step: &str) -> Result<()> {
    let within = page.run("return window !== parent").await? == Value::Bool(true);
    if !within {
        enter(page).await?;
    }
    page.wait_for_value(STANDS, json!(["corridor", step, LINK, true])).await?;
    if !within {
        page.client().clone().enter_parent_frame().await?;
    }
    Ok(())
}

async fn enter(page: &Page) -> Result<()> {
    let frame = page.find("iframe").await?;
    frame.enter_frame().await?;
    Ok(())
}
