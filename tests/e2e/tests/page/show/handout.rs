//! The handout: as many slides on a sheet as asked for, with notes and the pen's lines if wanted, alike
//! in the engines that print.

use anyhow::{Result, ensure};
use atlas_e2e::slides::{SLIDES, notes, title_of};
use atlas_e2e::{Engine, Page, Paper, Pointer, Screen, browse, key};

use super::own;

/// The slides that are printed: 4, 3, 4 and 4 steps.
const DECK: [&str; 4] = ["title", "core", "corridor", "rare-earth"];

/// What is chosen in the form, the number of sheets, and whether they are higher than wide.
const FORMS: [(&[&str], usize, bool); 8] = [
    (&[], 4, false),
    (&["notes"], 4, true),
    (&["2", "notes"], 2, true),
    (&["notes"], 2, false),
    (&["steps"], 8, false),
    (&["6"], 3, true),
    (&["ink", "slides"], 1, true),
    (&["1"], 4, true),
];

#[tokio::test]
async fn every_choice_gives_its_sheets_with_title_date_page_and_review() -> Result<()> {
    // The driver asks for landscape, as a printer may: upright sheets are upright all the same.
    for engine in [Engine::Chromium, Engine::Firefox] {
        browse(engine, Screen::DESKTOP, async |page| {
            page.present("&deck=tcre&on=2027").await?;
            let mut all: Vec<&str> = Vec::new();
            for (choices, count, is_upright) in FORMS {
                all.extend(choices);
                let paper = print(page, choices).await?;
                let size = if is_upright { (210, 297) } else { (297, 210) };
                ensure!(paper.sizes()? == vec![size; count], "{all:?}: {:?}", paper.sizes()?);
                let pages = paper.pages()?;
                ensure!(pages.len() == count, "{all:?}: {} pages", pages.len());
                for (at, text) in pages.iter().enumerate() {
                    let number = format!("第{}页，共{count}页", at + 1);
                    for part in ["赣州科创图谱", "2027", &number, "审图号：", "底图：天地图"]
                    {
                        ensure!(
                            text.contains(part),
                            "{all:?}: page {} lacks {part}: {text}",
                            at + 1
                        );
                    }
                    let colours = paper.picture(at + 1)?.colours();
                    ensure!(colours > 40, "{all:?}: page {} has {colours} colours", at + 1);
                }
                for title in DECK.map(title_of) {
                    ensure!(pages.concat().contains(title), "{all:?}: {title} is not found");
                }
            }
            Ok(())
        })
        .await?;
    }
    Ok(())
}

