//! An element of the page, for code without Leptos. What the browser refuses is ignored.

use super::ability::{call, property};
use super::embedder::scale;
use super::listeners::listen;
use js_sys::{Function, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{
    Document, DocumentFragment, Event, HtmlElement, Node, ScrollIntoViewOptions,
    ScrollLogicalPosition, ShadowRoot, SvgElement,
};

/// An element of the page.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Element(pub(super) web_sys::Element);

impl Element {
    /// The first element of the document that matches the selector.
    pub(crate) fn query(selector: &str) -> Option<Self> {
        web_sys::window()?.document()?.query_selector(selector).ok()?.map(Self)
    }

    /// Wraps an element of the browser.
    pub(crate) const fn from_node(element: web_sys::Element) -> Self {
        Self(element)
    }

    /// The first element that matches the selector in the same tree: the document or the shadow
    /// tree.
    pub(crate) fn query_tree(&self, selector: &str) -> Option<Self> {
        let found = match self.0.get_root_node().dyn_into::<Document>() {
            Ok(document) => document.query_selector(selector),
            Err(node) => node.dyn_into::<DocumentFragment>().ok()?.query_selector(selector),
        };
        found.ok()?.map(Self)
    }

    /// Adds a style sheet to the same tree.
    pub(crate) fn append_style(&self, style: &Self) {
        let root = self.0.get_root_node();
        let head = root.dyn_ref::<Document>().and_then(Document::head).map(Node::from);
        let _ = head.unwrap_or(root).append_child(&style.0);
    }

    /// The focused element of the same tree.
    pub(crate) fn focused(&self) -> Option<Self> {
        match self.0.get_root_node().dyn_into::<Document>() {
            Ok(document) => document.active_element(),
            Err(node) => node.dyn_into::<ShadowRoot>().ok()?.active_element(),
        }
        .map(Self)
    }

    /// Requests full screen for this element.
    pub(crate) fn request_fullscreen(&self) {
        let _ = self.0.request_fullscreen();
    }

    /// A new element with attributes, not yet on the page.
    pub(crate) fn new(name: &str, attributes: &[(&str, &str)]) -> Option<Self> {
        let element = Self(web_sys::window()?.document()?.create_element(name).ok()?);
        for (key, value) in attributes {
            element.set_attribute(key, value);
        }
        Some(element)
    }

    /// The nearest ancestor of an event's target that matches the selector.
    pub(crate) fn closest_to_event(event: &Event, selector: &str) -> Option<Self> {
        Self(event.target()?.dyn_into().ok()?).closest(selector)
    }

    /// The element at a position of the window.
    pub(crate) fn at_position((x, y): (f64, f64)) -> Option<Self> {
        let document = web_sys::window()?.document()?;
        document.element_from_point(x as f32, y as f32).map(Self)
    }

    /// The first descendant that matches the selector.
    pub(crate) fn find(&self, selector: &str) -> Option<Self> {
        self.0.query_selector(selector).ok()?.map(Self)
    }

    /// Every descendant that matches the selector, in document order.
    pub(crate) fn find_all(&self, selector: &str) -> Vec<Self> {
        let Ok(list) = self.0.query_selector_all(selector) else { return Vec::new() };
        (0..list.length()).filter_map(|at| list.get(at)?.dyn_into().ok().map(Self)).collect()
    }

    /// The nearest ancestor that matches the selector, itself included.
    pub(crate) fn closest(&self, selector: &str) -> Option<Self> {
        self.0.closest(selector).ok()?.map(Self)
    }

    /// The value of an attribute.
    pub(crate) fn attribute(&self, name: &str) -> Option<String> {
        self.0.get_attribute(name)
    }

    /// The value of an attribute; empty if it is missing.
    pub(crate) fn attribute_or_default(&self, name: &str) -> String {
        self.attribute(name).unwrap_or_default()
    }

    /// Sets an attribute.
    pub(crate) fn set_attribute(&self, name: &str, value: &str) {
        let _ = self.0.set_attribute(name, value);
    }

    /// Removes an attribute.
    pub(crate) fn remove_attribute(&self, name: &str) {
        let _ = self.0.remove_attribute(name);
    }

    /// The computed value of a style property, custom ones included.
    pub(crate) fn computed_style(&self, property: &str) -> String {
        let style = web_sys::window().and_then(|it| it.get_computed_style(&self.0).ok().flatten());
        style.and_then(|it| it.get_property_value(property).ok()).unwrap_or_default()
    }

    /// The font size of a text in an SVG, in the drawing's units.
    pub(crate) fn font_size(&self) -> Option<i32> {
        let size = self.computed_style("font-size");
        Some(size.strip_suffix("px")?.parse::<f64>().ok()?.round() as i32)
    }

    /// Its inner markup.
    pub(crate) fn markup(&self) -> String {
        self.0.inner_html()
    }

    /// Sets or removes an attribute without a value.
    pub(crate) fn toggle_attribute(&self, name: &str, on: bool) {
        let _ = self.0.toggle_attribute_with_force(name, on);
    }

    /// Its text.
    pub(crate) fn text(&self) -> String {
        self.0.text_content().unwrap_or_default()
    }

    /// Replaces its content with text.
    pub(crate) fn set_text(&self, words: &str) {
        self.0.set_text_content(Some(words));
    }

    /// Replaces its text if that differs, so that nothing flickers or is read out twice.
    pub(crate) fn update_text(&self, words: &str) {
        if self.text() != words {
            self.set_text(words);
        }
    }

    /// Replaces its markup if that differs.
    pub(crate) fn update_markup(&self, markup: &str) {
        if self.markup() != markup {
            self.set_markup(markup);
        }
    }

    /// Replaces the text of the first descendant that matches the selector, if it differs.
    pub(crate) fn update_text_in(&self, selector: &str, words: &str) {
        if let Some(element) = self.find(selector) {
            element.update_text(words);
        }
    }

    /// Replaces the markup of the first descendant that matches the selector, if it differs.
    pub(crate) fn update_markup_in(&self, selector: &str, markup: &str) {
        if let Some(element) = self.find(selector) {
            element.update_markup(markup);
        }
    }

    /// Replaces its content with markup.
    pub(crate) fn set_markup(&self, markup: &str) {
        self.0.set_inner_html(markup);
    }

    /// Appends another element; one that is on the page already is moved.
    pub(crate) fn append(&self, child: &Self) {
        let _ = self.0.append_child(&child.0);
    }

    /// Takes the place of a reference to another element (`<use>`), with its attributes.
    pub(crate) fn replace_reference(&self, reference: &Self) {
        self.remove_attribute("id");
        for name in reference.0.get_attribute_names() {
            let name = name.as_string().unwrap_or_default();
            if name != "href" {
                self.set_attribute(&name, &reference.attribute_or_default(&name));
            }
        }
        let _ = reference.0.replace_with_with_node_1(&self.0);
    }

    /// Inserts another element right after it.
    pub(crate) fn insert_after(&self, next: &Self) {
        let _ = self.0.after_with_node_1(&next.0);
    }

    /// Returns true if it is on the page.
    pub(crate) fn is_on_page(&self) -> bool {
        self.0.is_connected()
    }

    /// Removes it from the page.
    pub(crate) fn remove(&self) {
        self.0.remove();
    }

    /// A deep copy.
    pub(crate) fn duplicate(&self) -> Option<Self> {
        self.0.clone_node_with_deep(true).ok()?.dyn_into().ok().map(Self)
    }

    /// Sets a style property, which the strictest content policy allows.
    pub(crate) fn style(&self, property: &str, value: &str) {
        let html = self.0.dyn_ref::<HtmlElement>().map(HtmlElement::style);
        let style = html.or_else(|| self.0.dyn_ref::<SvgElement>().map(SvgElement::style));
        if let Some(style) = style {
            let _ = style.set_property(property, value);
        }
    }

    /// Returns true if it matches the selector.
    pub(crate) fn matches(&self, selector: &str) -> bool {
        self.0.matches(selector).unwrap_or(false)
    }

    /// Returns true if a point lies in the fill of this SVG shape, in the shape's own units, or if the
    /// browser cannot tell.
    pub(crate) fn has_in_fill(&self, x: i32, y: i32) -> bool {
        let point = js_sys::Object::new();
        for (name, value) in [("x", x), ("y", y)] {
            let _ = Reflect::set(&point, &name.into(), &value.into());
        }
        let method = property(&self.0, "isPointInFill").and_then(|it| it.dyn_into().ok());
        let is_in_fill = method.and_then(|it: Function| it.call1(&self.0, &point).ok());
        is_in_fill.is_none_or(|it| it.is_truthy())
    }

    /// Its bounding box in the window, in CSS pixels: left, top, width, height.
    pub(crate) fn bounding_box(&self) -> (f64, f64, f64, f64) {
        let area = self.0.get_bounding_client_rect();
        (area.left(), area.top(), area.width(), area.height())
    }

    /// The number of CSS pixels of the window in one of its own; 1 if it is not HTML.
    pub(crate) fn scale(&self) -> f64 {
        let (_, _, width, _) = self.bounding_box();
        self.0.dyn_ref::<HtmlElement>().map_or(1.0, |element| scale(element, width))
    }

    /// Removes the focus.
    pub(crate) fn blur(&self) {
        if let Some(html) = self.0.dyn_ref::<HtmlElement>() {
            let _ = html.blur();
        }
    }

    /// Sets the focus.
    pub(crate) fn focus(&self) {
        if let Some(html) = self.0.dyn_ref::<HtmlElement>() {
            let _ = html.focus();
        }
    }

    /// Clicks it.
    pub(crate) fn click(&self) {
        if let Some(html) = self.0.dyn_ref::<HtmlElement>() {
            html.click();
        }
    }

    /// Decodes an image that is not on the page; returns its width and height, none if it is broken.
    pub(crate) async fn decode(&self) -> Option<(f64, f64)> {
        call(&self.0, "decode", JsValue::UNDEFINED).await?;
        let length = |name| property(&self.0, name)?.as_f64();
        Some((length("naturalWidth")?, length("naturalHeight")?))
    }

    /// Scrolls it into view.
    pub(crate) fn scroll_into_view(&self) {
        self.0.scroll_into_view();
    }

    /// Scrolls it into view, and no further.
    pub(crate) fn scroll_just_into_view(&self) {
        let options = ScrollIntoViewOptions::new();
        options.set_block(ScrollLogicalPosition::Nearest);
        options.set_inline(ScrollLogicalPosition::Nearest);
        self.0.scroll_into_view_with_scroll_into_view_options(&options);
    }

    /// Scrolls its content to a position, in CSS pixels from the top.
    pub(crate) fn scroll_to(&self, top: f64) {
        self.0.set_scroll_top(top as i32);
    }

    /// Scrolls its content down by a share of its visible height.
    pub(crate) fn scroll_by(&self, share: f64) {
        let step = share * f64::from(self.0.client_height());
        self.scroll_to(f64::from(self.0.scroll_top()) + step);
    }

    /// Scrolls its content so that a part of it is in the middle, as far as it goes.
    pub(crate) fn scroll_to_middle(&self, part: &Self) {
        let ((_, top, _, height), (_, at, _, own)) = (self.bounding_box(), part.bounding_box());
        let shift = (at + own / 2.0 - top - height / 2.0) / self.scale();
        self.scroll_to(f64::from(self.0.scroll_top()) + shift);
    }

    /// Returns true if its content goes on below what is seen of it; a rounded pixel does not count.
    pub(crate) fn goes_on_below(&self) -> bool {
        self.0.scroll_height() - self.0.client_height() - self.0.scroll_top() > 2
    }

    /// Listens to an event.
    pub(crate) fn on<E: JsCast + 'static>(&self, kind: &str, callback: impl Fn(E) + 'static) {
        listen(&self.0, kind, false, callback);
    }

    /// Listens to an event in the capture phase.
    pub(crate) fn on_capture<E: JsCast + 'static>(
        &self,
        kind: &str,
        callback: impl Fn(E) + 'static,
    ) {
        listen(&self.0, kind, true, callback);
    }
}
