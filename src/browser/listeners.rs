//! Event listeners. Those that are added while [`collect_listeners`] runs are removed from memory
//! when the guard it returns is dropped; all others live as long as the page.

use super::Element;
use js_sys::Promise;
use std::any::Any;
use std::cell::RefCell;
use wasm_bindgen::closure::{Closure, WasmClosure};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Event, EventTarget};

/// The callbacks of listeners. Dropped, they are never called again and hold nothing.
pub(crate) type Listeners = Vec<Box<dyn Any>>;

thread_local! {
    /// The callbacks that are being collected for an owner.
    static COLLECTED: RefCell<Option<Listeners>> = const { RefCell::new(None) };
}

/// Collects every listener that is added meanwhile, for its owner to keep.
///
/// A callback holds the data it works on, and that data holds the element it listens to: a cycle
/// that the browser cannot collect. An owner that goes before the page keeps its listeners.
pub(crate) fn collect_listeners(add: impl FnOnce()) -> Listeners {
    COLLECTED.replace(Some(Listeners::new()));
    add();
    COLLECTED.take().unwrap_or_default()
}

/// Registers a callback; it belongs to the collected listeners if there are any, else to the page.
fn hold<T: WasmClosure + ?Sized + 'static>(callback: Closure<T>) -> JsValue {
    COLLECTED.with_borrow_mut(|collected| match collected {
        Some(listeners) => {
            let handle = callback.as_ref().clone();
            listeners.push(Box::new(callback));
            handle
        }
        None => callback.into_js_value(),
    })
}

/// Listens to an event of the window in the capture phase.
pub(crate) fn on_window<E: JsCast + 'static>(kind: &str, callback: impl Fn(E) + 'static) {
    if let Some(window) = web_sys::window() {
        listen(&window, kind, true, callback);
    }
}

/// Listens to an event of the document.
pub(crate) fn on_document<E: JsCast + 'static>(kind: &str, callback: impl Fn(E) + 'static) {
    if let Some(document) = web_sys::window().and_then(|window| window.document()) {
        listen(&document, kind, false, callback);
    }
}

/// Calls back whenever the page is magnified by pinching, if the browser reports it.
pub(crate) fn on_pinch(callback: impl Fn() + 'static) {
    let window = web_sys::window();
    let viewport = window.and_then(|it| super::ability::property(&it, "visualViewport"));
    if let Some(viewport) = viewport.and_then(|it| it.dyn_into::<EventTarget>().ok()) {
        listen(&viewport, "resize", false, move |_: Event| callback());
    }
}

/// Listens to an event of a target.
pub(super) fn listen<E: JsCast + 'static>(
    target: &EventTarget,
    kind: &str,
    capture: bool,
    callback: impl Fn(E) + 'static,
) {
    let callback = move |event: Event| {
        if let Ok(event) = event.dyn_into() {
            callback(event);
        }
    };
    let callback = hold(Closure::<dyn Fn(Event)>::new(callback));
    let add = EventTarget::add_event_listener_with_callback_and_bool;
    let _ = add(target, kind, callback.unchecked_ref(), capture);
}

/// Resolves when the first of the events reaches an element.
pub(crate) async fn wait_for_event(element: &Element, kinds: &[&str]) {
    let promise = Promise::new(&mut |resolve, _| {
        for kind in kinds {
            let _ = element.0.add_event_listener_with_callback(kind, &resolve);
        }
    });
    let _ = JsFuture::from(promise).await;
}
