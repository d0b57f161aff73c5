//! 领导问 by the field that `/` opens, and keys while a Chinese input method is on.

use anyhow::Result;
use atlas_e2e::{Page, Screen, in_every_engine, key};
use serde_json::json;

use super::speaker::{both, open};

/// A key as an input method leaves it: without a name, with its place on the keyboard.
const TAKEN: &str = "const [code, shiftKey] = arguments;
    (document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent('keydown', { key: 'Process', code, keyCode: 229, shiftKey, bubbles: true, cancelable: true }))";

#[tokio::test]
async fn keys_work_while_an_input_method_is_on() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        page.open("").await?;
        taken(page, "KeyF", true).await?;
        page.expect_show().await?;
        page.expect_step("title", 1).await?;
        taken(page, "Space", false).await?;
        page.expect_step("title", 2).await?;
        taken(page, "KeyB", false).await?;
        let blank = "return document.querySelector('#show').dataset.blank";
        page.wait_for_value(blank, json!("black")).await?;
        taken(page, "KeyW", false).await?;
        page.wait_for_value(blank, json!("white")).await?;
        taken(page, "Escape", false).await?;
        page.wait_for_value(blank, json!("")).await?;
        taken(page, "Digit6", false).await?;
        taken(page, "Enter", false).await?;
        page.expect_step("electronics", 1).await?;
        taken(page, "KeyO", false).await?;
        page.expect_panel("overview").await?;
        taken(page, "KeyO", false).await?;
        page.expect_panel("").await?;
        // In a field it is the field's, whatever it means elsewhere.
        taken(page, "Slash", false).await?;
        page.expect_panel("find").await?;
        for code in ["KeyN", "Enter", "Escape", "ArrowDown"] {
            taken(page, code, false).await?;
        }
        page.expect_panel("find").await?;
        page.expect_step("electronics", 1).await
    })
    .await
}

#[tokio::test]
async fn typing_in_the_search_field_finds_names_and_turns_no_slide() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        page.present("&scene=digital&step=2").await?;
        for (typed, id, name) in [
            ("nk", "360703", "南康区"),
            ("xinfeng", "360722", "信丰县"),
            ("定南", "360728", "定南县"),
            ("经开区", "gz-etdz", "赣州经开区"),
        ] {
            page.press(&["/"]).await?;
            page.expect_panel("find").await?;
            page.wait_until("return document.activeElement?.matches('#show [data-pick=name]')").await?;
            for letter in typed.chars() {
                // One by one, as slowly as the driver is.
                page.press(&[&letter.to_string()]).await?;
            }
            page.wait_for_value(
                "return document.querySelector('#show .names [aria-current=true]')?.innerText ?? ''",
                json!(name),
            )
            .await?;
            page.expect_step("digital", 2).await?;
            page.press(&[key::ENTER]).await?;
            page.expect_step_and_answer("digital", 2, id, name).await?;
            page.press(&[key::ESCAPE]).await?;
            page.expect_step("digital", 2).await?;
        }
        page.press(&["/", "k", "n", "p"]).await?;
        page.wait_until("return document.querySelector('#show .found').innerText.includes('没有找到“knp”')")
            .await?;
        page.press(&[key::ESCAPE]).await?;
        page.expect_panel("").await?;
        page.expect_step("digital", 2).await
    })
    .await
}

#[tokio::test]
async fn the_field_opens_in_the_speakers_window_and_the_audience_sees_only_the_answer() -> Result<()>
{
    in_every_engine(Screen::DESKTOP, async |page| {
        let windows = open(page, "&scene=digital").await?;
        both(&windows, "digital", 1).await?;
        windows.switch_to_first().await?.press(&["/"]).await?;
        let page = windows.switch_to_second().await?;
        page.expect_panel("find").await?;
        page.wait_until("return document.activeElement?.matches('#show [data-pick=name]')").await?;
        page.press(&["x", "f"]).await?;
        windows.switch_to_first().await?.expect_panel("").await?;
        windows.switch_to_second().await?.press(&[key::ENTER]).await?;
        let page = windows.switch_to_first().await?;
        page.expect_step_and_answer("digital", 1, "360722", "信丰县").await?;
        // Without a speaker's window it opens here.
        windows.close_second().await?;
        page.press(&[key::ESCAPE]).await?;
        page.expect_step("digital", 1).await?;
        page.press(&["/"]).await?;
        page.expect_panel("find").await
    })
    .await
}

#[tokio::test]
async fn the_audience_does_not_see_how_to_return() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        page.present("&scene=digital&ask=360722").await?;
        let kicker = "return document.querySelector('#show .frame .kicker').innerText";
        page.wait_for_value(kicker, json!("领导问")).await?;
        page.present("&scene=digital&ask=360722&speaker=1").await?;
        page.wait_for_value(kicker, json!("领导问 · Esc 返回原处")).await
    })
    .await
}

async fn taken(page: &Page, code: &str, shift: bool) -> Result<()> {
    page.run_with(TAKEN, vec![json!(code), json!(shift)]).await?;
    Ok(())
}
