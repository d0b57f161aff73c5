//! The browser's elements, as far as the parts that come later (`reader`, `present`) need them:
//! without Leptos, which those modules do without. What the browser refuses is left as it is.

mod drawing;
mod ears;
mod field;

use ears::held;
pub(crate) use ears::{Ears, ears};

use js_sys::Promise;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Document, DocumentFragment, Element, Event, EventTarget, HtmlElement, Node, ShadowRoot,
    SvgElement,
};

/// An element of the page.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Part(Element);

impl Part {
    /// The first element of the document that the selector fits.
    pub(crate) fn find(selector: &str) -> Option<Self> {
        document()?.query_selector(selector).ok()?.map(Self)
    }

    /// An element that the browser gave.
    pub(crate) const fn of(element: Element) -> Self {
        Self(element)
    }

    /// The first element that the selector fits, of the tree it stands in: the page's, or that of
    /// an element of somebody else's page.
    pub(crate) fn near(&self, selector: &str) -> Option<Self> {
        let found = match self.0.get_root_node().dyn_into::<Document>() {
            Ok(document) => document.query_selector(selector),
            Err(node) => node.dyn_into::<DocumentFragment>().ok()?.query_selector(selector),
        };
        found.ok()?.map(Self)
    }

    /// Puts a style sheet where it holds for the tree it stands in.
    pub(crate) fn append_style(&self, style: &Self) {
        let root = self.0.get_root_node();
        let head = root.dyn_ref::<Document>().and_then(Document::head).map(Node::from);
        let _ = head.unwrap_or(root).append_child(&style.0);
    }

    /// What has the focus in the tree it stands in.
    pub(crate) fn focused(&self) -> Option<Self> {
        match self.0.get_root_node().dyn_into::<Document>() {
            Ok(document) => document.active_element(),
            Err(node) => node.dyn_into::<ShadowRoot>().ok()?.active_element(),
        }
        .map(Self)
    }

    /// Asks the browser to show it over the whole screen.
    pub(crate) fn fill_screen(&self) {
        let _ = self.0.request_fullscreen();
    }

    /// Whether it is on a page.
    pub(crate) fn is_there(&self) -> bool {
        self.0.is_connected()
    }

    /// A new element with its attributes, not yet on the page.
    pub(crate) fn new(name: &str, attributes: &[(&str, &str)]) -> Option<Self> {
        let part = Self(document()?.create_element(name).ok()?);
        for (key, value) in attributes {
            part.set(key, value);
        }
        Some(part)
    }

    /// The nearest element around an event that the selector fits.
    pub(crate) fn around(event: &Event, selector: &str) -> Option<Self> {
        Self(event.target()?.dyn_into().ok()?).closest(selector)
    }

    /// The first element in it that the selector fits.
    pub(crate) fn first(&self, selector: &str) -> Option<Self> {
        self.0.query_selector(selector).ok()?.map(Self)
    }

    /// Every element in it that the selector fits, in the order of the page.
    pub(crate) fn all(&self, selector: &str) -> Vec<Self> {
        let Ok(list) = self.0.query_selector_all(selector) else { return Vec::new() };
        (0..list.length()).filter_map(|at| list.get(at)?.dyn_into().ok().map(Self)).collect()
    }

    /// The nearest element around it that the selector fits; itself, if it does.
    pub(crate) fn closest(&self, selector: &str) -> Option<Self> {
        self.0.closest(selector).ok()?.map(Self)
    }

    /// What an attribute says.
    pub(crate) fn get(&self, name: &str) -> Option<String> {
        self.0.get_attribute(name)
    }

    /// What an attribute says; nothing if it is not there.
    pub(crate) fn says(&self, name: &str) -> String {
        self.get(name).unwrap_or_default()
    }

    /// Sets an attribute.
    pub(crate) fn set(&self, name: &str, value: &str) {
        let _ = self.0.set_attribute(name, value);
    }

    /// Takes an attribute away.
    pub(crate) fn unset(&self, name: &str) {
        let _ = self.0.remove_attribute(name);
    }

    /// The markup in it.
    pub(crate) fn markup(&self) -> String {
        self.0.inner_html()
    }

