//! The embedder of an atlas: the page that is the atlas's own, or the custom element on somebody
//! else's page, where only the content of that element belongs to the atlas.

use super::marks::apply;
use super::{SizeWatch, own_query};
use crate::drawing::Edit;
use crate::state::Viewport;
use leptos::prelude::{GetValue, LocalStorage, StoredValue, document, set_timeout, window};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, HtmlElement, SvgElement};

/// What an atlas is embedded in. Cheap to copy.
#[derive(Clone, Copy, Default)]
pub(crate) enum Embedder {
    /// A page of its own, whose address, title and history are the atlas's.
    #[default]
    Page,
    /// A custom element on somebody else's page.
    #[cfg_attr(
        not(all(target_arch = "wasm32", feature = "hydrate")),
        allow(dead_code, reason = "made in the browser")
    )]
    Element(StoredValue<Host, LocalStorage>),
}

/// The custom element that an atlas is embedded in, and its way to the host page.
#[derive(Clone)]
pub(crate) struct Host {
    /// The element that holds the whole atlas.
    pub(crate) root: HtmlElement,
    /// The address of the atlas's own page, without a query.
    #[cfg_attr(
        not(all(target_arch = "wasm32", feature = "hydrate")),
        allow(dead_code, reason = "read in the browser")
    )]
    pub(crate) page: String,
    /// Takes the kind of a notification and its text.
    #[cfg_attr(
        not(all(target_arch = "wasm32", feature = "hydrate")),
        allow(dead_code, reason = "called in the browser")
    )]
    pub(crate) notify: js_sys::Function,
}

impl Embedder {
    /// The embedder of an atlas in a custom element.
    #[cfg(all(target_arch = "wasm32", feature = "hydrate"))]
    pub(crate) fn element(host: Host) -> Self {
        Self::Element(StoredValue::new_local(host))
    }

    /// Returns true if the page belongs to somebody else.
    pub(crate) const fn is_element(self) -> bool {
        matches!(self, Self::Element(_))
    }

    /// Notifies the custom element; a page of its own has nobody to notify.
    #[cfg(all(target_arch = "wasm32", feature = "hydrate"))]
    pub(crate) fn notify(self, kind: &str, text: &str) {
        if let Some(host) = self.host() {
            let _ = host.notify.call2(&JsValue::NULL, &kind.into(), &text.into());
        }
    }

    /// The query of the page's address, with its question mark; empty in a custom element, whose
    /// attributes take its place.
    pub(crate) fn query(self) -> String {
        if self.is_element() { String::new() } else { own_query() }
    }

    /// The address of the atlas's own page with another query.
    #[cfg(all(target_arch = "wasm32", feature = "hydrate"))]
    pub(crate) fn link(self, query: &str) -> String {
        let base = self.host().map_or_else(super::own_address, |host| host.page);
        if query.is_empty() { base } else { [base.as_str(), "?", query].concat() }
    }

    /// Sets the title of the page, if it is the atlas's own.
    pub(crate) fn set_title(self, title: &str) {
        if !self.is_element() {
            document().set_title(title);
        }
    }

    /// Sets or removes an attribute of the outermost element: `<html>`, or the custom element's
    /// content.
    pub(crate) fn set_attribute(self, name: &str, value: Option<&str>) {
        let Some(root) = self.outermost() else { return };
        let _ = match value {
            Some(value) => root.set_attribute(name, value),
            None => root.remove_attribute(name),
        };
    }

    /// The outermost element that belongs to the atlas: `<html>`, or the custom element's content.
    pub(crate) fn outermost(self) -> Option<Element> {
        let host = self.host().map(|host| host.root.into());
        host.or_else(|| document().document_element())
    }

    /// Changes the first element that matches the selector.
    #[cfg(all(target_arch = "wasm32", feature = "hydrate"))]
    pub(crate) fn edit(self, selector: &str, edit: &Edit) {
        self.edit_found(&mut None, selector, edit);
    }

    /// Likewise; an element that was found before is not looked up again while it is on the page.
    pub(crate) fn edit_found(self, found: &mut Option<Element>, selector: &str, edit: &Edit) {
        if !found.as_ref().is_some_and(|element| element.is_connected()) {
            *found = self.find(selector);
        }
        if let Some(element) = found {
            apply(element, edit);
        }
    }

    /// Returns true if an element matches the selector.
    pub(crate) fn has(self, selector: &str) -> bool {
        self.find(selector).is_some()
    }

    /// The size of the first element that matches the selector, in CSS pixels.
    pub(crate) fn viewport_of(self, selector: &str) -> Option<Viewport> {
        let rect = self.find(selector)?.get_bounding_client_rect();
        (rect.width() > 0.0).then(|| Viewport { width: rect.width(), height: rect.height() })
    }

    /// Calls back at every change of an element's size, until the returned watch is dropped.
    pub(crate) fn on_resize(
        self,
        selector: &str,
        callback: impl FnMut() + 'static,
    ) -> Option<SizeWatch> {
        SizeWatch::new(&self.find(selector)?, callback)
    }

