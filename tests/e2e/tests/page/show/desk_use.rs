//! The desk under the speaker's hands: notes, tools, the field for a name, and what fits at which size.

use anyhow::Result;
use atlas_e2e::{Engine, Page, Pointer, Screen, browse, in_every_engine, key};
use serde_json::{Value, json};

use super::desk::sees;
use super::speaker::{again, open};

/// Parts of the desk that are cut by the window or by themselves, or cover each other. The notes and
/// the list of slides may go on; texts in the list may be cut.
const MISFITS: &str = "
    const parts = '#show .frame, #show .desk .bar > *, #show .desk .now, #show .desk .next .screen, #show .desk .tools > *, #show .desk .speech-head > *, #show .desk .notes, #show .desk .jumps';
    const boxes = [...document.querySelectorAll(parts)].map(part => [part.dataset.action ?? part.className, part.getBoundingClientRect(), part]).filter(([, box]) => box.width > 0);
    const name = ([name, box]) => `${name} ${[box.left, box.top, box.right, box.bottom].map(Math.round)}`;
    const cut = boxes.filter(([, box]) => box.left < 0 || box.top < 0 || box.right > innerWidth + 1 || box.bottom > innerHeight + 1);
    const narrow = boxes.filter(([, , part]) => part.matches('button:not(.ask), p, h3') && part.scrollWidth > part.clientWidth + 1);
    const over = ([, a], [, b]) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;
    const covered = boxes.filter((one, at) => boxes.slice(at + 1).some(other => over(one, other)));
    const small = boxes.filter(([name, box]) => name === 'notes' && box.height < innerHeight * 0.55 || name === 'screen' && box.width < 240);
    const show = document.querySelector('#show');
    const scrolls = show.scrollHeight > show.clientHeight + 1 || document.documentElement.scrollWidth > innerWidth;
    return [cut.map(name), narrow.map(name), covered.map(name), small.map(name), scrolls]";

/// How far the notes are scrolled, as a share of what can be scrolled.
const SCROLLED: &str = "(() => { const notes = document.querySelector('#show .desk .notes'); return notes.scrollTop / Math.max(1, notes.scrollHeight - notes.clientHeight) })()";

/// Where the present slide stands in the list: wholly in sight or not.
const LISTED: &str = "const list = document.querySelector('#show .jumps').getBoundingClientRect(), row = document.querySelector('#show .jumps [aria-current=true]').getBoundingClientRect();
    return row.top >= list.top - 1 && row.bottom <= list.bottom + 1";

