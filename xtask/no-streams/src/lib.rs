//! Stands in for the crate of this name. Leptos names it for talking to servers; the atlas has
//! none, and nothing calls it. The real crate exports functions to JavaScript, which no linker
//! leaves out: with all that they need they weighed 3 kB of the first view.

use futures_util::stream::{Empty, Stream, empty};
use wasm_bindgen::{JsCast, JsValue};

/// What a stream hands on.
type Item = Result<JsValue, JsValue>;

/// A stream without anything in it.
#[derive(Debug)]
pub struct ReadableStream(web_sys::ReadableStream);

impl ReadableStream {
    /// Takes a stream from Rust, and drops it.
    pub fn from_stream(_: impl Stream<Item = Item> + 'static) -> Self {
        Self(JsValue::UNDEFINED.unchecked_into())
    }

    /// Takes a stream from JavaScript.
    pub const fn from_raw(raw: web_sys::ReadableStream) -> Self {
        Self(raw)
    }

    /// The stream for JavaScript.
    pub fn into_raw(self) -> web_sys::ReadableStream {
        self.0
    }

    /// The stream for Rust: nothing comes out of it.
    pub fn into_stream(self) -> Empty<Item> {
        empty()
    }
}