    /// On a phone, brings the map into sight and with it the beginning of the sheet. The sheet is drawn up
    /// over the map by scrolling `.atlas`; in an element, until it is opened, it scrolls by itself. A host's
    /// page is not scrolled.
    pub(crate) fn reveal_map(self) {
        let is_phone = self.find(".sheet-handle").is_some_and(|it| it.client_height() > 0);
        if !is_phone {
            return;
        }
        for scroller in [".atlas", ".sheet"].into_iter().filter_map(|it| self.find(it)) {
            scroller.set_scroll_top(0);
        }
        if !self.is_element() {
            window().scroll_to_with_x_and_y(0.0, 0.0);
        }
    }

    /// Focuses the first element that matches the selector.
    pub(crate) fn focus(self, selector: &str) {
        let Some(element) = self.find(selector) else { return };
        if let Some(svg) = element.dyn_ref::<SvgElement>() {
            let _ = svg.focus();
        } else if let Some(html) = element.dyn_ref::<HtmlElement>() {
            let _ = html.focus();
        }
    }

    /// Focuses the first element that matches the selector, after pending changes are drawn.
    pub(crate) fn focus_later(self, selector: &'static str) {
        set_timeout(move || self.focus(selector), std::time::Duration::ZERO);
    }

    /// Sets the value of a text field.
    #[cfg(all(target_arch = "wasm32", feature = "hydrate"))]
    pub(crate) fn set_value(self, selector: &str, value: &str) {
        if let Some(field) = self.html::<web_sys::HtmlInputElement>(selector) {
            field.set_value(value);
        }
    }

    /// Makes the element that matches the selector the one tab stop inside another.
    pub(crate) fn move_tab_stop(self, within: &str, selector: &str) {
        let Some(within) = self.find(within) else { return };
        let first = |selector: &str| within.query_selector(selector).ok().flatten();
        let (old, new) = (first("[tabindex='0']"), first(selector));
        if old != new
            && let Some(new) = new
        {
            let _ = new.set_attribute("tabindex", "0");
            let _ = old.map(|old| old.set_attribute("tabindex", "-1"));
        }
    }

    /// Sets or removes a style property of the first element that matches the selector.
    pub(crate) fn set_style(self, selector: &str, property: &str, value: Option<&str>) {
        let Some(element) = self.html::<HtmlElement>(selector) else { return };
        let style = element.style();
        let _ = match value {
            Some(value) => style.set_property(property, value),
            None => style.remove_property(property).map(drop),
        };
    }

    /// Moves an element beside a position of the window, `gap` away: towards the middle of the visible
    /// area, and never out of it. All in CSS pixels. The size of the element is left to the browser
    /// (100 % of a translation is the element's own size): measuring it would lay the page out.
    pub(crate) fn place_beside(self, selector: &str, at: (f64, f64), gap: f64) {
        let Some(element) = self.html::<HtmlElement>(selector) else { return };
        let ([left, top, width, height], scale) = self.visible_area();
        let px = |value: f64| [&((value / scale) as i32).to_string(), "px"].concat();
        let beside = |at: f64, room: f64| {
            let (place, own) = if at > room / 2.0 { (at - gap, " - 100%") } else { (at + gap, "") };
            ["clamp(0px,", &px(place), own, ",", &px(room), " - 100%)"].concat()
        };
        let (x, y) = (beside(at.0 - left, width), beside(at.1 - top, height));
        // The style property, which the strictest content policy allows.
        let place = ["translate(", &x, ",", &y, ")"].concat();
        let _ = element.style().set_property("transform", &place);
    }

    /// The visible area: left, top, width and height in the window, in CSS pixels, and how many of
    /// them a pixel within it is. A fixed position in a custom element is relative to that element,
    /// which the host may scale (`zoom`, `transform`).
    fn visible_area(self) -> ([f64; 4], f64) {
        if let Some(host) = self.host() {
            let rect = host.root.get_bounding_client_rect();
            let area = [rect.left(), rect.top(), rect.width(), rect.height()];
            return (area, scale(&host.root, rect.width()));
        }
        let length = |value: Result<JsValue, JsValue>| {
            value.ok().and_then(|value| value.as_f64()).unwrap_or(f64::MAX)
        };
        ([0.0, 0.0, length(window().inner_width()), length(window().inner_height())], 1.0)
    }

    fn host(self) -> Option<Host> {
        match self {
            Self::Page => None,
            Self::Element(host) => host.try_get_value(),
        }
    }

    /// The first element that matches the selector.
    pub(crate) fn find(self, selector: &str) -> Option<Element> {
        match self.host() {
            Some(host) => host.root.query_selector(selector).ok()?,
            None => document().query_selector(selector).ok()?,
        }
    }

    fn html<T: JsCast>(self, selector: &str) -> Option<T> {
        self.find(selector)?.dyn_into().ok()
    }
}

/// The number of CSS pixels of the window in one of an element's own, by its width in the window: an
/// ancestor may scale it (`zoom`, `transform`).
pub(super) fn scale(element: &HtmlElement, width: f64) -> f64 {
    width / f64::from(element.offset_width().max(1))
}
