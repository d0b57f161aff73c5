//! What a presenter adds to the show: captions, notes and times of steps, slides, a logo and a footer.

use anyhow::{Result, ensure};
use atlas_e2e::{Engine, Page, Screen, browse, in_every_engine, key};
use serde_json::{Value, json};

use super::compose::{compose, in_link};
use super::file::{open, saved};
use super::speaker;

/// A picture of one pixel.
pub(super) const PICTURE: &str = "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

/// The address of a show whose second slide is the presenter's own.
const DECK: &str = "tScrewidhfxngmoabuz";

#[tokio::test]
async fn what_is_added_is_marked_on_the_wall_and_kept_in_the_file() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        compose(page).await?;
        // A caption, notes and a time for 一核's second step.
        page.click("#show [data-action='own-edit:core']").await?;
        write(page, "caption", "core,1", "我们县也在<这里>").await?;
        write(page, "own-notes", "core,1", "先讲县里的情况").await?;
        write(page, "seconds", "core,1", "45").await?;
        page.click("#show [data-action=own-back]").await?;
        tells(page, "链接带不走").await?;
        write(page, "footer", "", "某县科技局").await?;
        // A slide of text after the cover.
        page.click("#show [data-action='own-add:title']").await?;
        in_link(page, "deck", DECK).await?;
        write(page, "own-title", "own-1", "本县的打算").await?;
        write(page, "own-text", "own-1", "第一件事").await?;
        let text = saved(page).await?;
        let file: Value = serde_json::from_str(&text)?;
        ensure!(file["version"] == 2 && file["own"][0]["title"] == "本县的打算", "it is {text}");
        page.press(&[key::ESCAPE, key::ESCAPE]).await?;
        page.expect_panel("").await?;
        is_on_the_wall(page).await?;
        // All of it is gone with a new page, and there again with the file.
        compose(page).await?;
        open(page, &text).await?;
        in_link(page, "deck", DECK).await?;
        ensure!(saved(page).await? == text, "what is saved again is another file");
        page.press(&[key::ESCAPE]).await?;
        is_on_the_wall(page).await
    })
    .await
}

/// Goes from the cover to 一核's second step, and looks at what was added.
async fn is_on_the_wall(page: &Page) -> Result<()> {
    page.expect_step("title", 1).await?;
    sees(page, ".own-foot", "自加某县科技局").await?;
    page.press(&[key::PAGE_DOWN; 4]).await?;
    page.expect_step_and_answer("own-1", 1, "", "本县的打算").await?;
    sees(page, ".kicker", "自加页 · 不是规划内容").await?;
    sees(page, ".body", "第一件事").await?;
    sees(page, ".review", "审图号：未送审 · 内部讨论").await?;
    page.wait_until(
        "return !document.querySelector('#show .frame .board').getClientRects().length",
    )
    .await?;
    page.press(&[key::PAGE_DOWN; 2]).await?;
    page.expect_step("core", 2).await?;
    sees(page, ".own-says", "自加我们县也在<这里>").await?;
    page.wait_until(
        "return document.querySelector('#show .frame .board').getClientRects().length > 0",
    )
    .await?;
    page.press(&[key::HOME]).await
}

#[tokio::test]
async fn a_stored_show_is_whole_after_a_reload_and_a_link_alone_says_what_it_lacks() -> Result<()> {
    browse(Engine::Chromium, Screen::DESKTOP, async |page| {
        compose(page).await?;
        page.click("#show [data-action='own-add:title']").await?;
        write(page, "own-title", "own-1", "存下的一页").await?;
        page.click("#show [data-action=own-back]").await?;
        page.click("#show [data-action=keep]").await?;
        tells(page, "刷新后还在").await?;
        page.press(&[key::ESCAPE]).await?;
        page.press(&[key::PAGE_DOWN; 4]).await?;
        page.expect_step_and_answer("own-1", 1, "", "存下的一页").await?;
        page.client().refresh().await?;
        page.wait_until_ready().await?;
        page.expect_show().await?;
        page.expect_step_and_answer("own-1", 1, "", "存下的一页").await?;
        // Whoever gets the link has the plan's slides, and is told.
        page.run("localStorage.clear()").await?;
        page.present(&format!("&deck={DECK}&scene=own-1")).await?;
        page.wait_until(
            "return document.querySelector('#show .notice').innerText.includes('少了 1 页')",
        )
        .await?;
        page.expect_step("core", 1).await?;
        page.wait_for_value("return new URLSearchParams(location.search).get('deck')", Value::Null)
            .await
    })
    .await
}

#[tokio::test]
async fn the_speaker_s_window_has_what_was_added() -> Result<()> {
    browse(Engine::Chromium, Screen::DESKTOP, async |page| {
        compose(page).await?;
        page.click("#show [data-action='own-add:title']").await?;
        write(page, "own-title", "own-1", "讲者也看到").await?;
        write(page, "own-notes", "own-1,0", "慢一点讲").await?;
        page.press(&[key::ESCAPE, key::ESCAPE, "s"]).await?;
        let windows = atlas_e2e::Windows::wait_for_second(page).await?;
        page.expect_show().await?;
        page.wait_until("return [...document.querySelectorAll('#show .desk .jumps b')].some(it => it.innerText === '讲者也看到')").await?;
        page.press(&[key::PAGE_DOWN; 4]).await?;
        for window in [windows.switch_to_second().await?, windows.switch_to_first().await?] {
            window.expect_step_and_answer("own-1", 1, "", "讲者也看到").await?;
        }
        let own = "return document.querySelector('#show .desk .notes [data-own]').innerText";
        windows.switch_to_second().await?.wait_for_value(own, json!("自加慢一点讲")).await?;
        // The speaker's window gives it back to one that was loaded anew.
        speaker::again(windows.switch_to_first().await?).await?;
        windows.switch_to_first().await?.expect_step_and_answer("own-1", 1, "", "讲者也看到").await?;
        windows.close_second().await?;
        Ok(())
    })
    .await
}

/// Writes into a field of the form as a person would, and leaves it.
pub(super) async fn write(page: &Page, pick: &str, at: &str, words: &str) -> Result<()> {
    let css = format!("#show [data-pick='{pick}'][data-at='{at}']");
    page.find(&css).await?.send_keys(&format!("{words}{}", key::TAB)).await?;
    Ok(())
}

async fn sees(page: &Page, class: &str, words: &str) -> Result<()> {
    let text = "return document.querySelector(`#show .frame ${arguments[0]}`).innerText.replace(/\\n/g, '')";
    page.wait_for_value_with(text, vec![json!(class)], json!(words)).await
}

/// Waits until the form says so.
pub(super) async fn tells(page: &Page, words: &str) -> Result<()> {
    let says = "const told = document.querySelector('#show .status').innerText; return told.includes(arguments[0]) || told";
    page.wait_for_value_with(says, vec![json!(words)], json!(true)).await
}
