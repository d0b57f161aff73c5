//! Walks through the show as a presenter does, and judges what is seen at every step.

use anyhow::Result;

use super::finding::{Finding, Spot};
use super::slide::{self, SCREEN};
use crate::{Engine, Page, browse, key};

/// Both are projected.
pub const THEMES: [&str; 2] = ["light", "dark"];

/// The county with the most roles: its answer is the fullest.
const ASKED: &str = "360702";

/// Where the show is: scene and step.
const WHERE: &str =
    "const { scene, step } = document.querySelector('#show').dataset; return `${scene} ${step}`";

/// What was found on the way.
#[derive(Debug, Default)]
pub struct Walk {
    /// Every place that was judged.
    pub spots: Vec<Spot>,
    /// What was found.
    pub found: Vec<(Spot, Finding)>,
}

impl Walk {
    /// Judges the whole show in one theme: each scene in a browser of its own, by its link, and
    /// from there step by step until the next scene; then an answer. Which scenes there are, and
    /// how many steps each has, is what the page does when the presenter goes on.
    ///
    /// # Errors
    /// When the page or the browser fails.
    pub async fn through(&mut self, theme: &str) -> Result<()> {
        let mut link = Some(String::new());
        for order in 0.. {
            let Some(here) = link.take() else { break };
            browse(Engine::Chromium, SCREEN, async |page| {
                slide::open(page, &here, theme).await?;
                link = self.steps(page, theme, order).await?;
                Ok(())
            })
            .await?;
        }
        browse(Engine::Chromium, SCREEN, async |page| {
            slide::open(page, &format!("&ask={ASKED}"), theme).await?;
            self.judge(page, theme, usize::MAX).await
        })
        .await
    }

    /// Judges the steps of the scene that is on; gives the link of the scene after it, if there is
    /// one.
    async fn steps(&mut self, page: &Page, theme: &str, order: usize) -> Result<Option<String>> {
        let scene = |place: &str| place.split(' ').next().map(str::to_owned);
        let mut place = page.text(WHERE).await?;
        loop {
            self.judge(page, theme, order).await?;
            page.press(&[key::PAGE_DOWN]).await?;
            let next = page.text(WHERE).await?;
            if next == place {
                return Ok(None);
            }
            if scene(&next) != scene(&place) {
                return Ok(scene(&next).map(|scene| format!("&scene={scene}&step=1")));
            }
            place = next;
        }
    }

    async fn judge(&mut self, page: &Page, theme: &str, order: usize) -> Result<()> {
        let (spot, found) = slide::judge(page, theme, order).await?;
        self.found.extend(found.into_iter().map(|finding| (spot.clone(), finding)));
        self.spots.push(spot);
        Ok(())
    }
}