#[tokio::test]
async fn everything_but_the_notes_is_seen_at_once_on_every_notebook() -> Result<()> {
    browse(Engine::Chromium, Screen::window(1366, 768), async |page| {
        for (width, height) in [(1366, 768), (1366, 660), (1280, 720), (1024, 768), (1920, 1080)] {
            Screen::window(width, height).apply(page).await?;
            for link in ["&scene=core", "&scene=duties", "&scene=nev&step=2&ask=360722"] {
                desk(page, link).await?;
                let fits = json!([[], [], [], [], false]);
                page.wait_for_value(MISFITS, fits).await?;
            }
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn the_list_of_slides_shows_the_present_one() -> Result<()> {
    in_every_engine(Screen::window(1280, 720), async |page| {
        desk(page, "&scene=close").await?;
        page.wait_until(LISTED).await?;
        page.press(&[key::HOME]).await?;
        page.expect_step("title", 1).await?;
        page.wait_until(LISTED).await?;
        page.press(&["1", "5", key::ENTER]).await?;
        page.expect_step("matrix", 1).await?;
        page.wait_until(LISTED).await
    })
    .await
}

#[tokio::test]
async fn keys_scroll_the_notes_and_size_their_type_which_is_kept() -> Result<()> {
    in_every_engine(Screen::window(1280, 720), async |page| {
        page.open("").await?;
        page.run("localStorage.clear()").await?;
        desk(page, "&scene=core").await?;
        let before = size(page).await?;
        page.press(&["+", "+", "+", "+"]).await?;
        page.wait_until(&format!("return parseFloat(getComputedStyle(document.querySelector('#show .notes')).fontSize) > {before} * 1.4")).await?;
        page.press_with(key::SHIFT, key::DOWN).await?;
        page.wait_until(&format!("return {SCROLLED} > 0.1")).await?;
        page.expect_step("core", 1).await?;
        page.press_with(key::SHIFT, key::UP).await?;
        page.wait_until(&format!("return {SCROLLED} === 0")).await?;
        let larger = size(page).await?;
        again(page).await?;
        sees(page, ".notes", "一核").await?;
        assert_eq!(size(page).await?, larger);
        page.click("#show [data-action='desk:smaller']").await?;
        page.wait_until(&format!("return parseFloat(getComputedStyle(document.querySelector('#show .notes')).fontSize) < {larger}")).await?;
        // Other notes are read from their beginning.
        page.press_with(key::SHIFT, key::DOWN).await?;
        page.wait_until(&format!("return {SCROLLED} > 0.1")).await?;
        page.press(&["3", key::ENTER]).await?;
        page.expect_step("corridor", 1).await?;
        page.wait_until(&format!("return {SCROLLED} === 0")).await?;
        page.run("localStorage.clear()").await?;
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_clicker_reads_the_notes_to_their_end_only_where_that_is_asked_for() -> Result<()> {
    in_every_engine(Screen::window(1280, 720), async |page| {
        page.open("").await?;
        page.run("localStorage.clear()").await?;
        desk(page, "&scene=core").await?;
        page.press(&["+", "+", "+", "+", "+"]).await?;
        // As it is, a step is a step, whatever the notes.
        page.press(&[key::PAGE_DOWN]).await?;
        page.expect_step("core", 2).await?;
        page.wait_until(&format!("return {SCROLLED} === 0")).await?;
        page.click("#show [data-action='desk:notes-first']").await?;
        page.wait_until("return document.querySelector(\"#show [data-action='desk:notes-first']\").getAttribute('aria-pressed') === 'true'").await?;
        page.press(&[key::PAGE_DOWN]).await?;
        page.wait_until(&format!("return {SCROLLED} > 0.1")).await?;
        page.expect_step("core", 2).await?;
        // To the end, a screenful a press, and then on.
        for _ in 0..12 {
            if page.run(&format!("return {SCROLLED} >= 0.99")).await? == json!(true) {
                break;
            }
            page.press(&[key::PAGE_DOWN]).await?;
        }
        page.wait_until(&format!("return {SCROLLED} >= 0.99")).await?;
        page.expect_step("core", 2).await?;
        page.press(&[key::PAGE_DOWN]).await?;
        page.expect_step("core", 3).await?;
        // Back is always a step.
        page.press(&[key::PAGE_UP]).await?;
        page.expect_step("core", 2).await?;
        page.run("localStorage.clear()").await?;
        Ok(())
    })
    .await
}

#[tokio::test]
async fn clicks_on_the_desk_turn_no_page_and_its_tools_reach_the_audience() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        let windows = open(page, "&scene=corridor").await?;
        let page = windows.switch_to_second().await?;
        for part in ["#show .notes", "#show .elapsed", "#show .now"] {
            page.click(part).await?;
            page.expect_step("corridor", 1).await?;
        }
        page.click("#show .desk [data-action=pen]").await?;
        pressed(page, "pen", true).await?;
        let lines =
            "return (document.querySelector('#show .frame .ink path').getAttribute('d') ?? '')";
        let (x, y) = page.place_in("#show .notes").await?;
        page.drag(Pointer::Mouse, (x, y), (x + 60, y + 10)).await?;
        page.wait_for_value(lines, json!("")).await?;
        let (x, y) = page.place_in("#show .frame .board").await?;
        page.drag(Pointer::Mouse, (x, y), (x + 30, y + 20)).await?;
        page.wait_until(&format!("{lines}.includes('L')")).await?;
        let drawn = page.run(lines).await?;
        windows.switch_to_first().await?.wait_for_value(lines, drawn).await?;
        let page = windows.switch_to_second().await?;
        page.click("#show .desk [data-action=erase]").await?;
        page.click("#show .desk [data-action=pen]").await?;
        pressed(page, "pen", false).await?;
        page.click("#show .desk [data-action=black]").await?;
        pressed(page, "black", true).await?;
        let page = windows.switch_to_first().await?;
        page.wait_for_value(lines, json!("")).await?;
        super::speaker::is_blank(page, true).await?;
        windows.close_second().await?;
        Ok(())
    })
    .await
}

#[tokio::test]
async fn the_speaker_asks_in_the_box_and_sees_where_the_answer_leads_back_to() -> Result<()> {
    in_every_engine(Screen::window(1280, 720), async |page| {
        desk(page, "&scene=core&step=2").await?;
        page.click("#show .desk .ask").await?;
        page.expect_panel("find").await?;
        // The box opens over no slide and over no notes.
        let free = "const box = document.querySelector('#show .panel').getBoundingClientRect();
            return ['.frame', '.notes', '.next .screen'].every(part => { const it = document.querySelector('#show ' + part).getBoundingClientRect();
                return box.right <= it.left || box.left >= it.right || box.bottom <= it.top || box.top >= it.bottom })";
        page.wait_until(free).await?;
        page.find("#show [data-pick=name]").await?.send_keys("信丰").await?;
        page.press(&[key::ENTER]).await?;
        page.expect_step_and_answer("core", 2, "360722", "信丰县").await?;
        sees(page, ".next h3", "下一步 · 返回第 2 页").await?;
        page.press(&[key::PAGE_DOWN]).await?;
        page.expect_step("core", 2).await?;
        sees(page, ".next h3", "下一步 · 第 3 步").await
    })
    .await
}

#[tokio::test]
async fn the_desk_turns_dark_in_a_dark_hall_and_the_wall_does_not() -> Result<()> {
    browse(Engine::Chromium, Screen::DESKTOP, async |page| {
        let windows = open(page, "&theme=light").await?;
        let light = "return getComputedStyle(document.querySelector('#show .house')).backgroundColor.match(/[0-9]+/g).slice(0, 3).every(part => part > 128)";
        let page = windows.switch_to_second().await?;
        page.wait_for_value(light, json!(true)).await?;
        page.click("#show [data-action='desk:desk-theme']").await?;
        page.wait_for_value(light, json!(false)).await?;
        page.press(&[key::PAGE_DOWN]).await?;
        let page = windows.switch_to_first().await?;
        page.expect_step("title", 2).await?;
        page.wait_for_value("return document.documentElement.dataset.theme", json!("light")).await?;
        windows.close_second().await?;
        Ok(())
    })
    .await
}

/// Opens the speaker's window alone.
async fn desk(page: &Page, link: &str) -> Result<()> {
    page.present(&format!("&speaker=1{link}")).await?;
    page.wait_until("return !!document.querySelector('#show[data-speaker] .desk .notes p')").await
}

/// The size of the type of notes.
async fn size(page: &Page) -> Result<Value> {
    page.run("return parseFloat(getComputedStyle(document.querySelector('#show .notes')).fontSize)")
        .await
}

/// A tool is on or off.
async fn pressed(page: &Page, tool: &str, is: bool) -> Result<()> {
    let state = format!(
        "return document.querySelector('#show .desk [data-action={tool}]').getAttribute('aria-pressed')"
    );
    page.wait_for_value(&state, json!(is.to_string())).await
}
