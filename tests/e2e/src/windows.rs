//! Two windows of one browser.

use anyhow::{Context, Result, ensure};
use fantoccini::wd::WindowHandle;

use crate::Page;

/// Two windows of one browser: the first, and the one that it opened.
pub struct Windows<'a> {
    page: &'a Page,
    first: WindowHandle,
    second: WindowHandle,
}

impl<'a> Windows<'a> {
    /// Waits for the window that the page opens, and switches to it.
    ///
    /// # Errors
    /// When none is opened.
    pub async fn wait_for_second(page: &'a Page) -> Result<Self> {
        let client = page.client();
        let first = client.window().await?;
        let start = std::time::Instant::now();
        let second = loop {
            let others = client.windows().await?.into_iter().find(|it| *it != first);
            if let Some(second) = others {
                break second;
            }
            let waited = start.elapsed();
            ensure!(waited.as_secs() < 20, "no second window is opened");
            tokio::time::sleep(std::time::Duration::from_millis(50)).await;
        };
        let windows = Self { page, first, second };
        windows.switch_to_second().await?;
        page.wait_until_ready().await?;
        Ok(windows)
    }

    /// Switches to the first window.
    ///
    /// # Errors
    /// When it is closed, or the other window has console messages.
    pub async fn switch_to_first(&self) -> Result<&'a Page> {
        self.switch_to(&self.first).await
    }

    /// Switches to the second window.
    ///
    /// # Errors
    /// As for the first one.
    pub async fn switch_to_second(&self) -> Result<&'a Page> {
        self.switch_to(&self.second).await
    }

    async fn switch_to(&self, window: &WindowHandle) -> Result<&'a Page> {
        let complaints = self.page.complaints().await?;
        ensure!(complaints.is_empty(), "the console says:\n{}", complaints.join("\n"));
        let looked = self.page.client().switch_to_window(window.clone()).await;
        looked.context("a window is gone")?;
        Ok(self.page)
    }

    /// Closes the second window, and switches to the first.
    ///
    /// # Errors
    /// When one of them is closed already.
    pub async fn close_second(self) -> Result<&'a Page> {
        self.switch_to_second().await?;
        self.page.client().close_window().await?;
        self.page.client().switch_to_window(self.first).await?;
        Ok(self.page)
    }
}
