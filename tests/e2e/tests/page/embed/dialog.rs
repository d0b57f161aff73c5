//! 分享/嵌入: the code that a webmaster copies is the code that works.

use anyhow::{Result, ensure};
use atlas_e2e::facts::CHAINS;
use atlas_e2e::{Page, Screen, in_every_engine};
use serde_json::json;

const CODE: &str = "return document.querySelector('#embedding textarea').value";

async fn open(page: &Page, query: &str) -> Result<()> {
    page.open(query).await?;
    page.click("[data-action=share]").await?;
    page.find(".share-link:not([hidden])").await?;
    page.click("[data-action=embed]").await?;
    page.wait_until("return document.querySelector('#embedding')?.open === true").await
}

/// Sets a field as a person's choice does.
async fn choose(page: &Page, name: &str, value: &str) -> Result<()> {
    let script = "const field = document.querySelector(`#embedding [name='${arguments[0]}']`);
        field.value = arguments[1]; field.dispatchEvent(new Event('change', { bubbles: true }))";
    page.run_with(script, vec![json!(name), json!(value)]).await.map(|_| ())
}

#[tokio::test]
async fn the_dialog_offers_the_element_for_the_current_view_with_a_preview() -> Result<()> {
    let [_, tungsten, electronics, ..] = &CHAINS;
    in_every_engine(Screen::DESKTOP, async |page| {
        open(page, "?chain=electronics&region=360722&theme=dark").await?;
        let base = page.text("return new URL('.', location.href).href").await?;
        let code = page.text(CODE).await?;
        let wanted = [
            format!("<script src=\"{base}embed/v1.js\" async"),
            "<ganzhou-atlas chain=\"electronics\" region=\"360722\" theme=\"dark\" height=\"640\">".to_owned(),
            format!("src=\"{base}plain/electronics.svg\""),
        ];
        for part in wanted {
            ensure!(code.contains(&part), "{part} is not in\n{code}");
        }
        page.run("document.querySelector('#embedding ganzhou-atlas').id = 'preview'").await?;
        page.wait_for_element("preview").await?;
        page.expect_element_chain("preview", Some(electronics)).await?;
        choose(page, "chain", "tungsten").await?;
        choose(page, "height", "480").await?;
        page.click("#embedding [name=controls]").await?;
        page.click("#embedding [name=layer][value=zones]").await?;
        page.expect_element_chain("preview", Some(tungsten)).await?;
        let element = "return document.querySelector('#embedding textarea').value.match(/<ganzhou-atlas[^>]*>/)[0]";
        page.wait_for_value(element, json!("<ganzhou-atlas chain=\"tungsten\" region=\"360722\" theme=\"dark\" layers=\"core,corridor,arcs,context\" controls=\"off\" height=\"480\">")).await?;
        page.wait_for_value("return document.getElementById('preview').getBoundingClientRect().height", json!(480)).await?;
        page.click("#embedding [data-action=close-dialog]").await?;
        page.wait_until("return !document.querySelector('#embedding').open").await
    })
    .await
}

#[tokio::test]
async fn frame_and_picture_are_offered_too() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        open(page, "?chain=electronics").await?;
        page.click("#embedding [name=level][value=frame]").await?;
        page.wait_until("return document.querySelector('#embedding textarea').value.includes('?embed=1&amp;chain=electronics\" data-ganzhou-atlas')").await?;
        page.click("#embedding [name=level][value=plain]").await?;
        page.wait_until("const code = document.querySelector('#embedding textarea').value;
            return code.includes(new URL('plain/electronics.svg', location.href).href) && code.includes('<table') && !code.includes('{base}') && !code.includes('<script')").await?;
        page.wait_until("return document.querySelector('#embedding .preview img').naturalWidth > 300").await?;
        // What is copied stands on a page as it is: a row for each region the plan names.
        let rows = "const page = new DOMParser().parseFromString(document.querySelector('#embedding textarea').value.replace(/ style=\"[^\"]*\"/, ''), 'text/html');
            return ['赣州经开区', '信丰县', '龙南市', '章贡区', '南康区', '安远县', '定南县', '全南县', '兴国县']
                .filter(name => ![...page.querySelectorAll('tbody th')].some(it => it.textContent.includes(name)))";
        page.wait_for_value(rows, json!([])).await
    })
    .await
}

#[tokio::test]
async fn the_dialog_keeps_several_chains_and_its_picture_follows_the_choice() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        open(page, "?chain=electronics,tungsten&theme=dark").await?;
        let code = page.text(CODE).await?;
        ensure!(code.contains("chain=\"electronics,tungsten\" theme=\"dark\""), "{code}");
        page.click("#embedding [name=level][value=block]").await?;
        page.wait_until("return document.querySelector('#embedding textarea').value.includes('data-ganzhou-atlas data-chain=\"electronics,tungsten\"')").await?;
        page.click("#embedding [name=level][value=plain]").await?;
        choose(page, "width", "600").await?;
        page.wait_until("const code = document.querySelector('#embedding textarea').value;
            return ['electronics', 'tungsten'].every(name => code.includes(`plain/${name}-dark.svg`)) && code.includes('width=\"600\"')").await?;
        page.wait_until("return [...document.querySelectorAll('#embedding .preview img')].map(it => it.naturalWidth > 300 && it.src.includes('-dark.svg')).join() === 'true,true'").await?;
        // What a picture can't have is not offered for it.
        let offered = "return ['region', 'height', 'controls', 'layer', 'width', 'theme', 'chain'].filter(name =>
            document.querySelector(`#embedding [name=${name}]`).getBoundingClientRect().height > 0)";
        page.wait_for_value(offered, json!(["width", "theme", "chain"])).await
    })
    .await
}
