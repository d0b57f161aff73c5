//! The address of the page, and the browser's history.

use leptos::prelude::window;
use wasm_bindgen::JsValue;

/// Puts a query into the page's address: as a new entry of the history, or in place.
///
/// If the browser refuses (in a sandboxed iframe), the address is unchanged.
pub(crate) fn put_query(query: &str, push: bool) {
    let Ok(history) = window().history() else { return };
    let path = window().location().pathname().unwrap_or_default();
    let url = if query.is_empty() { path } else { [path.as_str(), "?", query].concat() };
    let put = if push {
        web_sys::History::push_state_with_url
    } else {
        web_sys::History::replace_state_with_url
    };
    let _ = put(&history, &JsValue::NULL, "", Some(&url));
}

/// The query of the page's address, with its question mark.
pub(crate) fn own_query() -> String {
    window().location().search().unwrap_or_default()
}

/// The origin of the page; `null` if it has none.
#[cfg(all(target_arch = "wasm32", feature = "hydrate"))]
pub(crate) fn own_origin() -> String {
    window().location().origin().unwrap_or_default()
}

/// The address of the page up to the query.
#[cfg(all(target_arch = "wasm32", feature = "hydrate"))]
pub(crate) fn own_address() -> String {
    let location = window().location();
    let origin = own_origin();
    let path = location.pathname().unwrap_or_default();
    if origin == "null" { ["file://", &path].concat() } else { [origin, path].concat() }
}
