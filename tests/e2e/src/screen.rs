//! The size of the page's viewport.

use std::time::{Duration, Instant};

use anyhow::{Result, ensure};
use serde_json::json;
use tokio::time::sleep;

use crate::{Engine, Page};

/// The least width of windows in some browsers, at which the page still has its layout for phones.
const NARROWEST: u32 = 500;

/// A viewport in CSS pixels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Screen {
    /// Its width.
    pub width: u32,
    /// Its height.
    pub height: u32,
    /// Whether it is a touch screen; Chromium only.
    pub touch: bool,
}

impl Screen {
    /// A desktop's.
    pub const DESKTOP: Self = Self { width: 1280, height: 800, touch: false };
    /// Any desktop window.
    pub const fn window(width: u32, height: u32) -> Self {
        Self { width, height, touch: false }
    }

    /// A phone's, held upright.
    pub const PHONE: Self = Self { width: 390, height: 844, touch: true };

    /// Sets the size of the viewport; the window is larger.
    ///
    /// # Errors
    /// When the browser can't.
    pub async fn apply(self, page: &Page) -> Result<()> {
        if page.engine() == Engine::Chromium {
            return self.emulate(page).await;
        }
        // A size that is right already must not be set: that shrinks the viewport by the window's
        // frame, only later than it can be read.
        let mut found = viewport(page).await?;
        if found == (self.width, self.height) {
            return Ok(());
        }
        let (mut width, mut height) = (self.width, self.height);
        for _ in 0..4 {
            page.client().set_window_size(width, height).await?;
            found = settled(page, self).await?;
            if found == (self.width, self.height) {
                return Ok(());
            }
            width = (width + self.width).saturating_sub(found.0);
            height = (height + self.height).saturating_sub(found.1);
        }
        ensure!(
            found.1 == self.height && found.0 > self.width && found.0 <= NARROWEST,
            "the viewport is {found:?}, not {self:?}"
        );
        println!("{} has no window narrower than {}", page.engine(), found.0);
        Ok(())
    }

    /// Emulates the viewport in Chromium, independently of the window.
    async fn emulate(self, page: &Page) -> Result<()> {
        let metrics = json!({ "width": self.width, "height": self.height,
            "deviceScaleFactor": if self.touch { 2 } else { 1 }, "mobile": self.touch });
        page.devtools("Emulation.setDeviceMetricsOverride", metrics).await?;
        let touch = json!({ "enabled": self.touch, "maxTouchPoints": 5 });
        page.devtools("Emulation.setTouchEmulationEnabled", touch).await?;
        Ok(())
    }
}

/// Waits until the viewport has the wanted size or stops changing, and returns its size: windows are
/// resized with a delay.
async fn settled(page: &Page, wanted: Screen) -> Result<(u32, u32)> {
    let wanted = (wanted.width, wanted.height);
    let (start, mut found) = (Instant::now(), viewport(page).await?);
    while found != wanted && start.elapsed() < Duration::from_millis(400) {
        sleep(Duration::from_millis(20)).await;
        found = viewport(page).await?;
    }
    Ok(found)
}

async fn viewport(page: &Page) -> Result<(u32, u32)> {
    let size = page.run("return [innerWidth, innerHeight]").await?;
    let side = |index: usize| size.get(index).and_then(|side| side.as_u64()).unwrap_or_default();
    Ok((side(0).try_into()?, side(1).try_into()?))
}
