//! Search by Chinese, pinyin and initials.

use anyhow::Result;
use atlas_e2e::facts::CHAINS;
use atlas_e2e::{Page, Screen, in_every_engine, key};
use serde_json::json;

#[tokio::test]
async fn initials_find_a_county_and_enter_opens_it() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        page.open("").await?;
        first_of(page, "xf", "信丰县").await?;
        page.press(&[key::ENTER]).await?;
        page.expect_profile(Some("信丰县")).await?;
        page.expect_query("?region=360722").await?;
        page.wait_until("return document.activeElement.closest('#profile') !== null").await?;
        first_of(page, "huichang", "会昌县").await?;
        page.press(&[key::ENTER]).await?;
        page.expect_profile(Some("会昌县")).await
    })
    .await
}

#[tokio::test]
async fn pinyin_finds_chains_and_zones_and_an_empty_result_is_reported() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        page.open("").await?;
        first_of(page, "xitu", "稀土").await?;
        page.press(&[key::ENTER]).await?;
        let [rare_earth, ..] = &CHAINS;
        page.expect_chains(&[rare_earth]).await?;
        first_of(page, "GZGXQ", "赣州高新区").await?;
        first_of(page, "于都", "于都县").await?;
        first_of(page, "yu du", "于都县").await?;
        kind(page, "qqqq").await?;
        let none =
            "return document.querySelector('.search-none').innerText.includes('没有找到“qqqq”')";
        page.wait_until(none).await?;
        page.wait_until("return document.querySelectorAll('[role=option]').length === 0").await?;
        page.press(&[key::ESCAPE]).await?;
        page.wait_for_value("return document.querySelector('#search').value", json!("")).await?;
        page.wait_until("return document.querySelector('.search-none').innerText === ''").await
    })
    .await
}

#[tokio::test]
async fn an_option_is_chosen_by_arrow_and_by_click() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        page.open("").await?;
        first_of(page, "n", "南康区").await?;
        page.press(&[key::DOWN]).await?;
        let chosen = "const options = [...document.querySelectorAll('[role=option]')];
            const at = options.findIndex(option => option.ariaSelected === 'true');
            return [at, document.querySelector('#search').getAttribute('aria-activedescendant') === options[at]?.id]";
        page.wait_for_value(chosen, json!([1, true])).await?;
        page.press(&[key::UP]).await?;
        page.wait_for_value(chosen, json!([0, true])).await?;
        page.click("[role=option]:nth-child(1)").await?;
        page.expect_profile(Some("南康区")).await?;
        page.wait_until("return document.querySelectorAll('[role=option]').length === 0").await
    })
    .await
}

#[tokio::test]
async fn keys_used_by_an_input_method_do_nothing() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        page.open("").await?;
        first_of(page, "xf", "信丰县").await?;
        for (key, kind) in [("Enter", "isComposing: true"), ("Escape", "isComposing: true"), ("Enter", "keyCode: 229"), ("Escape", "keyCode: 229")] {
            let stroke = format!("return document.querySelector('#search').dispatchEvent(new KeyboardEvent('keydown', {{ key: '{key}', {kind}, bubbles: true, cancelable: true }}))");
            page.wait_for_value(&stroke, json!(true)).await?;
        }
        page.expect_profile(None).await?;
        page.wait_for_value("return document.querySelector('#search').value", json!("xf")).await?;
        page.press(&[key::ENTER]).await?;
        page.expect_profile(Some("信丰县")).await
    })
    .await
}

/// Types words into the empty field; the first thing found is this.
async fn first_of(page: &Page, words: &str, name: &str) -> Result<()> {
    kind(page, words).await?;
    let first = "return document.querySelector('[role=option] span')?.innerText ?? null";
    page.wait_for_value(first, json!(name)).await
}

async fn kind(page: &Page, words: &str) -> Result<()> {
    let field = page.find("#search").await?;
    field.clear().await?;
    Ok(field.send_keys(words).await?)
}
