//! The projector's lint finds what a projector would lose: each fault is planted, and must be named.

use anyhow::{Result, ensure};
use atlas_e2e::projector::{SCREEN, judge, open};
use atlas_e2e::{Engine, browse};
use serde_json::json;

/// Other names as dark as the core, small words, grey words, a name on another's place, a sentence
/// that breaks out of its room, dots that can hardly be seen.
const FAULTS: [(&str, &str, &str); 6] = [
    (
        "other names as dark as the core",
        ".show-map .county[data-tier='radiating'] { fill-opacity: 1 }",
        "on the map, 核心 and 外围 can't be told apart in grey",
    ),
    (
        "small words",
        ".slide .says { font-size: 12px }",
        "words in p.says are too small: 12.0 px high",
    ),
    ("grey words", ".slide .cited { color: #999 }", "words in p.cited can't be read: #999999 on"),
    (
        "names on each other",
        ".show-map .labels [data-region='360702'] text { font-size: 900px }",
        "lie on each other",
    ),
    (
        "too little room",
        ".slide .text .body { overflow: hidden; max-height: 40px }",
        "div.body holds more than it shows",
    ),
    (
        "faint dots",
        ".show-map .dots { opacity: .05 }",
        "on the map, the dots of 所在县区 are not seen",
    ),
];

/// A style sheet that the page's policy allows: one that a script makes.
const PLANT: &str = "
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(arguments[0]);
    document.adoptedStyleSheets = [sheet];";

#[tokio::test]
async fn every_planted_fault_is_named() -> Result<()> {
    browse(Engine::Chromium, SCREEN, async |page| {
        // It has cores, other names, hosts, and counties that are not mentioned.
        open(page, "&scene=tungsten&step=3", "light").await?;
        let mut missed = Vec::new();
        for (fault, style, named) in FAULTS {
            let before = told(page).await?;
            page.run_with(PLANT, vec![json!(style)]).await?;
            let after = told(page).await?;
            page.run_with(PLANT, vec![json!("")]).await?;
            if before.contains(named) || !after.contains(named) {
                missed.push(format!("{fault}: before:\n{before}\nafter:\n{after}"));
            }
        }
        ensure!(missed.is_empty(), "{}", missed.join("\n\n"));
        Ok(())
    })
    .await
}

/// Everything found on the slide, a line each.
async fn told(page: &atlas_e2e::Page) -> Result<String> {
    let (_, found) = judge(page, "light", 0).await?;
    Ok(found.iter().map(|finding| format!("{finding}\n")).collect())
}
