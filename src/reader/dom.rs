//! The browser's elements, as far as the reader needs them. Nothing else in the reader but
//! `offline` names more of web-sys than an event; what the browser refuses is left as it is.

use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Document, Element, Event, HtmlElement, HtmlInputElement, HtmlSelectElement};

/// An element of the page.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Part(Element);

impl Part {
    /// The first element of the document that the selector fits.
    pub(super) fn find(selector: &str) -> Option<Self> {
        document()?.query_selector(selector).ok()?.map(Self)
    }

    /// A new element with its attributes, not yet on the page.
    pub(super) fn new(name: &str, attributes: &[(&str, &str)]) -> Option<Self> {
        let part = Self(document()?.create_element(name).ok()?);
        for (key, value) in attributes {
            part.set(key, value);
        }
        Some(part)
    }

    /// The nearest element around an event that the selector fits.
    pub(super) fn around(event: &Event, selector: &str) -> Option<Self> {
        Self(event.target()?.dyn_into().ok()?).closest(selector)
    }

    /// The first element in it that the selector fits.
    pub(super) fn first(&self, selector: &str) -> Option<Self> {
        self.0.query_selector(selector).ok()?.map(Self)
    }

    /// Every element in it that the selector fits, in the order of the page.
    pub(super) fn all(&self, selector: &str) -> Vec<Self> {
        let Ok(list) = self.0.query_selector_all(selector) else { return Vec::new() };
        (0..list.length()).filter_map(|at| list.get(at)?.dyn_into().ok().map(Self)).collect()
    }

    /// The nearest element around it that the selector fits; itself, if it does.
    pub(super) fn closest(&self, selector: &str) -> Option<Self> {
        self.0.closest(selector).ok()?.map(Self)
    }

    /// What an attribute says.
    pub(super) fn get(&self, name: &str) -> Option<String> {
        self.0.get_attribute(name)
    }

    /// What an attribute says; nothing if it is not there.
    pub(super) fn says(&self, name: &str) -> String {
        self.get(name).unwrap_or_default()
    }

    /// Sets an attribute.
    pub(super) fn set(&self, name: &str, value: &str) {
        let _ = self.0.set_attribute(name, value);
    }

    /// Sets an attribute without a value, or takes it away.
    pub(super) fn flag(&self, name: &str, on: bool) {
        let _ = self.0.toggle_attribute_with_force(name, on);
    }

    /// The words in it.
    pub(super) fn text(&self) -> String {
        self.0.text_content().unwrap_or_default()
    }

    /// Puts words into it in the place of everything else.
    pub(super) fn set_text(&self, words: &str) {
        self.0.set_text_content(Some(words));
    }

    /// Puts markup into it in the place of everything else.
    pub(super) fn set_markup(&self, markup: &str) {
        self.0.set_inner_html(markup);
    }

    /// Puts another element at its end; one that stands elsewhere moves.
    pub(super) fn append(&self, part: &Self) {
        let _ = self.0.append_child(&part.0);
    }

    /// Takes it off the page.
    pub(super) fn remove(&self) {
        self.0.remove();
    }

    /// Gives it the focus.
    pub(super) fn focus(&self) {
        if let Some(html) = self.0.dyn_ref::<HtmlElement>() {
            let _ = html.focus();
        }
    }

    /// Clicks it.
    pub(super) fn click(&self) {
        if let Some(html) = self.0.dyn_ref::<HtmlElement>() {
            html.click();
        }
    }

    /// Brings it into sight.
    pub(super) fn reveal(&self) {
        self.0.scroll_into_view();
    }

    /// What a field or a list holds.
    pub(super) fn value(&self) -> String {
        let list = self.0.dyn_ref::<HtmlSelectElement>().map(HtmlSelectElement::value);
        list.or_else(|| self.0.dyn_ref::<HtmlInputElement>().map(HtmlInputElement::value))
            .unwrap_or_default()
    }

    /// Sets what a list holds.
    pub(super) fn choose(&self, value: &str) {
        if let Some(list) = self.0.dyn_ref::<HtmlSelectElement>() {
            list.set_value(value);
        }
    }

