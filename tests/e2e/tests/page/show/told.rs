//! What is drawn at a step is what has been told: at a chain's end all that the plan says of it, at
//! its beginning the cores alone, and never more than that.

use anyhow::Result;
use atlas_e2e::facts::{CHAINS, COUNTIES, Chain, regions};
use atlas_e2e::slides::SLIDES;
use atlas_e2e::{Page, Screen, in_every_engine, key};
use serde_json::{Map, Value, json};

/// Each region of the stage's map: its role, and how it is painted as it is seen.
const DRAWN: &str = "
    const slide = document.querySelector('#show .frame .slide'), hue = slide.style.getPropertyValue('--hue');
    const paint = part => {
        const fill = part.getAttribute('fill'), seen = getComputedStyle(part);
        const dots = [...part.closest('svg').querySelectorAll(`.dots[data-region='${part.dataset.region}']`)].filter(it => getComputedStyle(it).display !== 'none');
        if (dots.length > 1 || dots.some(it => !document.querySelector(it.getAttribute('clip-path').slice(4, -1)))) return 'lost dots';
        if (!fill) return dots.length ? 'dots' : 'paper';
        if (fill !== hue || seen.fill === 'none') return 'another colour';
        return Number(seen.fillOpacity) < 0.7 ? 'tint' : 'hue';
    };
    const drawn = map => Object.fromEntries([...map.querySelectorAll('.county, .zone')].map(part =>
        [part.dataset.region, part.dataset.role + ' ' + paint(part.querySelector('.shape') ?? part)]));
    const [whole, centre] = ['.board', '.closeup'].map(map => drawn(slide.querySelector(map + ' .show-map')));
    for (const [id, mark] of Object.entries(centre)) if (whole[id] !== mark) whole[id] += ', in the inset ' + mark;
    return whole";

/// The lines of the stage's key.
const KEY: &str = "return [...document.querySelectorAll('#show .frame .key li')].map(line => line.innerText.trim())";

/// How many lines of the stage's map are seen. Not every engine gives what is hidden no place.
const LINES: &str = "
    const seen = it => { for (let up = it; up; up = up.parentElement) if (getComputedStyle(up).display === 'none') return false; return true };
    return [...document.querySelectorAll('#show .frame .board ' + arguments[0] + ' path')].filter(seen).length";

#[tokio::test]
async fn the_last_step_of_a_chain_shows_all_its_roles() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        for chain in &CHAINS {
            at_end(page, chain).await?;
            let role = |(id, _): (&str, &str)| (id.to_owned(), mark(chain.role(id)));
            let roles: Map<String, Value> = regions().map(role).collect();
            page.wait_for_value(DRAWN, Value::Object(roles)).await?;
            let around = chain.with_role("radiating").len();
            has_lines(page, ".arcs", around).await?;
            has_key(page, &legend(chain)).await?;
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn the_first_step_of_a_chain_draws_its_cores_alone() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        for chain in CHAINS.iter().filter(|chain| !chain.other_terms().is_empty()) {
            page.present(&format!("&scene={}", chain.id)).await?;
            page.expect_step(chain.id, 1).await?;
            let cores = chain.with_role("core");
            // A county is a host only because of what has been told.
            let hosts =
                |id| chain.role(id) == "host" && chain.zones_of(id).any(|it| cores.contains(&it));
            let role = |(id, _): (&'static str, &str)| match () {
                () if cores.contains(&id) => (id.to_owned(), mark("core")),
                () if hosts(id) => (id.to_owned(), mark("host")),
                () => (id.to_owned(), json!(" paper")),
            };
            page.wait_for_value(DRAWN, Value::Object(regions().map(role).collect())).await?;
            has_lines(page, ".arcs", 0).await?;
            let host = regions().any(|(id, _)| hosts(id)).then_some("所在县区");
            has_key(page, &["核心"].into_iter().chain(host).collect::<Vec<_>>()).await?;
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_slide_without_a_chain_colours_no_region() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        for (scene, band) in [("core", 0), ("corridor", 2)] {
            page.present(&format!("&scene={scene}")).await?;
            page.expect_step(scene, 1).await?;
            page.wait_until("return document.querySelectorAll('#show .frame .show-map [fill]:not([fill=\"\"]):is(.county, .shape)').length === 0").await?;
            has_lines(page, ".ribbon", band).await?;
            has_lines(page, ".arcs", 0).await?;
            page.wait_until("return [...document.querySelectorAll('#show .frame .key li')].every(line => !/核心$|文件未提及/.test(line.innerText.trim()))").await?;
        }
        Ok(())
    })
    .await
}

/// Opens a chain's scene at its last step, and goes there by key from the one before.
async fn at_end(page: &Page, chain: &Chain) -> Result<()> {
    page.present(&format!("&scene={}", chain.id)).await?;
    let after = CHAINS.iter().skip_while(|it| it.id != chain.id).nth(1);
    let after = after.map_or("overview", |chain| chain.id);
    let steps = SLIDES.iter().find(|slide| slide.id == chain.id);
    let steps = steps.map_or(1, |slide| slide.steps);
    page.press(&vec![key::PAGE_DOWN; steps]).await?;
    page.expect_step(after, 1).await?;
    page.press(&[key::PAGE_UP]).await?;
    page.expect_step(chain.id, steps).await
}

/// A role with how it is painted.
fn mark(role: &str) -> Value {
    json!(match role {
        "core" => "core hue",
        "radiating" => "radiating tint",
        "host" => "host dots",
        _ => "none paper",
    })
}

/// The lines about roles at a chain's end.
fn legend(chain: &Chain) -> Vec<String> {
    let others = chain.other_terms().join("、");
    let others = (!others.is_empty()).then_some(others);
    let any = |role: &str| COUNTIES.iter().any(|(id, _)| chain.role(id) == role);
    let counties = [("host", "所在县区"), ("none", "文件未提及")];
    let counties = counties.into_iter().filter(|(role, _)| any(role));
    let counties = counties.map(|(_, words)| words.to_owned());
    ["核心".to_owned()].into_iter().chain(others).chain(counties).collect()
}

/// So many lines of the map are seen: its arcs, or the corridor's.
async fn has_lines(page: &Page, of: &str, count: usize) -> Result<()> {
    page.wait_for_value_with(LINES, vec![json!(of)], json!(count)).await
}

/// The key begins with these lines; behind them it has only those of marks.
async fn has_key(page: &Page, lines: &[impl AsRef<str>]) -> Result<()> {
    let lines: Vec<&str> = lines.iter().map(AsRef::as_ref).collect();
    let roles = KEY.replace(
        "line.innerText.trim())",
        "line.innerText.trim()).filter(line => !/示意|推断|研究院/.test(line))",
    );
    page.wait_for_value(&roles, json!(lines)).await
}
