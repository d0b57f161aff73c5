//! 领导问: asked in the middle of a talk, answered in the plan's words, and back to the very step.

use anyhow::{Result, bail};
use atlas_e2e::facts::{CHAINS, CORRIDOR, name_of};
use atlas_e2e::slides::{steps, title_of};
use atlas_e2e::{Page, Pointer, Screen, in_every_engine, key};
use serde_json::{Value, json};

/// Letters a county is asked for with: first letters, many of them commands by themselves (N, S, A,
/// D, P, B, W, O), whole pinyin, and as many as it takes where names begin alike.
const ASKED: [(&str, &str); 20] = [
    ("xf", "360722"),
    ("nk", "360703"),
    ("nd", "360730"),
    ("ay", "360726"),
    ("sc", "360735"),
    ("sy", "360724"),
    ("dy", "360723"),
    ("cy", "360725"),
    ("dn", "360728"),
    ("qn", "360729"),
    ("yd", "360731"),
    ("xg", "360732"),
    ("hc", "360733"),
    ("xw", "360734"),
    ("rjs", "360781"),
    ("lns", "360783"),
    ("zgq", "360702"),
    ("gxq", "360704"),
    ("anyuan", "360726"),
    ("shicheng", "360735"),
];

/// Each thing that is said: of what, the plan's word, whether its clause is there with the region
/// marked by a part of its name that is in sight.
const SAID: &str = "return [...document.querySelectorAll('#show .frame .answers > li')].map(said => {
    const quote = said.querySelector('blockquote'), [own, ...more] = quote.querySelectorAll('mark[data-tier=this]');
    const seen = own?.getClientRects().length > 0, name = document.querySelector('#show .frame .title').innerText;
    const marked = seen && !more.length && own.innerText.length > 1 && name.startsWith(own.innerText) && quote.innerText.length > 12;
    return [said.querySelector('b').innerText, said.querySelector('.term').innerText, marked ? 'marked' : quote.innerText] })";

/// Notes when each key was pressed and when it had been heard.
const LISTEN: &str = "if (!window.pressed) addEventListener('keydown', key => window.pressed.push([key.timeStamp, performance.now()]), true);
    window.pressed = []";

/// The longest time that may lie between two of them, in milliseconds.
const LONGEST: &str = "return Math.max(0, ...window.pressed.slice(1).map(([, heard], before) => heard - window.pressed[before][0]))";

/// Letters that come closer together than this, in milliseconds, are one name. The show waits half a
/// second for the letter after S or F, which open a window and fill the screen by themselves.
const QUICK: f64 = 450.0;

#[tokio::test]
async fn an_answer_opens_at_every_step_and_escape_returns_to_the_step() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        page.present("").await?;
        for (at, (slide, step)) in steps().enumerate() {
            if at > 0 {
                page.press(&[key::PAGE_DOWN]).await?;
            }
            page.expect_step(slide.id, step).await?;
            let (letters, county) = ASKED.get(at % ASKED.len()).copied().unwrap_or_default();
            ask(page, letters).await?;
            page.expect_step_and_answer(slide.id, step, county, name_of(county)).await?;
            is_answered(page, county).await?;
            page.press(&[key::ESCAPE]).await?;
            page.expect_step(slide.id, step).await?;
            is_calm(page).await?;
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_click_on_a_slide_opens_the_answer() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        for (scene, step, part, asked) in [
            ("textile", 1, ".board .county[data-region='360731']", "360731"),
            ("core", 1, ".board .county[data-region='360724']", "360724"),
            ("rare-earth", 2, ".board .zone[data-region='ln-etdz']", "ln-etdz"),
            ("matrix", 1, ".matrix tr[data-region='360728'] th", "360728"),
            ("overview", 1, ".ten [data-chain='nev'] h3", "nev"),
            ("overview", 1, ".ten [data-chain='textile'] [data-region='360730']", "360730"),
        ] {
            page.present(&format!("&scene={scene}&step={step}")).await?;
            let at = page.place_in(&format!("#show .frame {part}")).await?;
            page.tap(Pointer::Mouse, at).await?;
            let chain = CHAINS.iter().any(|chain| chain.id == asked);
            let title = if chain { title_of(asked) } else { name_of(asked) };
            page.expect_step_and_answer(scene, step, asked, title).await?;
            page.press(&[key::ESCAPE]).await?;
            page.expect_step(scene, step).await?;
        }
        Ok(())
    })
    .await
}

/// Types letters, as quickly as one who types. A busy machine may take its time between two of
/// them, so that they are no name any more: then the show is put back and they are typed again.
pub(super) async fn ask(page: &Page, letters: &str) -> Result<()> {
    let at = page.text("return location.search").await?;
    let keys: Vec<String> = letters.chars().map(String::from).collect();
    let keys: Vec<&str> = keys.iter().map(String::as_str).collect();
    for _ in 0..6 {
        page.run(LISTEN).await?;
        page.press(&keys).await?;
        let longest = page.run(LONGEST).await?.as_f64().unwrap_or_default();
        if longest < QUICK {
            return Ok(());
        }
        println!("{}: {letters} took {longest} ms between two letters", page.engine());
        page.open(&at).await?;
        page.expect_show().await?;
    }
    bail!("this machine is too busy to type {letters}")
}

/// All that the plan says of a region stands there.
pub(super) async fn is_answered(page: &Page, region: &str) -> Result<()> {
    let corridor = CORRIDOR.contains(&region).then(|| json!(["一廊", "走廊核心区域", "marked"]));
    let roles = CHAINS.iter().filter_map(|it| Some(json!([it.name, it.term(region)?, "marked"])));
    let said: Vec<Value> = corridor.into_iter().chain(roles).collect();
    page.wait_for_value(SAID, json!(said)).await
}

/// None of the letters did what it asks for by itself.
async fn is_calm(page: &Page) -> Result<()> {
    page.expect_panel("").await?;
    let calm = "const show = document.querySelector('#show');
        return [show.dataset.blank, show.querySelector('.countdown').innerText, 'pen' in show.dataset, 'spotlight' in show.dataset]";
    page.wait_for_value(calm, json!(["", "", false, false])).await
}
