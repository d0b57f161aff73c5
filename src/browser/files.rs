//! Style sheets and markup that are loaded after the first view, and files for the user to save. On
//! the single-file copy, files are in the page itself, and nothing is requested.

use super::ability::{call_now, property};
use super::{Element, after};
use js_sys::{Array, Function, Promise, Reflect};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// How long a file may stay without an answer, in milliseconds; as for the parts of the program.
pub(crate) const PATIENCE: i32 = 30_000;

/// The shortest file that is no data address, in bytes: escaped, it may be three times as long.
const LONG_ADDRESS: usize = 300_000;

/// The pause before a request that failed is made once more, in milliseconds; likewise.
pub(crate) const PAUSE: i32 = 1_500;

/// Loads the text that a `<link>` of the page refers to; none if it could not be loaded.
pub(crate) async fn load_text(link: &Element) -> Option<String> {
    match inline_text(link) {
        Some(text) => Some(text),
        None => fetch_text(&link.attribute_or_default("href")).await,
    }
}

/// Makes the style element that a `<link>` of the page refers to. It is not yet on the page; the
/// flag is true if its sheet must be fetched then.
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

/// The text of a link of the single-file copy, in which a backslash follows each `<` that could end
/// the element (`xtask/src/pipeline/offline/text.rs`).
fn inline_text(link: &Element) -> Option<String> {
    Some(link.text()).filter(|text| !text.is_empty()).map(|text| text.replace("<\\", "<"))
}

/// Fetches a text file of this site; none if it could not be had. A network that drops for a moment is
/// asked once more.
pub(crate) async fn fetch_text(url: &str) -> Option<String> {
    let window = web_sys::window()?;
    let answer = match in_time(window.fetch_with_str(url)).await {
        Ok(answer) => answer,
        Err(_) => {
            JsFuture::from(elapsed(PAUSE)).await.ok()?;
            in_time(window.fetch_with_str(url)).await.ok()?
        }
    };
    let response: web_sys::Response = answer.dyn_into().ok()?;
    if !response.ok() {
        return None;
    }
    in_time(response.text().ok()?).await.ok()?.as_string()
}

/// The result of a promise; `undefined` if it comes too late.
async fn in_time(promise: Promise) -> Result<JsValue, JsValue> {
    JsFuture::from(Promise::race(&Array::of2(&promise, &elapsed(PATIENCE)))).await
}

/// A promise that is fulfilled after so many milliseconds.
fn elapsed(milliseconds: i32) -> Promise {
    Promise::new(&mut |fulfil, _| {
        after(milliseconds, move || drop(fulfil.call0(&JsValue::UNDEFINED)));
    })
}

/// Offers a file for saving, by a data address, which every content policy allows.
pub(crate) fn offer_file(text: &str, media_type: &str, name: &str) {
    let text = utf8_percent_encode(text, NON_ALPHANUMERIC).to_string();
    let href = ["data:", media_type, ";charset=utf-8,", &text].concat();
    if let Some(link) = Element::new("a", &[("href", &href), ("download", name)]) {
        link.click();
    }
}

/// Offers a file for saving that may be longer than browsers allow in a data address.
pub(crate) fn offer_large_file(text: &str, media_type: &str, name: &str) {
    if text.len() < LONG_ADDRESS {
        return offer_file(text, media_type, name);
    }
    let Some(url) = object_url(text, media_type) else { return };
    let href = url.as_string().unwrap_or_default();
    if let Some(link) = Element::new("a", &[("href", &href), ("download", name)]) {
        link.click();
    }
    // The browser has begun to read it by then.
    after(PATIENCE, move || drop(call_of_url("revokeObjectURL", &url)));
}

/// An address for a text in the browser's memory.
fn object_url(text: &str, media_type: &str) -> Option<JsValue> {
    let window = JsValue::from(web_sys::window()?);
    let kind: Function = property(&window, "Blob")?.dyn_into().ok()?;
    let options = js_sys::Object::new();
    Reflect::set(&options, &"type".into(), &media_type.into()).ok()?;
    let parts = Array::of2(&Array::of1(&text.into()), &options);
    call_of_url("createObjectURL", &Reflect::construct(&kind, &parts).ok()?)
}

fn call_of_url(name: &str, argument: &JsValue) -> Option<JsValue> {
    let window = JsValue::from(web_sys::window()?);
    call_now(&property(&window, "URL")?, name, &Array::of1(argument))
}

/// Runs a future in the background.
pub(crate) fn spawn(work: impl Future<Output = ()> + 'static) {
    wasm_bindgen_futures::spawn_local(work);
}
