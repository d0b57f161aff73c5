//! The elements and positions of an event, and the performance timeline.

use crate::state::Viewport;
use leptos::prelude::window;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event};

/// The value of an attribute on the nearest ancestor of an event's target that has it.
pub(crate) fn closest(event: &Event, attribute: &str) -> Option<String> {
    closest_match(event, &["[", attribute, "]"].concat(), attribute)
}

/// The value of an attribute on the nearest ancestor of an event's target that matches a selector.
pub(crate) fn closest_match(event: &Event, selector: &str, attribute: &str) -> Option<String> {
    let target: Element = event.target()?.dyn_into().ok()?;
    target.closest(selector).ok()??.get_attribute(attribute)
}

/// Returns true if an ancestor of the event's target matches the selector.
pub(crate) fn is_within(event: &Event, selector: &str) -> bool {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    target.is_some_and(|target| matches!(target.closest(selector), Ok(Some(_))))
}

/// The middle of an event's target, in CSS pixels of the window.
pub(crate) fn middle_of_target(event: &Event) -> Option<(f64, f64)> {
    let target: Element = event.target()?.dyn_into().ok()?;
    let rect = target.get_bounding_client_rect();
    Some((rect.left() + rect.width() / 2.0, rect.top() + rect.height() / 2.0))
}

/// The size of the canvas of the drawing that listens, and the event's position in it, in CSS pixels. The
/// canvas stays where it is while a gesture moves and scales the drawing and the box around it.
pub(crate) fn place_in(event: &web_sys::MouseEvent) -> Option<(Viewport, (f64, f64))> {
    let drawing: Element = event.current_target()?.dyn_into().ok()?;
    let rect = drawing.closest(".canvas,.inset-canvas").ok()??.get_bounding_client_rect();
    let at = (f64::from(event.client_x()) - rect.left(), f64::from(event.client_y()) - rect.top());
    Some((Viewport { width: rect.width(), height: rect.height() }, at))
}

/// Captures a pointer: its further events are sent to the element that listens.
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

/// Puts a mark into the browser's performance timeline.
#[cfg(any(feature = "hydrate", feature = "csr"))]
pub(crate) fn performance_mark(name: &str) {
    if let Some(performance) = window().performance() {
        let _ = performance.mark(name);
    }
}

/// A number as CSS writes it. JavaScript's own formatting keeps Rust's out of the module.
pub(crate) fn number(value: f64) -> String {
    let text = js_sys::Number::from(value).to_string_with_radix(10);
    text.map(String::from).unwrap_or_default()
}
