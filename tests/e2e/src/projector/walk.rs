//! Goes through the show like a presenter, and checks every step.

use anyhow::Result;

use super::finding::{Finding, Spot};
use super::slide::{self, SCREEN};
use crate::{Engine, Page, browse, key};

/// The themes of the show.
pub const THEMES: [&str; 2] = ["light", "dark"];

/// The county with the most roles, which has the longest answer.
const ASKED: &str = "360702";

/// The present scene and step.
const WHERE: &str =
    "const { scene, step } = document.querySelector('#show').dataset; return `${scene} ${step}`";

/// The result of a walk.
#[derive(Debug, Default)]
pub struct Walk {
    /// Every checked place.
    pub spots: Vec<Spot>,
    /// All findings.
    pub found: Vec<(Spot, Finding)>,
}

impl Walk {
    /// Checks the whole show in one theme: opens each scene by its link in a new browser, and goes on step
    /// by step until the next scene; then an answer. The page itself determines scenes and steps.
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

    /// Checks the steps of the present scene, and returns the link of the next one.
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
