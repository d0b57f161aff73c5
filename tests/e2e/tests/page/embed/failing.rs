//! When the atlas can't start, what was there stays, and a line says why and what mends it.

use anyhow::{Result, ensure};
use atlas_e2e::{Case, Engine, Page, Screen, Serves, browse, in_every_engine};
use serde_json::json;

/// The trouble an element names, and the sentence.
const TOLD: &str = "
    const of = id => document.getElementById(id), line = it => (it.shadowRoot ?? it).querySelector('[role=alert]')?.textContent ?? '';
    const still = of('still').getBoundingClientRect().height > 0;
    return [of('atlas').dataset.trouble ?? null, line(of('atlas')), still, line(of('empty')) !== '']";

/// What is broken, the code, and what the sentence must name.
const BROKEN: [(&str, &str); 4] = [
    ("csp", "'wasm-unsafe-eval'"),
    ("not-found", "Access-Control-Allow-Origin"),
    ("not-found", "embed"),
    ("integrity", "重新上传"),
];

fn broken(at: usize) -> Serves {
    let sound = Serves::default();
    match at {
        0 => Serves {
            policy: Some(
                "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'",
            ),
            ..sound
        },
        1 => Serves { lacks: Some(".wasm"), ..sound },
        2 => Serves { lacks: Some("embed/element"), ..sound },
        _ => Serves { cuts: Some(".wasm"), ..sound },
    }
}

#[tokio::test]
async fn an_element_that_cannot_start_keeps_its_fallback_content_and_gives_a_reason() -> Result<()>
{
    in_every_engine(Screen::DESKTOP, async |page| {
        for (at, (code, names)) in BROKEN.iter().enumerate() {
            let case = Case::open("fallback", broken(at), None).await?;
            page.go(&case.url()).await?;
            let told = format!(
                "const [code, said, still, both] = (() => {{ {TOLD} }})();
                return [code, said.includes({}), /交互地图未能启动/.test(said), still, both]",
                json!(names)
            );
            page.wait_for_value(&told, json!([code, true, true, true, true])).await?;
            expect_only_browser_messages(page).await?;
        }
        Ok(())
    })
    .await
}

/// The browser's own complaints are about what was broken on purpose.
async fn expect_only_browser_messages(page: &Page) -> Result<()> {
    let said = page.complaints().await?;
    let meant = [
        "404",
        "CompileError",
        "Content Security Policy",
        "content security policy",
        "integrity",
        "Integrity",
        "ERR_",
        "CompileError",
        "wasm",
    ];
    let wrong: Vec<_> =
        said.iter().filter(|line| !meant.iter().any(|it| line.contains(it))).collect();
    ensure!(wrong.is_empty(), "{wrong:?}");
    Ok(())
}

#[tokio::test]
async fn a_page_that_cannot_start_keeps_map_and_text_and_gives_a_reason() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        for (at, (code, names)) in [BROKEN[0], ("not-found", ".wasm")].iter().enumerate() {
            let case = Case::open("bare", broken(at), None).await?;
            page.go(&case.atlas()).await?;
            let told = format!("const line = document.querySelector('#trouble'), map = document.querySelector('#map').getBoundingClientRect();
                return [document.documentElement.dataset.trouble ?? null, line.innerText.includes({}), line.getBoundingClientRect().height > 20,
                    map.height > 200, document.querySelector('#text-version h3') !== null, line.querySelector('a[href=\"doctor.html\"]') !== null]", json!(names));
            page.wait_for_value(&told, json!([code, true, true, true, true, true])).await?;
            expect_only_browser_messages(page).await?;
        }
        Ok(())
    })
    .await
}

/// Browsers without what the atlas needs, made of one that can be told to forget it.
#[tokio::test]
async fn missing_webassembly_or_custom_elements_are_reported() -> Result<()> {
    browse(Engine::Chromium, Screen::DESKTOP, async |page| {
        let lacks = [("WebAssembly", "no-wasm", "WebAssembly"), ("customElements", "old-browser", "2023")];
        for (lacking, code, names) in lacks {
            let source = json!({ "source": format!("delete globalThis.{lacking}; Object.defineProperty(globalThis, '{lacking}', {{ value: undefined }});
                if ('{lacking}' === 'customElements') delete Element.prototype.attachShadow") });
            let made = page.devtools("Page.addScriptToEvaluateOnNewDocument", source).await?;
            let case = Case::open("fallback", Serves::default(), None).await?;
            page.go(&case.url()).await?;
            let told = format!("const atlas = document.getElementById('atlas'), line = atlas.querySelector('[role=alert]');
                return [atlas.dataset.trouble ?? null, (line?.textContent ?? '').includes('{names}'), document.getElementById('still').getBoundingClientRect().height > 0]");
            page.wait_for_value(&told, json!([code, true, true])).await?;
            if lacking == "WebAssembly" {
                page.go(&case.atlas()).await?;
                page.wait_for_value("return [document.documentElement.dataset.trouble, document.getElementById('trouble').innerText.includes('WebAssembly')]", json!(["no-wasm", true])).await?;
            }
            page.complaints().await?; // what its own scripts miss then
            page.devtools("Page.removeScriptToEvaluateOnNewDocument", made).await?;
        }
        Ok(())
    })
    .await
}

/// Where not even the first script may run, the style sheet shows the line.
#[tokio::test]
async fn the_style_sheet_shows_a_message_if_no_script_may_run() -> Result<()> {
    let serves = Serves {
        policy: Some("default-src 'none'; style-src 'self'; img-src 'self' data:"),
        ..Serves::default()
    };
    in_every_engine(Screen::DESKTOP, async |page| {
        let case = Case::open("bare", serves.clone(), None).await?;
        page.go(&case.atlas()).await?;
        let line = "const line = document.getElementById('trouble'), style = getComputedStyle(line);
            return [style.visibility, style.display, line.innerText.includes(\"script-src 须含 'self'\")]";
        page.wait_for_value(line, json!(["visible", "block", true])).await?;
        page.wait_until("return performance.now() < 10000").await?;
        page.complaints().await.map(|_| ()) // that scripts were blocked
    })
    .await
}
