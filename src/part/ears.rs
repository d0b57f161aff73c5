//! What hears: for as long as the page lives, or until its owner lets go of it.

use std::any::Any;
use std::cell::RefCell;
use wasm_bindgen::JsValue;
use wasm_bindgen::closure::{Closure, WasmClosure};

/// What was made to hear; dropped, it hears no more and holds nothing.
pub(crate) type Ears = Vec<Box<dyn Any>>;

thread_local! {
    /// What is made to hear just now, while somebody wants to own it.
    static MADE: RefCell<Option<Ears>> = const { RefCell::new(None) };
}

/// Everything that is made to hear meanwhile, for its owner to keep.
///
/// What hears holds what it works on, and what it works on holds the element it hears: the browser
/// can't see that such a ring is left by everyone. Who may go before the page does owns its ears.
pub(crate) fn ears(make: impl FnOnce()) -> Ears {
    MADE.replace(Some(Ears::new()));
    make();
    MADE.take().unwrap_or_default()
}

/// What the browser is given to call: the owner's, or the page's for good.
pub(super) fn held<T: WasmClosure + ?Sized + 'static>(heard: Closure<T>) -> JsValue {
    MADE.with_borrow_mut(|made| match made {
        Some(ears) => {
            let given = heard.as_ref().clone();
            ears.push(Box::new(heard));
            given
        }
        None => heard.into_js_value(),
    })
}
