//! Twenty elements on a page: those in sight start as soon as one alone would, the others when they are
//! needed.

use anyhow::{Context, Result, ensure};
use atlas_e2e::{Case, Engine, Page, Screen, Serves, browse, in_every_engine};
use serde_json::{Value, json};

/// Adds so many elements, each as high as the window; `window.atlases` are all of them, `sights` those
/// that start without being scrolled to: half of the window below it counts as near.
const ADD: &str = "
    document.body.style.margin = 0;
    main.replaceChildren();
    window.atlases = Array.from({ length: arguments[0] }, () => document.createElement('ganzhou-atlas'));
    for (const atlas of atlases) atlas.setAttribute('height', '100vh');
    const begun = performance.now(), ready = it => new Promise(done => it.addEventListener('atlas-ready', done));
    const sights = atlases.slice(0, 2).map(ready);
    main.append(...atlases);";

/// The elements of those that have started.
const STARTED: &str = "return atlases.map(it => 'ready' in it.dataset)";

/// How long those in sight and near it take until all are ready, in milliseconds.
async fn start_time(page: &Page, count: u32) -> Result<f64> {
    let script = format!("{ADD} return Promise.all(sights).then(() => performance.now() - begun)");
    let script = format!("const run = (...arguments) => {{ {script} }}; return run({count})");
    page.run(&script).await?.as_f64().context("no time")
}

async fn open(page: &Page) -> Result<Case> {
    let serves = Serves { policy: None, ..Serves::default() };
    let case = Case::open("bare", serves, None).await?;
    visit(page, &case).await?;
    Ok(case)
}

async fn visit(page: &Page, case: &Case) -> Result<()> {
    page.go(&case.url()).await?;
    page.wait_until("return customElements.get('ganzhou-atlas') !== undefined").await
}

async fn add(page: &Page, count: u32) -> Result<()> {
    page.run(&format!("const run = (...arguments) => {{ {ADD} }}; run({count})")).await?;
    page.wait_until("return 'ready' in atlases[0].dataset").await
}

#[tokio::test]
async fn of_twenty_those_in_sight_are_ready_in_at_most_twice_the_time_of_one_alone() -> Result<()> {
    browse(Engine::Chromium, Screen::DESKTOP, async |page| {
        let case = open(page).await?;
        let mut fastest = [f64::MAX; 2];
        for _ in 0..5 {
            for (fastest, count) in fastest.iter_mut().zip([1, 20]) {
                visit(page, &case).await?; // the module is loaded anew
                *fastest = fastest.min(start_time(page, count).await?);
            }
        }
        let [one, twenty] = fastest;
        println!("one alone {one:.0} ms, those in sight of twenty {twenty:.0} ms");
        ensure!(twenty <= 2.0 * one, "one alone {one:.0} ms, those in sight of twenty {twenty:.0} ms");
        // Nothing is made of those that nobody sees.
        let nodes = "return atlases.reduce((sum, it) => sum + it.shadowRoot.querySelectorAll('*').length, 0)";
        let nodes = page.run(nodes).await?.as_u64().context("no number")?;
        ensure!(nodes < 5000, "{nodes} elements");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn an_element_out_of_sight_starts_when_it_is_scrolled_to_or_used() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        let _case = open(page).await?;
        add(page, 8).await?;
        let is_started = |at: usize| format!("return 'ready' in atlases[{at}].dataset");
        page.wait_for_value(&is_started(7), json!(false)).await?;
        page.run("atlases[7].scrollIntoView()").await?;
        page.wait_for_value(&is_started(7), json!(true)).await?;
        page.wait_for_value(&is_started(3), json!(false)).await?;
        page.run("window.picture = null; atlases[3].exportSvg().then(svg => (window.picture = svg))")
            .await?;
        page.wait_until("return (window.picture ?? '').startsWith('<svg')").await?;
        page.run("atlases[4].show('electronics')").await?;
        page.wait_until("return atlases[4].shadowRoot.querySelector('#map [data-region=\"360722\"]')?.dataset.role === 'core'").await
    })
    .await
}

#[tokio::test]
async fn on_paper_every_element_has_its_map() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        let _case = open(page).await?;
        add(page, 6).await?;
        let started = page.run(STARTED).await?;
        ensure!(started.as_array().is_some_and(|it| it.contains(&json!(false))), "{started}");
        // The browser lays the page out for paper right after this event.
        let printed =
            page.run(&format!("dispatchEvent(new Event('beforeprint')); {STARTED}")).await?;
        ensure!(printed == Value::from(vec![true; 6]), "{printed}");
        Ok(())
    })
    .await
}
