//! Checks the present slide.

use std::collections::BTreeSet;

use anyhow::{Result, ensure};
use serde_json::json;

use super::finding::{Finding, Spot};
use super::picture::Picture;
use super::seen::Seen;
use super::tone::Tone;
use super::{fills, room, strokes, words};
use crate::{Page, Screen, surroundings};

/// The lowest resolution of present projectors.
pub const SCREEN: Screen = Screen::window(1024, 768);

/// The least number of texts on a slide: a headline, a sentence, three words in the footer. With fewer,
/// the lint itself has failed.
const BLOCKS: usize = 5;

/// Whether the show is open and drawn.
const DRAWN: &str = "return !!document.querySelector('#show[data-drawn]')?.dataset.scene";

/// Opens a link of the show, such as `&scene=nev&step=2`, in `light` or `dark`.
///
/// # Errors
/// When the show does not open.
pub async fn open(page: &Page, link: &str, theme: &str) -> Result<()> {
    // Without motion, so that the final state is checked.
    let less = json!({ "features": [{ "name": "prefers-reduced-motion", "value": "reduce" }] });
    page.devtools("Emulation.setEmulatedMedia", less).await?;
    page.open(&format!("?present{link}&theme={theme}")).await?;
    page.wait_until(DRAWN).await
}

/// Checks the present slide. `order` is the scene's place in the show, for the report.
///
/// # Errors
/// When the page or the browser fails. A finding is not an error.
pub async fn judge(page: &Page, theme: &str, order: usize) -> Result<(Spot, Vec<Finding>)> {
    page.wait_until_painted().await?;
    let seen = Seen::read(page).await?;
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
        picture.save(&folder.join(theme), &format!("{}-{}", spot.scene, spot.step))?;
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
