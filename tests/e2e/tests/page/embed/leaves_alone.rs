//! What is the host's stays the host's: address, history, keys, the wheel, storage.

use anyhow::Result;
use atlas_e2e::{Case, Engine, Page, Pointer, Screen, Serves, in_every_engine, key};
use serde_json::json;

const WINDOW: &str =
    "return Number(one.shadowRoot.querySelector('#map').getAttribute('viewBox').split(' ')[2])";

async fn one(page: &Page) -> Result<Case> {
    let case = Case::open("two", Serves::default(), None).await?;
    page.go(&case.url()).await?;
    page.element_is_ready("one").await?;
    Ok(case)
}

#[tokio::test]
async fn address_history_and_storage_are_the_hosts() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        let case = one(page).await?;
        page.run("history.replaceState({ own: 1 }, '', '?own=1#here'); window.before = history.length").await?;
        // A citation leads to the atlas's own page, in a window of its own.
        let link = page.place_within("one", "#profile details[open] a[href^='?']").await?;
        page.point(link).await?;
        let way = "const way = one.shadowRoot.querySelector('#profile a[target]'); return [way?.href.split('?')[0], way?.target]";
        page.becomes(way, json!([case.atlas(), "_blank"])).await?;
        for chain in ["rare-earth", "textile"] {
            let at = page.place_within("one", &format!("button[data-chain='{chain}']")).await?;
            page.tap(Pointer::Mouse, at).await?;
            page.element_says("one", "chain", Some(chain)).await?;
        }
        let told = "return [location.href, history.length - window.before, history.state, document.title, document.cookie, localStorage.length + sessionStorage.length]";
        let url = format!("{}?own=1#here", case.url());
        page.becomes(told, json!([url, 0, { "own": 1 }, "一页两图", "", 0])).await
    })
    .await
}

#[tokio::test]
async fn keys_are_heard_where_the_focus_is() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        let _case = one(page).await?;
        page.click("#own").await?;
        page.press(&["F", "+", key::RIGHT]).await?;
        page.becomes("return own.value", json!("F+")).await?;
        page.until("return !one.shadowRoot.querySelector('[data-present]')").await?;
        page.run("one.shadowRoot.querySelector(\"#map [data-region='360722']\").focus()").await?;
        page.press(&[key::RIGHT]).await?;
        page.until("return one.shadowRoot.activeElement?.dataset.region === '360726'").await
    })
    .await
}

/// The page itself does not move in this test, so that what is pointed at stays where it is.
#[tokio::test]
async fn the_wheel_is_the_hosts_until_the_map_is_clicked() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        let _case = one(page).await?;
        page.run("window.wheels = []; addEventListener('wheel', event => { window.wheels.push(event.defaultPrevented); event.preventDefault(); }, { passive: false })").await?;
        let at = page.place_within("one", "#map [data-region='360730']").await?;
        let whole = page.run(WINDOW).await?;
        page.wheel(at, 40).await?;
        page.becomes("return window.wheels.at(-1)", json!(false)).await?;
        page.becomes(WINDOW, whole.clone()).await?;
        let at = page.place_within("one", "#map [data-region='360730']").await?;
        page.tap(Pointer::Mouse, at).await?;
        page.element_says("one", "region", Some("360730")).await?;
        page.wheel(at, -120).await?;
        page.becomes("return window.wheels.at(-1)", json!(true)).await?;
        page.until(&format!("{WINDOW} < {whole}")).await?;
        if page.engine() == Engine::WebKit {
            println!("WebKit's driver leaves the mouse where the wheel is: leaving the map is not tried");
            return Ok(());
        }
        page.point((2, 2)).await?;
        page.wheel(at, 40).await?;
        page.becomes("return window.wheels.at(-1)", json!(false)).await
    })
    .await
}
