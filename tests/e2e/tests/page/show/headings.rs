//! Headings on the wall break between words, and no line of them has a single character.

use anyhow::{Result, ensure};
use atlas_e2e::facts::{self, CHAINS};
use atlas_e2e::{Engine, Page, Screen, browse, key, slides};
use serde_json::{Value, json};

/// A projector, an old one, a notebook and a phone.
const SCREENS: [Screen; 4] = [
    Screen::window(1920, 1080),
    Screen::window(1024, 768),
    Screen::window(1280, 800),
    Screen { touch: false, ..Screen::PHONE },
];

/// Words that no line may break, besides the names of regions and chains.
const WORDS: [&str; 13] = [
    "中国科学院",
    "产业",
    "赣江创新研究院",
    "创新链",
    "核心",
    "辐射",
    "推断",
    "示意",
    "功能区",
    "所在县区",
    "文件未提及",
    "牵头单位",
    "责任单位",
];

/// The longest name that has to stay on a line.
const LONGEST: usize = 9;

/// Headings with a broken word, or with a last line of one or two characters.
const FAULTS: &str = r#"
    const [words] = arguments, told = [], slide = document.querySelector('#show .frame .slide');
    for (const heading of slide.querySelectorAll('.title, .says, .body h3, .ten h3')) {
        if (!heading.getClientRects().length || getComputedStyle(heading).visibility === 'hidden') continue;
        const lines = [], walk = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT);
        let text = '', breaks = [], last = null;
        while (walk.nextNode()) for (let at = 0; at < walk.currentNode.data.length; at++) {
            const range = document.createRange();
            range.setStart(walk.currentNode, at);
            range.setEnd(walk.currentNode, at + 1);
            const { top, height, width } = range.getBoundingClientRect();
            if (width > 0 && last !== null && top > last + height / 2) breaks.push(text.length);
            if (width > 0) last = top;
            text += walk.currentNode.data[at];
        }
        const end = breaks.at(-1);
        if (end !== undefined && text.length - end < 3) told.push(`“${text}” leaves “${text.slice(end)}” alone`);
        for (const at of breaks) for (const word of words) {
            const from = text.slice(Math.max(0, at - word.length + 1), at + word.length - 1).indexOf(word);
            if (from >= 0) told.push(`“${text.slice(0, at)}|${text.slice(at)}” breaks ${word}`);
        }
    }
    return told"#;

#[tokio::test]
async fn headings_break_between_words_and_leave_no_character_alone() -> Result<()> {
    let names = facts::regions().map(|(_, name)| name).chain(CHAINS.iter().map(|it| it.name));
    let names = names.filter(|name| name.chars().count() <= LONGEST);
    let words: Vec<&str> = WORDS.into_iter().chain(names).collect();
    let mut told = Vec::new();
    for screen in SCREENS {
        browse(Engine::Chromium, screen, async |page| {
            page.present("").await?;
            let name = format!("{}×{}", screen.width, screen.height);
            told.extend(faults(page, &words).await?.iter().map(|line| format!("{name} {line}")));
            Ok(())
        })
        .await?;
    }
    ensure!(told.is_empty(), "{}", told.join("\n"));
    Ok(())
}

/// Goes through the show and tells what is wrong at each step.
async fn faults(page: &Page, words: &[&str]) -> Result<Vec<String>> {
    let mut told = Vec::new();
    for (at, (slide, step)) in slides::steps().enumerate() {
        if at > 0 {
            page.press(&[key::PAGE_DOWN]).await?;
        }
        page.expect_step(slide.id, step).await?;
        let found = page.run_with(FAULTS, vec![json!(words)]).await?;
        let lines = found.as_array().into_iter().flatten().filter_map(Value::as_str);
        told.extend(lines.map(|line| format!("{} {step}: {line}", slide.id)));
    }
    Ok(told)
}
