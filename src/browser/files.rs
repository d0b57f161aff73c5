//! Style sheets and markup that are loaded after the first view, and files for the user to save. On
//! the single-file copy, what is loaded stands in the page itself, and nothing is requested.

use super::Element;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;

/// Loads the text that a `<link>` of the page refers to; none if it could not be loaded.
pub(crate) async fn load_text(link: &Element) -> Option<String> {
    match inline_text(link) {
        Some(text) => Some(text),
        None => fetch_text(&link.attribute_or_default("href")).await,
    }
}

/// Makes the style element that a `<link>` of the page refers to. It is not yet on the page; the
/// flag tells whether it still has to be fetched once it is.
pub(crate) fn load_style(link: &Element) -> Option<(Element, bool)> {
    if let Some(text) = inline_text(link) {
        let style = Element::new("style", &[])?;
        style.set_text(&text);
        return Some((style, false));
    }
    let (href, integrity) =
        (link.attribute_or_default("href"), link.attribute_or_default("integrity"));
    let attributes = [
        ("rel", "stylesheet"),
        ("crossorigin", ""), // an iframe without an origin could not check the integrity otherwise
        ("href", &*href),
        ("integrity", &*integrity),
    ];
    Some((Element::new("link", &attributes)?, true))
}

/// The text that stands in a link of the single-file copy. There a backslash follows each `<` that
/// could be taken for the end of the element (`xtask/src/pipeline/offline/text.rs`).
fn inline_text(link: &Element) -> Option<String> {
    Some(link.text()).filter(|text| !text.is_empty()).map(|text| text.replace("<\\", "<"))
}

/// Fetches a text file of this site.
pub(crate) async fn fetch_text(url: &str) -> Option<String> {
    let response = JsFuture::from(web_sys::window()?.fetch_with_str(url)).await.ok()?;
    let response: web_sys::Response = response.dyn_into().ok()?;
    if !response.ok() {
        return None;
    }
    JsFuture::from(response.text().ok()?).await.ok()?.as_string()
}

/// Offers a file for saving, by a data address, which every content policy allows.
pub(crate) fn offer_file(text: &str, media_type: &str, name: &str) {
    let text = utf8_percent_encode(text, NON_ALPHANUMERIC).to_string();
    let href = ["data:", media_type, ";charset=utf-8,", &text].concat();
    if let Some(link) = Element::new("a", &[("href", &href), ("download", name)]) {
        link.click();
    }
}

/// Runs a future in the background.
pub(crate) fn spawn(work: impl Future<Output = ()> + 'static) {
    wasm_bindgen_futures::spawn_local(work);
}
