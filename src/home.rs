//! Where an atlas lives: on a page of its own, whose address is the atlas's; or as a guest in an
//! element of somebody else's page, where only what is in that element is its own. With `dom`, all
//! that the first view's module says to the browser. Nothing here panics: where the browser has no
//! answer, there is none.

use crate::dom::SizeWatch;
use crate::state::Stage;
use leptos::prelude::{GetValue, LocalStorage, StoredValue, document, set_timeout, window};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, HtmlElement, HtmlInputElement, SvgElement};

/// Where an atlas lives. Cheap to copy.
#[derive(Clone, Copy, Default)]
pub(crate) struct Home(Option<StoredValue<Guest, LocalStorage>>);

/// What a guest was given by its host.
#[derive(Clone)]
pub(crate) struct Guest {
    /// The element that everything stands in.
    pub(crate) root: HtmlElement,
    /// The address of the atlas's own page, without a query.
    pub(crate) page: String,
    /// Takes a kind of news and a text.
    pub(crate) tell: js_sys::Function,
}

impl Home {
    /// An element of somebody else's page.
    #[cfg(all(target_arch = "wasm32", feature = "hydrate"))]
    pub(crate) fn guest(guest: Guest) -> Self {
        Self(Some(StoredValue::new_local(guest)))
    }

    /// Whether the page around it is somebody else's.
    pub(crate) fn is_guest(self) -> bool {
        self.0.is_some()
    }

    /// Tells the host; a page of its own has none.
    pub(crate) fn tell(self, kind: &str, text: &str) {
        if let Some(guest) = self.given() {
            let _ = guest.tell.call2(&JsValue::NULL, &kind.into(), &text.into());
        }
    }

    /// The query of the page's address, with its question mark. A guest's comes from its host.
    pub(crate) fn query(self) -> String {
        if self.is_guest() { String::new() } else { own_query() }
    }

    /// The address of the atlas's page with another query.
    pub(crate) fn link(self, query: &str) -> String {
        let base = self.given().map_or_else(own_address, |guest| guest.page);
        if query.is_empty() { base } else { [base.as_str(), "?", query].concat() }
    }

    /// Sets the title of the page, if it is the atlas's own.
    pub(crate) fn entitle(self, title: &str) {
        if !self.is_guest() {
            document().set_title(title);
        }
    }

    /// Sets or takes away an attribute of what everything stands in.
    pub(crate) fn mark(self, name: &str, value: Option<&str>) {
        let guest = self.given().map(|guest| guest.root.into());
        let Some(root) = guest.or_else(|| document().document_element()) else { return };
        let _ = match value {
            Some(value) => root.set_attribute(name, value),
            None => root.remove_attribute(name),
        };
    }

    /// Whether the selector finds anything.
    pub(crate) fn has(self, selector: &str) -> bool {
        self.find(selector).is_some()
    }

    /// The box of an element, in CSS pixels.
    pub(crate) fn stage_of(self, selector: &str) -> Option<Stage> {
        let rect = self.find(selector)?.get_bounding_client_rect();
        (rect.width() > 0.0).then(|| Stage { width: rect.width(), height: rect.height() })
    }

    /// Calls back at every change of an element's size, until what is returned is dropped.
    pub(crate) fn on_resize(
        self,
        selector: &str,
        callback: impl FnMut() + 'static,
    ) -> Option<SizeWatch> {
        SizeWatch::of(&self.find(selector)?, callback)
    }

    /// Puts the focus on the first element that the selector finds.
    pub(crate) fn focus(self, selector: &str) {
        let Some(element) = self.find(selector) else { return };
        if let Some(svg) = element.dyn_ref::<SvgElement>() {
            let _ = svg.focus();
        } else if let Some(html) = element.dyn_ref::<HtmlElement>() {
            let _ = html.focus();
        }
    }