#[tokio::test]
async fn slides_stand_in_their_order_and_each_step_says_which_it_is() -> Result<()> {
    browse(Engine::Chromium, Screen::DESKTOP, async |page| {
        page.present("&deck=tcre").await?;
        let mut pages = print(page, &["steps"]).await?.pages()?.into_iter();
        for (at, id) in DECK.into_iter().enumerate() {
            let steps = SLIDES.iter().find(|slide| slide.id == id).map_or(0, |slide| slide.steps);
            for step in 1..=steps {
                let number = format!("{}/4·第{step}步，共{steps}步", at + 1);
                let text = pages.next().unwrap_or_default();
                ensure!(text.contains(&number), "{number} is not on its page: {text}");
            }
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn notes_are_printed_whole_and_once_where_they_are_wanted() -> Result<()> {
    browse(Engine::Chromium, Screen::DESKTOP, async |page| {
        page.present("&deck=tcre").await?;
        let plain = print(page, &[]).await?.pages()?.concat();
        ensure!(!plain.contains("讲者备注"), "there are notes: {plain}");
        for choices in [&["notes"][..], &["2"], &["1", "steps"], &["2"]] {
            let text = print(page, choices).await?.pages()?.concat();
            for id in DECK {
                for note in notes(id) {
                    let note: String = note.chars().filter(|it| !it.is_whitespace()).collect();
                    let (first, last) = (part(&note, false), part(&note, true));
                    ensure!(text.contains(&first), "{choices:?}: {id} lacks {first}");
                    ensure!(text.contains(&last), "{choices:?}: {id} is cut before {last}");
                    let times = text.matches(&first).count();
                    ensure!(times == 1, "{choices:?}: {first} is printed {times} times");
                }
            }
        }
        // Six slides leave no room for them, and the form says so.
        let text = print(page, &["6"]).await?.pages()?.concat();
        ensure!(!text.contains("讲者备注"), "there are notes: {text}");
        page.press(&["i"]).await?;
        page.expect_panel("print").await?;
        let says = "return document.querySelector('#show .panel .sum').innerText.includes('排不下备注，不印')";
        page.wait_until(says).await
    })
    .await
}

#[tokio::test]
async fn long_notes_of_ones_own_are_printed_to_their_last_word() -> Result<()> {
    for engine in [Engine::Chromium, Engine::Firefox] {
        browse(engine, Screen::DESKTOP, async |page| {
            page.present("&deck=tc").await?;
            page.press(&["k"]).await?;
            page.click("#show [data-action='own-edit:core']").await?;
            let notes = format!("{}到此为止甲乙丙", "先讲县里的情况，再讲问鼎。".repeat(140));
            own::write(page, "own-notes", "core,0", &notes).await?;
            page.press(&[key::ESCAPE, key::ESCAPE]).await?;
            page.expect_panel("").await?;
            for (choices, upright) in [(&["notes"][..], true), (&["2"], false)] {
                let paper = print(page, choices).await?;
                let (pages, size) = (paper.pages()?, if upright { (210, 297) } else { (297, 210) });
                ensure!(
                    paper.sizes()? == vec![size; pages.len()],
                    "{choices:?}: {:?}",
                    paper.sizes()?
                );
                let text = pages.concat();
                ensure!(text.contains("到此为止甲乙丙"), "{choices:?}: the end is not printed");
                // Single letters: how columns are read differs. These are nowhere else.
                let times = text.matches('鼎').count();
                ensure!(times == 140, "{choices:?}: {times} of 140 sentences");
                // The atlas's notes after the own ones are printed as well (不是一回事); the sheets are counted.
                ensure!(text.contains('回'), "{choices:?}: the atlas's notes are cut");
                let last = format!("第{0}页，共{0}页", pages.len());
                ensure!(
                    pages.len() > 1 && text.contains(&last),
                    "{choices:?}: {last} is not found"
                );
                ensure!(text.contains("讲者备注（续）"), "{choices:?}: nothing goes on");
            }
            Ok(())
        })
        .await?;
    }
    Ok(())
}

#[tokio::test]
async fn the_pens_lines_are_printed_only_where_they_are_wanted() -> Result<()> {
    for engine in [Engine::Chromium, Engine::Firefox] {
        browse(engine, Screen::DESKTOP, async |page| {
            page.present("&deck=re").await?;
            page.press(&["m"]).await?;
            let (x, y) = page.place_in("#show .frame .board").await?;
            page.drag(Pointer::Mouse, (x, y), (x + 60, y + 60)).await?;
            page.wait_until("return document.querySelector('#show .frame .ink path').getAttribute('d').includes('L')").await?;
            page.press(&["m"]).await?;
            let ink = "const [r, g, b] = getComputedStyle(document.querySelector('#show .frame .ink path')).stroke.match(/[0-9]+/g).map(Number); return [r, g, b]";
            let ink = serde_json::from_value(page.run(ink).await?)?;
            let without = print(page, &[]).await?.picture(1)?.count(ink);
            let with = print(page, &["ink"]).await?.picture(1)?.count(ink);
            ensure!(with > without + 20, "{with} pixels of ink, {without} without");
            Ok(())
        })
        .await?;
    }
    Ok(())
}

/// The beginning or the end of a paragraph: as much as stands on one line of any sheet.
fn part(note: &str, is_end: bool) -> String {
    let count = note.chars().count();
    note.chars().skip(if is_end { count.saturating_sub(8) } else { 0 }).take(8).collect()
}

/// Makes choices in the form, and prints. A dialog would stop the driver: it is the driver who prints.
async fn print(page: &Page, choices: &[&str]) -> Result<Paper> {
    page.press(&["i"]).await?;
    page.expect_panel("print").await?;
    for choice in choices {
        page.click(&format!("#show [data-action='print:{choice}']")).await?;
    }
    page.run("window.print = () => { window.asked = true }; window.asked = false").await?;
    page.click("#show [data-action=print]").await?;
    page.wait_until("return window.asked").await?;
    let paper = Paper::printed(page).await?;
    page.press(&[key::ESCAPE]).await?;
    page.expect_panel("").await?;
    Ok(paper)
}
