//! A replacement of `wasm-streams`, which Leptos needs for server functions only. The real crate
//! exports functions to JavaScript, which the linker can't remove: 3 kB of the first view.

use futures_util::stream::{Empty, Stream, empty};
use wasm_bindgen::{JsCast, JsValue};

/// An item of a stream.
type Item = Result<JsValue, JsValue>;

/// An empty stream.
#[derive(Debug)]
pub struct ReadableStream(web_sys::ReadableStream);

impl ReadableStream {
    /// Drops a Rust stream.
    pub fn from_stream(_: impl Stream<Item = Item> + 'static) -> Self {
        Self(JsValue::UNDEFINED.unchecked_into())
    }

    /// Wraps a JavaScript stream.
    pub const fn from_raw(raw: web_sys::ReadableStream) -> Self {
        Self(raw)
    }

    /// Returns the JavaScript stream.
    pub fn into_raw(self) -> web_sys::ReadableStream {
        self.0
    }

    /// Returns an empty Rust stream.
    pub fn into_stream(self) -> Empty<Item> {
        empty()
    }
}
