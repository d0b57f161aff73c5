//! The link to what is seen: it is said to be copied when it is.

use anyhow::Result;
use atlas_e2e::{Page, Screen, in_every_engine};
use serde_json::json;

const STATUS: &str = "return document.querySelector('.share-link [role=status]').innerText";

/// What the browser lets the page do: nothing, the older way alone, the clipboard.
const BROWSERS: [(&str, bool, bool, &str); 3] = [
    ("neither", false, false, "没有复制成，链接已选中，请自行复制"),
    ("the older way", false, true, "链接已复制"),
    ("the clipboard", true, false, "链接已复制"),
];

#[tokio::test]
async fn copied_is_shown_only_after_the_link_was_copied() -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        for (what, clipboard, older, words) in BROWSERS {
            page.open("?chain=tungsten").await?;
            allow(page, clipboard, older).await?;
            page.click(".masthead [data-action=share]").await?;
            page.find(".share-link:not([hidden])").await?;
            page.click("[data-action=copy]").await?;
            page.wait_for_value(STATUS, json!(words)).await.map_err(|error| error.context(what))?;
            // What was not copied is selected.
            let selected = "const field = document.querySelector('.share input');
                return document.activeElement === field && field.selectionEnd - field.selectionStart === field.value.length && field.value.endsWith('?chain=tungsten')";
            page.wait_until(selected).await?;
        }
        Ok(())
    })
    .await
}

async fn allow(page: &Page, clipboard: bool, older: bool) -> Result<()> {
    let script = "const [clipboard, older] = arguments, page = window.wrappedJSObject ?? window;
        Object.defineProperty(page.navigator, 'clipboard', { configurable: true, value: {
            writeText: () => clipboard ? page.Promise.resolve() : page.Promise.reject(new page.Error('not allowed')) } });
        page.document.execCommand = () => older;";
    page.run_with(script, vec![json!(clipboard), json!(older)]).await?;
    Ok(())
}
