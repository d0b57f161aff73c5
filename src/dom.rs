//! What the browser's own interfaces say of events and time; what they say of the page is
//! [`crate::home`]'s. Nothing here panics: where the browser has no answer, there is none.

use crate::state::Stage;
use leptos::prelude::window;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{Element, Event};

/// What an attribute says on the nearest element around an event that has it.
pub(crate) fn closest(event: &Event, attribute: &str) -> Option<String> {
    closest_fit(event, &["[", attribute, "]"].concat(), attribute)
}

/// What an attribute says on the nearest element around an event that fits a selector.
pub(crate) fn closest_fit(event: &Event, selector: &str, attribute: &str) -> Option<String> {
    let target: Element = event.target()?.dyn_into().ok()?;
    target.closest(selector).ok()??.get_attribute(attribute)
}

/// Whether an event happened within what a selector fits.
pub(crate) fn is_within(event: &Event, selector: &str) -> bool {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    target.is_some_and(|target| matches!(target.closest(selector), Ok(Some(_))))
}

/// The middle of the element that an event happened on, in CSS pixels of the window.
pub(crate) fn middle_of_target(event: &Event) -> Option<(f64, f64)> {
    let target: Element = event.target()?.dyn_into().ok()?;
    let rect = target.get_bounding_client_rect();
    Some((rect.left() + rect.width() / 2.0, rect.top() + rect.height() / 2.0))
}

/// The box of the element that listens, and the event's place in it, in CSS pixels.
pub(crate) fn place_in(event: &web_sys::MouseEvent) -> Option<(Stage, (f64, f64))> {
    let element: Element = event.current_target()?.dyn_into().ok()?;
    let rect = element.get_bounding_client_rect();
    let at = (f64::from(event.client_x()) - rect.left(), f64::from(event.client_y()) - rect.top());
    Some((Stage { width: rect.width(), height: rect.height() }, at))
}

/// From here on, moves of this pointer come to the element that listens, wherever they happen.
pub(crate) fn capture(event: &web_sys::PointerEvent) {
    if let Some(target) =
        event.current_target().and_then(|target| target.dyn_into::<Element>().ok())
    {
        let _ = target.set_pointer_capture(event.pointer_id());
    }
}

/// Milliseconds since the page began.
pub(crate) fn now() -> f64 {
    window().performance().map_or(0.0, |performance| performance.now())
}

#[cfg(any(feature = "hydrate", feature = "csr"))]
/// Puts a mark into the browser's performance timeline.
pub(crate) fn performance_mark(name: &str) {
    if let Some(performance) = window().performance() {
        let _ = performance.mark(name);
    }
}

/// Watches an element's size until it is dropped.
pub(crate) struct SizeWatch {
    observer: web_sys::ResizeObserver,
    _callback: Closure<dyn FnMut()>,
}

impl SizeWatch {
    /// Calls back at every change of an element's size.
    pub(crate) fn of(element: &Element, callback: impl FnMut() + 'static) -> Option<Self> {
        let callback = Closure::<dyn FnMut()>::new(callback);
        let observer = web_sys::ResizeObserver::new(callback.as_ref().unchecked_ref()).ok()?;
        observer.observe(element);
        Some(Self { observer, _callback: callback })
    }
}

impl Drop for SizeWatch {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}
