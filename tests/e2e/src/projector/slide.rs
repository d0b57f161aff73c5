//! Judges the slide that is on.

use std::collections::BTreeSet;

use anyhow::{Result, ensure};
use serde_json::json;

use super::finding::{Finding, Spot};
use super::picture::Picture;
use super::seen::Seen;
use super::tone::Tone;
use super::{fills, room, strokes, words};
use crate::{Page, Screen, surroundings};

/// The least that a projector of today shows.
pub const SCREEN: Screen = Screen::window(1024, 768);

/// The fewest pieces of text on any slide: a headline, a sentence, three words at its foot. With less
/// it is the lint that sees nothing.
const BLOCKS: usize = 5;

/// The show is on and drawn.
const DRAWN: &str = "return !!document.querySelector('#show[data-drawn]')?.dataset.scene";

/// Resolves when what was changed has been painted.
const PAINTED: &str = "return new Promise(done => requestAnimationFrame(() => \
    requestAnimationFrame(() => done(true))))";

/// Opens a link of the show, such as `&scene=nev&step=2`, in `light` or `dark`.
///
/// # Errors
/// When the show does not come.
pub async fn open(page: &Page, link: &str, theme: &str) -> Result<()> {
    // Nothing moves: what is judged is where it comes to rest.
    let less = json!({ "features": [{ "name": "prefers-reduced-motion", "value": "reduce" }] });
    page.devtools("Emulation.setEmulatedMedia", less).await?;
    page.open(&format!("?present{link}&theme={theme}")).await?;
    page.until(DRAWN).await
}

/// Judges what is on. `order` is the scene's place in the show, for the report.
///
/// # Errors
/// When the page or the browser fails; what is found is no error.
pub async fn judge(page: &Page, theme: &str, order: usize) -> Result<(Spot, Vec<Finding>)> {
    page.run(PAINTED).await?;
    let seen = Seen::of(page).await?;
    let blocks: BTreeSet<usize> = seen.words.iter().map(|words| words.block).collect();
    ensure!(
        blocks.len() >= BLOCKS,
        "only {} pieces of text are seen of {}",
        blocks.len(),
        seen.scene
    );
    let picture = Picture::read(&page.client().screenshot().await?)?;
    let size = (usize::try_from(SCREEN.width)?, usize::try_from(SCREEN.height)?);
    ensure!(picture.size() == size, "the picture has {:?} pixels, not {size:?}", picture.size());
    let spot = spot(&seen, theme, order)?;
    if let Some(folder) = surroundings::pictures() {
        picture.keep(&folder.join(theme), &format!("{}-{}", spot.scene, spot.step))?;
    }
    let mut found = words::judge(&seen.words)?;
    found.extend(room::judge(&seen));
    for map in &seen.maps {
        let tones = Tone::all(map, &picture);
        found.extend(fills::judge(&map.title, &tones));
        found.extend(strokes::judge(map, &tones));
    }
    Ok((spot, found))
}

fn spot(seen: &Seen, theme: &str, order: usize) -> Result<Spot> {
    let scene = match seen.asked.as_str() {
        "" => seen.scene.clone(),
        asked => format!("ask-{asked}"),
    };
    Ok(Spot { theme: theme.to_owned(), order, scene, step: seen.step.parse()? })
}
