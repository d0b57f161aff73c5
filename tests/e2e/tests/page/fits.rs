//! On every page all text and every control is on the screen, and nothing lies over anything else.

use anyhow::{Result, ensure};
use atlas_e2e::{Engine, Page, Screen, TABS, browse, in_every_engine};
use serde_json::{Value, json};

/// What leaves the screen sideways, and texts that overlap. What scrolls for itself may be wider
/// than the screen; what of it is out of sight is out of the way.
const FAULTS: &str = r#"
    const told = [], texts = [], root = document.querySelector('.page');
    if (document.documentElement.scrollWidth > innerWidth) told.push(`the page is ${document.documentElement.scrollWidth} wide`);
    const scrolls = it => /auto|scroll|hidden|clip/.test(getComputedStyle(it).overflowX);
    const cut = (box, it) => {
        let { left, right, top, bottom } = box;
        for (let up = it; up && up !== document.body; up = up.parentElement) {
            if (!scrolls(up)) continue;
            const around = up.getBoundingClientRect();
            left = Math.max(left, around.left); right = Math.min(right, around.right);
            top = Math.max(top, around.top); bottom = Math.min(bottom, around.bottom);
        }
        return { left, right, top, bottom };
    };
    // A sheet that lies over a page can be put away.
    const over = it => { for (let up = it; up; up = up.parentElement) if (getComputedStyle(up).position === 'fixed') return true; return false; };
    const name = it => `${it.tagName.toLowerCase()}.${it.getAttribute('class') ?? ''} "${(it.textContent || it.value || '').trim().slice(0, 20)}"`;
    const whole = box => box.right - box.left > 1 && box.bottom - box.top > 1;
    const see = (it, rect) => {
        const box = cut(rect, it);
        if (!whole(box)) return;
        if (box.left < -1 || box.right > innerWidth + 1) told.push(`${name(it)} from ${Math.round(box.left)} to ${Math.round(box.right)}`);
        texts.push([it, box]);
    };
    const shown = it => it.getClientRects().length > 0 && it.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true })
        && !it.closest('.unseen, .word, svg, option, #text-version');
    const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walk.nextNode()) {
        const it = walk.currentNode.parentElement;
        if (!walk.currentNode.data.trim() || !shown(it)) continue;
        const range = document.createRange();
        range.selectNodeContents(walk.currentNode);
        for (const rect of range.getClientRects()) see(it, rect);
    }
    for (const it of root.querySelectorAll('select, input')) if (shown(it)) see(it, it.getBoundingClientRect());
    texts.sort(([, a], [, b]) => a.top - b.top);
    texts.forEach(([it, a], at) => {
        for (let next = at + 1; next < texts.length && texts[next][1].top < a.bottom; next++) {
            const [other, b] = texts[next];
            if (other === it || over(it) !== over(other)) continue;
            const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left), high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
            // The lines of some fonts are higher than their letters.
            if (wide > 2 && high > Math.min(a.bottom - a.top, b.bottom - b.top) * .4) told.push(`${name(it)} overlaps ${name(other)}`);
        }
    });
    return told.slice(0, 12)"#;

/// Chains in the head of the matrix that cannot be seen though the table is scrolled to them.
const HIDDEN_CHAINS: &str = "
    const heads = [...document.querySelectorAll('#matrix thead a')];
    const hidden = heads.filter(head => {
        head.scrollIntoView({ block: 'center', inline: 'nearest' });
        const { left, top, width, height } = head.getBoundingClientRect();
        return [[.5, .1], [.5, .5], [.5, .9], [.2, .5], [.8, .5]].some(([x, y]) => {
            const hit = document.elementFromPoint(left + width * x, top + height * y);
            return !hit || !(head.contains(hit) || hit.contains(head) && hit.tagName === 'TH');
        });
    });
    return [heads.length, hidden.map(head => head.innerText)]";

/// A phone of the smallest kind, with type of the usual size.
const SMALLEST: Screen = Screen { width: 320, height: 640, touch: true };

