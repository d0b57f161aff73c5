//! 县链矩阵 by pointer and by key: what is pointed at lights up, the arrows walk, Enter opens.

use anyhow::{Context, Result, ensure};
use atlas_e2e::facts::{CHAINS, Chain, regions};
use atlas_e2e::{Page, Pointer, Screen, in_every_engine, key};
use serde_json::json;

/// The cell with the focus, and how many tab stops the grid has.
const FOCUS: &str = "const focus = document.activeElement;
    return [focus.matches('[data-cell]') ? focus.dataset.region + ' ' + focus.dataset.chain : focus.outerHTML.slice(0, 80),
        document.querySelectorAll('#matrix [data-cell][tabindex=\"0\"]').length]";

#[tokio::test]
async fn pointing_highlights_row_and_column() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        page.open_page("matrix", "").await?;
        for (region, chain) in [("360723", "tungsten"), ("nev-city", "chemicals")] {
            page.point_into(&cell(region, chain)).await?;
            let lit = "const of = mark => [...document.querySelectorAll(`#matrix [${mark}]`)];
                return [[...new Set(of('data-lit').map(it => it.dataset.region))], of('data-lit').length,
                    [...new Set(of('data-lit-chain').map(it => it.dataset.chain))], of('data-lit-chain').length]";
            // A head and ten cells; a head, 26 cells and a total.
            page.wait_for_value(lit, json!([[region], 11, [chain], 28])).await?;
        }
        page.point_away().await?;
        page.wait_until("return !document.querySelector('#matrix :is([data-lit],[data-lit-chain])')").await
    })
    .await
}

#[tokio::test]
async fn arrows_walk_through_the_cells() -> Result<()> {
    let ([first, second, ..], [.., last]) = (&CHAINS, &CHAINS);
    let ids: Vec<&str> = regions().map(|(id, _)| id).collect();
    let [top, below, .., bottom] = ids.as_slice() else { return Ok(()) };
    in_every_engine(Screen::DESKTOP, async |page| {
        page.open_page("matrix", "").await?;
        let stops = "return document.querySelectorAll('#matrix [tabindex=\"0\"]').length";
        page.wait_for_value(stops, json!(1)).await?;
        // From the button before the grid one step with the tab key leads in, one leads out.
        page.run("document.querySelector('[data-action=save-table]').focus()").await?;
        enter(page).await?;
        is_on(page, top, first).await?;
        for (press, row, chain) in [
            (key::RIGHT, top, second),
            (key::DOWN, below, second),
            (key::LEFT, below, first),
            (key::LEFT, below, first),
            (key::UP, top, first),
            (key::UP, top, first),
            (key::END, top, last),
            (key::RIGHT, top, last),
            (key::DOWN, below, last),
            (key::HOME, below, first),
        ] {
            page.press(&[press]).await?;
            is_on(page, row, chain).await?;
        }
        page.press_with(key::CONTROL, key::END).await?;
        is_on(page, bottom, last).await?;
        page.press(&[key::DOWN]).await?;
        is_on(page, bottom, last).await?;
        page.press_with(key::CONTROL, key::HOME).await?;
        is_on(page, top, first).await?;
        page.press(&[key::DOWN, key::RIGHT, key::TAB]).await?;
        page.wait_until("return !document.activeElement.closest('#matrix')").await?;
        page.press_with(key::SHIFT, key::TAB).await?;
        is_on(page, below, second).await
    })
    .await
}

#[tokio::test]
async fn enter_on_a_cell_opens_its_clause() -> Result<()> {
    let [rare_earth, tungsten, ..] = &CHAINS;
    in_every_engine(Screen::DESKTOP, async |page| {
        page.open_page("matrix", "").await?;
        for (region, name, word, chain) in
            [("360723", "大余县", "大余县", tungsten), ("360734", "寻乌县", "寻乌", rare_earth)]
        {
            focus(page, &cell(region, chain.id)).await?;
            page.press(&[key::ENTER]).await?;
            page.expect_profile(Some(name)).await?;
            says(page, chain, word).await?;
            page.expect_query(&format!("?view=matrix&chain={}&region={region}", chain.id)).await?;
        }
        // Another cell by pointer; an empty one says that the plan says nothing.
        page.click(&cell("360783", "rare-earth")).await?;
        page.expect_profile(Some("龙南市")).await?;
        let unmentioned =
            "return document.querySelector('#profile .unmentioned')?.innerText ?? null";
        let words = format!("稀土：{}", rare_earth.description("360783"));
        page.wait_for_value(unmentioned, json!(words)).await?;
        page.client().back().await?;
        page.expect_profile(Some("寻乌县")).await?;
        says(page, rare_earth, "寻乌").await
    })
    .await
}

#[tokio::test]
async fn a_tap_on_a_phone_opens_the_clause_below() -> Result<()> {
    let [_, tungsten, ..] = &CHAINS;
    in_every_engine(Screen::PHONE, async |page| {
        page.open_page("matrix", "").await?;
        let cell = cell("360723", "tungsten");
        page.reveal(&cell).await?;
        page.tap(finger(page), page.place_in(&cell).await?).await?;
        page.expect_profile(Some("大余县")).await?;
        says(page, tungsten, "大余县").await?;
        // The last row can still be brought out from behind the sheet.
        page.reveal("#matrix tfoot th").await?;
        page.point_into("#matrix tfoot th").await
    })
    .await
}

fn finger(page: &Page) -> Pointer {
    if page.emulates_touch() { Pointer::Finger } else { Pointer::Mouse }
}

/// The profile is in sight and has the clause of this chain open, with the region marked in it.
async fn says(page: &Page, chain: &Chain, word: &str) -> Result<()> {
    let open = "const role = document.querySelector('#profile details.role[open]'), box = document.querySelector('#profile').getBoundingClientRect();
        return [role?.querySelector('b').innerText ?? null, role?.querySelector('blockquote mark').innerText ?? null,
            box.width > 200 && box.left >= 0 && box.right <= innerWidth && box.top < innerHeight]";
    page.wait_for_value(open, json!([chain.name, word, true])).await?;
    let quote = page
        .text("return document.querySelector('#profile details[open] blockquote').innerText")
        .await?;
    let named: Vec<&str> = chain.terms.iter().map(|(term, _)| *term).collect();
    ensure!(named.iter().all(|term| quote.contains(term)), "the clause is {quote:?}");
    Ok(())
}

/// Presses the tab key until the focus is in the grid: WebKit's goes by what stands between.
async fn enter(page: &Page) -> Result<()> {
    for _ in 0..3 {
        page.press(&[key::TAB]).await?;
        let inside = page.run("return document.activeElement.matches('[data-cell]')").await?;
        if inside.as_bool().context("no focus")? {
            return Ok(());
        }
    }
    Ok(())
}

async fn is_on(page: &Page, region: &str, chain: &Chain) -> Result<()> {
    page.wait_for_value(FOCUS, json!([format!("{region} {}", chain.id), 1])).await
}

async fn focus(page: &Page, css: &str) -> Result<()> {
    page.evaluate_on(css, "it.focus()").await?;
    Ok(())
}

fn cell(region: &str, chain: &str) -> String {
    format!("#matrix [data-cell][data-region='{region}'][data-chain='{chain}']")
}
