//! What a host sees and says of an element: attributes, events, methods.

use anyhow::{Context, Result, ensure};
use atlas_e2e::facts::CHAINS;
use atlas_e2e::{Case, Page, Pointer, Screen, Serves, in_every_engine, key};
use serde_json::{Value, json};

async fn two(page: &Page) -> Result<Case> {
    let case = Case::open("two", Serves::default(), None).await?;
    page.go(&case.url()).await?;
    page.wait_for_element("one").await?;
    page.wait_for_element("two").await?;
    Ok(case)
}

#[tokio::test]
async fn two_elements_on_a_page_are_independent() -> Result<()> {
    let [rare_earth, tungsten, electronics, ..] = CHAINS.each_ref();
    in_every_engine(Screen::DESKTOP, async |page| {
        let _case = two(page).await?;
        page.expect_element_chain("one", Some(electronics)).await?;
        page.expect_element_chain("two", Some(tungsten)).await?;
        let at = page.place_in_element("one", "button[data-chain='rare-earth']").await?;
        page.tap(Pointer::Mouse, at).await?;
        page.expect_element_chain("one", Some(rare_earth)).await?;
        page.expect_element_attribute("one", "chain", Some("rare-earth")).await?;
        page.expect_element_chain("two", Some(tungsten)).await?;
        let at = page.place_in_element("two", "#map [data-region='360723']").await?;
        page.tap(Pointer::Mouse, at).await?;
        page.expect_element_attribute("two", "region", Some("360723")).await?;
        page.expect_element_attribute("one", "region", Some("360722")).await?;
        // What the host wrote stays as the host wrote it.
        page.expect_element_attribute("two", "theme", Some("dark")).await?;
        page.expect_element_attribute("two", "layers", Some("core,zones")).await
    })
    .await
}

#[tokio::test]
async fn the_host_receives_events_with_plain_data() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        let _case = two(page).await?;
        let at = page.place_in_element("one", "button[data-chain='textile']").await?;
        page.tap(Pointer::Mouse, at).await?;
        page.expect_element_attribute("one", "chain", Some("textile")).await?;
        let close = page.place_in_element("one", "#profile .close").await?;
        page.tap(Pointer::Mouse, close).await?;
        page.expect_element_attribute("one", "region", None).await?;
        let mine = "return heard.filter(([id, type]) => id === 'one' && type !== 'atlas-ready').slice(-2).map(it => [it[1], it[2]])";
        page.wait_for_value(
            mine,
            json!([
                ["chainchange", { "chains": [{ "id": "textile", "name": "纺织服装" }] }],
                ["regionselect", { "region": null }],
            ]),
        )
        .await?;
        let region = "return heard.find(([id, type]) => id === 'one' && type === 'regionselect')[2].region";
        let region = page.run(region).await?;
        ensure!(region.get("name") == Some(&json!("信丰县")), "{region}");
        let roles = region.get("roles").and_then(Value::as_array).context("no roles")?;
        let core = json!({ "chain": "electronics", "term": "核心", "tier": "core", "section": "四（一）", "measure": "3" });
        ensure!(roles.contains(&core), "{region}");
        let ready = "return heard.filter(([, type]) => type === 'atlas-ready').map(it => it[0]).sort()";
        page.wait_for_value(ready, json!(["one", "two"])).await
    })
    .await
}

