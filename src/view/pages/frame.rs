//! The page in a frame of somebody else's: it says how high it should be and what is chosen, and
//! lets itself be led by hosts that its address names. What is said stands in [`crate::embed`].

use super::super::reactive::follow;
use super::super::store::Store;
use super::Pages;
use crate::browser;
use crate::contract::VERSION;
use crate::contract::message::{Fields, Heard, MARK, height, may_lead, read};
use crate::state::{Action, Link, View, encode, with_word};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::js_sys::{Object, Reflect};
use web_sys::{MessageEvent, Window};

/// A frame and its host.
struct Frame {
    store: Store,
    /// The window around this one.
    host: Window,
    /// The origins that may lead, as the address names them.
    named: String,
    /// To whom news goes: the origin that has said hello.
    origin: RefCell<Option<String>>,
    /// What was told last: region, chains and height.
    region: RefCell<String>,
    chains: RefCell<String>,
    height: Cell<i32>,
}

/// Talks with the host, if the page stands in a frame as an embedded map.
pub(super) fn start(pages: &Pages) {
    let Some(frame) = framed(pages.store) else { return };
    let here = Rc::clone(&frame);
    browser::on_window("message", move |event: MessageEvent| here.hear(&event));
    let here = Rc::clone(&frame);
    browser::on_window("resize", move |_: web_sys::Event| here.tell_height());
    let here = Rc::clone(&frame);
    follow(move || here.tell_choice());
    // To whom it may concern: that there is somebody to say hello to, and nothing else.
    frame.post("here", &[], "*");
}

fn framed(store: Store) -> Option<Rc<Frame>> {
    let window = web_sys::window()?;
    let host = window.parent().ok()??;
    let words = web_sys::UrlSearchParams::new_with_str(&window.location().search().ok()?).ok()?;
    if host == window || words.get("embed").as_deref() != Some("1") {
        return None;
    }
    Some(Rc::new(Frame {
        store,
        host,
        named: words.get("host").unwrap_or_default(),
        origin: RefCell::default(),
        region: RefCell::new(store.now(region)),
        chains: RefCell::new(store.now(chains)),
        height: Cell::default(),
    }))
}

impl Frame {
    /// A message came. Only the window around this one is heard, and led by only if it is known.
    fn hear(&self, event: &MessageEvent) {
        let source = event.source().map(JsCast::unchecked_into::<Window>);
        if source.as_ref() != Some(&self.host) {
            return;
        }
        let origin = event.origin();
        match read(&fields(&event.data())) {
            Some(Heard::Hello) => self.greet(origin),
            Some(Heard::Set(word, value))
                if may_lead(&origin, &browser::own_origin(), &self.named) =>
            {
                set_parameter(self.store, word, &value);
            }
            _ => {}
        }
    }

    fn greet(&self, origin: String) {
        self.origin.replace(Some(origin));
        self.height.set(0);
        self.tell("ready", &[]);
        self.tell_height();
    }

    fn tell_height(&self) {
        let width = web_sys::window().and_then(|it| it.inner_width().ok()?.as_f64());
        let height = height(width.unwrap_or_default() as i32);
        if self.height.replace(height) != height {
            self.tell("height", &[("height", f64::from(height).into())]);
        }
    }

    fn tell_choice(&self) {
        let region = self.store.seen(region);
        if self.region.replace(region.clone()) != region {
            let id = if region.is_empty() { JsValue::NULL } else { region.into() };
            self.tell("regionselect", &[("region", id)]);
        }
        let chains = self.store.seen(chains);
        if self.chains.replace(chains.clone()) != chains {
            self.tell("chainchange", &[("chain", chains.into())]);
        }
    }

    /// Tells the host that has said hello, and nobody else. A host without an origin is told by
    /// whatever stands in the window around this one.
    fn tell(&self, kind: &str, more: &[(&str, JsValue)]) {
        let origin = self.origin.borrow();
        let Some(origin) = origin.as_deref() else { return };
        self.post(kind, more, if origin.starts_with("http") { origin } else { "*" });
    }

    fn post(&self, kind: &str, more: &[(&str, JsValue)], origin: &str) {
        let message = Object::new();
        let mark = [("atlas", MARK.into()), ("version", VERSION.into()), ("type", kind.into())];
        for (name, value) in mark.iter().chain(more) {
            let _ = Reflect::set(&message, &(*name).into(), value);
        }
        let _ = self.host.post_message(&message, origin);
    }
}

/// Sets a parameter of the link, such as `region`; an empty value removes it. An unrecognised value
/// changes nothing.
fn set_parameter(store: Store, word: &str, value: &str) {
    let value = Some(value).filter(|value| !value.is_empty());
    let (link, rejected) = Link::decode(store.plan, &with_word(&store.now(encode), word, value));
    if rejected.is_empty() {
        store.act(Action::Open(link));
    }
}

/// The id of the chosen region; empty if there is none.
fn region(view: &View) -> String {
    view.region.map(|region| region.id.to_owned()).unwrap_or_default()
}

/// The ids of the chains shown, with commas between them.
fn chains(view: &View) -> String {
    view.chains.iter().map(|chain| chain.id).collect::<Vec<_>>().join(",")
}

/// The fields of a message of any kind.
fn fields(data: &JsValue) -> Fields {
    let of = |name: &str| data.is_object().then(|| Reflect::get(data, &name.into()).ok()).flatten();
    let text = |name| of(name).and_then(|value| value.as_string());
    Fields {
        mark: text("atlas"),
        version: of("version").and_then(|value| value.as_f64()),
        kind: text("type"),
        chain: text("chain"),
        region: text("region"),
    }
}
