//! Delayed and repeated calls.

use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;

/// Calls back once, after so many milliseconds.
pub(crate) fn after(milliseconds: i32, callback: impl FnOnce() + 'static) {
    let callback = Closure::once_into_js(callback);
    let Some(window) = web_sys::window() else { return };
    let set = web_sys::Window::set_timeout_with_callback_and_timeout_and_arguments_0;
    let _ = set(&window, callback.unchecked_ref(), milliseconds);
}

/// Calls back every so many milliseconds, for as long as the callback returns true.
pub(crate) fn every(milliseconds: i32, callback: impl Fn() -> bool + 'static) {
    after(milliseconds, move || {
        if callback() {
            every(milliseconds, callback);
        }
    });
}
