//! The pages beside the map: opening them, their controls and their state.

use anyhow::{Context, Result};
use serde_json::{Value, json};

use crate::Page;

/// Every tab: its value in links and its name.
pub const TABS: [(&str, &str); 6] = [
    ("map", "地图"),
    ("chains", "十链总览"),
    ("matrix", "县链矩阵"),
    ("plan", "规划条文"),
    ("targets", "目标与分工"),
    ("doubts", "存疑"),
];

/// The open page: its id, its heading and the current tab, as soon as all style sheets are loaded.
const OPEN: &str = "
    const seen = element => element.getClientRects().length > 0;
    const styled = [...document.querySelectorAll('link[rel=stylesheet]')].every(link => link.sheet);
    const pages = [...document.querySelectorAll('#pages > article')].filter(seen);
    const tabs = [...document.querySelectorAll('.tabs a')].filter(tab => tab.ariaCurrent === 'page'
        || tab.getAttribute('aria-current') === 'page');
    const list = pages.map(page => styled && 'drawn' in page.dataset ? page.dataset.page : 'undrawn');
    if (seen(document.querySelector('#map'))) list.push('map');
    return [list.join(), pages.map(page => page.querySelector('h2')?.innerText).join(), tabs.map(tab => tab.innerText).join()]";

/// All requested files, without the hashes in their names.
const ASKED: &str =
    "return performance.getEntriesByType('resource').map(entry => new URL(entry.name).pathname)
    .map(path => path.slice(1).replace(/-[0-9a-f]{10}(?=[.])/, ''))";

impl Page {
    /// Clicks a tab, and waits for its page.
    ///
    /// # Errors
    /// When it does not come.
    pub async fn open_tab(&self, to: &str) -> Result<()> {
        self.click(&format!(".tabs [data-action='page:{to}']")).await?;
        self.expect_page(to).await
    }

    /// Opens a link to a page beside the map, and waits for the page.
    ///
    /// # Errors
    /// When it does not come.
    pub async fn open_page(&self, page: &str, rest: &str) -> Result<()> {
        self.open(&format!("?view={page}{rest}")).await?;
        self.expect_page(page).await
    }

    /// Waits until this page alone is visible, with its heading and its tab as the current one.
    ///
    /// # Errors
    /// When it does not come.
    pub async fn expect_page(&self, id: &str) -> Result<()> {
        let named = TABS.into_iter().find(|(page, _)| *page == id);
        let (_, name) = named.with_context(|| format!("there is no page {id}"))?;
        let heading = if id == "map" { "" } else { name };
        self.wait_for_value(OPEN, json!([id, heading, name])).await
    }

    /// Chooses a value of a `<select>`; the empty value clears the choice.
    ///
    /// # Errors
    /// When there is no such list or value.
    pub async fn choose(&self, list: &str, value: &str) -> Result<()> {
        let chosen = self.find(list).await?.select_by_value(value).await;
        chosen.with_context(|| format!("choosing {value:?} in {list}"))
    }

    /// Scrolls an element to the middle of the window, and points at it.
    ///
    /// # Errors
    /// When it is missing or covered.
    pub async fn point_into(&self, css: &str) -> Result<()> {
        self.reveal(css).await?;
        self.point(self.place_in(css).await?).await
    }

    /// Points at the heading of the visible page, which is not about a region.
    ///
    /// # Errors
    /// When it is covered.
    pub async fn point_away(&self) -> Result<()> {
        let mark = "document.querySelectorAll('#pages > article h2')
            .forEach(it => it.toggleAttribute('data-seen', it.getClientRects().length > 0))";
        self.run(mark).await?;
        self.point_into("#pages h2[data-seen]").await
    }

    /// Scrolls an element to the middle of the window.
    ///
    /// # Errors
    /// When it is missing.
    pub async fn reveal(&self, css: &str) -> Result<()> {
        self.find(css).await?;
        let script = "document.querySelector(arguments[0]).scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' })";
        self.run_with(script, vec![json!(css)]).await?;
        Ok(())
    }

    /// The requested files so far, without the hashes in their names.
    ///
    /// # Errors
    /// When the browser does not answer.
    pub async fn requested_files(&self) -> Result<Vec<String>> {
        Ok(serde_json::from_value(self.run(ASKED).await?)?)
    }

    /// The result of a script for the first element of a selector.
    ///
    /// # Errors
    /// When it throws.
    pub async fn evaluate_on(&self, css: &str, script: &str) -> Result<Value> {
        let script = format!("return (it => {script})(document.querySelector(arguments[0]))");
        self.run_with(&script, vec![json!(css)]).await
    }
}