#[tokio::test]
async fn attributes_properties_and_methods_control_the_map() -> Result<()> {
    let [rare_earth, tungsten, electronics, ..] = CHAINS.each_ref();
    in_every_engine(Screen::DESKTOP, async |page| {
        let _case = two(page).await?;
        page.run("two.setAttribute('chain', 'electronics')").await?;
        page.expect_element_chain("two", Some(electronics)).await?;
        page.run("two.chain = 'rare-earth'").await?;
        page.expect_element_chain("two", Some(rare_earth)).await?;
        page.run("two.show('tungsten', 'electronics'); two.select('gz-etdz')").await?;
        page.expect_element_chain("two", Some(tungsten)).await?;
        page.expect_element_attribute("two", "chain", Some("tungsten,electronics")).await?;
        page.wait_until("return two.shadowRoot.querySelector('#profile h2')?.innerText === '赣州经开区'").await?;
        page.run("two.show(); two.select(); two.theme = 'light'").await?;
        page.expect_element_chain("two", None).await?;
        page.wait_until("return two.chain === null && two.region === null").await?;
        page.wait_until("return two.shadowRoot.querySelector('.root').dataset.theme === 'light'").await?;
        page.wait_until("return typeof two.ready.then === 'function'").await?;
        // What means nothing is told to the host, and to the reader; nothing else changes.
        page.run("one.setAttribute('chain', 'steel')").await?;
        page.wait_until("return heard.some(([id, type, detail]) => id === 'one' && type === 'error' && detail.code === 'unknown-value' && detail.message.includes('steel'))").await?;
        page.wait_until("return one.shadowRoot.querySelector('.notices').innerText.includes('steel')").await
    })
    .await
}

#[tokio::test]
async fn an_element_presents_in_its_box_and_handles_only_its_own_keys() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        let _case = two(page).await?;
        page.run("one.present('electronics')").await?;
        let stands = |step: u32| json!(["electronics", step.to_string(), null]);
        let state = "const of = id => document.getElementById(id).shadowRoot.querySelector('#show').dataset;
            return [of('one').scene ?? null, of('one').step ?? null, of('two').scene ?? null]";
        page.wait_for_value(state, stands(1)).await?;
        page.click("#own").await?;
        page.press(&[key::PAGE_DOWN, "n"]).await?;
        page.wait_for_value("return own.value", json!("n")).await?;
        page.wait_for_value(state, stands(1)).await?;
        page.run("one.shadowRoot.querySelector('#show').focus()").await?;
        page.press(&[key::PAGE_DOWN]).await?;
        page.wait_for_value(state, stands(2)).await?;
        page.wait_until("return (window.keys ?? []).length === 2").await?;
        page.wait_until("return one.shadowRoot.querySelector('#show .frame .title').innerText.includes('赣粤电子信息')").await
    })
    .await
}

#[tokio::test]
async fn the_exported_picture_is_self_contained_and_shows_the_same_roles() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        let _case = two(page).await?;
        page.run("window.picture = null; one.exportSvg().then(svg => (window.picture = svg))").await?;
        page.wait_until("return window.picture !== null").await?;
        let facts = "
            const svg = new DOMParser().parseFromString(window.picture, 'image/svg+xml'), text = svg.documentElement.textContent;
            const all = [...svg.querySelectorAll('*')];
            return {
                root: svg.documentElement.localName,
                foreign: all.flatMap(it => [...it.attributes]).filter(({ name, value }) =>
                    ['class', 'style'].includes(name) || name.startsWith('on') || value.includes('var(') || /^https?:/.test(value) && name !== 'xmlns').map(it => it.name),
                scripts: svg.querySelectorAll('script,style,foreignObject,image').length,
                says: ['审图号：未送审', '赣粤电子信息', '信丰县', '辐射区域', '文件未提及', '走向示意'].filter(words => !text.includes(words)),
                cores: all.filter(it => it.getAttribute('data-region') === '360722' && it.getAttribute('fill') === '#0a779f' && it.getAttribute('fill-opacity') === null).length > 0,
            }";
        page.wait_for_value(facts, json!({ "root": "svg", "foreign": [], "scripts": 0, "says": [], "cores": true })).await?;
        // The browser draws it as a picture, too.
        page.run("const image = new Image(); window.drawn = 0; image.onload = () => (window.drawn = image.naturalWidth);
            image.src = 'data:image/svg+xml,' + encodeURIComponent(window.picture)").await?;
        page.wait_until("return window.drawn > 300").await
    })
    .await
}