    /// Sets an attribute without a value, or takes it away.
    pub(crate) fn flag(&self, name: &str, on: bool) {
        let _ = self.0.toggle_attribute_with_force(name, on);
    }

    /// The words in it.
    pub(crate) fn text(&self) -> String {
        self.0.text_content().unwrap_or_default()
    }

    /// Puts words into it in the place of everything else.
    pub(crate) fn set_text(&self, words: &str) {
        self.0.set_text_content(Some(words));
    }

    /// Says these words, if it says others: what does not change must not flicker, nor be read out
    /// again.
    pub(crate) fn say(&self, words: &str) {
        if self.text() != words {
            self.set_text(words);
        }
    }

    /// Shows this markup, if it shows another; likewise.
    pub(crate) fn show(&self, markup: &str) {
        if self.markup() != markup {
            self.set_markup(markup);
        }
    }

    /// Says these words in the first part of it that the selector fits.
    pub(crate) fn say_in(&self, selector: &str, words: &str) {
        if let Some(part) = self.first(selector) {
            part.say(words);
        }
    }

    /// Shows this markup in the first part of it that the selector fits.
    pub(crate) fn show_in(&self, selector: &str, markup: &str) {
        if let Some(part) = self.first(selector) {
            part.show(markup);
        }
    }

    /// Puts markup into it in the place of everything else.
    pub(crate) fn set_markup(&self, markup: &str) {
        self.0.set_inner_html(markup);
    }

    /// Puts another element at its end; one that stands elsewhere moves.
    pub(crate) fn append(&self, part: &Self) {
        let _ = self.0.append_child(&part.0);
    }

    /// Takes it off the page.
    pub(crate) fn remove(&self) {
        self.0.remove();
    }

    /// The same once more, with everything in it.
    pub(crate) fn copy(&self) -> Option<Self> {
        self.0.clone_node_with_deep(true).ok()?.dyn_into().ok().map(Self)
    }

    /// Sets a property of its style. The strictest content policy allows it this way.
    pub(crate) fn style(&self, property: &str, value: &str) {
        let html = self.0.dyn_ref::<HtmlElement>().map(HtmlElement::style);
        let style = html.or_else(|| self.0.dyn_ref::<SvgElement>().map(SvgElement::style));
        if let Some(style) = style {
            let _ = style.set_property(property, value);
        }
    }

    /// Whether a selector fits it.
    pub(crate) fn is(&self, selector: &str) -> bool {
        self.0.matches(selector).unwrap_or(false)
    }

    /// Its box in the window, in CSS pixels: left, top, width, height.
    pub(crate) fn area(&self) -> (f64, f64, f64, f64) {
        let area = self.0.get_bounding_client_rect();
        (area.left(), area.top(), area.width(), area.height())
    }

    /// Takes the focus from it.
    pub(crate) fn blur(&self) {
        if let Some(html) = self.0.dyn_ref::<HtmlElement>() {
            let _ = html.blur();
        }
    }

    /// Gives it the focus.
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

    /// Brings it into sight.
    pub(crate) fn reveal(&self) {
        self.0.scroll_into_view();
    }

    /// Tells everyone around it of an event, as if the reader of the page had caused it.
    pub(crate) fn tell(&self, kind: &str) {
        let how = web_sys::EventInit::new();
        how.set_bubbles(true);
        if let Ok(event) = Event::new_with_event_init_dict(kind, &how) {
            let _ = self.0.dispatch_event(&event);
        }
    }

    /// Hears every event of a kind in it, for as long as the page lives.
    pub(crate) fn on<E: JsCast + 'static>(&self, kind: &str, heard: impl Fn(E) + 'static) {
        listen(&self.0, kind, false, heard);
    }

    /// Hears every event of a kind in it before anything in it does, for as long as the page lives.
    pub(crate) fn on_first<E: JsCast + 'static>(&self, kind: &str, heard: impl Fn(E) + 'static) {
        listen(&self.0, kind, true, heard);
    }

    /// Hears every change of its attributes, for as long as the page lives.
    pub(crate) fn on_change(&self, heard: impl Fn() + 'static) {
        let heard = held(Closure::<dyn Fn()>::new(heard));
        let Ok(observer) = web_sys::MutationObserver::new(heard.unchecked_ref()) else { return };
        let what = web_sys::MutationObserverInit::new();
        what.set_attributes(true);
        let _ = observer.observe_with_options(&self.0, &what);
    }
}

