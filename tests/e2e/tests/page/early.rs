//! Before the module arrives the map is there, and what is clicked then is answered later.

use anyhow::{Result, ensure};
use atlas_e2e::facts::CHAINS;
use atlas_e2e::{Engine, Gate, Manner, Page, Screen, browse, browse_as};

#[tokio::test]
async fn an_early_click_is_handled_in_chromium() -> Result<()> {
    early_click(Engine::Chromium).await
}

#[tokio::test]
async fn an_early_click_is_handled_in_firefox() -> Result<()> {
    early_click(Engine::Firefox).await
}

#[tokio::test]
async fn an_early_click_is_handled_in_webkit() -> Result<()> {
    early_click(Engine::WebKit).await
}

async fn early_click(engine: Engine) -> Result<()> {
    let [_, tungsten, ..] = &CHAINS;
    browse_as(engine, Screen::DESKTOP, Manner::Hasty, async |page| {
        let gate = Gate::delaying_modules().await?;
        page.go(&gate.url()).await?;
        page.wait_until("return performance.getEntriesByName('atlas:map-visible').length === 1")
            .await?;
        let seen = "return document.querySelectorAll('#map .county').length === 18 \
            && document.querySelector('#map').getBoundingClientRect().width > 300 \
            && [...document.styleSheets].length > 0";
        page.wait_until(seen).await?;
        is_not_ready(page).await?;
        page.click("button[data-chain=tungsten]").await?;
        page.click("[data-action=care]").await?;
        is_not_ready(page).await?;
        gate.open();
        page.wait_until_ready().await?;
        page.expect_chains(&[tungsten]).await?;
        page.wait_until("return document.documentElement.dataset.mode === 'care'").await?;
        page.wait_until(
            "const [visible, interactive] = ['atlas:map-visible', 'atlas:interactive'] \
                .map(name => performance.getEntriesByName(name)[0].startTime);
             return visible < interactive",
        )
        .await
    })
    .await
}

/// Nothing that anyone could see.
const NOTHING: f64 = 0.0005;

/// Links. What a link chose, or got wrong, is drawn by the app after the prerendered page was seen;
/// the page around it must not jump.
const LINKS: [&str; 9] = [
    "",
    "?theme=dark",
    "?mode=care",
    "?embed=1",
    "?chain=electronics",
    "?chain=rare-earth",
    "?chain=electronics&region=360722",
    "?chain=nonsense",
    "?region=nonsense",
];

/// The sum of the layout shifts so far, and what shifted.
const SHIFT: &str = "return new Promise(done => {
    let sum = 0;
    const told = [];
    const side = box => [box.x, box.y, box.width, box.height].map(Math.round).join(' ');
    const note = entries => {
        for (const { value, sources } of entries) {
            sum += value;
            for (const { node, previousRect, currentRect } of sources)
                told.push(`${(node?.outerHTML ?? node?.data)?.slice(0, 60)} from ${side(previousRect)} to ${side(currentRect)}`);
        }
    };
    const watch = new PerformanceObserver(list => note(list.getEntries()));
    watch.observe({ type: 'layout-shift', buffered: true });
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => {
        note(watch.takeRecords());
        done([sum, told.join('; ')]);
    })));
})";

#[tokio::test]
async fn nothing_shifts_while_the_page_loads_on_the_desktop() -> Result<()> {
    nothing_shifts(Screen::DESKTOP).await
}

#[tokio::test]
async fn nothing_shifts_while_the_page_loads_on_the_tablet() -> Result<()> {
    nothing_shifts(Screen::window(1024, 768)).await
}

#[tokio::test]
async fn nothing_shifts_while_the_page_loads_on_a_large_screen() -> Result<()> {
    nothing_shifts(Screen::window(1920, 1080)).await
}

#[tokio::test]
async fn nothing_shifts_while_the_page_loads_on_the_phone() -> Result<()> {
    nothing_shifts(Screen::PHONE).await
}

async fn nothing_shifts(screen: Screen) -> Result<()> {
    browse(Engine::Chromium, screen, async |page| {
        let mut told = Vec::new();
        for query in LINKS {
            page.open(query).await?;
            let (sum, what): (f64, String) = serde_json::from_value(page.run(SHIFT).await?)?;
            if sum > NOTHING {
                told.push(format!("{query:?}: things shift by {sum}: {what}"));
            }
        }
        ensure!(told.is_empty(), "{}", told.join("\n"));
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_page_beside_the_map_pushes_nothing_away_when_it_comes() -> Result<()> {
    for screen in [Screen::DESKTOP, Screen::PHONE] {
        browse(Engine::Chromium, screen, async |page| {
            for id in ["plan", "matrix", "chains", "doubts"] {
                page.open_page(id, "").await?;
                page.wait_until_painted().await?;
                let (sum, what): (f64, String) = serde_json::from_value(page.run(SHIFT).await?)?;
                ensure!(sum <= NOTHING, "{id}: things shift by {sum}: {what}");
            }
            Ok(())
        })
        .await?;
    }
    Ok(())
}

async fn is_not_ready(page: &Page) -> Result<()> {
    page.wait_until("return !('ready' in document.documentElement.dataset)").await
}
