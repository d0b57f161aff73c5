//! The position of the show: by its attributes, its title and the address.

use anyhow::Result;
use serde_json::{Value, json};

use crate::Page;
use crate::slides::{SLIDES, title_of};

/// Scene, step and question, from `#show` and from the address, and the visible title. Missing
/// parameters of the address are replaced by their defaults.
const STAND: &str = "
    const show = document.querySelector('#show'), told = new URLSearchParams(location.search), [letters] = arguments;
    const title = show.querySelector('.frame .title'), shown = title?.getClientRects().length ? title.innerText.trim() : null;
    const first = letters[(told.get('deck') ?? 't')[0]];
    const address = [told.has('present') || told.has('scene'), told.get('scene') ?? first, told.get('step') ?? '1', told.get('ask') ?? ''].join(' ');
    const { scene, step, asked } = show.dataset;
    return { show: ['present' in document.documentElement.dataset, scene, step, asked].join(' '), address, title: shown }";

impl Page {
    /// Opens a link to the show, such as `&scene=core`, and waits until it is visible.
    ///
    /// # Errors
    /// When it does not come.
    pub async fn present(&self, rest: &str) -> Result<()> {
        self.open(&format!("?present{rest}")).await?;
        self.expect_show().await
    }

    /// Waits until the show is open and drawn.
    ///
    /// # Errors
    /// When it does not come.
    pub async fn expect_show(&self) -> Result<()> {
        let drawn =
            "return document.querySelector('#show .frame .title')?.getClientRects().length > 0
            && !!document.querySelector('#show[data-scene]')";
        self.wait_until(drawn).await
    }

    /// Leaves full screen, in which a show starts on a click: there the browser itself handles some keys
    /// (Escape, and F in WebKitGTK).
    ///
    /// # Errors
    /// When the show does not enter or leave full screen.
    pub async fn leave_full_screen(&self) -> Result<()> {
        self.wait_until("return !!document.fullscreenElement").await?;
        self.run("document.exitFullscreen()").await?;
        self.wait_until("return !document.fullscreenElement").await
    }

    /// Waits until the show has ended and the page is restored.
    ///
    /// # Errors
    /// When it does not.
    pub async fn expect_no_show(&self) -> Result<()> {
        self.wait_until(
            "const told = new URLSearchParams(location.search), seen = it => it?.getClientRects().length > 0;
            return !('present' in document.documentElement.dataset) && !document.querySelector('#show').hasAttribute('data-scene')
                && !told.has('present') && !told.has('scene') && !seen(document.querySelector('#show')) && seen(document.querySelector('.page'))",
        )
        .await
    }

    /// Waits until the show is at a step of a scene, by its attributes, its title and the address.
    ///
    /// # Errors
    /// When one of them differs until the timeout.
    pub async fn expect_step(&self, scene: &str, step: usize) -> Result<()> {
        self.expect_step_and_answer(scene, step, "", title_of(scene)).await
    }

    /// Likewise while an answer is shown, with the id of the question and the title of the answer.
    ///
    /// # Errors
    /// When one of them differs until the timeout.
    pub async fn expect_step_and_answer(
        &self,
        scene: &str,
        step: usize,
        asked: &str,
        title: &str,
    ) -> Result<()> {
        let stand = format!("true {scene} {step} {asked}");
        let expected = json!({ "show": stand, "address": stand, "title": title });
        self.wait_for_value_with(STAND, vec![letters()], expected).await
    }

    /// Waits until address and attributes agree, and returns the position.
    ///
    /// # Errors
    /// When they do not.
    pub async fn expect_matching_address(&self) -> Result<String> {
        let agree = STAND.replace("return {", "const at = {")
            + "; return at.show === at.address && !!at.title || JSON.stringify(at)";
        self.wait_for_value_with(&agree, vec![letters()], json!(true)).await?;
        let show = STAND.to_owned() + ".show";
        Ok(self.run_with(&show, vec![letters()]).await?.as_str().unwrap_or_default().to_owned())
    }

    /// Waits until this panel is open: `overview`, `ask`, `help`, `compose`, `print`, or empty for none.
    ///
    /// # Errors
    /// When it is something else.
    pub async fn expect_panel(&self, name: &str) -> Result<()> {
        let panel = "const panel = document.querySelector('#show .panel'), name = document.querySelector('#show').dataset.panel;
            return (panel.getClientRects().length > 0) === (name !== '') ? name : 'hidden'";
        self.wait_for_value(panel, json!(name)).await
    }
}

/// The scenes by their letters.
fn letters() -> Value {
    let letters = SLIDES.iter().map(|slide| (slide.letter.to_string(), json!(slide.id)));
    Value::Object(letters.collect())
}
