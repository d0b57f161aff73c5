//! The size of the page's viewport.

use anyhow::{Result, ensure};

use crate::Page;

/// A viewport in CSS pixels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Screen {
    /// Its width.
    pub width: u32,
    /// Its height.
    pub height: u32,
    /// It is touched, not clicked: Chromium only.
    pub touch: bool,
}

impl Screen {
    /// A desktop's.
    pub const DESKTOP: Self = Self {
        width: 1280,
        height: 800,
        touch: false,
    };
    /// A phone's, held upright.
    pub const PHONE: Self = Self {
        width: 390,
        height: 844,
        touch: true,
    };

    /// Makes the viewport this large: the window around it takes some room of its own.
    pub(crate) async fn apply(self, page: &Page) -> Result<()> {
        if self.touch {
            return Ok(()); // emulated from the session's start
        }
        let (mut width, mut height) = (self.width, self.height);
        for _ in 0..3 {
            page.client().set_window_size(width, height).await?;
            let (inner_width, inner_height) = viewport(page).await?;
            if (inner_width, inner_height) == (self.width, self.height) {
                return Ok(());
            }
            width = (width + self.width).saturating_sub(inner_width);
            height = (height + self.height).saturating_sub(inner_height);
        }
        let found = viewport(page).await?;
        ensure!(
            found == (self.width, self.height),
            "the viewport is {found:?}, not {self:?}"
        );
        Ok(())
    }
}

async fn viewport(page: &Page) -> Result<(u32, u32)> {
    let size = page.run("return [innerWidth, innerHeight]").await?;
    let side = |index: usize| {
        size.get(index)
            .and_then(|side| side.as_u64())
            .unwrap_or_default()
    };
    Ok((side(0).try_into()?, side(1).try_into()?))
}
