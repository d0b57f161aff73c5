//! axe-core finds nothing that keeps people from using the page, in any state, light and dark.

use anyhow::{Result, ensure};
use atlas_e2e::{Engine, Page, Screen, browse, surroundings};
use serde_json::Value;

/// What axe-core says, one line a fault.
const FAULTS: &str = "return axe.run(document, { resultTypes: ['violations'] }).then(found => \
    found.violations.flatMap(rule => rule.nodes.slice(0, 4).map(node => \
        `${rule.id}: ${node.target.join(' ')} | ${(node.any[0] ?? node.all[0] ?? node.none[0])?.message ?? rule.help}`)))";

/// What is open is there: a page beside the map is fetched, and a style sheet of its own with it.
const DRAWN: &str = "return !document.documentElement.dataset.view
    || !!document.querySelector('#pages > article[data-drawn]:not([hidden])') && [...document.querySelectorAll('link[rel=stylesheet]')].every(it => it.sheet)";

/// A state: its name, its link, and a script that opens what no link opens.
const STATES: [(&str, &str, &str); 17] = [
    ("start", "?", ""),
    ("chain chosen", "?chain=rare-earth", ""),
    ("three compared", "?chain=electronics,rare-earth,tungsten", ""),
    (
        "profile open",
        "?region=360704&chain=tungsten",
        "document.querySelectorAll('#profile details').forEach(it => it.open = true)",
    ),
    (
        "search open",
        "?",
        "const field = document.querySelector('#search'); field.focus(); field.value = 'g'; \
        field.dispatchEvent(new InputEvent('input', { bubbles: true }))",
    ),
    ("share open", "?chain=nev", "document.querySelector('[data-action=share]').click()"),
    ("table opened", "?chain=textile", "document.querySelector('details.table').open = true"),
    ("notice shown", "?chain=nonsense", ""),
    ("care mode", "?mode=care&chain=digital", ""),
    ("overview", "?view=chains", ""),
    ("overview, chosen", "?view=chains&region=360704&chain=tungsten", ""),
    ("matrix", "?view=matrix", ""),
    ("matrix, cited", "?view=matrix&region=360722&chain=electronics", LIT),
    ("plan", "?view=plan", OPENED),
    ("plan, narrowed", "?measure=10&region=360702&chain=nev", OPENED),
    ("targets", "?view=targets", OPENED),
    ("doubts", "?view=doubts&region=360702", ""),
];

/// Opens every clause and table.
const OPENED: &str = "document.querySelectorAll('#pages details').forEach(it => it.open = true)";

/// Lights a row and a column.
const LIT: &str = "document.querySelector('#matrix [data-cell][data-role=core]').focus()";

#[tokio::test]
async fn axe_finds_nothing_on_the_desktop() -> Result<()> {
    browse(Engine::Chromium, Screen::DESKTOP, async |page| nothing_found(page).await).await
}

#[tokio::test]
async fn axe_finds_nothing_on_the_phone() -> Result<()> {
    browse(Engine::Chromium, Screen::PHONE, async |page| nothing_found(page).await).await
}

async fn nothing_found(page: &Page) -> Result<()> {
    let axe = surroundings::axe()?;
    let mut told = Vec::new();
    for theme in ["light", "dark"] {
        for (state, query, open) in STATES {
            page.open(&format!("{query}&theme={theme}")).await?;
            page.wait_until(DRAWN).await?;
            page.run(open).await?;
            page.run(&axe).await?;
            let faults = page.run(FAULTS).await?;
            let faults = faults.as_array().into_iter().flatten().filter_map(Value::as_str);
            told.extend(faults.map(|fault| format!("{state}, {theme}: {fault}")));
        }
    }
    ensure!(told.is_empty(), "{}", told.join("\n"));
    Ok(())
}