    /// Sets what a field holds.
    pub(super) fn write(&self, words: &str) {
        if let Some(field) = self.0.dyn_ref::<HtmlInputElement>() {
            field.set_value(words);
        }
    }

    /// Ticks a box, or takes the tick away.
    pub(super) fn tick(&self, on: bool) {
        if let Some(field) = self.0.dyn_ref::<HtmlInputElement>() {
            field.set_checked(on);
        }
    }

    /// Whether a box is ticked.
    pub(super) fn is_ticked(&self) -> bool {
        self.0.dyn_ref::<HtmlInputElement>().is_some_and(HtmlInputElement::checked)
    }

    /// Empties a field, chooses the first of a list, unticks a box.
    pub(super) fn reset(&self) {
        self.choose("");
        self.write("");
        self.tick(false);
    }

    /// Tells everyone around it of an event, as if the reader of the page had caused it.
    pub(super) fn tell(&self, kind: &str) {
        let how = web_sys::EventInit::new();
        how.set_bubbles(true);
        if let Ok(event) = Event::new_with_event_init_dict(kind, &how) {
            let _ = self.0.dispatch_event(&event);
        }
    }

    /// Hears every event of a kind in it, for as long as the page lives.
    pub(super) fn on<E: JsCast + 'static>(&self, kind: &str, heard: impl Fn(E) + 'static) {
        let heard = move |event: Event| {
            if let Ok(event) = event.dyn_into() {
                heard(event);
            }
        };
        let heard = Closure::<dyn Fn(Event)>::new(heard).into_js_value();
        let _ = self.0.add_event_listener_with_callback(kind, heard.unchecked_ref());
    }

    /// Hears every change of its attributes, for as long as the page lives.
    pub(super) fn on_change(&self, heard: impl Fn() + 'static) {
        let heard = Closure::<dyn Fn()>::new(heard).into_js_value();
        let Ok(observer) = web_sys::MutationObserver::new(heard.unchecked_ref()) else { return };
        let what = web_sys::MutationObserverInit::new();
        what.set_attributes(true);
        let _ = observer.observe_with_options(&self.0, &what);
    }
}

fn document() -> Option<Document> {
    web_sys::window()?.document()
}

/// Puts an element into the document's head.
pub(super) fn append_to_head(part: &Part) {
    if let Some(head) = document().and_then(|document| document.head()) {
        let _ = head.append_child(&part.0);
    }
}

/// The text that a link of the page stands for; none if it could not be had. Where the page is one
/// file, it stands in the element itself, and nothing is asked for.
pub(super) async fn text_of(link: &Part) -> Option<String> {
    match own_text(link) {
        Some(text) => Some(text),
        None => fetch(&link.says("href")).await,
    }
}

/// The style sheet that a link of the page stands for, not yet on the page, and whether it has yet
/// to arrive.
pub(super) fn style_of(link: &Part) -> Option<(Part, bool)> {
    if let Some(text) = own_text(link) {
        let style = Part::new("style", &[])?;
        style.set_text(&text);
        return Some((style, false));
    }
    let (href, integrity) = (link.says("href"), link.says("integrity"));
    let attributes = [("rel", "stylesheet"), ("href", &*href), ("integrity", &*integrity)];
    Some((Part::new("link", &attributes)?, true))
}

/// The text in an element, as it was before the pipeline put it there: a backslash behind each `<`
/// that the browser might have taken for the end (`xtask/src/pipeline/offline/text.rs`).
fn own_text(part: &Part) -> Option<String> {
    Some(part.text()).filter(|text| !text.is_empty()).map(|text| text.replace("<\\", "<"))
}

/// The text of a file of this site.
async fn fetch(url: &str) -> Option<String> {
    let response = JsFuture::from(web_sys::window()?.fetch_with_str(url)).await.ok()?;
    let response: web_sys::Response = response.dyn_into().ok()?;
    if !response.ok() {
        return None;
    }
    JsFuture::from(response.text().ok()?).await.ok()?.as_string()
}

/// Starts what takes its time.
pub(super) fn spawn(work: impl Future<Output = ()> + 'static) {
    wasm_bindgen_futures::spawn_local(work);
}
