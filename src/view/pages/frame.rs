//! The page in an iframe: it sends its height and what is chosen to the host page, and is controlled
//! by hosts that its address lists. The messages are those of [`crate::contract::message`].

use super::super::reactive::follow;
use super::super::store::Store;
use super::Pages;
use crate::browser;
use crate::contract::VERSION;
use crate::contract::message::{Fields, HostMessage, MARK, decode, iframe_height, may_control};
use crate::state::{Action, Link, View, encode, with_parameter};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::js_sys::{Object, Reflect};
use web_sys::{MessageEvent, Window};

/// The iframe and its host page.
struct Frame {
    store: Store,
    /// The window around this one.
    host: Window,
    /// The origins that may control the iframe, as the address lists them.
    origins: String,
    /// The origin of the host that has sent `hello`; messages go to it alone.
    origin: RefCell<Option<String>>,
    /// The region, chains and height that were sent last.
    region: RefCell<String>,
    chains: RefCell<String>,
    height: Cell<i32>,
}

/// Exchanges messages with the host, if the page is an embedded map in an iframe.
pub(super) fn start(pages: &Pages) {
    let Some(frame) = framed(pages.store) else { return };
    let here = Rc::clone(&frame);
    browser::on_window("message", move |event: MessageEvent| here.receive(&event));
    let here = Rc::clone(&frame);
    browser::on_window("resize", move |_: web_sys::Event| here.send_height());
    let here = Rc::clone(&frame);
    follow(move || here.send_choice());
    // To any origin: that a `hello` would be answered, and nothing else.
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
        origins: words.get("host").unwrap_or_default(),
        origin: RefCell::default(),
        region: RefCell::new(store.read_view(region)),
        chains: RefCell::new(store.read_view(chains)),
        height: Cell::default(),
    }))
}

impl Frame {
    /// Receives a message. Only the parent window is listened to, and obeyed only if its origin is
    /// listed.
    fn receive(&self, event: &MessageEvent) {
        let source = event.source().map(JsCast::unchecked_into::<Window>);
        if source.as_ref() != Some(&self.host) {
            return;
        }
        let origin = event.origin();
        match decode(&fields(&event.data())) {
            Some(HostMessage::Hello) => self.answer_hello(origin),
            Some(HostMessage::Set(key, value))
                if may_control(&origin, &browser::own_origin(), &self.origins) =>
            {
                set_parameter(self.store, key, &value);
            }
            _ => {}
        }
    }

    fn answer_hello(&self, origin: String) {
        self.origin.replace(Some(origin));
        self.height.set(0);
        self.send("ready", &[]);
        self.send_height();
    }

    fn send_height(&self) {
        let width = web_sys::window().and_then(|it| it.inner_width().ok()?.as_f64());
        let height = iframe_height(width.unwrap_or_default() as i32);
        if self.height.replace(height) != height {
            self.send("height", &[("height", f64::from(height).into())]);
        }
    }

    fn send_choice(&self) {
        let region = self.store.track_view(region);
        if self.region.replace(region.clone()) != region {
            let id = if region.is_empty() { JsValue::NULL } else { region.into() };
            self.send("regionselect", &[("region", id)]);
        }
        let chains = self.store.track_view(chains);
        if self.chains.replace(chains.clone()) != chains {
            self.send("chainchange", &[("chain", chains.into())]);
        }
    }

    /// Sends a message to the host that has sent `hello`. For a host without an origin the parent
    /// window has to do.
    fn send(&self, kind: &str, more: &[(&str, JsValue)]) {
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
    let (link, rejected) =
        Link::decode(store.plan, &with_parameter(&store.read_view(encode), word, value));
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
    let field =
        |name: &str| data.is_object().then(|| Reflect::get(data, &name.into()).ok()).flatten();
    let text = |name| match field(name)? {
        value if value.is_null() || value.is_undefined() => Some(String::new()),
        value => value.as_string(),
    };
    Fields {
        mark: text("atlas"),
        version: field("version").and_then(|value| value.as_f64()),
        kind: text("type"),
        chain: text("chain"),
        region: text("region"),
    }
}
