//! The one file that talks to the browser's own interfaces. Nothing here panics: where the
//! browser has no answer, there is none.

use crate::state::Stage;
use leptos::prelude::{document, set_timeout, window};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, Event, HtmlElement, HtmlInputElement, SvgElement};

/// The query of the page's address, with its question mark.
pub(crate) fn query() -> String {
    window().location().search().unwrap_or_default()
}

/// The page's address up to the query, and with another query.
pub(crate) fn link(query: &str) -> String {
    let location = window().location();
    let origin = location.origin().unwrap_or_default();
    let path = location.pathname().unwrap_or_default();
    let base = if origin == "null" { ["file://", &path].concat() } else { [origin, path].concat() };
    if query.is_empty() { base } else { [base.as_str(), "?", query].concat() }
}

/// Puts a query into the address: as a new step for the back button, or in place.
///
/// Where the browser refuses (a sandboxed frame), the address stays as it is.
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

/// The box of an element on the page, in CSS pixels.
pub(crate) fn stage_of(selector: &str) -> Option<Stage> {
    let rect = document().query_selector(selector).ok()??.get_bounding_client_rect();
    (rect.width() > 0.0).then(|| Stage { width: rect.width(), height: rect.height() })
}

/// From here on, moves of this pointer come to the element that listens, wherever they happen.
pub(crate) fn capture(event: &web_sys::PointerEvent) {
    if let Some(target) =
        event.current_target().and_then(|target| target.dyn_into::<Element>().ok())
    {
        let _ = target.set_pointer_capture(event.pointer_id());
    }
}

/// Puts the focus on the first element that the selector finds.
pub(crate) fn focus(selector: &str) {
    let Ok(Some(element)) = document().query_selector(selector) else { return };
    if let Some(svg) = element.dyn_ref::<SvgElement>() {
        let _ = svg.focus();
    } else if let Some(html) = element.dyn_ref::<HtmlElement>() {
        let _ = html.focus();
    }
}

/// Sets or takes away an attribute of the document's root.
pub(crate) fn mark_root(name: &str, value: Option<&str>) {
    let Some(root) = document().document_element() else { return };
    let _ = match value {
        Some(value) => root.set_attribute(name, value),
        None => root.remove_attribute(name),
    };
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

/// Sets what a text field holds.
pub(crate) fn set_value(selector: &str, value: &str) {
    if let Some(field) = html::<HtmlInputElement>(selector) {
        field.set_value(value);
    }
}

/// Copies the value of a text field: through the clipboard where the page may use it, else by
/// marking it for the reader's own copy command. Tells whether it is copied.
pub(crate) fn copy(selector: &str) -> bool {
    let Some(field) = html::<HtmlInputElement>(selector) else { return false };
    field.select();
    if window().is_secure_context() {
        let _ = window().navigator().clipboard().write_text(&field.value());
        return true;
    }
    false
}

/// Puts the focus on what the selector finds once the page has drawn what was decided.
pub(crate) fn focus_later(selector: &'static str) {
    set_timeout(|| focus(selector), std::time::Duration::ZERO);
}

/// Moves a box beside a place so that it stays in the window, in CSS pixels. By way of its style,
/// which the strictest content policy allows.
pub(crate) fn place_beside(selector: &str, at: (f64, f64), gap: f64) {
    let Some(element) = html::<HtmlElement>(selector) else { return };
    let room =
        |value: Result<JsValue, JsValue>| value.ok().and_then(|v| v.as_f64()).unwrap_or(f64::MAX);
    let beside = |at: f64, own: i32, room: f64| {
        let own = f64::from(own);
        (if at + gap + own > room { at - gap - own } else { at + gap }).max(0.0)
    };
    let x = beside(at.0, element.offset_width(), room(window().inner_width()));
    let y = beside(at.1, element.offset_height(), room(window().inner_height()));
    let px = |value: f64| (value as i32).to_string();
    let place = ["translate(", &px(x), "px,", &px(y), "px)"].concat();
    let _ = element.style().set_property("transform", &place);
}

/// Runs a part of the site that the first view does without: the script that the link with this id
/// names, or that stands in the element itself where the page is one file. Once asked for, it is
/// not asked for again; where the page has no such element (plain `trunk serve`), nothing happens.
pub(crate) fn load_part(id: &str) {
    let document = document();
    let Some(part) = document.get_element_by_id(id) else { return };
    let Ok(script) = document.create_element("script") else { return };
    let _ = part.remove_attribute("id");
    let _ = script.set_attribute("type", "module");
    let text = part.text_content().unwrap_or_default();
    if text.is_empty() {
        for (name, from) in [("src", "href"), ("integrity", "integrity")] {
            let _ = script.set_attribute(name, &part.get_attribute(from).unwrap_or_default());
        }
    } else {
        script.set_text_content(Some(&text));
    }
    let _ = part.after_with_node_1(&script);
}

fn html<T: JsCast>(selector: &str) -> Option<T> {
    document().query_selector(selector).ok()??.dyn_into().ok()
}

/// Whether the selector finds anything.
pub(crate) fn exists(selector: &str) -> bool {
    matches!(document().query_selector(selector), Ok(Some(_)))
}

/// Watches an element's size until it is dropped.
pub(crate) struct SizeWatch {
    observer: web_sys::ResizeObserver,
    _callback: Closure<dyn FnMut()>,
}

impl Drop for SizeWatch {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}

/// Calls back at every change of an element's size, until what is returned is dropped.
pub(crate) fn on_resize(selector: &str, callback: impl FnMut() + 'static) -> Option<SizeWatch> {
    let element = document().query_selector(selector).ok()??;
    let callback = Closure::<dyn FnMut()>::new(callback);
    let observer = web_sys::ResizeObserver::new(callback.as_ref().unchecked_ref()).ok()?;
    observer.observe(&element);
    Some(SizeWatch { observer, _callback: callback })
}
