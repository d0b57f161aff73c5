//! What is the host's stays the host's: address, history, keys, the wheel, storage.

use anyhow::Result;
use atlas_e2e::{Case, Engine, Page, Pointer, Screen, Serves, browse, in_every_engine, key};
use serde_json::json;

const WINDOW: &str =
    "return Number(one.shadowRoot.querySelector('#map').getAttribute('viewBox').split(' ')[2])";

async fn one(page: &Page) -> Result<Case> {
    let case = Case::open("two", Serves::default(), None).await?;
    page.go(&case.url()).await?;
    page.wait_for_element("one").await?;
    Ok(case)
}

#[tokio::test]
async fn an_element_leaves_address_history_and_storage_to_its_host() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        let case = one(page).await?;
        page.run("history.replaceState({ own: 1 }, '', '?own=1#here'); window.before = history.length").await?;
        // A citation leads to the atlas's own page, in a window of its own.
        let link = page.place_in_element("one", "#profile details[open] a[href^='?']").await?;
        page.point(link).await?;
        let way = "const way = one.shadowRoot.querySelector('#profile a[target]'); return [way?.href.split('?')[0], way?.target]";
        page.wait_for_value(way, json!([case.atlas(), "_blank"])).await?;
        for chain in ["rare-earth", "textile"] {
            let at = page.place_in_element("one", &format!("button[data-chain='{chain}']")).await?;
            page.tap(Pointer::Mouse, at).await?;
            page.expect_element_attribute("one", "chain", Some(chain)).await?;
        }
        let told = "return [location.href, history.length - window.before, history.state, document.title, document.cookie, localStorage.length + sessionStorage.length]";
        let url = format!("{}?own=1#here", case.url());
        page.wait_for_value(told, json!([url, 0, { "own": 1 }, "一页两图", "", 0])).await
    })
    .await
}

#[tokio::test]
async fn keys_work_where_the_focus_is() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        let _case = one(page).await?;
        page.click("#own").await?;
        page.press(&["F", "+", key::RIGHT]).await?;
        page.wait_for_value("return own.value", json!("F+")).await?;
        page.wait_until("return !one.shadowRoot.querySelector('[data-present]')").await?;
        page.run("one.shadowRoot.querySelector(\"#map [data-region='360722']\").focus()").await?;
        page.press(&[key::RIGHT]).await?;
        page.wait_until("return one.shadowRoot.activeElement?.dataset.region === '360726'").await
    })
    .await
}

/// The page itself does not move in this test, so that what is pointed at stays where it is.
#[tokio::test]
async fn the_wheel_is_the_hosts_until_the_map_is_clicked() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        let _case = one(page).await?;
        page.run("window.wheels = []; addEventListener('wheel', event => { window.wheels.push(event.defaultPrevented); event.preventDefault(); }, { passive: false })").await?;
        let at = page.place_in_element("one", "#map [data-region='360730']").await?;
        let whole = page.run(WINDOW).await?;
        page.wheel(at, 40).await?;
        page.wait_for_value("return window.wheels.at(-1)", json!(false)).await?;
        page.wait_for_value(WINDOW, whole.clone()).await?;
        let at = page.place_in_element("one", "#map [data-region='360730']").await?;
        page.tap(Pointer::Mouse, at).await?;
        page.expect_element_attribute("one", "region", Some("360730")).await?;
        page.wheel(at, -120).await?;
        page.wait_for_value("return window.wheels.at(-1)", json!(true)).await?;
        page.wait_until(&format!("{WINDOW} < {whole}")).await?;
        if page.engine() == Engine::WebKit {
            println!("WebKit's driver leaves the mouse where the wheel is: leaving the map is not tried");
            return Ok(());
        }
        page.point((2, 2)).await?;
        page.wheel(at, 40).await?;
        page.wait_for_value("return window.wheels.at(-1)", json!(false)).await
    })
    .await
}

/// Of a phone: what is scrolled, of the host's page and within the element.
const SCROLLED: &str = "const within = css => atlas.shadowRoot.querySelector(css).scrollTop;
    return [scrollY > 0, within('.atlas') > 0, within('.sheet') > 0]";

#[tokio::test]
async fn on_a_phone_a_finger_on_the_map_scrolls_the_host_and_one_on_the_sheet_the_sheet()
-> Result<()> {
    browse(Engine::Chromium, Screen::PHONE, async |page| {
        let serves = Serves { policy: None, ..Serves::default() };
        let case = Case::open("bare", serves, None).await?;
        page.go(&case.url()).await?;
        page.run(
            "main.innerHTML = '<ganzhou-atlas></ganzhou-atlas><p style=\"height:3000px\">';
             window.atlas = main.firstChild",
        )
        .await?;
        page.wait_until("return 'ready' in atlas.dataset").await?;
        page.drag(Pointer::Finger, (100, 600), (100, 500)).await?;
        page.wait_for_value(SCROLLED, json!([false, false, true])).await?;
        page.drag(Pointer::Finger, (100, 300), (100, 200)).await?;
        page.wait_for_value(SCROLLED, json!([true, false, true])).await?;
        // What is chosen is seen from its beginning.
        page.run("scrollTo(0, 0); atlas.shadowRoot.querySelector('button[data-chain=electronics]').click()").await?;
        page.wait_for_value(SCROLLED, json!([false, false, false])).await?;
        // An opened sheet is drawn up over the map.
        page.run("atlas.shadowRoot.querySelector('.sheet-handle').click()").await?;
        page.wait_until("return atlas.shadowRoot.querySelector('.sheet-handle').getAttribute('aria-expanded') === 'true'").await?;
        page.drag(Pointer::Finger, (100, 600), (100, 500)).await?;
        page.wait_for_value(SCROLLED, json!([false, true, false])).await
    })
    .await
}
