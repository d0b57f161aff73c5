//! The two windows of a talk: the one that everyone sees, and the speaker's. They follow each
//! other by messages alone, so that it works from a file as well, where two windows may not look
//! into each other.
//!
//! The token of their messages stands in both windows' names, which outlive a reload. Whoever does
//! not send it from the window that is known is not heard.

use super::Live;
use crate::browser;
use crate::present::message::Message;
use crate::present::session::Input;
use crate::present::talk::Talk;
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{MessageEvent, Window};

/// What begins the name of the window that everyone sees.
const STAGE: &str = "atlas-stage-";

/// What begins the name of the speaker's window.
const SPEAKER: &str = "atlas-speaker-";

/// How long after a key of this window's a message may still be older than it, in milliseconds. The
/// next one comes within a second.
const CROSSED: f64 = 300.0;

/// The other window, as far as it is known.
#[derive(Default)]
pub(super) struct Other {
    /// The token both know; empty while there is no other window.
    token: String,
    /// The window itself.
    window: Option<Window>,
}

fn window() -> Option<Window> {
    web_sys::window()
}

/// What both windows know of each other when the page begins: after a reload the names tell.
pub(super) fn known() -> Other {
    let Some(window) = window() else { return Other::default() };
    let name = window.name().unwrap_or_default();
    if let Some(token) = name.strip_prefix(SPEAKER) {
        let opener = window.opener().ok().filter(|opener| opener.is_object());
        return Other { token: token.to_owned(), window: opener.map(JsCast::unchecked_into) };
    }
    let token = name.strip_prefix(STAGE).unwrap_or_default();
    Other { token: token.to_owned(), window: None }
}

/// Hears the other window, and asks where it is.
pub(super) fn listen(live: &Rc<Live>) {
    let here = Rc::clone(live);
    browser::on_window("message", move |message| heard(&here, &message));
    tell(live, true);
}

/// Opens the speaker's window, or brings it to the front. It has none of its own.
pub(super) fn open(live: &Live) {
    let Some(own) = window().filter(|_| !live.is_speaker()) else { return };
    let mut other = live.other.borrow_mut();
    if other.token.is_empty() {
        other.token = ((js_sys::Math::random() * 1e15) as u64).to_string();
    }
    let _ = own.set_name(&[STAGE, &other.token].concat());
    let Some(talk) = live.with(|session| Talk { speaker: true, ..session.talk.clone() }) else {
        return;
    };
    let link = [&browser::own_address(), "?present&", &talk.link().query()].concat();
    let name = [SPEAKER, &other.token].concat();
    let size = "popup,width=1280,height=820";
    let opened = own.open_with_url_and_target_and_features(&link, &name, size);
    other.window = opened.ok().flatten();
}

/// Tells the other window where the show is.
pub(super) fn tell(live: &Live, asks: bool) {
    let other = live.other.borrow();
    let Some(window) = &other.window else { return };
    let line = Message {
        asks,
        began: live.began.get(),
        blank: live.with(|session| session.blank).flatten(),
        talk: live.with(|session| Talk { speaker: false, ..session.talk.clone() }),
    }
    .line(&other.token);
    let _ = window.post_message(&JsValue::from_str(&line), &origin());
}

/// Closes this window: the talk is over.
pub(super) fn close() {
    if let Some(window) = window() {
        let _ = window.close();
    }
}

/// Who may read a message: this site; from a file, which has no origin, whoever the window shows.
fn origin() -> String {
    let origin = window().and_then(|window| window.location().origin().ok());
    origin.filter(|it| it.starts_with("http")).unwrap_or_else(|| "*".to_owned())
}

/// A message came. Whatever is not one of ours is none.
pub(super) fn heard(live: &Rc<Live>, event: &MessageEvent) {
    // Another window is no `Window` of this one's: to ask whether it is one would be to lose it.
    let source = event.source().map(JsCast::unchecked_into::<Window>);
    let Some(line) = event.data().as_string() else { return };
    let known = {
        let other = live.other.borrow();
        let Some(message) = Message::of(&line, &other.token) else { return };
        let from_other = other.window.as_ref().is_none_or(|window| Some(window) == source.as_ref());
        let origin = origin();
        let at_home = origin == "*" || event.origin() == origin;
        (from_other && at_home).then_some((message, other.window.is_none()))
    };
    let Some((message, is_new)) = known else { return };
    if is_new {
        live.other.borrow_mut().window = source;
    }
    live.told(message, is_new);
}

impl Live {
    /// The other window says where it is, or asks.
    fn told(self: &Rc<Self>, message: Message, is_new: bool) {
        // A window that was loaded anew has begun when the other one says it has.
        if is_new || !message.asks {
            self.began.set(message.began);
        }
        let speaker = self.is_speaker();
        if message.asks {
            return tell(self, false);
        }
        // What crosses a key of the speaker's says where the other window was before it.
        if speaker && browser::now() - self.moved.get() < CROSSED {
            return;
        }
        let Some(talk) = message.talk else {
            return if speaker {
                close()
            };
        };
        let talk = Talk { speaker, ..talk };
        self.hear_from_other([Input::Follow(talk), Input::Blanked(message.blank)]);
    }
}
