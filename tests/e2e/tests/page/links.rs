//! Links: what is shared is what is seen, back and forward work, and no link breaks the page.

use anyhow::{Context, Result, ensure};
use atlas_e2e::facts::CHAINS;
use atlas_e2e::{Engine, Page, Pointer, Screen, browse, in_every_engine};
use serde_json::json;

#[tokio::test]
async fn a_shared_link_opens_the_same_view() -> Result<()> {
    let [rare_earth, tungsten, ..] = &CHAINS;
    in_every_engine(Screen::DESKTOP, async |page| {
        page.open("").await?;
        page.click("button[data-chain=tungsten]").await?;
        page.click("[data-action='compare:rare-earth']").await?;
        page.click("[data-action='layer:corridor']").await?;
        page.tap(Pointer::Mouse, page.place_of("360723").await?).await?;
        page.expect_profile(Some("大余县")).await?;
        page.click("[data-action=share]").await?;
        page.find(".share-link:not([hidden])").await?;
        let link = page.text("return document.querySelector('.share-link input').value").await?;
        let seen = seen(page).await?;
        page.click("[data-action=copy]").await?;
        let copied = "return /复制/.test(document.querySelector('.share-link p').innerText)";
        page.wait_until(copied).await?;

        let home = page.client().window().await?;
        let tab = page.client().new_window(true).await?;
        page.client().switch_to_window(tab.handle).await?;
        page.go(&link).await?;
        page.wait_until_ready().await?;
        page.expect_chains(&[tungsten, rare_earth]).await?;
        page.expect_profile(Some("大余县")).await?;
        page.wait_for_value(SEEN, seen).await?;
        page.client().close_window().await?;
        Ok(page.client().switch_to_window(home).await?)
    })
    .await
}

#[tokio::test]
async fn back_and_forward_restore_earlier_choices() -> Result<()> {
    let [_, tungsten, electronics, ..] = &CHAINS;
    in_every_engine(Screen::DESKTOP, async |page| {
        page.open("").await?;
        page.click("button[data-chain=tungsten]").await?;
        page.expect_chains(&[tungsten]).await?;
        page.click("button[data-chain=electronics]").await?;
        page.expect_chains(&[electronics]).await?;
        page.tap(Pointer::Mouse, page.place_of("360722").await?).await?;
        page.expect_profile(Some("信丰县")).await?;
        page.expect_query("?chain=electronics&region=360722").await?;

        page.client().back().await?;
        page.expect_profile(None).await?;
        page.expect_chains(&[electronics]).await?;
        page.client().back().await?;
        page.expect_chains(&[tungsten]).await?;
        page.expect_query("?chain=tungsten").await?;
        page.client().back().await?;
        page.expect_chains(&[]).await?;
        page.client().forward().await?;
        page.client().forward().await?;
        page.expect_chains(&[electronics]).await?;
        page.client().forward().await?;
        page.expect_profile(Some("信丰县")).await?;
        page.expect_query("?chain=electronics&region=360722").await
    })
    .await
}

#[tokio::test]
async fn two_choices_in_one_frame_have_an_entry_of_the_history_each() -> Result<()> {
    let [_, tungsten, electronics, ..] = &CHAINS;
    in_every_engine(Screen::DESKTOP, async |page| {
        page.open("").await?;
        let click = "for (const id of ['tungsten', 'electronics'])
            document.querySelector(`button[data-chain=${id}]`).click()";
        page.run(click).await?;
        page.expect_query("?chain=electronics").await?;
        page.expect_chains(&[electronics]).await?;
        // The button of a browser passes over entries that no gesture of the user made.
        page.run("history.back()").await?;
        page.expect_query("?chain=tungsten").await?;
        page.expect_chains(&[tungsten]).await
    })
    .await
}

#[tokio::test]
async fn a_link_opens_exactly_the_view_that_was_sent() -> Result<()> {
    let [rare_earth, tungsten, ..] = &CHAINS;
    in_every_engine(Screen::DESKTOP, async |page| {
        page.open("").await?;
        let [.., whole, _] = page.window().await?;
        let query = "?chain=rare-earth,tungsten&region=360722&layers=core&zoom=300";
        page.open(query).await?;
        page.expect_chains(&[rare_earth, tungsten]).await?;
        page.expect_profile(Some("信丰县")).await?;
        page.expect_query(query).await?;
        let layers = "return [...document.querySelectorAll('.layers [role=switch]')] \
            .filter(layer => layer.ariaChecked === 'true').map(layer => layer.dataset.action.slice(6))";
        page.wait_for_value(layers, json!(["core"])).await?;
        let drawn = "const shown = css => { const it = document.querySelector(css); \
                return !!it && getComputedStyle(it).display !== 'none'; };
            return ['.ribbon', '.arc', '.context', '.zone[data-region=gz-hidz]', \
                '.zone[data-region=ganjiang-institute]'].map(css => shown('#map ' + css))";
        page.wait_for_value(drawn, json!([false, false, false, false, true])).await?;
        let [.., width, _] = page.window().await?;
        ensure!((width * 3.0 - whole).abs() < 4.0, "{width} is no third of {whole}");
        page.wait_until("return document.querySelector('.notices')?.hidden !== false").await?;
        page.wait_until("return document.title.includes('信丰县') && document.title.includes('稀土')")
            .await
    })
    .await
}