/// Hears every event of a kind in the window before anything in the page does.
pub(crate) fn on_window<E: JsCast + 'static>(kind: &str, heard: impl Fn(E) + 'static) {
    if let Some(window) = web_sys::window() {
        listen(&window, kind, true, heard);
    }
}

/// Hears every event of a kind that happens to the document.
pub(crate) fn on_document<E: JsCast + 'static>(kind: &str, heard: impl Fn(E) + 'static) {
    if let Some(document) = document() {
        listen(&document, kind, false, heard);
    }
}

fn listen<E: JsCast + 'static>(
    target: &EventTarget,
    kind: &str,
    first: bool,
    heard: impl Fn(E) + 'static,
) {
    let heard = move |event: Event| {
        if let Ok(event) = event.dyn_into() {
            heard(event);
        }
    };
    let heard = held(Closure::<dyn Fn(Event)>::new(heard));
    let add = EventTarget::add_event_listener_with_callback_and_bool;
    let _ = add(target, kind, heard.unchecked_ref(), first);
}

/// Does something once, after so many milliseconds.
pub(crate) fn after(milliseconds: i32, does: impl FnOnce() + 'static) {
    let does = Closure::once_into_js(does);
    let Some(window) = web_sys::window() else { return };
    let set = web_sys::Window::set_timeout_with_callback_and_timeout_and_arguments_0;
    let _ = set(&window, does.unchecked_ref(), milliseconds);
}

/// Does something every so many milliseconds, until it says that that was the last time.
pub(crate) fn every(milliseconds: i32, does: impl Fn() -> bool + 'static) {
    after(milliseconds, move || {
        if does() {
            every(milliseconds, does);
        }
    });
}

fn document() -> Option<Document> {
    web_sys::window()?.document()
}

/// Becomes ready when one of the events happens to an element.
pub(crate) async fn happens(part: &Part, kinds: &[&str]) {
    let promise = Promise::new(&mut |resolve, _| {
        for kind in kinds {
            let _ = part.0.add_event_listener_with_callback(kind, &resolve);
        }
    });
    let _ = JsFuture::from(promise).await;
}

/// The text that a link of the page stands for; none if it could not be had. Where the page is one
/// file, it stands in the element itself, and nothing is asked for.
pub(crate) async fn text_of(link: &Part) -> Option<String> {
    match own_text(link) {
        Some(text) => Some(text),
        None => fetch(&link.says("href")).await,
    }
}

/// The style sheet that a link of the page stands for, not yet on the page, and whether it has yet
/// to arrive.
pub(crate) fn style_of(link: &Part) -> Option<(Part, bool)> {
    if let Some(text) = own_text(link) {
        let style = Part::new("style", &[])?;
        style.set_text(&text);
        return Some((style, false));
    }
    let (href, integrity) = (link.says("href"), link.says("integrity"));
    let attributes = [
        ("rel", "stylesheet"),
        ("crossorigin", ""), // or a frame without an origin could not check it
        ("href", &*href),
        ("integrity", &*integrity),
    ];
    Some((Part::new("link", &attributes)?, true))
}

/// The text in an element, as it was before the pipeline put it there: a backslash behind each `<`
/// that the browser might have taken for the end (`xtask/src/pipeline/offline/text.rs`).
fn own_text(part: &Part) -> Option<String> {
    Some(part.text()).filter(|text| !text.is_empty()).map(|text| text.replace("<\\", "<"))
}

/// The text of a file of this site.
pub(crate) async fn fetch(url: &str) -> Option<String> {
    let response = JsFuture::from(web_sys::window()?.fetch_with_str(url)).await.ok()?;
    let response: web_sys::Response = response.dyn_into().ok()?;
    if !response.ok() {
        return None;
    }
    JsFuture::from(response.text().ok()?).await.ok()?.as_string()
}

/// Starts what takes its time.
pub(crate) fn spawn(work: impl Future<Output = ()> + 'static) {
    wasm_bindgen_futures::spawn_local(work);
}
