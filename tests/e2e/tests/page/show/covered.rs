//! No text of the show lies under anything, at any size: every step, and every answer (领导问).

use anyhow::{Result, ensure};
use atlas_e2e::facts::{self, CHAINS};
use atlas_e2e::slides::steps;
use atlas_e2e::{Engine, Page, Screen, browse, in_every_engine};
use serde_json::{Value, json};

/// The frame that is drawn in takes the place of a screen: projectors, notebooks, tablets, ultrawide.
const SIZES: [(u32, u32); 16] = [
    (1920, 1080),
    (1440, 1080),
    (1024, 768),
    (1280, 800),
    (1280, 1024),
    (1366, 768),
    (800, 600),
    (1600, 1200),
    (2560, 1080),
    (3440, 1440),
    (1280, 720),
    (3840, 2160),
    (1180, 820),
    (720, 640),
    (1512, 982),
    (900, 600),
];

/// Goes to a step or an answer as a link does, and is there when its attributes say so.
const GO: &str = "const [query] = arguments;
    history.pushState(null, '', '?present&' + query);
    dispatchEvent(new PopStateEvent('popstate'))";

/// Texts that something else is drawn over, or that are cut off, at each of the sizes.
const COVERED: &str = r#"
    const [sizes] = arguments, told = [], show = document.querySelector('#show'), frame = show.querySelector('.frame'), slide = frame.querySelector('.slide');
    if (!window.hittable) { // names let the pointer through, and whatever passes by is of no interest; pen, dots and control let the eye through
        window.hittable = new CSSStyleSheet();
        window.hittable.replaceSync('#show .slide, #show .slide * { pointer-events: auto !important; transition: none !important } #show .slide :is(.ink, .ink *, .dots, .walk) { pointer-events: none !important }');
        document.adoptedStyleSheets = [...document.adoptedStyleSheets, window.hittable];
    }
    const seen = it => { for (let up = it; up && up !== document.body; up = up.parentElement) {
        const style = getComputedStyle(up);
        if (style.display === 'none' || style.visibility === 'hidden' || Number(style.opacity) < 0.05) return false;
    } return true };
    const closer = Number(/scale\(([0-9.]+)/.exec(slide.querySelector('.board .world').style.transform)?.[1] ?? 1) > 1.01;
    const texts = [], walk = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
    while (walk.nextNode()) if (walk.currentNode.data.trim() && !walk.currentNode.parentElement.closest('.unseen, title, desc, defs')) texts.push(walk.currentNode);
    for (const [width, height] of sizes) {
        const scale = Math.min(innerWidth / width, innerHeight / height, 1), room = [width * scale, height * scale];
        Object.assign(frame.style, { inset: '0 auto auto 0', width: room[0] + 'px', height: room[1] + 'px' });
        for (const text of texts) {
            const it = text.parentElement, map = it.closest('svg');
            if (!seen(it)) continue;
            // A closer look cuts names at its edge: what it is about is not there.
            if (map && (closer || it.closest('.closeup')) && !it.closest('[data-lit]')) continue;
            const range = document.createRange();
            range.selectNodeContents(text);
            const boxes = map ? [it.getBoundingClientRect()] : range.getClientRects();
            let over = '';
            for (const { left, right, top, height } of boxes) for (const x of [left + 2, (left + right) / 2, right - 2]) for (const y of [0.3, 0.5, 0.7].map(part => top + part * height)) {
                if (right - left < 4) continue;
                if (x < 0 || y < 0 || x > room[0] || y > room[1]) { over = 'the edge'; continue }
                const hit = document.elementFromPoint(x, y), own = it.closest('[data-region]');
                // Between its letters a name lets what is below it through.
                const fits = map ? hit?.closest('svg') === map && (!hit.closest('.labels') || hit.closest('[data-region]') === own) : hit && (hit === it || it.contains(hit) || hit.contains(it));
                if (!fits) over = hit ? `${hit.tagName}.${hit.getAttribute('class') ?? ''}` : 'nothing';
            }
            if (over) told.push(`${width}×${height}: “${text.data.trim().slice(0, 16)}” under ${over}`);
        }
    }
    frame.removeAttribute('style');
    return told"#;

#[tokio::test]
async fn no_text_of_a_step_lies_under_anything_at_any_size() -> Result<()> {
    browse(Engine::Chromium, Screen::window(1920, 1200), async |page| {
        page.present("").await?;
        let steps = steps().map(|(slide, step)| format!("scene={}&step={step}", slide.id));
        covers_nothing(page, steps, &SIZES).await
    })
    .await
}

#[tokio::test]
async fn no_text_of_an_answer_lies_under_anything_at_any_size() -> Result<()> {
    browse(Engine::Chromium, Screen::window(1920, 1200), async |page| {
        page.present("").await?;
        let regions = facts::regions().map(|(id, _)| id);
        let chains = CHAINS.iter().map(|chain| chain.id);
        let asked = regions.chain(chains).map(|id| format!("scene=core&ask={id}"));
        covers_nothing(page, asked, &SIZES).await
    })
    .await
}

#[tokio::test]
async fn the_longest_cover_fits() -> Result<()> {
    browse(Engine::Chromium, Screen::window(1920, 1200), async |page| {
        let long = "赣州科创图谱演示".repeat(10);
        page.present(&format!("&title={long}&by={long}&on={long}")).await?;
        let queries = [
            format!("title={long}&by={long}&on={long}"),
            format!("title={}", &long[..96]),
            format!("title={}&by={long}&on={}", &long[..18], &long[..24]),
        ];
        covers_nothing(page, queries.into_iter(), &SIZES).await
    })
    .await
}

#[tokio::test]
async fn the_longest_answers_fit_in_every_engine() -> Result<()> {
    in_every_engine(Screen::window(1920, 1080), async |page| {
        page.present("").await?;
        let asked = ["gz-etdz", "gz-hidz", "360702", "360725", "rare-earth", "tungsten"];
        let asked = asked.map(|id| format!("scene=core&ask={id}"));
        covers_nothing(page, asked.into_iter(), &[(1920, 1080), (1024, 768), (1280, 720)]).await
    })
    .await
}

/// On a phone a slide scrolls, so its footer must come after all that is higher than the window.
#[tokio::test]
async fn on_a_phone_the_footer_comes_after_the_text() -> Result<()> {
    browse(Engine::Chromium, Screen::PHONE, async |page| {
        page.present("").await?;
        let mut told = Vec::new();
        for (slide, step) in steps() {
            let query = format!("scene={}&step={step}", slide.id);
            go(page, &query).await?;
            let over = "const slide = document.querySelector('#show .frame .slide'), body = slide.querySelector('.body');
                const last = [...body.querySelectorAll('*')].reduce((last, it) => Math.max(last, it.getBoundingClientRect().bottom), 0);
                return Math.round(last - slide.querySelector('footer').getBoundingClientRect().top)";
            let over = page.run(over).await?.as_i64().unwrap_or(i64::MAX);
            told.extend((over > 0).then(|| format!("{query}: {over} px under the footer")));
        }
        ensure!(told.is_empty(), "{}", told.join("\n"));
        Ok(())
    })
    .await
}

/// Goes to a step or an answer, and waits until nothing moves.
async fn go(page: &Page, query: &str) -> Result<()> {
    page.run_with(GO, vec![json!(query)]).await?;
    let there = "const show = document.querySelector('#show').dataset, at = new URLSearchParams(location.search);
        return show.scene === (at.get('scene') ?? 'title') && show.step === (at.get('step') ?? '1') && show.asked === (at.get('ask') ?? '')";
    page.wait_until(there).await?;
    page.run("document.getAnimations().forEach(it => { try { it.finish() } catch {} })").await?;
    Ok(())
}

/// Looks at each of these queries at each of these sizes.
async fn covers_nothing(
    page: &Page,
    queries: impl Iterator<Item = String>,
    sizes: &[(u32, u32)],
) -> Result<()> {
    let mut told = Vec::new();
    for query in queries {
        go(page, &query).await?;
        let found = page.run_with(COVERED, vec![json!(sizes)]).await?;
        let lines = found.as_array().into_iter().flatten().filter_map(Value::as_str);
        told.extend(lines.map(|line| format!("{query}: {line}")));
    }
    ensure!(told.is_empty(), "{}", told.join("\n"));
    Ok(())
}