#[tokio::test]
async fn an_unknown_chain_gives_a_notice_and_a_working_page() -> Result<()> {
    let [rare_earth, tungsten, ..] = &CHAINS;
    in_every_engine(Screen::DESKTOP, async |page| {
        page.open("?chain=nonsense,tungsten&utm_source=mail").await?;
        let notices = "return [...document.querySelectorAll('.notices p')] \
            .filter(it => it.getBoundingClientRect().height > 0).map(it => it.innerText.includes('nonsense'))";
        page.wait_for_value(notices, json!([true])).await?;
        page.expect_chains(&[tungsten]).await?;
        page.click("button[data-chain=rare-earth]").await?;
        page.expect_chains(&[rare_earth]).await?;
        page.click("[data-action=dismiss]").await?;
        page.wait_for_value(notices, json!([])).await
    })
    .await
}

#[tokio::test]
async fn a_link_altered_by_a_chat_program_opens_the_intended_view() -> Result<()> {
    let [_, tungsten, ..] = &CHAINS;
    in_every_engine(Screen::DESKTOP, async |page| {
        for query in
            ["?chain=tungsten&scene=1&from=singlemessage", "?chain=tungsten。", "?chain%3Dtungsten"]
        {
            page.open(query).await?;
            page.expect_chains(&[tungsten]).await?;
            page.wait_until("return document.querySelector('#show').getClientRects().length === 0")
                .await?;
            page.wait_until(
                "return document.querySelector('.notices').getClientRects().length === 0",
            )
            .await?;
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn no_link_breaks_the_page() -> Result<()> {
    let long = format!("?chain={}", "稀土,tungsten%2C".repeat(400));
    let hostile = [
        "?chain=%00&region=%00",
        "?chain=<script>alert(1)</script>&region=\"><img src=x onerror=alert(1)>",
        "?chain=%F0%9F%92%A5&region=%E8%B5%A3%E5%B7%9E&theme=%ff%fe",
        "?zoom=99999999999999999999&at=1e9,-1e9",
        "?zoom=-5&at=2147483647,-2147483648",
        "?zoom=800&at=,&layers=,,,&mode=&embed=",
        "?&&&===&chain&region&layers",
        "?chain=tungsten&chain=tungsten&chain=nev&chain=digital&chain=textile",
        "?chain=__proto__,constructor,toString&region=constructor",
        "?%63hain=nev#/%00",
        long.as_str(),
    ];
    for engine in [Engine::Chromium, Engine::Firefox, Engine::WebKit] {
        browse(engine, Screen::DESKTOP, async |page| {
            for query in hostile {
                works_after(page, query)
                    .await
                    .with_context(|| query.chars().take(80).collect::<String>())?;
            }
            Ok(())
        })
        .await?;
    }
    Ok(())
}

/// The page starts, no mark-up came in with the link, and a chain can be chosen.
async fn works_after(page: &Page, query: &str) -> Result<()> {
    page.open(query).await?;
    page.wait_until("return !document.querySelector('#app script, #app img, #app [onerror]')")
        .await?;
    page.wait_until("return document.documentElement.scrollWidth <= innerWidth").await?;
    if page.run("return document.querySelector('button[data-chain=furniture]').ariaPressed").await?
        != json!("true")
    {
        page.click("button[data-chain=furniture]").await?;
    }
    page.wait_until(
        "return document.querySelector('#map [data-region=\"360703\"]').dataset.role === 'core'",
    )
    .await
}

/// What a reader sees of the state: roles, profile, layers, the part of the map.
const SEEN: &str = "return [
    [...document.querySelectorAll('#map [data-region]')].map(it => [it.dataset.region, it.dataset.role, it.ariaPressed]),
    [...document.querySelectorAll('.layers [role=switch]')].map(it => [it.dataset.action.slice(6), it.ariaChecked]),
    [...document.querySelectorAll('.stage .legend li')].map(it => it.innerText),
    document.querySelector('#profile')?.innerText, document.querySelector('#map').getAttribute('viewBox'), document.title]";

async fn seen(page: &Page) -> Result<serde_json::Value> {
    page.run(SEEN).await
}