    /// Puts the focus on what the selector finds once the page has drawn what was decided.
    pub(crate) fn focus_later(self, selector: &'static str) {
        set_timeout(move || self.focus(selector), std::time::Duration::ZERO);
    }

    /// Sets what a text field holds.
    pub(crate) fn set_value(self, selector: &str, value: &str) {
        if let Some(field) = self.html::<HtmlInputElement>(selector) {
            field.set_value(value);
        }
    }

    /// Copies the value of a text field: through the clipboard where the page may use it, else by
    /// marking it for the reader's own copy command. Tells whether it is copied.
    pub(crate) fn copy(self, selector: &str) -> bool {
        let Some(field) = self.html::<HtmlInputElement>(selector) else { return false };
        field.select();
        if window().is_secure_context() {
            let _ = window().navigator().clipboard().write_text(&field.value());
            return true;
        }
        false
    }

    /// Moves a box beside a place of the window so that it stays in the room there is, in CSS
    /// pixels. By way of its style, which the strictest content policy allows.
    pub(crate) fn place_beside(self, selector: &str, at: (f64, f64), gap: f64) {
        let Some(element) = self.html::<HtmlElement>(selector) else { return };
        let (left, top, width, height) = self.room();
        let beside = |at: f64, own: i32, room: f64| {
            let own = f64::from(own);
            (if at + gap + own > room { at - gap - own } else { at + gap }).max(0.0)
        };
        let x = beside(at.0 - left, element.offset_width(), width);
        let y = beside(at.1 - top, element.offset_height(), height);
        let px = |value: f64| (value as i32).to_string();
        let place = ["translate(", &px(x), "px,", &px(y), "px)"].concat();
        let _ = element.style().set_property("transform", &place);
    }

    /// The room there is: left, top, width and height in the window, in CSS pixels. What is fixed
    /// in a guest is fixed in its element, not in the window.
    fn room(self) -> (f64, f64, f64, f64) {
        if let Some(guest) = self.given() {
            let rect = guest.root.get_bounding_client_rect();
            return (rect.left(), rect.top(), rect.width(), rect.height());
        }
        let length = |value: Result<JsValue, JsValue>| {
            value.ok().and_then(|value| value.as_f64()).unwrap_or(f64::MAX)
        };
        (0.0, 0.0, length(window().inner_width()), length(window().inner_height()))
    }

    /// Runs a part of the site that the first view does without: the script that the link with this
    /// id names, or that stands in the element itself where the page is one file. Once asked for, it
    /// is not asked for again; where the page has no such element (plain `trunk serve`), nothing
    /// happens. A guest's parts are its host's to run: scripts of a page know no elements.
    pub(crate) fn load_part(self, id: &str) {
        if self.is_guest() {
            return self.tell("part", id);
        }
        let Some(part) = document().get_element_by_id(id) else { return };
        let Ok(script) = document().create_element("script") else { return };
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

    fn given(self) -> Option<Guest> {
        self.0.and_then(|guest| guest.try_get_value())
    }

    fn find(self, selector: &str) -> Option<Element> {
        match self.given() {
            Some(guest) => guest.root.query_selector(selector).ok()?,
            None => document().query_selector(selector).ok()?,
        }
    }

    fn html<T: JsCast>(self, selector: &str) -> Option<T> {
        self.find(selector)?.dyn_into().ok()
    }
}

/// Puts a query into this page's address: as a new step for the back button, or in place.
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

/// The query of this page's address.
pub(crate) fn own_query() -> String {
    window().location().search().unwrap_or_default()
}

/// The origin of this page; `null` where it has none.
pub(crate) fn own_origin() -> String {
    window().location().origin().unwrap_or_default()
}

/// The address of this page up to the query.
pub(crate) fn own_address() -> String {
    let location = window().location();
    let origin = own_origin();
    let path = location.pathname().unwrap_or_default();
    if origin == "null" { ["file://", &path].concat() } else { [origin, path].concat() }
}