/// What is chosen besides the page.
const CHOSEN: [&str; 2] = ["", "&chain=health-food-agri&region=360704"];

#[tokio::test]
async fn nothing_overflows_on_a_small_desktop() -> Result<()> {
    nothing_leaves(Screen::window(1024, 768)).await
}

#[tokio::test]
async fn nothing_overflows_on_a_phone() -> Result<()> {
    nothing_leaves(Screen::PHONE).await
}

#[tokio::test]
async fn nothing_overflows_on_a_large_screen() -> Result<()> {
    nothing_leaves(Screen::window(2560, 1440)).await
}

#[tokio::test]
async fn small_maps_have_five_columns_and_one_on_a_phone() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        for (screen, columns) in [
            (Screen::window(1024, 768), 5),
            (Screen::window(1440, 900), 5),
            (Screen::window(800, 1000), 2),
            (Screen::PHONE, 1),
        ] {
            screen.apply(page).await?;
            page.open_page("chains", "").await?;
            let found = "const boxes = [...document.querySelectorAll('.small-maps [data-map] svg')].map(it => it.getBoundingClientRect());
                return [new Set(boxes.map(box => Math.round(box.x))).size, boxes.every(box => box.width >= 120 && box.height >= 120
                    && box.left >= 0 && box.right <= innerWidth), document.documentElement.scrollWidth <= innerWidth]";
            page.wait_for_value(found, json!([columns, true, true])).await?;
            let small = "return [...document.querySelectorAll('.small-maps :is(h3 a, p)')].map(it => parseFloat(getComputedStyle(it).fontSize)).sort((a, b) => a - b)[0]";
            let least = page.run(small).await?.as_f64().unwrap_or_default();
            ensure!(least >= 11.0, "at {screen:?} text is {least} pixels high");
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn no_page_scrolls_sideways_on_320_pixels_and_the_matrix_hides_no_chain() -> Result<()> {
    browse(Engine::Chromium, SMALLEST, async |page| {
        expect_no_faults(page).await?;
        for mode in ["", "&mode=care"] {
            for id in ["plan", "matrix"] {
                page.open_page(id, mode).await?;
                // The matrix scrolls in its own box where the type of 关怀版 leaves it no room.
                if id == "matrix" && !mode.is_empty() {
                    continue;
                }
                let wide = "return [document.documentElement, ...document.querySelectorAll('#pages, #pages article, #pages .scroll')]
                    .filter(it => it.scrollWidth > it.clientWidth + 1).map(it => `${it.tagName} ${it.className} ${it.scrollWidth}`)";
                page.wait_for_value(wide, json!([])).await.map_err(|it| it.context(format!("{id}{mode}")))?;
            }
            page.wait_for_value(HIDDEN_CHAINS, json!([10, []])).await.map_err(|it| it.context(mode))?;
        }
        Ok(())
    })
    .await
}

async fn nothing_leaves(screen: Screen) -> Result<()> {
    in_every_engine(screen, async |page| expect_no_faults(page).await).await
}

async fn expect_no_faults(page: &Page) -> Result<()> {
    let mut told = Vec::new();
    for chosen in CHOSEN {
        for (id, _) in TABS.into_iter().skip(1) {
            page.open_page(id, chosen).await?;
            told.extend(faults(page).await?.map(|fault| format!("{id}{chosen}: {fault}")));
        }
    }
    ensure!(told.is_empty(), "{}", told.join("\n"));
    Ok(())
}

/// One line a fault, with every clause opened.
async fn faults(page: &Page) -> Result<impl Iterator<Item = String>> {
    page.run(
        "document.querySelectorAll('#pages details').forEach((it, at) => it.open = at % 3 === 0)",
    )
    .await?;
    let found = page.run(FAULTS).await?;
    let found: Vec<Value> = found.as_array().cloned().unwrap_or_default();
    Ok(found.into_iter().filter_map(|line| line.as_str().map(str::to_owned)))
}
