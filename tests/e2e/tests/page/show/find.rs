//! 领导问 by the field that `/` opens, and keys while a Chinese input method is on.

use anyhow::Result;
use atlas_e2e::{Page, Screen, in_every_engine, key};
use serde_json::json;

/// A key as an input method leaves it: without a name, with its place on the keyboard.
const TAKEN: &str = "const [code, shiftKey] = arguments;
    (document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent('keydown', { key: 'Process', code, keyCode: 229, shiftKey, bubbles: true, cancelable: true }))";

#[tokio::test]
async fn keys_work_while_an_input_method_is_on() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        page.open("").await?;
        taken(page, "KeyF", true).await?;
        page.has_show().await?;
        page.stands("title", 1).await?;
        taken(page, "Space", false).await?;
        page.stands("core", 1).await?;
        taken(page, "KeyB", false).await?;
        let blank = "return document.querySelector('#show').dataset.blank";
        page.becomes(blank, json!("black")).await?;
        taken(page, "KeyW", false).await?;
        page.becomes(blank, json!("white")).await?;
        taken(page, "Escape", false).await?;
        page.becomes(blank, json!("")).await?;
        taken(page, "Digit6", false).await?;
        taken(page, "Enter", false).await?;
        page.stands("electronics", 1).await?;
        taken(page, "KeyO", false).await?;
        page.has_panel("overview").await?;
        taken(page, "KeyO", false).await?;
        page.has_panel("").await?;
        // In a field it is the field's, whatever it means elsewhere.
        taken(page, "Slash", false).await?;
        page.has_panel("find").await?;
        for code in ["KeyN", "Enter", "Escape", "ArrowDown"] {
            taken(page, code, false).await?;
        }
        page.has_panel("find").await?;
        page.stands("electronics", 1).await
    })
    .await
}

#[tokio::test]
async fn the_field_finds_by_chinese_and_letters_and_turns_no_slide() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        page.present("&scene=digital&step=2").await?;
        for (typed, id, name) in [
            ("nk", "360703", "南康区"),
            ("xinfeng", "360722", "信丰县"),
            ("定南", "360728", "定南县"),
            ("经开区", "gz-etdz", "赣州经开区"),
        ] {
            page.press(&["/"]).await?;
            page.has_panel("find").await?;
            page.until("return document.activeElement?.matches('#show [data-pick=name]')").await?;
            for letter in typed.chars() {
                // One by one, as slowly as the driver is.
                page.press(&[&letter.to_string()]).await?;
            }
            page.becomes(
                "return document.querySelector('#show .names [aria-current=true]')?.innerText ?? ''",
                json!(name),
            )
            .await?;
            page.stands("digital", 2).await?;
            page.press(&[key::ENTER]).await?;
            page.stands_with("digital", 2, id, name).await?;
            page.press(&[key::ESCAPE]).await?;
            page.stands("digital", 2).await?;
        }
        page.press(&["/", "k", "n", "p"]).await?;
        page.until("return document.querySelector('#show .found').innerText.includes('没有找到“knp”')")
            .await?;
        page.press(&[key::ESCAPE]).await?;
        page.has_panel("").await?;
        page.stands("digital", 2).await
    })
    .await
}

#[tokio::test]
async fn how_to_return_is_not_shown_to_the_audience() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        page.present("&scene=digital&ask=360722").await?;
        let kicker = "return document.querySelector('#show .frame .kicker').innerText";
        page.becomes(kicker, json!("领导问")).await?;
        page.present("&scene=digital&ask=360722&speaker=1").await?;
        page.becomes(kicker, json!("领导问 · Esc 返回原处")).await
    })
    .await
}

async fn taken(page: &Page, code: &str, shift: bool) -> Result<()> {
    page.run_with(TAKEN, vec![json!(code), json!(shift)]).await?;
    Ok(())
}
